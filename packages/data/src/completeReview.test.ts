import { expect, test } from "vitest";
import { defineReview } from "./defineReview.ts";
import { formatIssues } from "./issue.ts";
import type { FactInput } from "./reviewInput.ts";
import { parseReview } from "./schema.ts";
import { eastPort } from "./testing/eastPort.ts";

type Typed = Omit<FactInput, "measure" | "source"> & { readonly measure?: string };

/** East port with one fact more, read as the file that somebody wrote. */
const read = (fact: Typed) => {
  const added = { measure: "foreignTrade", source: "bulletin", period: "2022-S1", ...fact };
  const { foreignTrade: _, ...measures } = eastPort.measures;
  return parseReview({ ...eastPort, measures, facts: [...eastPort.facts, added] });
};

const figureOf = (fact: Typed) => {
  const { value, issues } = read(fact) as {
    readonly value?: { readonly facts: readonly object[] };
    readonly issues?: Parameters<typeof formatIssues>[0];
  };
  return issues === undefined ? value?.facts.at(-1) : formatIssues(issues);
};

test.each<[string, Typed, object]>([
  [
    "an amount of money",
    { printed: "约40亿元", start: 12 },
    { amount: "40", multiplier: 8, unit: "CNY", qualifier: "about" },
  ],
  [
    "another currency",
    { printed: "40亿美元", start: 12 },
    { amount: "40", multiplier: 8, unit: "USD", qualifier: null },
  ],
  [
    "a fall",
    { as: "growth", printed: "下降3.20%", start: 12 },
    { amount: "-3.20", multiplier: 0, unit: "percent", qualifier: null },
  ],
  [
    "a range",
    { measure: "routes", printed: "3至5条", start: 12 },
    { amount: null, range: ["3", "5"], multiplier: 0, unit: "item", qualifier: null },
  ],
  [
    "a count whose word counts many things, by the measure",
    { measure: "routes", printed: "三条", start: 12 },
    { amount: "3", multiplier: 0, unit: "item", qualifier: null },
  ],
])("what follows from the print need not be typed: %s", (_, fact, figure) => {
  expect(figureOf(fact)).toMatchObject(figure);
});

const NOT_SAID = "must be there, or range, where printed alone does not say it, got null";

test.each<[string, Typed]>([
  ["no figure", { printed: "多家", start: 12 }],
  ["more than a figure", { printed: "共40亿元", start: 12 }],
  ["words that are said to be such", { printed: "40亿元", start: 12, status: ["inWords"] }],
  ["another unit than is said", { printed: "40亿元", start: 12, unit: "USD" }],
  ["a qualifier beside it", { printed: "约40亿元", start: 12, qualifier: "over" }],
  ["a multiplier beside it", { printed: "40亿元", start: 12, multiplier: 4 }],
])("nothing is guessed of %s", (_, fact) => {
  expect(figureOf(fact)).toBe(`facts[${eastPort.facts.length}].amount: ${NOT_SAID}`);
});

test("what is typed stands, and is held against the print with the source", () => {
  expect(figureOf({ amount: "41", multiplier: 8, printed: "约40亿元", start: 12 })).toMatchObject({
    amount: "41",
    qualifier: null,
  });
});

test("a review that is defined is completed in the same way", () => {
  const [first] = defineReview(eastPort).facts;
  const facts = [
    { measure: "foreignTrade", source: "bulletin", printed: "约40亿元", start: 14 },
  ] as const;
  const short = defineReview({ ...eastPort, facts, entities: [], exclusions: [] }).facts[0];
  expect(short).toMatchObject({ ...first, start: 14, end: 19, section: expect.anything() });
});
