import type { Locale } from "@park/data";

/** What the page has anchors for. */
export type AnchorKind =
  | "audit"
  | "chart"
  | "entity"
  | "fact"
  | "indicator"
  | "measure"
  | "part"
  | "section"
  | "text";

/** The id of an element: of one language, and with nothing in it that an address would have to escape. */
export const anchor = (locale: Locale, kind: AnchorKind, id: string): string =>
  `${locale}-${kind}-${id.replace(/[^\w.-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}`)}`;
