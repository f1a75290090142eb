import type { Locale, Localized } from "@park/data";
import type { CrossTable } from "./crossTable.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { sentenceCase } from "./text/sentenceCase.ts";

/** What is said in place of a value that nobody stated. */
export const NOT_STATED: Localized = { zh: "未载", en: "not stated" };

/**
 * Notes on what a picture of a table has gaps for: a line for each reason, with the groups and steps that it holds for.
 *
 * @param isGap - whether a row's value is missing; a cell without a row always is
 * @param reasonAt - why, where the row at an index says so
 */
export const gapNotes = (
  { groups, steps, cells }: CrossTable,
  isGap: (row: number) => boolean,
  reasonAt: (row: number) => string,
  locale: Locale,
): readonly string[] => {
  const { colon, item, semicolon, open, close } = PUNCTUATION[locale];
  const byReason = new Map<string, { readonly name: string; readonly at: string }[]>();
  cells.forEach((row, group) => {
    const gaps = new Map<string, string[]>();
    row.forEach((index, step) => {
      if (index !== null && !isGap(index)) return;
      const reason = (index === null ? "" : reasonAt(index)) || NOT_STATED[locale];
      gaps.set(reason, [...(gaps.get(reason) ?? []), steps[step] ?? ""]);
    });
    for (const [reason, at] of gaps) {
      const where = { name: groups[group] ?? "", at: at.join(item) };
      byReason.set(reason, [...(byReason.get(reason) ?? []), where]);
    }
  });
  return [...byReason].map(([reason, where]) => {
    // What holds for all of them needs no names.
    const isAll = where.length === groups.length && where.every(({ at }) => at === where[0]?.at);
    const said = isAll
      ? [where[0]?.at ?? ""]
      : where.map(({ name, at }) => (name === "" ? at : `${name}${open}${at}${close}`));
    return `${sentenceCase(reason)}${colon}${said.join(semicolon)}`;
  });
};
