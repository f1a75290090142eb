import { type Figure, unitOf } from "@park/data";
import { GROWS } from "./grows.ts";
import type { DraftMeasure } from "./reviewDraft.ts";

/** The last characters of words, without half a Latin word before them. */
const lastOf = (words: string): string => {
  const [rest, last] = [words.slice(0, -12), words.slice(-12)];
  return (/\p{Script=Latin}$/u.test(rest) ? last.replace(/^\p{Script=Latin}+/u, "") : last).trim();
};

/** What a figure without a measure most likely says, of a measure to be named by a person. */
export const begunMeasure = (
  id: string,
  { unit, amount }: Figure,
  before: string,
  todo: string,
): { readonly measure: DraftMeasure; readonly as?: "growth" | "points" } => {
  const words = before.replace(/^.*[，,、：:]/s, "").replace(/(?:为|达|达到|约|近|完成|实现)$/, "");
  const zh = lastOf(words) || "待命名";
  const label = { zh, en: `To be named (${id})` };
  const named = { id, label, definition: label, todo };
  if (unit === "percentagePoint")
    return { measure: { ...named, unit: "percent", kind: "share" }, as: "points" };
  // In what the grown thing is measured the text does not say.
  if (unit === "percent" && (amount?.startsWith("-") || GROWS.test(before)))
    return { measure: { ...named, unit: "item", kind: "flow" }, as: "growth" };
  const isPart = unitOf(unit).base === "percent";
  const kind =
    unit === "rank" || unit === "grade"
      ? "rank"
      : isPart
        ? "share"
        : unitOf(unit).counted
          ? "count"
          : unit.includes("/")
            ? "ratio"
            : "flow";
  return { measure: { ...named, unit: isPart ? "percent" : unit, kind } };
};
