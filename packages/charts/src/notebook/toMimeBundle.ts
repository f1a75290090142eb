import type { ChartSpec, ComposedSpec } from "../spec.ts";
import { spokenOf } from "../spokenOf.ts";
import type { NotebookOptions } from "./notebookOptions.ts";
import { type NotebookSpec, type ReadySpec, readySpec } from "./notebookSpec.ts";
import { picture } from "./picture.ts";

/**
 * One output of a cell in several forms, of which a viewer takes the richest that it knows.
 *
 * @example
 * ```ts
 * import type { MimeBundle } from "@park/charts/notebook";
 * const bundle: MimeBundle = { "text/plain": "Key projects: 114 of 115 started." };
 * Object.keys(bundle); // => ["text/plain"]
 * ```
 */
export interface MimeBundle {
  /** The spec, for viewers that draw it. */
  readonly "application/vnd.vegalite.v5+json"?: ChartSpec | ComposedSpec;
  /** A PNG in base64, for viewers that do not. */
  readonly "image/png"?: string;
  /** An SVG document, where no PNG can be made. */
  readonly "image/svg+xml"?: string;
  /** The text alternative. */
  readonly "text/plain": string;
}

/** The bundle of a spec that is ready. */
export const bundleOf = async (
  ready: ReadySpec,
  { picture: isWanted = true }: NotebookOptions,
): Promise<MimeBundle> => {
  const { usermeta: _, ...spec } = ready;
  return {
    "application/vnd.vegalite.v5+json": ready,
    ...(isWanted ? await picture(spec) : {}),
    "text/plain": spokenOf(spec).description,
  };
};

/**
 * A chart as a notebook's output: the Vega-Lite spec, a picture for viewers that draw none (GitHub, an export to HTML), and
 * the text alternative. There is never a `text/html`, which viewers would prefer to the spec.
 *
 * When: a kernel that displays raw bundles. When not: Deno's, where `show` is shorter.
 *
 * @param spec - a spec of this package, or one made of it
 * @param options - the size, the most rows, and whether a picture is wanted
 * @returns the bundle; its picture is an SVG where `@resvg/resvg-wasm` or a font is not installed, and there is none where
 * `vega`, `vega-lite` or `vega-interpreter` is not
 * @throws {RangeError} if the spec has more rows than `maxRows`, or holds what is not allowed; the error names its path
 * @throws {Error} if the spec does not compile or render
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toMimeBundle } from "@park/charts/notebook";
 * import { xinyu2023 } from "@park/data";
 * const bundle = await toMimeBundle(projectProgress(xinyu2023, { locale: "en" }));
 * bundle["text/plain"].startsWith("Key projects: 114 of 115"); // => true
 * bundle["application/vnd.vegalite.v5+json"]?.background; // => "#ffffff"
 * ```
 */
export const toMimeBundle = async (
  spec: NotebookSpec,
  options: NotebookOptions = {},
): Promise<MimeBundle> => bundleOf(readySpec(spec, options), options);
