import { expect, test } from "vitest";
import { foreignTrade } from "./codebook/economy.ts";
import { idleLandReused, keyProjects } from "./codebook/projects.ts";
import { defineReview } from "./defineReview.ts";
import { eastPort } from "./testing/eastPort.ts";
import { EXCHANGE_COLUMNS, FACT_COLUMNS, tidyFacts } from "./tidyFacts.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

// Copied from handbook/data.md: names and order are a contract with those who read the published table.
const COLUMNS = `id, measure, dimensions, period, amount, unit_mult, unit, value, decimals, qualifier, lower,
  lower_inclusive, upper, upper_inclusive, basis, kind, label_zh, label_en, source, section, printed, start, end,
  note_zh, note_en`;

// Appended behind them, as handbook/aspects.md has them.
const ASPECT_COLUMNS = "aspect, aspect_in, aspect_of, against, among, prices, scope, status";

test("the columns are those of the contract, in its order", () => {
  expect(FACT_COLUMNS).toEqual(`${COLUMNS}, ${ASPECT_COLUMNS}`.split(/,\s+/));
});

test("every fact is a row, with every column and no other", () => {
  const rows = tidyFacts(xinyu2023);
  expect(rows.map(({ id }) => id)).toEqual(xinyu2023.facts.map(({ id }) => id));
  for (const row of rows) expect(Object.keys(row)).toEqual([...EXCHANGE_COLUMNS]);
});

test("a row of a measured value", () => {
  expect(tidyFacts(xinyu2023)[0]).toEqual({
    id: "industrialRevenue",
    measure: "industrialRevenue",
    dimensions: "",
    period: "2023",
    amount: "624.3",
    unit_mult: 8,
    unit: "CNY",
    value: "62430000000",
    decimals: 1,
    qualifier: null,
    lower: "62425000000",
    lower_inclusive: true,
    upper: "62435000000",
    upper_inclusive: true,
    basis: "rounding",
    kind: "flow",
    label_zh: "规上工业营业收入",
    label_en: "Revenue of industrial enterprises above designated size",
    source: "xinyu-2023",
    section: "0",
    printed: "624.3亿元",
    start: 235,
    end: 242,
    note_zh: null,
    note_en: null,
    aspect: "level",
    aspect_in: null,
    aspect_of: null,
    against: null,
    among: null,
    prices: null,
    scope: null,
    status: null,
    mentions: null,
    range: null,
  });
});

const row = (id: string) => tidyFacts(xinyu2023).find((fact) => fact.id === id);

test("a row of a count, with dimensions and a note", () => {
  expect(row("campaignProjects.toAdvance.trialProduction")).toMatchObject({
    dimensions: "group=toAdvance;stage=trialProduction",
    amount: "11",
    value: "11",
    decimals: 0,
    lower: "11",
    upper: "11",
    basis: "stated",
    kind: "count",
    note_zh: expect.stringContaining("促进度"),
    note_en: expect.stringContaining("no fourth group"),
  });
});

test("98.26% is 98.26 percent, and keeps its interval exact", () => {
  expect(row("keyProjects.started:share")).toMatchObject({
    unit: "percent",
    value: "98.26",
    decimals: 2,
    lower: "98.255",
    upper: "98.265",
  });
});

test("zeros that were printed stay in the amount only, and ends are open, closed or null", () => {
  const place = { source: "bulletin", printed: "约40亿元", start: 16 };
  const review = defineReview({
    ...eastPort,
    measures: { foreignTrade, idleLandReused, keyProjects },
    facts: [
      { measure: "foreignTrade", amount: "40.0", multiplier: 8, qualifier: "over", ...place },
      {
        measure: "keyProjects",
        dimensions: { stage: "started" },
        as: "share",
        amount: "90",
        qualifier: "atLeast",
        ...place,
      },
      { measure: "idleLandReused", amount: "500", qualifier: "nearly", ...place },
    ],
    entities: [],
  });
  const [over, atLeast, nearly] = tidyFacts(review);
  expect(over).toMatchObject({
    amount: "40.0",
    value: "4000000000",
    decimals: 1,
    qualifier: "over",
    lower: "4000000000",
    lower_inclusive: false,
    upper: null,
    upper_inclusive: false,
  });
  // What is started is a part of all: its share ends at 100.
  expect(atLeast).toMatchObject({ lower: "90", upper: "100", upper_inclusive: true });
  expect(nearly).toMatchObject({ lower_inclusive: true, upper: "500", upper_inclusive: false });
});
