import { type Localized, type Measure, measure, type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { MISPRINTS, power } from "./power.ts";
import { misprintsOf } from "./slips.ts";

const words = (text: string) => ({ zh: text, en: text });

const own = (
  id: string,
  structure: Measure["dimensions"][string]["structure"],
  assumes?: Localized,
): Measure =>
  measure({
    id,
    label: words(id),
    definition: words(id),
    unit: "project",
    kind: "count",
    aggregation: "sum",
    dimensions: {
      d: {
        label: words("d"),
        structure,
        ...(structure === "sequence" ? { order: "falling" } : {}),
        ...(assumes === undefined ? {} : { assumes }),
        values: { a: words("a"), b: words("b") },
      },
    },
  });

const amount = own("amount", "partition");

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
    lastPlace: { tried: 8, shown: 6, assumed: 0 },
    // Ten times as much, and 10 without its 0.
    factor: { tried: 5, shown: 4, assumed: 0 },
    swapped: { tried: 4, shown: 3, assumed: 0 },
    digit: { tried: 68, shown: 51, assumed: 0 },
  });
});

test("what would show only if something is true that is left open says so, and is counted apart", () => {
  const sure = own("sure", "partition");
  const open = own("open", "partition", words("the two are all that there are"));
  const facts = (id: string): readonly FactSketch[] => [
    { measure: id, amount: "10", dimensions: { d: "a" } },
    { measure: id, amount: "21", dimensions: { d: "b" } },
    { measure: id, amount: "31" },
  ];
  const found = power(madeUpReview([sure, open], [...facts("sure"), ...facts("open")]));
  expect([found.protected, found.assumed]).toEqual([6, 0]);
  const ofTotal = found.figures.find(({ fact }) => fact === "open");
  // All but 11, which is below one of its parts, may be if there are other parts, or the two share some.
  expect(ofTotal?.misprints.digit).toEqual({ tried: 17, shown: 17, assumed: 16 });
  expect(found.misprints.digit.assumed).toBeGreaterThan(ofTotal?.misprints.digit.assumed ?? 0);
  const [falls] = power(
    madeUpReview(
      [own("falling", "sequence", words("it fell"))],
      [
        { measure: "falling", amount: "78", dimensions: { d: "a" } },
        { measure: "falling", amount: "51", dimensions: { d: "b" } },
      ],
    ),
  ).figures;
  expect(falls).toMatchObject({ isProtected: true, assumptions: [words("it fell")] });
});

describe("the review of 2023", () => {
  const { figures, misprints, protected: count, assumed } = power(xinyu2023);

  test("its figures are misprinted in as many ways as the handbook counts", () => {
    expect(figures).toHaveLength(121);
    expect(MISPRINTS.map((kind) => misprints[kind].tried)).toEqual([242, 143, 133, 2422]);
  });

  test("at least 66 figures are protected with what it leaves open, and 47 without", () => {
    expect(count).toBeGreaterThanOrEqual(66);
    expect(count - assumed).toBeGreaterThanOrEqual(47);
    const named = figures.filter(({ assumptions }) => assumptions.length > 0);
    expect(named).toHaveLength(assumed);
    const words = (id: string) => figures.find(({ fact }) => fact === id)?.assumptions[0]?.en;
    expect(words("keyProjectTotalInvestment")).toContain("planned investment is among");
    expect(words("approvalTime.after")).toContain("the reform");
    expect(words("batteryCapacity")).toContain("phases");
    expect(words("campaignProjects")).toBeUndefined();
  });

  test("no smaller share of misprints shows than was measured before", () => {
    const percent = MISPRINTS.map((kind) =>
      Math.round((100 * misprints[kind].shown) / misprints[kind].tried),
    );
    const [lastPlace, factor, swapped, digit] = percent;
    expect(lastPlace).toBeGreaterThanOrEqual(16);
    expect(factor).toBeGreaterThanOrEqual(41);
    expect(swapped).toBeGreaterThanOrEqual(31);
    expect(digit).toBeGreaterThanOrEqual(29);
  });

  test("what shows of a last place is what an audit of the misprinted review finds", () => {
    const contradicted = (review: Review): number =>
      audit(review).findings.filter(({ verdict }) => verdict === "contradicted").length;
    const known = contradicted(xinyu2023);
    // What hangs together with a contradiction may mend it.
    const apart = figures.filter(({ fact }) => !/^(?:key|campaign)Projects/.test(fact));
    for (const { fact, start, misprints } of apart) {
      const own = xinyu2023.facts.find((one) => one.id === fact && one.start === start);
      // In words there is nothing to misprint, and what is all of a whole goes with it.
      if (
        own === undefined ||
        own.status.includes("inWords") ||
        ["batteryCapacity.phase2"].includes(fact)
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
