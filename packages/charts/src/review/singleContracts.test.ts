import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { singleContracts } from "./singleContracts.ts";

const idsOf = (review: Review) =>
  singleContracts(review).map(({ value, count }) => [value.id, count.id]);
const COUNT = "signedProjects.of8Billion";
const OTHER = ["contractedValue.of21Billion", "signedProjects.of21Billion"];

test("the source names one of 80亿 and one of 210亿", () => {
  expect(idsOf(xinyu2023)).toEqual([["contractedValue.of8Billion", COUNT], OTHER]);
});

test.each([
  { amount: "2" },
  { qualifier: "more" as const },
  { amount: "1", multiplier: 2 as const },
  null,
])("a size with another count than exactly one is no single contract: %j", (change) => {
  expect(idsOf(changedReview({ [COUNT]: change }))).toEqual([OTHER]);
});
