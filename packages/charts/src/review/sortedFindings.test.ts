import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { isLesser, sortedFindings } from "./sortedFindings.ts";

test("every finding is one of a claim, of a group or of rounding, but for figures that are printed again", () => {
  const { claims, groups, mixed } = sortedFindings(xinyu2023);
  const { findings } = audit(xinyu2023);
  const again = findings.filter(({ claim, relations }) => claim !== null && relations.length === 0);
  expect([claims.length, groups.length, mixed.length, again.length]).toEqual([13, 0, 1, 1]);
  expect(findings).toHaveLength(15);
});

test("figures that two relations contradict are one group", () => {
  const review = changedReview({ "keyProjects.started": { amount: "116" } });
  const accused = audit(review).findings.filter(
    ({ claim, verdict }) => claim === null && verdict === "contradicted",
  );
  expect(accused.length).toBeGreaterThan(1);
  expect(sortedFindings(review).groups).toHaveLength(1);
});

test("a figure that is printed again otherwise is a group of both prints", () => {
  // Its mentions say 117.
  const { groups } = sortedFindings(changedReview({ signedProjects: { amount: "118" } }));
  expect(groups.map(({ figures }) => figures.map(({ fact }) => fact))).toEqual([
    ["signedProjects", "signedProjects"],
  ]);
});

test("what a condition contradicts is lesser, and what accuses or agrees is not", () => {
  const { claims } = sortedFindings(changedReview({ taskForces: { amount: "7" } }));
  expect(claims.filter(isLesser).map(({ claim }) => claim?.fact)).toEqual(["taskForces"]);
});
