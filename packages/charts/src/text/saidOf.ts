import type { Locale } from "@park/data";
import { PUNCTUATION } from "./punctuation.ts";

/** What a mark says to a screen reader and to a pointer: what it is of, each part by its name, and behind it the figure. */
export const saidOf = (
  locale: Locale,
  of: string | undefined | readonly (string | undefined)[],
  figure: string | undefined,
): string => {
  const { comma, colon } = PUNCTUATION[locale];
  const label = typeof of === "string" || of === undefined ? of : of.join(comma);
  return (label ?? "") + colon + (figure ?? "");
};
