import { type Fact, formatFigure, type Locale, type UnitId } from "@park/data";
import { derivedText, figureBeside, type NumberInterval } from "@park/metrics";

/** A computed number as it is written beside a stated figure: to its last place, and in percentage points beside such. */
export const textBeside = (fact: Fact, value: number, unit: UnitId, locale: Locale): string => {
  const figure = figureBeside(fact, value, unit);
  const isPoints = fact.unit === "percentagePoint";
  return formatFigure(isPoints ? { ...figure, unit: fact.unit } : figure, locale);
};

/** What a number may be, to the places in which its range shows; null where nothing bounds it. */
export const rangeText = (
  interval: NumberInterval | null,
  unit: UnitId,
  locale: Locale,
): string | null => {
  const value = interval?.[0] ?? interval?.[1] ?? null;
  const { value: one, range } = derivedText({ value, interval, unit }, locale);
  return range ?? one;
};
