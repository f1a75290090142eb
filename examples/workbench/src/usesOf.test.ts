import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { possibleIn, usesOf } from "./usesOf.ts";

const analysis = analyse(xinyu2023);
const charts = possibleIn(xinyu2023);

test("what is derived from the projects that have started: the rate, its finding, the charts", () => {
  const uses = usesOf(xinyu2023, analysis, charts, "keyProjects.started");
  expect(uses.evaluations.map(({ id }) => id)).toContain("startRate");
  expect(uses.findings.map(({ claim, verdict }) => [claim?.fact, verdict])).toContainEqual([
    "keyProjects.started:share",
    "contradicted",
  ]);
  expect(uses.charts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["projectProgress", "auditedClaims"]),
  );
});

test("a figure in a conflict about no single claim has that conflict", () => {
  const uses = usesOf(xinyu2023, analysis, charts, "signedProjects.lithium");
  expect(uses.findings.map(({ claim, verdict }) => [claim?.fact, verdict])).toEqual([
    [undefined, "noSingleRule"],
    ["signedProjects.industrial:share", "rounded"],
  ]);
});

test("nothing is derived from what is not there", () => {
  const nothing = { evaluations: [], findings: [], charts: [] };
  expect(usesOf(xinyu2023, analysis, charts, "no such fact")).toEqual(nothing);
});

test("a chart whose figures refuse to be drawn together is none that is possible", () => {
  // The groups of the campaign no longer add up.
  const facts = xinyu2023.facts.map((fact) =>
    fact.id === "campaignProjects.toStart" ? { ...fact, amount: "21" } : fact,
  );
  const review = Object.freeze({ ...xinyu2023, facts });
  const left = possibleIn(review);
  const lost = charts.filter((chart) => !left.includes(chart));
  expect(lost.map(({ id }) => id)).toEqual(["campaignGroups"]);
});
