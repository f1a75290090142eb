import type { Locale } from "@park/data";
import { PUNCTUATION } from "./punctuation.ts";

/** What a chart says without its picture: title, subtitle, then every row by name and value. */
export const describe = (
  locale: Locale,
  title: string,
  subtitle: string | undefined,
  rows: readonly { readonly label: string; readonly text: string }[],
): string => {
  const { colon, semicolon, stop, space } = PUNCTUATION[locale];
  const listed = rows.map(({ label, text }) => `${label}${colon}${text}`).join(semicolon);
  return [title, ...(subtitle === undefined ? [] : [subtitle]), ...(listed === "" ? [] : [listed])]
    .map((part) => (/[.。]$/.test(part) ? part : part + stop))
    .join(space);
};
