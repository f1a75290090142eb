import { type Figure, unitOf } from "@park/data";
import { GROWS } from "./grows.ts";
import type { DraftMeasure } from "./reviewDraft.ts";

/** The last characters of words, without half a Latin word before them. */
const lastOf = (words: string): string => {
  const [rest, last] = [words.slice(0, -12), words.slice(-12)];
  return (/\p{Script=Latin}$/u.test(rest) ? last.replace(/^\p{Script=Latin}+/u, "") : last).trim();
};

/** What a figure without a measure most likely is, to be named by a person. */
export const begunMeasure = (
  id: string,
  { unit, amount }: Figure,
  before: string,
  todo: string,
): DraftMeasure => {
  const words = before.replace(/^.*[，,、：:]/s, "").replace(/(?:为|达|达到|约|近|完成|实现)$/, "");
  const zh = lastOf(words) || "待命名";
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
