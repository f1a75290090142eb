import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview, NO_CAMPAIGN } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { moneyOrDelivery } from "./moneyOrDelivery.ts";

/** Which dots are diamonds. */
const diamondsIn = (review: Review) =>
  (moneyOrDelivery(review) as LayeredSpec).layer.flatMap(
    ({ encoding }) => encoding?.shape?.condition ?? [],
  );

test("the rows are the rates of the source, the highest first: 99.81%, 98.26%, 65%", () => {
  expect(moneyOrDelivery(xinyu2023).data.values.map(({ value }) => value)).toEqual([
    99.81, 98.26, 65,
  ]);
  expect(moneyOrDelivery.table(xinyu2023).rows.map(({ label, text }) => [label, text])).toEqual([
    ["年度投资完成率", "99.81%"],
    ["开工率", "98.26%（不一致，复算99.13%）"],
    ["投产率", "65%"],
  ]);
  expect(moneyOrDelivery.table(xinyu2023, { locale: "en" }).rows.map(({ label }) => label)).toEqual(
    [
      "Investment made, as a share of the year's plan",
      "Share of projects started",
      "Share of projects in production",
    ],
  );
});

test("the title states the highest and the lowest rate, and what is contradicted", () => {
  expect(titleOf(moneyOrDelivery, xinyu2023, "zh")).toBe(
    "年度投资完成率99.81%；投产率65%；开工率98.26%（不一致，复算99.13%）",
  );
  expect(titleOf(moneyOrDelivery, xinyu2023, "en")).toBe(
    "Investment made, as a share of the year's plan: 99.81%; share of projects in production: 65%; share of projects started: 98.26% (contradicted; recomputed 99.13%)",
  );
});

test("the title follows the data, whichever rate is the highest", () => {
  const review = changedReview({
    "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment": { amount: "40" },
    "keyProjects.trialProduction:share": { amount: "99.9" },
  });
  expect(titleOf(moneyOrDelivery, review, "en")).toBe(
    "Share of projects in production: 99.9% (contradicted; recomputed 64.34% to 64.92%); investment made, as a share of the year's plan: 40% (contradicted; recomputed 99.82%); share of projects started: 98.26% (contradicted; recomputed 99.13%)",
  );
});

test("equal rates are said to be equal, and rates printed differently are not", () => {
  const equal = {
    "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment": { amount: "65" },
    "keyProjects.started:share": { amount: "65" },
  };
  expect(titleOf(moneyOrDelivery, changedReview(equal), "zh")).toBe("三项所载比率均为65%");
  expect(titleOf(moneyOrDelivery, changedReview(equal), "en")).toBe(
    "All three stated rates are 65%",
  );
  const about = changedReview({
    ...equal,
    "keyProjects.started:share": { amount: "65", qualifier: "about" },
  });
  expect(titleOf(moneyOrDelivery, about, "en")).not.toContain("All");
});

test("a rate that its operands contradict is noted with the recomputed one, and no other", () => {
  expect(notesOf(moneyOrDelivery, xinyu2023, "zh")).toEqual([
    "菱形：开工率原文98.26%，复算99.13%，不一致",
    "投产率：原文未写明基数：安排项目或已开工项目",
    "来源：新余高新区2023年回顾（项目建设）",
  ]);
  expect(notesOf(moneyOrDelivery, xinyu2023, "en")).toEqual([
    "Diamond: share of projects started, stated 98.26%, recomputed 99.13%: contradicted",
    "Share of projects in production: The source does not name the base: planned or started projects",
    "Source: Review of 2023 of the Xinyu high-tech zone (Projects)",
  ]);
  const agreeing = changedReview({ "keyProjects.started:share": { amount: "99.13" } });
  expect(notesOf(moneyOrDelivery, agreeing, "en").join()).not.toContain("contradicted");
  const money = changedReview({
    "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment": { amount: "12.00" },
  });
  expect(notesOf(moneyOrDelivery, money, "en")[0]).toBe(
    "Diamond: investment made, as a share of the year's plan, stated 12.00%, recomputed 99.82%: contradicted",
  );
});

test("what only a convention contradicts is a remark, and no diamond", () => {
  // 11 of 40 are 27.50%, and of 21 to 29 they are 37.93% to 52.38%.
  const review = changedReview({
    ...NO_CAMPAIGN,
    keyProjects: { amount: "20", qualifier: "more" },
    "keyProjects.started": { amount: "11" },
    "keyProjects.trialProduction": null,
    "keyProjects.started:share": { amount: "27.50" },
  });
  expect(diamondsIn(review)).toEqual([]);
  expect(titleOf(moneyOrDelivery, review, "en")).not.toContain("contradicted");
  expect(notesOf(moneyOrDelivery, review, "en")).toContain(
    "Share of projects started, stated 27.50%, recomputed 37.93% to 52.39%: contradicted by convention only",
  );
});

test("a rate that no whole number fits is contradicted, with nothing in its place", () => {
  // 114 of 116 are 98.28%, and of 117 they are 97.44%.
  const review = changedReview({ keyProjects: null });
  expect(notesOf(moneyOrDelivery, review, "en")).toContain(
    "Diamond: share of projects started, stated 98.26%: contradicted",
  );
  expect(titleOf(moneyOrDelivery, review, "zh")).toContain("开工率98.26%（不一致）");
});

test("only a rate that is contradicted is a diamond", () => {
  expect(diamondsIn(xinyu2023)).toEqual([
    { test: { field: "label", oneOf: ["开工率"] }, value: "diamond" },
  ]);
  const agreeing = changedReview({ "keyProjects.started:share": { amount: "99.13" } });
  expect(diamondsIn(agreeing)).toEqual([]);
  expect(titleOf(moneyOrDelivery, agreeing, "zh")).toBe("年度投资完成率99.81%；投产率65%");
});

test("a rate above 100% has its place on the axis", () => {
  const { encoding } = moneyOrDelivery(
    changedReview({
      "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment": { amount: "130" },
    }),
  ) as LayeredSpec;
  expect(Math.max(...(encoding.x?.axis?.values ?? []).map(Number))).toBeGreaterThanOrEqual(130);
});
