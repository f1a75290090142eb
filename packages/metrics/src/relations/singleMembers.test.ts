import { type Fact, type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { singleMembers } from "./singleMembers.ts";

const CONTRACTS = { value: "contractedValue", number: "signedProjects", dimension: "size" };
const idsOf = (review: Review) =>
  singleMembers(review, CONTRACTS).map(({ value, count }) => [value.id, count.id]);
const COUNT = "signedProjects.of8Billion";
const OTHER = ["contractedValue.of21Billion", "signedProjects.of21Billion"];

const changed = (change: Partial<Fact> | null): Review => ({
  ...xinyu2023,
  facts: xinyu2023.facts.flatMap((fact) =>
    fact.id !== COUNT ? [fact] : change === null ? [] : [{ ...fact, ...change } as Fact],
  ),
});

test("the source names one of 80亿 and one of 210亿", () => {
  expect(idsOf(xinyu2023)).toEqual([["contractedValue.of8Billion", COUNT], OTHER]);
});

test.each([
  { amount: "2" },
  { qualifier: "more" as const },
  { amount: "1", multiplier: 2 as const },
  null,
])("a size with another count than exactly one is no single member: %j", (change) => {
  expect(idsOf(changed(change))).toEqual([OTHER]);
});
