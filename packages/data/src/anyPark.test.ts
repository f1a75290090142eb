import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { coverage } from "./coverage.ts";
import { factOf } from "./factOf.ts";
import { formatFigure } from "./formatFigure.ts";
import { intervalOf } from "./intervalOf.ts";
import { formatIssues } from "./issue.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { parseReview } from "./schema.ts";
import { verifySource } from "./verifySource.ts";
import { viewOf } from "./view.ts";

// A park that does not exist, in the manner of bulletins: nine months, two documents, and all that Xinyu's review lacks.
const BULLETIN =
  "1—9月，园区用电量1.2亿度，增长8.1%；出口两年平均增长5.3%，占比提高1.5个百分点；近500人就业；重点项目投资完成率118.5%；环比下降2.4%。";
const NOTE = "2023年全年用电量1.5亿度。";

const locate = (text: string, printed: string) => ({
  printed,
  start: Array.from(text.slice(0, text.indexOf(printed))).length,
});
const source = (id: string, text: string) => ({
  id,
  title: { zh: "公报", en: "Bulletin" },
  language: "zh-Hans",
  length: Array.from(normalizeSource(text)).length,
  sha256: createHash("sha256").update(normalizeSource(text)).digest("hex"),
  sections: [{ id: "0", label: { zh: "全文", en: "All" }, start: 0, end: Array.from(text).length }],
});
const own = (id: string, unit: string, kind: string, more: object = {}) => ({
  id,
  label: { zh: id, en: id },
  definition: { zh: id, en: id },
  unit,
  kind,
  ...more,
});

const file = {
  id: "east-port-2024-9m",
  park: { id: "east-port", name: { zh: "东港园区", en: "East Port Park" }, place: [] },
  period: "2024-01/2024-09",
  sources: [source("bulletin", BULLETIN), source("note", NOTE)],
  measures: {
    parkPower: own("parkPower", "kWh", "flow"),
    exportShare: own("exportShare", "percent", "share"),
    jobs: own("jobs", "person", "count"),
    completion: own("completion", "percent", "share"),
  },
  facts: [
    {
      measure: "parkPower",
      amount: "1.2",
      multiplier: 8,
      ...locate(BULLETIN, "1.2亿度"),
      source: "bulletin",
    },
    {
      measure: "parkPower",
      as: "growth",
      amount: "8.1",
      ...locate(BULLETIN, "8.1%"),
      source: "bulletin",
    },
    {
      measure: "foreignTrade",
      as: "growth",
      against: "twoYearAverage",
      amount: "5.3",
      ...locate(BULLETIN, "5.3%"),
      source: "bulletin",
    },
    {
      measure: "exportShare",
      as: "points",
      amount: "1.5",
      ...locate(BULLETIN, "1.5个百分点"),
      source: "bulletin",
    },
    {
      measure: "jobs",
      amount: "500",
      qualifier: "nearly",
      ...locate(BULLETIN, "近500人"),
      source: "bulletin",
    },
    { measure: "completion", amount: "118.5", ...locate(BULLETIN, "118.5%"), source: "bulletin" },
    {
      measure: "foreignTrade",
      as: "growth",
      against: "periodBefore",
      amount: "-2.4",
      ...locate(BULLETIN, "下降2.4%"),
      source: "bulletin",
    },
    {
      measure: "parkPower",
      period: "2023",
      amount: "1.5",
      multiplier: 8,
      ...locate(NOTE, "1.5亿度"),
      source: "note",
    },
  ],
  exclusions: [
    {
      kind: "date",
      reason: { zh: "月份", en: "Months" },
      ...locate(BULLETIN, "1—9月"),
      source: "bulletin",
    },
    {
      kind: "date",
      reason: { zh: "两年", en: "Two years" },
      ...locate(BULLETIN, "两年"),
      source: "bulletin",
    },
    {
      kind: "date",
      reason: { zh: "年份", en: "A year" },
      ...locate(NOTE, "2023年"),
      source: "note",
    },
  ],
};

const read = () => {
  const result = parseReview(file);
  if (result.issues !== undefined) throw new Error(formatIssues(result.issues, file));
  return result.value;
};

test("nine months, two documents, and measures of its own are one sound review", async () => {
  const review = read();
  for (const [id, text] of [
    ["bulletin", BULLETIN],
    ["note", NOTE],
  ] as const) {
    expect(await verifySource(review, text, id)).toEqual([]);
    expect(coverage(review, text, id)).toEqual([]);
  }
  expect(review.facts.at(-1)?.id).toBe("parkPower@2023");
  expect(formatFigure(factOf(review, "parkPower"), "en")).toBe("120 million kWh");
});

test("a completion goes beyond 100, a growth rate below 0, and near is near", () => {
  const review = read();
  expect(intervalOf(factOf(review, "completion"), review.measures.completion).upper).toBe("118.55");
  const fall = factOf(review, "foreignTrade", { as: "growth", against: "periodBefore" });
  expect(intervalOf(fall, viewOf(review, fall)).lower).toBe("-2.45");
  expect(intervalOf(factOf(review, "jobs")).basis).toBe("convention");
  expect(factOf(review, "parkPower", { as: "growth" }).id).toBe("parkPower:growth");
  expect(factOf(review, "foreignTrade", { as: "growth", against: "twoYearAverage" }).id).toBe(
    "foreignTrade:growth.twoYearAverage",
  );
});
