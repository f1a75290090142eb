import type { Localized } from "./locale.ts";

/**
 * A document that facts are read from. The document itself is not published; its hash proves that a copy is the same.
 *
 * @example
 * ```ts
 * import { type Source, xinyu2023 } from "@park/data";
 * const source: Source | undefined = xinyu2023.sources[0];
 * source?.length; // => 3615
 * ```
 */
export interface Source {
  readonly id: string;
  /** Our own short title. */
  readonly title: Localized;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** Code points of its normal form: see {@link normalizeSource}. */
  readonly length: number;
  /** SHA-256 of its normal form in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly sections: readonly Section[];
}

/**
 * A section of a source, code points `[start, end)` of its normal form, labelled in our own words.
 *
 * @example
 * ```ts
 * import { type Section, xinyu2023 } from "@park/data";
 * const section: Section | undefined = xinyu2023.sources[0]?.sections[2];
 * section?.label.en; // => "Projects"
 * ```
 */
export interface Section {
  readonly id: string;
  readonly label: Localized;
  readonly start: number;
  readonly end: number;
}
