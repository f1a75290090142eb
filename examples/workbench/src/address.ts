import type { Locale } from "@park/data";

export const VIEWS = ["story", "text", "figures", "charts", "audit", "compare", "files"] as const;
const SCHEMES = ["system", "light", "dark"] as const;

export type View = (typeof VIEWS)[number];
export type Scheme = (typeof SCHEMES)[number];

/** All that the address of the page says, so that a link shows what one sees. */
export interface Address {
  readonly view: View;
  readonly locale: Locale;
  readonly scheme: Scheme;
  /** Ids of a section, a theme of the codebook and an industry; null for all. */
  readonly section: string | null;
  readonly theme: string | null;
  readonly industry: string | null;
  /** What is looked for among the figures; empty for all. */
  readonly query: string;
  /** The id of the fact whose details are open; null where none is. */
  readonly fact: string | null;
  /** The id of the review that is shown; null for the example. */
  readonly review: string | null;
  /** Where in the text the number begins that is gone over; null for none. */
  readonly place: number | null;
  /** The id of the chart or the fact that the view begins at; null for its top. */
  readonly at: string | null;
}

const oneOf = <T extends string>(known: readonly T[], value: string | null, otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise;

/**
 * Reads an address. What is not known in it is left out, because links are old or mistyped.
 *
 * @param search - the query of the page's address
 * @param preferred - the reader's language where the address names none
 */
export const readAddress = (search: string, preferred: Locale): Address => {
  const given = new URLSearchParams(search);
  return {
    view: oneOf(VIEWS, given.get("view"), "story"),
    locale: oneOf(["zh", "en"], given.get("lang"), preferred),
    scheme: oneOf(SCHEMES, given.get("scheme"), "system"),
    section: given.get("section") || null,
    theme: given.get("theme") || null,
    industry: given.get("industry") || null,
    query: given.get("q") ?? "",
    fact: given.get("fact") || null,
    review: given.get("review") || null,
    place: /^\d{1,8}$/.test(given.get("place") ?? "") ? Number(given.get("place")) : null,
    at: given.get("at") || null,
  };
};

/** Writes an address, the other way round: the language always, the rest where it is not the usual. */
export const writeAddress = (address: Address): string => {
  const { view, locale, scheme, section, theme, industry, query, fact, review, place, at } =
    address;
  const parts: readonly (readonly [string, string | null])[] = [
    ["view", view === "story" ? null : view],
    ["lang", locale],
    ["scheme", scheme === "system" ? null : scheme],
    ["section", section],
    ["theme", theme],
    ["industry", industry],
    ["q", query === "" ? null : query],
    ["fact", fact],
    ["review", review],
    ["place", place === null ? null : String(place)],
    ["at", at],
  ];
  const search = new URLSearchParams(
    parts.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
  return `?${search}`;
};
