import {
  type Figure,
  type FoundFigure,
  type Measure,
  parseFigure,
  type UnitId,
  unitOf,
} from "@park/data";
import { GROWS } from "./grows.ts";
import type { Suggestion } from "./suggestMeasures.ts";

const SHOWN = 3;

/** What a figure reads as if it is of this measure; null where its unit does not fit. */
export const asMeasured = ({ printed, figure }: FoundFigure, measure: Measure): Figure | null => {
  // 12家 may be enterprises or anything that 家 counts; a rank says that it is one, and a bare number is a count.
  const isRank = measure.unit === "rank" || measure.unit === "grade";
  if (isRank && figure?.unit !== measure.unit) return null;
  if (figure === null && !unitOf(measure.unit).counted) return null;
  const { value } = parseFigure(printed, measure.unit) as { readonly value?: Figure };
  return value !== undefined && unitOf(value.unit).base === unitOf(measure.unit).base
    ? value
    : null;
};

/** Suggestions whose unit fits, with growth rates where the text speaks of growth, and nowhere else. */
export const fittingMeasures = (
  found: FoundFigure,
  before: string,
  all: readonly Suggestion[],
  last: string | null,
): readonly Suggestion[] => {
  const grows =
    found.figure !== null && GROWS.test(before + (found.printed.match(/^\D*/)?.[0] ?? ""));
  const weigh = ({ measure, score }: Suggestion): number => {
    if (measure.growthOf === null)
      return grows && found.figure?.unit === "percent" ? score / 4 : score;
    const ofLast = measure.growthOf.measure === last ? 6 : 1;
    return grows ? score * 2 * ofLast : score / 4;
  };
  // A growth rate is of the figure before it, or of what the words name.
  const isOf = ({ measure: { growthOf } }: Suggestion): boolean =>
    growthOf === null ||
    growthOf.measure === last ||
    all.slice(0, 2).some(({ measure }) => measure.id === growthOf.measure);
  // Reading is dear, and measures share a few units.
  const units = new Map<UnitId, boolean>();
  const isReadable = ({ measure }: Suggestion): boolean => {
    const known = units.get(measure.unit) ?? asMeasured(found, measure) !== null;
    units.set(measure.unit, known);
    return known;
  };
  return all
    .filter((suggestion) => isOf(suggestion) && isReadable(suggestion))
    .map((suggestion) => ({ ...suggestion, score: weigh(suggestion) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
};
