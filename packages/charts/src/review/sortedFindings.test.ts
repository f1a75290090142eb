import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import { expect, test } from "vitest";
import { changedReview, NO_CAMPAIGN } from "../testing/changedReview.ts";
import { isLesser, sortedFindings } from "./sortedFindings.ts";

test("every finding is one of a claim, of a group or of rounding, but for figures that are printed again", () => {
  const { claims, groups, mixed } = sortedFindings(xinyu2023);
  const { findings } = audit(xinyu2023);
  const again = findings.filter(({ claim, relations }) => claim !== null && relations.length === 0);
  expect([claims.length, groups.length, mixed.length, again.length]).toEqual([13, 1, 1, 1]);
  expect(findings).toHaveLength(16);
});

test("figures that two relations contradict are one group", () => {
  const review = changedReview({ "keyProjects.started": { amount: "116" } });
  // No rate is above 100%, and no stage has more projects than there are.
  expect(
    sortedFindings(review).groups.map(({ figures }) => figures.map(({ fact }) => fact)),
  ).toEqual([["keyProjects", "keyProjects.started"]]);
});

test("a figure that is printed again otherwise is a group of both prints", () => {
  // Its mentions say 117.
  const review = changedReview({ ...NO_CAMPAIGN, signedProjects: { amount: "118" } });
  const { groups } = sortedFindings(review);
  expect(groups.map(({ figures }) => figures.map(({ fact }) => fact))).toEqual([
    ["signedProjects", "signedProjects"],
  ]);
});

test("what a condition contradicts is lesser, and what accuses or agrees is not", () => {
  const { claims } = sortedFindings(changedReview({ taskForces: { amount: "7" } }));
  expect(claims.filter(isLesser).map(({ claim }) => claim?.fact)).toEqual(["taskForces"]);
});
