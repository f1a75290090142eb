import { xinyu2023 } from "@park/data";
import { audit, impliedValues } from "@park/metrics";
import { expect, test } from "vitest";
import { auditOf, impliedOf } from "./auditOf.ts";

test("is the audit, made once of a frozen review, and so is what its figures imply", () => {
  expect(auditOf(xinyu2023)).toEqual(audit(xinyu2023));
  expect(auditOf(xinyu2023)).toBe(auditOf(xinyu2023));
  expect(impliedOf(xinyu2023)).toEqual(impliedValues(xinyu2023));
  expect(impliedOf(xinyu2023)).toBe(impliedOf(xinyu2023));
});

test("is made anew of a review that may have changed", () => {
  const review = { ...xinyu2023 };
  const before = auditOf(review);
  review.facts = review.facts.filter(({ id }) => id !== "keyProjects.started:share");
  expect(auditOf(review)).toEqual(audit(review));
  expect(auditOf(review)).not.toEqual(before);
});
