import { type AspectId, type Figure, type Measure, type UnitId, unitOf } from "@park/data";
import { KIND_ASPECTS } from "../aspect.ts";
import type { Quantity } from "../text/quantities.ts";
import { isLike } from "../unit.ts";

const COUNTS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "enterprise",
  "item",
  "project",
  "person",
  "parcel",
  "occasion",
  "schoolPlace",
]);

/** Whether a unit counts things that a counter such as 个 may count. */
export const isCount = (unit: string): boolean => COUNTS.has(unit);
/** Whether a unit says how much of one something is. */
export const isPart = (unit: UnitId): boolean => unitOf(unit).base === "percent";
export const isPoint = (unit: UnitId): boolean => unitOf(unit).base === "percentagePoint";

/** The unit of a figure, or `any` of a bare number, which counts what was counted before. */
export type Like = UnitId | "any";

/** Things that 个 counts. */
const ITEMS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "item",
  "project",
  "parcel",
  "schoolPlace",
]);

/** Whether figures in two units may be of one thing: 个 counts things and 家 firms. */
export const isSameKind = (a: UnitId, b: Like): boolean => {
  if (b === "any") return isCount(a);
  if (!isCount(a) || !isCount(b)) return isLike(unitOf(a), unitOf(b));
  return a === b || (ITEMS.has(a) && ITEMS.has(b));
};

/** Whether so much of a unit can be a level of a measure. */
export const fitsLevel = (measure: Measure, { figure, unitFrom }: Quantity): boolean =>
  figure !== null &&
  unitFits(measure, figure.unit, unitFrom === "assumed") &&
  // 日均0.7家 is a mean, and no count of firms.
  !(measure.kind === "count" && figure.multiplier === 0 && figure.amount?.includes(".") === true);

/**
 * Whether a unit can be one of a measure's levels.
 *
 * @param isAssumed - whether a bare number was printed, which counts anything
 */
export const unitFits = (measure: Measure, unit: UnitId, isAssumed: boolean): boolean => {
  if (measure.kind === "rank" || unit === "rank") return measure.unit === unit;
  // Travellers are counted by their journeys.
  if (unit === "occasion" && measure.id === "passengers") return true;
  if (isCount(unit) && isCount(measure.unit)) {
    if (isAssumed || unit === measure.unit) return true;
    if (unit === "person" || measure.unit === "person")
      return unit === "item" && measure.id === "jobsCreated";
    return unit !== "occasion" && measure.unit !== "occasion";
  }
  if (isPart(unit)) return isPart(measure.unit) && measure.kind === "share";
  const [over, under] = measure.unit.split("/");
  if (under !== undefined && !unit.includes("/"))
    return isLike(unitOf(over as UnitId), unitOf(unit));
  return isLike(unitOf(measure.unit), unitOf(unit));
};

/**
 * A figure in the unit of what is measured: 家 and 个 count what it counts, and a sum per head is one of its rate. A name says for how
 * much money a rate is: 万元产值能耗 is for each 10,000 yuan.
 */
export const inUnitOf = (measure: Measure, figure: Figure, name: string): Figure => {
  const { unit } = figure;
  if (isCount(unit) && isCount(measure.unit)) return { ...figure, unit: measure.unit };
  const [over, under] = measure.unit.split("/");
  const isOver =
    under !== undefined && !unit.includes("/") && unitOf(over as UnitId).base === unitOf(unit).base;
  if (!isOver) return figure;
  if (!isLike(unitOf(under as UnitId), unitOf("CNY"))) return { ...figure, unit: measure.unit };
  return figure.multiplier === 0 && name.includes("万元")
    ? { ...figure, unit: measure.unit, multiplier: -4 }
    : figure;
};

/** Whether a measure can be seen in an aspect. */
export const canBe = (measure: Measure, as: AspectId): boolean =>
  (KIND_ASPECTS[measure.kind] as readonly AspectId[]).includes(as);
