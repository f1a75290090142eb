import { type Fact, intervalOf, type Locale, type Localized, unitOf } from "@park/data";
import {
  type Evaluation,
  feasibleWholes,
  INDICATORS,
  impliedWhole,
  wholeNumbersIn,
} from "@park/metrics";
import type { Report } from "../report.ts";

const TEXT: Localized<{
  readonly one: (number: string) => string;
  readonly cutOff: (number: string) => string;
  readonly none: string;
}> = {
  zh: {
    one: (number) => `取整数则为${number}`,
    cutOff: (number) => `范围内无整数；若占比为截尾，则为${number}`,
    none: "范围内无整数",
  },
  en: {
    one: (number) => `so ${number}, as a whole number`,
    cutOff: (number) => `no whole number in it; ${number} if the share was cut off, not rounded`,
    none: "no whole number in it",
  },
};

/** The wholes that fit a share when it is cut off, where the count and the share are printed exactly. */
const cutOff = (part: Fact | undefined, share: Fact | undefined): readonly number[] => {
  if (part === undefined || share?.unit !== "percent" || share.qualifier !== null) return [];
  const { lower, upper } = intervalOf(part);
  const count = Number(lower);
  return lower === upper && Number.isSafeInteger(count) && count > 0
    ? feasibleWholes(share, count).byTruncation
    : [];
};

/** What a derived amount of whole things can be, where only one number is possible or none; null where nothing is to be said. */
export const wholeNumbers = (report: Report, row: Evaluation, locale: Locale): string | null => {
  const { value, interval, unit, operands } = row;
  const own = INDICATORS.find(({ id }) => id === row.indicator);
  // A mean or a rate of counts may well be a fraction: only an amount like the one it is derived from counts things.
  const isAmount = own !== undefined && typeof own.unit !== "string";
  if (!isAmount || unit === "ratio" || !unitOf(unit).counted) return null;
  if (value === null || Number.isInteger(value) || interval === null) return null;
  const [low, high] = interval;
  if (low === null || high === null) return null;
  const say = TEXT[locale];
  const wholes = wholeNumbersIn(interval);
  if (wholes !== null) return wholes[0] === wholes[1] ? say.one(String(wholes[0])) : null;
  const factOf = (name: string): Fact | undefined =>
    report.facts.get(operands.find((operand) => operand.name === name)?.fact ?? "");
  const cut = row.indicator === impliedWhole.id ? cutOff(factOf("part"), factOf("share")) : [];
  return cut.length === 1 ? say.cutOff(String(cut[0])) : say.none;
};
