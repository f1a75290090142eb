import { type FactKey, type Localized, labelOfKey, type Review, type UnitId } from "@park/data";
import { intersection, type NumberInterval, numbersOf, type Range } from "../formula/range.ts";
import { compare } from "../formula/rational.ts";
import { isPercent } from "../operand.ts";
import { type AuditOptions, analyse } from "./analysis.ts";
import { placeOfPrint } from "./conflictFinding.ts";
import { sourcesOf } from "./contract.ts";
import type { FigurePlace } from "./finding.ts";
import type { Rule } from "./print.ts";
import { requireSettled } from "./requireSettled.ts";

/**
 * What figures together leave of a number, stated or not: last year's base, the city's total, the nation's capacity.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type ImpliedValue, impliedValues } from "@park/metrics";
 * const city: ImpliedValue | undefined = impliedValues(xinyu2023).find(
 *   ({ key }) => key.measure === "specialisedEnterprises" && key.scope === "city" && key.dimensions?.new === undefined,
 * );
 * city?.interval; // => [137, 137]
 * ```
 */
export interface ImpliedValue {
  /** What it is: the key under which a fact would state it. */
  readonly key: FactKey;
  readonly label: Localized;
  /** Where it is printed; null where nothing states it. */
  readonly stated: FigurePlace | null;
  readonly unit: UnitId;
  /** What it may be; a null end is unbounded. */
  readonly interval: NumberInterval;
  /** Whether it counts things, so that only whole numbers of the interval are possible. */
  readonly isWhole: boolean;
  /** How the figures were made from what they stand for, as far as these tell: the strictest rule that fits them. */
  readonly rule: Rule;
  /** The figures that it follows from, in the order of the text. */
  readonly from: readonly FigurePlace[];
  /** What has to be true besides. */
  readonly assumptions: readonly Localized[];
}

/** Whether a range says more than another. */
const isNarrower = (range: Range, than: Range): boolean =>
  (range.lower !== null && (than.lower === null || compare(range.lower, than.lower) > 0)) ||
  (range.upper !== null && (than.upper === null || compare(range.upper, than.upper) < 0));

/**
 * What a review implies and does not print, or prints less precisely than its other figures allow: every number that the figures
 * together narrow, exactly, whole where things are counted.
 *
 * @param review - any review, in which everything is settled
 * @param options - other indicators, and what is assumed
 * @returns the values in the order of the review, each with the figures that it follows from; none of a part that contradicts itself
 * @throws {RangeError} if something in the review is a draft still, with a `todo`, or an assumption names an unknown fact
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { impliedValues } from "@park/metrics";
 * const base = impliedValues(xinyu2023).find(({ key }) => key.measure === "technologySmes" && key.period === "2022");
 * base?.interval; // => [152, 152]
 * base?.from.map(({ printed }) => printed); // => ["201家", "32.2%"]
 * ```
 */
export const impliedValues = (
  review: Review,
  options: AuditOptions = {},
): readonly ImpliedValue[] => {
  requireSettled(review);
  const analysis = analyse(review, options);
  return [...analysis.parts].flatMap((judged) => {
    const { part, rule, left } = judged;
    if (rule === null) return [];
    return part.variables.flatMap(({ id, isWhole }, at): readonly ImpliedValue[] => {
      const known = analysis.known.get(id);
      const [range, domain] = [left.box[at], part.domains[at]];
      if (known?.view === undefined || range === undefined || domain === undefined) return [];
      const prints = part.prints[at] ?? [];
      const printed = prints.reduce<Range | null>(
        (all, print) => (all === null ? null : intersection(all, print.ranges[rule])),
        domain,
      );
      if (printed === null || !isNarrower(range, printed)) return [];
      const sources = sourcesOf(part, left, at);
      const [print] = prints;
      const places = sources.prints.map((one) => placeOfPrint(one, analysis));
      const { unit } = known.view;
      return [
        {
          key: known.key,
          label: labelOfKey(review, known.key),
          stated: print === undefined ? null : placeOfPrint(print, analysis),
          unit: isPercent(unit) ? "ratio" : (known.unit ?? unit),
          interval: numbersOf(range),
          isWhole,
          rule,
          from: places.sort((a, b) => a.start - b.start),
          assumptions: [
            ...new Set(
              [...sources.constraints].flatMap(({ constraint }) => constraint.assumptions),
            ),
          ],
        },
      ];
    });
  });
};
