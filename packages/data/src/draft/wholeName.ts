import type { Measure, Measures } from "@park/data";
import { OTHER_NAMES } from "./otherNames.ts";

/** A measure that words name whole, and where. */
export interface Named {
  readonly measure: Measure;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Words that may stand before a name in its clause and are no part of another, longer one. */
const LEAD =
  /(?:^|[\d年月末底]\s?|年度|半年|季度|全[区园城]|外贸|园区|高新区|开发区|经开区|保税区|区内|全年|累计|实现|完成|安排|实施|聚集|集聚|入库|设立|共建|引进“?|其中|共有?|拥有|现有|(?:^|\s)(?:the|its|total|and|with|in)\s|'s\s)$/iu;
/** Words between a name and its figure that say nothing of what is measured. */
const TAIL =
  /^(?:\s|:|：|累计|合计|总计|共|投入|实现|完成|达到?|为|是|有|增至|升至|降至|to|of|of the (?:park|zone)|in the (?:park|zone)|came to|was|were|is|are|reached|totall?ed|stood at|amounted to|rose to|grew to|fell to)*$/iu;
/** Before a figure whose name stands behind it: it is how many there are, and no more or less of them. */
const COUNTED =
  /(?:^|[有达共为区园]|达到|累计|\b(?:park|zone|estate|area)\s(?:has|had|counts|hosts)\s)$/iu;
const ENDS = /^(?:$|[，。；;！？,.、)）]|实现|完成|已|\s(?:and|in|by|at|of|with)\s)/iu;

/** The values of the measure's dimensions that the words end with, taken off them. */
const takeValues = (
  { dimensions }: Measure,
  words: string,
): readonly [values: Readonly<Record<string, string>>, rest: string] => {
  for (const [name, { values }] of Object.entries(dimensions)) {
    const found = Object.entries(values)
      .flatMap(([value, { zh, en }]) => [zh, en].map((label) => [value, label] as const))
      .filter(([, label]) => words.toLowerCase().trimEnd().endsWith(label.toLowerCase()))
      .sort((a, b) => b[1].length - a[1].length)[0];
    if (found !== undefined)
      return [{ [name]: found[0] }, words.trimEnd().slice(0, -found[1].length)];
  }
  return [{}, words];
};

/** The value of a dimension that the words name whole, as in 其中装备制造项目. */
export const namedValue = (
  measure: Measure,
  words: string,
): Readonly<Record<string, string>> | null => {
  const [dimensions, rest] = takeValues(
    measure,
    words.replace(/(?:产业)?(?:类)?(?:项目|企业)?(?:共|达)?$/u, ""),
  );
  return Object.keys(dimensions).length > 0 && rest.trim() === "" ? dimensions : null;
};

/**
 * Prepares to find the measures that words name whole: by a label or another name of theirs, the longest first, that is no part of a longer name, in
 * the clause of the figure. Words that only come near a label name nothing.
 *
 * @param measures - the measures to choose from
 * @returns a function of the clause before a figure and of the words behind it; null where they name no measure
 */
export const wholeName = (
  measures: Measures,
): ((clause: string, after: string, tail?: RegExp) => Named | null) => {
  const labels = Object.values(measures).flatMap((measure) =>
    [measure.label.zh, measure.label.en].map((name) => ({ name, measure, part: {} })),
  );
  const others = OTHER_NAMES.flatMap(({ measure: id, dimensions: part = {}, names }) => {
    const measure = measures[id];
    return measure === undefined ? [] : names.map((name) => ({ name, measure, part }));
  });
  const names = [...labels, ...others]
    .map((one) => ({ ...one, name: one.name.toLowerCase() }))
    .sort((a, b) => b.name.length - a.name.length);
  return (clause, after, tail = TAIL) => {
    const words = clause.toLowerCase();
    for (const { name, measure, part } of names) {
      const at = words.lastIndexOf(name);
      if (at < 0) continue;
      const [dimensions, lead] = takeValues(measure, clause.slice(0, at));
      const isWhole = LEAD.test(lead) && tail.test(clause.slice(at + name.length));
      // A longer name that is not whole here leaves none for the shorter ones in it.
      return isWhole ? { measure, dimensions: { ...dimensions, ...part } } : null;
    }
    if (!COUNTED.test(clause)) return null;
    const behind = after.toLowerCase().replace(/^\s/, "");
    const found = names.find(({ name }) => behind.startsWith(name));
    return found !== undefined && ENDS.test(behind.slice(found.name.length))
      ? { measure: found.measure, dimensions: found.part }
      : null;
  };
};
