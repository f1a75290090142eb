import { type Figure, unitOf } from "@park/data";
import { GROWS } from "./grows.ts";
import type { DraftMeasure } from "./reviewDraft.ts";

/** What a figure without a measure most likely is, to be named by a person. */
export const begunMeasure = (
  id: string,
  { unit, amount }: Figure,
  before: string,
  todo: string,
): DraftMeasure => {
  const words = before.replace(/^.*[，,、：:]/s, "").replace(/(?:为|达|达到|约|近|完成|实现)$/, "");
  const zh = words.slice(-12) || "待命名";
  const label = { zh, en: `To be named (${id})` };
  const isChange = unit === "percentagePoint" || amount.startsWith("-") || GROWS.test(before);
  const kind =
    unit === "rank" || unit === "grade"
      ? "rank"
      : unit === "percent" || unit === "percentagePoint"
        ? isChange
          ? "growth"
          : "share"
        : unitOf(unit).counted
          ? "count"
          : "flow";
  return { id, label, definition: label, unit, kind, todo };
};
