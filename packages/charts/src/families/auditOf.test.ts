import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import { expect, test } from "vitest";
import { auditOf } from "./auditOf.ts";

test("is the audit, made once of a frozen review", () => {
  expect(auditOf(xinyu2023)).toEqual(audit(xinyu2023));
  expect(auditOf(xinyu2023)).toBe(auditOf(xinyu2023));
});

test("is made anew of a review that may have changed", () => {
  const review = { ...xinyu2023 };
  const before = auditOf(review);
  review.facts = review.facts.filter(({ id }) => id !== "keyProjects.started:share");
  expect(auditOf(review)).toEqual(audit(review));
  expect(auditOf(review)).not.toEqual(before);
});
