import { xinyu2023 } from "@park/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CHARTS } from "./catalogue/charts.ts";
import { batteryCapacityReached } from "./catalogue/industries.ts";
import { infrastructureProgress } from "./catalogue/life.ts";
import { projectProgress } from "./catalogue/projects.ts";
import { auditedClaims } from "./catalogue/wholeReview.ts";
import type { Chart } from "./chart.ts";
import { list } from "./cli/list.ts";
import { changedReview } from "./testing/changedReview.ts";
import { hostileReview } from "./testing/hostileReview.ts";
import { whyNot } from "./whyNot.ts";

test("names everything that is not stated, in both languages", () => {
  const review = changedReview({ keyProjects: null, "keyProjects.started": null });
  expect(whyNot(projectProgress, review)).toEqual({
    zh: "未载：重点建设项目、重点建设项目（已开工）",
    en: "Not stated: Key projects, Key projects (started)",
  });
});

test("says what would have to be stated where no figures go together", () => {
  // More than the 15 GWh of the phase.
  const review = changedReview({ "batteryCapacity.phase3.reached": { amount: "16" } });
  expect(whyNot(batteryCapacityReached, review)?.en).toBe(
    "Not stated: a whole, and how many of it got how far",
  );
});

test("an amount that charts cannot compute with is named, with its fact", () => {
  const review = changedReview({ infrastructureProjects: { amount: "9".repeat(310) } });
  expect(whyNot(infrastructureProgress, review)?.en).toBe(
    "Cannot draw infrastructureProgress: amounts must be 0 or from 1e-15 to 1000000000000000, got Infinity of infrastructureProjects",
  );
});

test("nothing where the chart can be drawn, and of a mistake in its program that it failed", () => {
  expect(whyNot(projectProgress, xinyu2023)).toBeNull();
  const broken = (mistake: Error, of: "chart" | "missing") =>
    Object.assign(
      () => {
        throw mistake;
      },
      projectProgress,
      of === "chart" ? {} : { missing: () => broken(mistake, "chart")(xinyu2023) },
    ) as unknown as typeof projectProgress;
  for (const mistake of [new TypeError("a mistake"), new RangeError("a mistake")]) {
    for (const of of ["chart", "missing"] as const) {
      expect(whyNot(broken(mistake, of), xinyu2023)).toEqual({
        zh: "绘制projectProgress时出错：a mistake",
        en: "Failed to draw projectProgress: a mistake",
      });
    }
  }
});

test("a chart that refuses one language or width only has its reason, where that is asked", () => {
  const narrow = Object.assign(
    (_: unknown, { locale, width = 720 }: { locale?: string; width?: number } = {}) => {
      if (locale === "en" || width < 400) throw new RangeError("Cannot draw it: too narrow");
    },
    projectProgress,
  ) as unknown as typeof projectProgress;
  expect(whyNot(narrow, xinyu2023)?.zh).toBe("Cannot draw it: too narrow");
  expect(whyNot(narrow, xinyu2023, { locale: "zh" })).toBeNull();
  expect(whyNot(narrow, xinyu2023, { locale: "zh", width: 300 })).not.toBeNull();
});

test("of a review with one hostile amount or text, only charts of that fact are missing, for a reason; the others stand", {
  timeout: 120_000,
}, () => {
  // The audit looks at every fact.
  const usesOf = (fact: string | null): readonly Chart[] =>
    CHARTS.filter(
      (chart) =>
        fact !== null &&
        (chart === auditedClaims || chart.drawnFrom(xinyu2023).some(({ id }) => id === fact)),
    );
  fc.assert(
    fc.property(hostileReview, ({ review, fact }) => {
      const uses = usesOf(fact);
      for (const chart of CHARTS) {
        const why = whyNot(chart, review);
        if (why === null) {
          expect(chart(review, { locale: "en", width: 326 }).description).not.toBe("");
        } else {
          expect(why.en).toMatch(/^(Not stated: |Cannot draw )/);
          expect(uses.map(({ id }) => id)).toContain(chart.id);
        }
      }
    }),
    { numRuns: 10 },
  );
});

test("the list of charts has a line for each, whatever one amount is", () => {
  const review = changedReview({
    infrastructureProjects: { amount: "9".repeat(310) },
  });
  const lines = list(review, "en").trimEnd().split("\n");
  expect(lines).toHaveLength(CHARTS.length);
  expect(lines.filter((line) => line.includes("  ✓  ")).length).toBeGreaterThan(20);
  expect(lines.find((line) => line.includes("infrastructureProgress"))).toMatch(
    / ✗ .*\(Cannot draw /,
  );
});
