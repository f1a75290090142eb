import { type Measures, REGION_LABELS, REGIONS } from "@park/data";
import { GROWING } from "./fittingMeasures.ts";
import { isElsewhere } from "./isElsewhere.ts";
import { namesOf } from "./namesOf.ts";
import { type Named, namedValue, valueBehind, wholeName } from "./wholeName.ts";

/** The words of a figure, and what was measured before it. */
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
  /** What was counted last in the sentence; null where that has no name. */
  readonly counted: Named | null;
}

const GROWTH =
  /^(?:\s|[,，]|按可比价格?计算|同比|(?:比|较)(?:上年|去年)(?:同期)?|up|rose|rising|grew|growing|increased|went|an increase of|a rise of|a growth of|by|约|增长|上升|提高|增加|增幅|增速|达到?|为|实际|名义)*$/iu;
const GROWS = /增长|上升|提高|增加|增幅|增速|up|ros|ris|gr[eo]w|increas/iu;
/** A part of the level before, and perhaps the whole it is of. */
const SHARE =
  /^[,，]?(?:占比(?:重)?|占(?<whole>[^，,、占]{2,20}?)的?(?:比重|比例)?)(?:达到?|为)?$/u;
const OTHER_BASE = /环比|两年|on the quarter|period before/iu;
const FUTURE =
  /预计|预期|力争|目标|计划|拟|有望|expect|forecast|target|\baim|\bplan|\bgoal|is to|are to/iu;
/** The year before, where nothing is compared with it. */
const YEAR_BEFORE =
  /(?<![比较])(?:上年|去年|上一年|前年)|last year|previous year|year (?:earlier|before)/iu;
const PARTS = /^(?:个?(?:项目|企业)中)?[。.,，、；;\s]*(?:其中|of which|and|和)?[,，:：\s]*/iu;
/** A clause that only has a verb speaks of the name before it. */
const ONLY_VERB = /[，,](?=(?:累计|共)?(?:完成|实现|达到?)$)/u;
/** How many there are in all of what was counted in part before. */
const TOTAL = /^(?:当前|目前|累计)?总[数量]已?(?:达到?|为)?$/u;
/** The region that a whole is, where it is no more than that. */
const regionIn = (whole: string) => REGIONS.find((region) => REGION_LABELS[region].zh === whole);

/**
 * Prepares to tell the measure of a figure from words that name it whole: its name in the clause, a change of the figure
 * just before it, or a part of that.
 *
 * @param measures - the measures to choose from
 * @returns a function that gives the measures that the words decide, of which the figure's unit must fit one
 */
export const measureOf = (measures: Measures): ((words: Before) => readonly Named[]) => {
  const named = wholeName(measures);
  const isOfOther = isElsewhere(measures);
  // 年度计划投资 is a measure, and no plan of one.
  const names = Object.values(measures)
    .flatMap(namesOf)
    .filter((name) => FUTURE.test(name));
  const growthOf = (grown: Named): readonly Named[] =>
    GROWING.has(grown.measure.kind) ? [{ ...grown, as: "growth" }] : [];
  /** The share of the level before: in the whole that the words name, or leave open. */
  const sharesOf = (part: Named, words: string): readonly Named[] => {
    const found = SHARE.exec(words);
    if (found === null || !GROWING.has(part.measure.kind)) return [];
    const { whole } = found.groups ?? {};
    if (whole === undefined) return [{ ...part, as: "share", of: null }];
    const of = regionIn(whole) ?? named(whole, "", null)?.measure.id;
    return of === undefined || of === part.measure.id ? [] : [{ ...part, as: "share", of }];
  };
  return ({ before, after, printed, last, counted }) => {
    if (FUTURE.test(names.reduce((text, name) => text.replaceAll(name, ""), before))) return [];
    const clause = before
      .replace(/[：:]\s*$/, "")
      .replace(ONLY_VERB, "")
      .replace(/^.*[，,、；;：:（()）]\s*/s, "");
    const isFall = /^(?:约|about)?(?:下|降|减|回落|负|跌|fell|fall|d[eor])/iu.test(printed);
    const isRise = /^(?:up|rose|grew|increased)/iu.test(printed);
    if (last !== null) {
      const { since } = last;
      if (last.isDirect && GROWTH.test(since) && (isFall || isRise || GROWS.test(since)))
        return OTHER_BASE.test(since) ? [] : growthOf(last.named);
      const shares = last.isDirect ? sharesOf(last.named, since) : [];
      if (shares.length > 0) return shares;
      for (const { measure: whole } of counted === null ? [last.named] : [last.named, counted]) {
        const dimensions = namedValue(whole, since.replace(PARTS, ""));
        if (dimensions !== null) return [{ measure: whole, dimensions }];
      }
    }
    if (counted !== null && Object.keys(counted.dimensions).length > 0 && TOTAL.test(clause))
      return [{ measure: counted.measure, dimensions: {} }];
    if (counted !== null && /^(?:其中)?$/.test(clause)) {
      const dimensions = valueBehind(counted.measure, after);
      if (dimensions !== null) return [{ measure: counted.measure, dimensions }];
    }
    if (YEAR_BEFORE.test(clause)) return [];
    const direct = named(clause, after, counted);
    if (direct !== null) return isOfOther(before, direct.measure) ? [] : [direct];
    const isChange = isFall || isRise || GROWS.test(clause.slice(-6));
    const grown = isChange ? named(clause, "", null, GROWTH) : null;
    if (grown === null || OTHER_BASE.test(clause) || isOfOther(before, grown.measure)) return [];
    return growthOf(grown);
  };
};
