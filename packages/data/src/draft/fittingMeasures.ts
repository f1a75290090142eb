import {
  type AspectId,
  type Figure,
  type FoundFigure,
  type Measure,
  parseFigure,
  type UnitId,
  unitOf,
  viewOf,
} from "@park/data";
import { isLike } from "../unit.ts";
import { GROWS } from "./grows.ts";
import type { Suggestion } from "./suggestMeasures.ts";

const SHOWN = 3;

/** In what a measure is stated in an aspect. */
const unitIn = (measure: Measure, as: AspectId): UnitId =>
  viewOf({ measures: { [measure.id]: measure } }, { measure: measure.id, as })?.unit ??
  measure.unit;

/** What a figure reads as if it is of this measure in an aspect; null where its unit does not fit. */
export const asMeasured = (
  { printed, figure }: FoundFigure,
  measure: Measure,
  as: AspectId = "level",
): Figure | null => {
  const unit = unitIn(measure, as);
  // 12家 may be enterprises or anything that 家 counts; a rank says that it is one, and a bare number is a count.
  const isRank = unit === "rank" || unit === "grade";
  if (isRank && figure?.unit !== unit) return null;
  if (figure === null && !unitOf(unit).counted) return null;
  const { value } = parseFigure(printed, unit) as { readonly value?: Figure };
  return value !== undefined && isLike(unitOf(value.unit), unitOf(unit)) ? value : null;
};

/** What a percentage may be the growth of. */
export const GROWING: ReadonlySet<Measure["kind"]> = /*#__PURE__*/ new Set([
  "flow",
  "stock",
  "count",
  "capacity",
]);

/** Suggestions whose unit fits: where the text speaks of growth, the growth of what it names. */
export const fittingMeasures = (
  found: FoundFigure,
  before: string,
  all: readonly Suggestion[],
  last: string | null,
): readonly Suggestion[] => {
  const grows =
    found.figure?.unit === "percent" &&
    GROWS.test(before + (found.printed.match(/^\D*/)?.[0] ?? ""));
  // A growth rate is of the figure before it, or of what the words name.
  const weigh = (suggestion: Suggestion): Suggestion => {
    const { measure, score } = suggestion;
    if (!grows) return suggestion;
    return GROWING.has(measure.kind) && suggestion.as === undefined
      ? { ...suggestion, as: "growth", score: score * (measure.id === last ? 12 : 2) }
      : { ...suggestion, score: score / 4 };
  };
  // Reading is dear, and measures share a few units.
  const units = new Map<UnitId, boolean>();
  const isReadable = ({ measure, as }: Suggestion): boolean => {
    const unit = unitIn(measure, as ?? "level");
    const known = units.get(unit) ?? asMeasured(found, measure, as) !== null;
    units.set(unit, known);
    return known;
  };
  return all
    .map(weigh)
    .filter(isReadable)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
};
