import type { Locale } from "@park/data";

/** What the page has anchors for, besides its parts. */
export type AnchorKind =
  | "audit"
  | "chart"
  | "entity"
  | "fact"
  | "facts"
  | "implied"
  | "indicator"
  | "measure"
  | "names"
  | "text"
  | "title"
  | "verdict";

const escaped = (id: string): string =>
  id.replace(/[^\w.-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}`);

/** The id of an element: of one language, and with nothing in it that an address would have to escape. */
export const anchor = (locale: Locale, kind: AnchorKind, id: string): string =>
  `${locale}-${kind}-${escaped(id)}`;

/** The id of a part, short enough to be typed, such as `en-audit`. */
export const partAnchor = (locale: Locale, id: string): string => `${locale}-${escaped(id)}`;
