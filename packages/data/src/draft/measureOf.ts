import { codebook, type Measure, type Measures } from "@park/data";
import { type Named, namedValue, wholeName } from "./wholeName.ts";

/** What was measured last, and what stands between it and the figure at hand. */
export interface Before {
  /** The words of the figure's sentence before it. */
  readonly before: string;
  readonly after: string;
  readonly printed: string;
  /** The level named last, the words since the number before, and whether that is of it; null in another sentence. */
  readonly last: {
    readonly named: Named;
    readonly since: string;
    readonly isDirect: boolean;
  } | null;
}

const GROWTH =
  /^(?:\s|[,，]|按可比价格?计算|同比|(?:比|较)(?:上年|去年)(?:同期)?|up|rose|rising|grew|growing|increased|an increase of|a rise of|by|约|增长|上升|提高|增加|实际|名义)*$/iu;
const GROWS = /增长|上升|提高|增加|up|ros|ris|gr[eo]w|increas/iu;
const OTHER_BASE = /环比|两年|on the quarter|period before/iu;
const FUTURE =
  /预计|预期|力争|目标|计划|拟|有望|expect|forecast|target|\baim|\bplan|\bgoal|is to|are to/iu;
const ELSEWHERE =
  /全市|全省|全国|全球|公司|集团|龙头|city|province|nation|region|world|compan|largest/iu;
const PARTS = /^[。.,，、；;\s]*(?:其中|of which|and|和)?[,，:：\s]*/iu;

/** A measure that says in its own name where it is, is no measure of another place; the rest are the park's. */
const isElsewhere = (words: string, { dimensions, label }: Measure): boolean =>
  dimensions.region === undefined && ELSEWHERE.test(words) && !ELSEWHERE.test(label.en);

/**
 * Prepares to tell the measure of a figure from words that name it whole: its name in the clause, a change of the figure
 * just before it, or a part of that.
 *
 * @param measures - one's own measures, beside the codebook's
 * @returns a function that gives the measures that the words decide, of which the figure's unit must fit one
 */
export const measureOf = (measures: Measures): ((words: Before) => readonly Named[]) => {
  const all = { ...codebook, ...measures };
  const named = wholeName(all);
  // 年度计划投资 is a measure, and no plan of one.
  const names = Object.values(all)
    .flatMap(({ label }) => [label.zh, label.en])
    .filter((name) => FUTURE.test(name));
  const growthOf = ({ measure: { id }, dimensions }: Named): readonly Named[] =>
    Object.values(all)
      .filter(({ growthOf }) => growthOf?.measure === id && growthOf.base === "yearBefore")
      .filter(({ dimensions: known }) => Object.keys(dimensions).every((name) => name in known))
      .map((measure) => ({ measure, dimensions }));
  return ({ before, after, printed, last }) => {
    if (FUTURE.test(names.reduce((text, name) => text.replaceAll(name, ""), before))) return [];
    const clause = before.replace(/[：:]\s*$/, "").replace(/^.*[，,、；;：:（()）]\s*/s, "");
    const isFall = /^(?:约|about)?(?:下|降|减|回落|负|跌|fell|fall|d[eor])/iu.test(printed);
    if (last !== null) {
      const { since } = last;
      if (last.isDirect && GROWTH.test(since) && (isFall || GROWS.test(since)))
        return OTHER_BASE.test(since) ? [] : growthOf(last.named);
      const dimensions = namedValue(last.named.measure, since.replace(PARTS, ""));
      if (dimensions !== null) return [{ measure: last.named.measure, dimensions }];
    }
    const direct = named(clause, after);
    if (direct !== null) return isElsewhere(before, direct.measure) ? [] : [direct];
    const grown = isFall || GROWS.test(clause.slice(-6)) ? named(clause, "", GROWTH) : null;
    if (grown === null || OTHER_BASE.test(clause) || isElsewhere(before, grown.measure)) return [];
    return grown.measure.growthOf === null ? growthOf(grown) : [grown];
  };
};
