import * as data from "@park/data";
import {
  type Measure,
  measure,
  type Period,
  type Qualifier,
  type Review,
  UNITS,
  type UnitId,
  type UnitMultiplier,
  unitOf,
} from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { evaluate } from "./evaluate.ts";
import { type FactSketch, madeUpReview } from "./testing/madeUpReview.ts";
import { tidyEvaluations } from "./tidyEvaluations.ts";

const isMeasure = (value: unknown): value is Measure =>
  typeof value === "object" && value !== null && "relations" in value;

/** Measures with names that objects have already, an empty breakdown, and a growth rate that is a share too. */
const ODD: readonly Measure[] = [
  measure({
    id: "constructor",
    label: { zh: "甲", en: "A" },
    definition: { zh: "甲", en: "A" },
    unit: "mu",
    kind: "flow",
    aggregation: "sum",
    dimensions: {
      toString: {
        label: { zh: "乙", en: "B" },
        structure: "partition",
        values: { valueOf: { zh: "丙", en: "C" }, hasOwnProperty: { zh: "丁", en: "D" } },
      },
      none: { label: { zh: "无", en: "None" }, structure: "partition", values: {} },
    },
  }),
  measure({
    id: "odd",
    label: { zh: "戊", en: "E" },
    definition: { zh: "戊", en: "E" },
    unit: "percentagePoint",
    kind: "share",
    aggregation: "sum",
    relations: { quotientOf: ["constructor", "constructor"] },
  }),
];

const MEASURES: readonly Measure[] = [...Object.values<unknown>(data).filter(isMeasure), ...ODD];

const unitsLike = (unit: UnitId): readonly UnitId[] =>
  (Object.keys(UNITS) as UnitId[]).filter((id) => unitOf(id).base === unitOf(unit).base);

const anyDecimal = fc.oneof(
  fc.nat(300).map(String),
  fc
    .tuple(fc.integer({ min: -999, max: 99_999 }), fc.integer({ min: 1, max: 4 }))
    .map(([n, places]) => (n / 10 ** places).toFixed(places)),
  fc.constantFrom("0", "0.0", "-0", "-1", "100", "007", "-100", "99999999999999999999.9"),
);

const anyDimensions = ({ dimensions }: Measure): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .tuple(
      ...Object.entries(dimensions).map(([name, { values }]) =>
        fc.constantFrom(
          [],
          ...Object.keys(values).flatMap((value) => [[[name, value]], [[name, value]]]),
        ),
      ),
    )
    .map((chosen) => Object.fromEntries(chosen.flat()));

const anyFactOf = (measure: Measure, amount: fc.Arbitrary<string>): fc.Arbitrary<FactSketch> =>
  fc.record({
    measure: fc.constant(measure.id),
    amount,
    multiplier: fc.constantFrom<UnitMultiplier>(0, 0, 4, 8),
    qualifier: fc.oneof(
      { arbitrary: fc.constant(null), weight: 8 },
      fc.constantFrom<Qualifier>("about", "over", "atLeast", "more", "nearly", "under", "atMost"),
    ),
    unit: fc.constantFrom(measure.unit, ...unitsLike(measure.unit)),
    period: fc.constantFrom<Period>("2023", "2023", "2022", "2021", "2023-S1"),
    dimensions: anyDimensions(measure),
  });

/** Any facts, none of them twice. */
const anyFacts = (amount: fc.Arbitrary<string>): fc.Arbitrary<readonly FactSketch[]> =>
  fc.uniqueArray(fc.oneof(...MEASURES.map((measure) => anyFactOf(measure, amount))), {
    maxLength: 40,
    selector: ({ measure, dimensions = {}, period }) =>
      JSON.stringify([measure, Object.entries(dimensions).sort(), period]),
  });

/** A review of these facts, the first of which counts what is listed. */
const reviewOf = (facts: readonly FactSketch[], listed: number): Review => {
  const [first] = madeUpReview(MEASURES, facts).facts;
  const entities = Array.from({ length: listed }, (_, at) => ({
    id: `entity${at}`,
    countedBy: first?.id ?? null,
  }));
  return madeUpReview(MEASURES, facts, { entities });
};

describe("over any review", () => {
  test("there is an audit and a table, and nothing throws", () => {
    let given = 0;
    const verdicts: string[] = [];
    fc.assert(
      fc.property(anyFacts(anyDecimal), fc.nat(3), (facts, listed) => {
        given += 1;
        const review = reviewOf(facts, listed);
        const rows = evaluate(review);
        for (const row of rows) expect(row.value === null && row.reason === null).toBe(false);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(tidyEvaluations(rows)).toHaveLength(rows.length);

        const found = audit(review);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const { verdict, claim, figures, interval, unit, sentence } of found.findings) {
          expect([interval === null, unit === null]).toEqual([claim === null, claim === null]);
          if (claim !== null) expect(figures[0]).toEqual(claim);
          for (const text of Object.values(sentence)) expect(text).toMatch(/\S.*[.。]$/);
          verdicts.push(verdict);
        }
      }),
      { numRuns: 300 },
    );
    expect(verdicts).toContain("contradicted");
    expect(verdicts.length).toBeGreaterThan(given / 3);
  });

  test("not even amounts of 400 digits throw", () => {
    const long = fc.constantFrom("9".repeat(400), `0.${"3".repeat(400)}`, `-1${"0".repeat(400)}`);
    fc.assert(
      fc.property(anyFacts(fc.oneof(long, anyDecimal)), fc.nat(3), (facts, listed) => {
        const review = reviewOf(facts, listed);
        evaluate(review);
        audit(review);
      }),
      { numRuns: 30 },
    );
  });
});
