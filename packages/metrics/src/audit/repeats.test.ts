import { foreignTrade, type Review } from "@park/data";
import { expect, test } from "vitest";
import { madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { isAccusation } from "./verdict.ts";

/** A review whose foreign trade is printed again: further on in its text, or in another source. */
const printedAgain = (
  amount: string,
  again: string,
  unit: "CNY" | "item" = "CNY",
  isElsewhere = false,
): Review => {
  const of = { ...foreignTrade, ...(unit === "item" ? { unit, kind: "count" as const } : {}) };
  const review = madeUpReview(
    [of],
    [{ measure: of.id, amount, multiplier: unit === "item" ? 0 : 8 }],
  );
  const [fact] = review.facts;
  const [text] = review.sources;
  if (fact === undefined || text === undefined) throw new RangeError("no fact");
  const place = { section: fact.section, printed: again, start: 500, end: 500 + again.length };
  const mentions = [{ ...place, source: isElsewhere ? "other" : text.id }];
  const sources = isElsewhere ? [text, { ...text, id: "other" }] : [text];
  return { ...review, sources, facts: [{ ...fact, printed: amount, mentions }] };
};

// 45.6 is from 45.55 to 45.65, or from 45.6 to 45.7 cut off.
test.each([
  ["45.6", "45.6亿元", "exact"],
  ["45.6", "45.60亿元", "exact"],
  ["45.6", "45.58亿元", "withinOperandRounding"],
  ["45.60", "45.6亿元", "exact"],
  ["45.58", "45.6亿元", "rounded"],
  ["45.6", "46亿元", "rounded"],
  ["45.6", "45亿元", "truncated"],
  ["45", "45.6亿元", "truncated"],
  ["45.6", "约45亿元", "rounded"],
  ["45.6", "超45亿元", "rounded"],
  ["45.6", "456000万元", "exact"],
] as const)("%s printed again as %s: %s", (amount, again, verdict) => {
  for (const isElsewhere of [false, true]) {
    const { findings } = audit(printedAgain(amount, again, "CNY", isElsewhere));
    expect(findings).toMatchObject([{ verdict, relations: [], claim: { printed: again } }]);
    expect(findings[0]?.figures).toHaveLength(2);
  }
});

test.each([
  ["45.6", "45.4亿元"],
  ["45.6", "44亿元"],
  ["45.6", "45.71亿元"],
  ["45.6", "超46亿元"],
] as const)("%s printed again as %s: they cannot both be right", (amount, again) => {
  const review = printedAgain(amount, again);
  for (const one of [review, { ...review, measures: {} }]) {
    const { findings } = audit(one);
    expect(findings.map(({ figures }) => figures.map(({ printed }) => printed))).toEqual([
      [amount, again],
    ]);
    expect(findings.every(isAccusation)).toBe(true);
  }
});

test.each([
  ["117", "117个", "exact"],
  ["117", "118个", "contradicted"],
  // 5% is no print of 5 things, and words that stand for all have no number.
  ["117", "117%", null],
  ["117", "全部", null],
] as const)("a count of %s printed again as %s: %s", (amount, again, verdict) => {
  const { findings } = audit(printedAgain(amount, again, "item"));
  expect(findings.map((finding) => finding.verdict)).toEqual(verdict === null ? [] : [verdict]);
});

test("how often, and as what, is said", () => {
  const said = (again: string) => audit(printedAgain("45.6", again)).findings[0]?.sentence;
  expect(said("45.6亿元")).toEqual({
    zh: "进出口总额：共印2次，均为45.6亿元。",
    en: "Foreign trade: printed 2 times, each time CNY 4.56 billion.",
  });
  expect(said("46亿元")).toEqual({
    zh: "进出口总额：共印2次，先为45.6亿元，又为46亿元，四舍五入后一致。",
    en: "Foreign trade: printed 2 times, as CNY 4.56 billion and as CNY 4.6 billion: agrees when rounded.",
  });
  expect(said("45.4亿元")?.zh).toBe(
    "进出口总额45.6亿元与进出口总额45.4亿元不能同时成立。将45.6亿元改为45.4亿元即可相符。如仅45.4亿元有误，则应为45.55亿元至45.7亿元。",
  );
});

test("45.58 may be rounded to 45.6 and cut off to 45.5, but not by one rule", () => {
  const { findings } = audit(printedAgain("45.6", "45.5亿元"));
  expect(findings.map(({ verdict }) => verdict)).toEqual(["noSingleRule"]);
});
