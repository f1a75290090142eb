import { type Measure, measure, type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { MISPRINTS, power } from "./power.ts";
import { misprintsOf } from "./slips.ts";

const words = (text: string) => ({ zh: text, en: text });

const amount: Measure = measure({
  id: "amount",
  label: words("amount"),
  definition: words("amount"),
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    d: { label: words("d"), structure: "partition", values: { a: words("a"), b: words("b") } },
  },
});

test("each figure of a sum of counts is protected from every misprint, and one that stands alone from none", () => {
  const alone = { ...amount, id: "alone", dimensions: {} };
  const review = madeUpReview(
    [amount, alone],
    [
      { measure: "amount", amount: "10", dimensions: { d: "a" } },
      { measure: "amount", amount: "21", dimensions: { d: "b" } },
      { measure: "amount", amount: "31" },
      { measure: "alone", amount: "31" },
    ],
  );
  const { figures, misprints, protected: count } = power(review);
  expect(count).toBe(3);
  expect(
    figures.map(({ fact, constraints, misprints: { digit } }) => [fact, constraints, digit.shown]),
  ).toEqual([
    // 8 other first digits and 9 other last ones.
    ["amount.a", 1, 17],
    ["amount.b", 1, 17],
    ["amount", 1, 17],
    ["alone", 0, 0],
  ]);
  expect(misprints).toEqual({
    lastPlace: { tried: 8, shown: 6 },
    // Ten times as much, and 10 without its 0.
    factor: { tried: 5, shown: 4 },
    swapped: { tried: 4, shown: 3 },
    digit: { tried: 68, shown: 51 },
  });
});

describe("the review of 2023", () => {
  const { figures, misprints, protected: count } = power(xinyu2023);

  test("its figures are misprinted in as many ways as the handbook counts", () => {
    expect(figures).toHaveLength(121);
    expect(MISPRINTS.map((kind) => misprints[kind].tried)).toEqual([242, 143, 133, 2422]);
  });

  test("at least 57 figures are protected, and no smaller share of misprints shows than was measured before", () => {
    expect(count).toBeGreaterThanOrEqual(57);
    const percent = MISPRINTS.map((kind) =>
      Math.round((100 * misprints[kind].shown) / misprints[kind].tried),
    );
    const [lastPlace, factor, swapped, digit] = percent;
    expect(lastPlace).toBeGreaterThanOrEqual(16);
    expect(factor).toBeGreaterThanOrEqual(37);
    expect(swapped).toBeGreaterThanOrEqual(31);
    expect(digit).toBeGreaterThanOrEqual(29);
  });

  test("what shows of a last place is what an audit of the misprinted review finds", () => {
    const contradicted = (review: Review): number =>
      audit(review).findings.filter(({ verdict }) => verdict === "contradicted").length;
    const known = contradicted(xinyu2023);
    // What hangs together with a contradiction may mend it.
    const apart = figures.filter(({ fact }) => !fact.startsWith("keyProjects"));
    for (const { fact, start, misprints } of apart) {
      const own = xinyu2023.facts.find((one) => one.id === fact && one.start === start);
      // In words there is nothing to misprint, and what is all of a whole goes with it.
      if (
        own === undefined ||
        own.status.includes("inWords") ||
        [
          "campaignProjects.toAdvance",
          "campaignProjects.toComplete",
          "batteryCapacity.phase2",
        ].includes(fact)
      )
        continue;
      const shown = misprintsOf(own.amount ?? "").lastPlace.filter((to) => {
        const facts = xinyu2023.facts.map((one) => (one === own ? { ...own, amount: to } : one));
        return contradicted({ ...xinyu2023, facts }) > known;
      });
      expect([fact, shown.length]).toEqual([fact, misprints.lastPlace.shown]);
    }
  });
});
