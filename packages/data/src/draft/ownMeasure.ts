import {
  type AspectId,
  type Figure,
  type LocalizedInput,
  type MeasureKind,
  unitOf,
} from "@park/data";
import type { DraftMeasure } from "./reviewDraft.ts";

/** The kind of what so much of a unit can be a level of. */
const kindOf = ({ unit, amount, multiplier }: Figure): MeasureKind => {
  if (unit === "rank" || unit === "grade") return "rank";
  // 1.71:1 is no part of anything.
  if (unit === "ratio" && Number(amount) > 1) return "ratio";
  if (unitOf(unit).base === "percent") return "share";
  if (unit.includes("/") || unit === "times") return "ratio";
  const { counted } = unitOf(unit);
  // 日均0.7家 is a mean, and no count; 1.2万家 is one.
  const isMean = multiplier === 0 && amount?.includes(".") === true;
  if (counted) return isMean || unit === "day" || unit === "workingDay" ? "ratio" : "count";
  return unit === "year" || unit === "month" || unit === "hour" ? "duration" : "flow";
};

/** A measure of one's own, begun for a figure whose words name none that is known. */
export const ownMeasure = (
  id: string,
  label: LocalizedInput,
  figure: Figure,
  as: AspectId,
): DraftMeasure => {
  const named = { id, label, definition: label };
  // In what the grown thing is measured the text does not say.
  if (["growth", "points", "times", "contribution", "rank"].includes(as)) {
    const isShare = as === "points";
    return { ...named, unit: isShare ? "percent" : "item", kind: isShare ? "share" : "flow" };
  }
  const kind = kindOf(figure);
  if (as === "share") return { ...named, unit: "item", kind: "flow" };
  return { ...named, unit: kind === "share" ? "percent" : figure.unit, kind };
};
