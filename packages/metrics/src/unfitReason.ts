import {
  type Fact,
  growthPrices,
  type Localized,
  type Measure,
  type Review,
  type UnitId,
  unitOf,
} from "@park/data";
import { isPercent } from "./operand.ts";

/** Units of a quotient of two like amounts. */
export const isRatio = (unit: Fact["unit"]): boolean => unit === "times" || isPercent(unit);

const isMoney = (...units: readonly string[]): boolean =>
  units.every((unit) => unitOf(unit as Fact["unit"]).codes.iso4217 !== undefined);

/** What an amount is not: rates, places and bounds are no part or whole of anything, and have no growth. */
const NO_AMOUNT: ReadonlySet<string> = /*#__PURE__*/ new Set(["rank", "threshold"]);

/**
 * Whether amounts of two units can be of one kind: 家 and 个 count alike, and money is money. In which currency each is stated, and not
 * in which its measure is usual, says whether the two are compared: see {@link unfitMoney}.
 */
const areAlike = (a: Measure, b: Measure): boolean => {
  const [left, right] = [unitOf(a.unit), unitOf(b.unit)];
  return left.base === right.base || (left.counted && right.counted) || isMoney(a.unit, b.unit);
};

const REASONS = {
  real: {
    zh: "增速按可比价格计算，不能由现价数字复算",
    en: "Growth at comparable prices is no ratio of amounts at current prices",
  },
  kind: {
    zh: "所据数字的种类不符",
    en: "What it would be computed from is of another kind",
  },
  currency: {
    zh: "所据数字的币种不同",
    en: "What it would be computed from is in different currencies",
  },
  unit: {
    zh: "原文的单位与复算结果不符",
    en: "Its unit is none of what would be computed",
  },
} as const satisfies { readonly [reason: string]: Localized };

/** What is taken for granted where the text leaves it open: a mismatch is then one with us, and not within the text. */
export const ASSUMPTIONS = {
  base: {
    zh: "原文未写明基期，按上年同期算则不符",
    en: "The text does not name the base, and against a year before it does not fit",
  },
  addition: {
    zh: "新增之外是否有减少，原文未说明，按没有减少算则不符",
    en: "The text does not say whether anything went, and if nothing did it does not fit",
  },
  parts: {
    zh: "原文所载各部分未必齐全，只按所载各部分之和算则不符",
    en: "The text may not state every part, and of those that it states it does not fit",
  },
  whole: {
    zh: "原文未写明以何者为总体，按所载总数算则不符",
    en: "The text does not name the whole, and of the total that is stated it does not fit",
  },
} as const satisfies { readonly [assumption: string]: Localized };

/** Why two states of one thing are not to be compared; null where they are. */
export const unfitKind = ({ kind }: Measure): Localized | null =>
  NO_AMOUNT.has(kind) ? REASONS.kind : null;

/** Why a rate of growth, or what follows from one, is not to be computed from two amounts; null where it is. */
export const unfitGrowth = (growth: Fact, of: Measure, review: Review): Localized | null => {
  if (NO_AMOUNT.has(of.kind)) return REASONS.kind;
  if (!isRatio(growth.unit)) return REASONS.unit;
  // Amounts that are no money have no prices.
  return isMoney(of.unit) && growthPrices(review, growth) === "comparable" ? REASONS.real : null;
};

/** Why a share is not to be computed from a part and a whole; null where it is. */
export const unfitShare = (share: Fact, part: Measure, whole: Measure): Localized | null => {
  if (NO_AMOUNT.has(part.kind) || NO_AMOUNT.has(whole.kind) || !areAlike(part, whole))
    return REASONS.kind;
  return isRatio(share.unit) ? null : REASONS.unit;
};

/** The currencies in a unit: of USD/mu as of USD. */
export const currenciesOf = (unit: UnitId): readonly UnitId[] => {
  // Most units are of one thing.
  const units = unit.includes("/") ? unit.split("/") : [unit];
  const codes: UnitId[] = [];
  for (const one of units) {
    const code = unitOf(one as UnitId).codes.iso4217;
    if (code !== undefined) codes.push(code as UnitId);
  }
  return codes;
};

/** Why figures are not to be computed with one another: nothing says what one currency is in another; null where they are. */
export const unfitMoney = (facts: readonly (Fact | null)[]): Localized | null => {
  let paid: UnitId | null = null;
  for (const fact of facts) {
    if (fact === null) continue;
    for (const currency of currenciesOf(fact.unit)) {
      if (paid !== null && paid !== currency) return REASONS.currency;
      paid = currency;
    }
  }
  return null;
};

/** Why a claim is not to be held against a result in a unit; null where it is. */
export const unfitUnit = (claim: Fact, unit: string): Localized | null => {
  const isLike =
    unit === "ratio"
      ? isRatio(claim.unit)
      : unitOf(claim.unit).base === unitOf(unit as Fact["unit"]).base || isMoney(claim.unit, unit);
  return isLike ? null : REASONS.unit;
};
