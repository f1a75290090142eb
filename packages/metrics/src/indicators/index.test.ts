import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactReading } from "../formula/exactReading.ts";
import { type Expression, fold } from "../formula/expression.ts";
import { formulaText } from "../formula/formulaText.ts";
import { inputNames } from "../formula/inputNames.ts";
import { numberOf, rationalOf } from "../formula/rational.ts";
import type { Indicator, IndicatorInput } from "../indicator.ts";
import { averageContract } from "./averageContract.ts";
import { averageFine } from "./averageFine.ts";
import { averageParcel } from "./averageParcel.ts";
import { clusterRevenueShare } from "./clusterRevenueShare.ts";
import { completionRate } from "./completionRate.ts";
import { contribution } from "./contribution.ts";
import { elasticity } from "./elasticity.ts";
import { fiscalYield } from "./fiscalYield.ts";
import { goodAirRate } from "./goodAirRate.ts";
import { growth } from "./growth.ts";
import { hazardsPer100Visits } from "./hazardsPer100Visits.ts";
import { impliedBase } from "./impliedBase.ts";
import { impliedIncrement } from "./impliedIncrement.ts";
import { impliedWhole } from "./impliedWhole.ts";
import { increment } from "./increment.ts";
import { INDICATORS } from "./index.ts";
import { investmentExecution } from "./investmentExecution.ts";
import { investmentGap } from "./investmentGap.ts";
import { investmentIntensity } from "./investmentIntensity.ts";
import { investmentPerProject } from "./investmentPerProject.ts";
import { labourProductivity } from "./labourProductivity.ts";
import { locationQuotient } from "./locationQuotient.ts";
import { paceGap } from "./paceGap.ts";
import { percentagePointChange } from "./percentagePointChange.ts";
import { placesAdded } from "./placesAdded.ts";
import { productionRateOfPlanned } from "./productionRateOfPlanned.ts";
import { productionRateOfStarted } from "./productionRateOfStarted.ts";
import { pull } from "./pull.ts";
import { rdIntensity } from "./rdIntensity.ts";
import { reduction } from "./reduction.ts";
import { revenuePerMu } from "./revenuePerMu.ts";
import { share } from "./share.ts";
import { shareOfParts } from "./shareOfParts.ts";
import { startRate } from "./startRate.ts";
import { talentsPerTeam } from "./talentsPerTeam.ts";
import { taxPerMu } from "./taxPerMu.ts";
import { tradeBalance } from "./tradeBalance.ts";
import { tradeToRevenue } from "./tradeToRevenue.ts";
import { valueAddedRate } from "./valueAddedRate.ts";
import { yearShareOfInvestment } from "./yearShareOfInvestment.ts";

/** All of them, to be called by input names that a loop knows. */
const all = INDICATORS as readonly Indicator[];

// The operands are printed in the source; the values are Python's, to 15 digits, of its decimal module.
test.each([
  [fiscalYield({ fiscal: 72.87, revenue: 624.3 }), 0.116722729456992],
  [tradeToRevenue({ trade: 300.6, revenue: 624.3 }), 0.481499279192696],
  [impliedBase({ current: 300.6, growth: 0.016 }), 295.866141732283],
  [impliedIncrement({ current: 300.6, growth: 0.016 }), 4.73385826771654],
  [growth({ current: 300.6, base: 295.866141732283 }), 0.016],
  [growth({ current: 51, base: 78 }), -0.346153846153846],
  [startRate({ started: 114, planned: 115 }), 0.991304347826087],
  [productionRateOfPlanned({ producing: 74, planned: 115 }), 0.643478260869565],
  [productionRateOfStarted({ producing: 74, started: 114 }), 0.649122807017544],
  [investmentExecution({ completed: 178.97, planned: 179.3 }), 0.998159509202454],
  [investmentGap({ planned: 179.3, completed: 178.97 }), 0.33],
  [yearShareOfInvestment({ planned: 179.3, total: 622.06 }), 0.288235861492461],
  [investmentPerProject({ total: 622.06, projects: 115 }), 5.40921739130435],
  [averageParcel({ area: 822.49, parcels: 9 }), 91.3877777777778],
  [averageParcel({ area: 1063.6, parcels: 6 }), 177.266666666667],
  [share({ part: 20, whole: 100 }), 0.2],
  [averageContract({ value: 539.3, projects: 117 }), 4.60940170940171],
  [shareOfParts({ parts: 99, whole: 117 }), 0.846153846153846],
  [completionRate({ completed: 32, projects: 86 }), 0.372093023255814],
  [impliedWhole({ part: 21.75, share: 0.2065 }), 105.326876513317],
  [impliedWhole({ part: 68, share: 0.4963 }), 137.013902881322],
  [clusterRevenueShare({ cluster: 130, revenue: 624.3 }), 0.208233221207753],
  [talentsPerTeam({ talents: 411, teams: 27 }), 15.2222222222222],
  [reduction({ after: 51, before: 78 }), 0.346153846153846],
  [hazardsPer100Visits({ hazards: 119, visits: 770 }), 15.4545454545455],
  [averageFine({ fines: 69.86, penalties: 62 }), 1.12677419354839],
  [placesAdded({ school: 6200, preschool: 210 }), 6410],
  [paceGap({ completed: 178.97, planned: 179.3, elapsed: 0.9 }), 9.8159509202454],
  [increment({ current: 201, base: 152 }), 49],
  [percentagePointChange({ current: 0.4963, base: 0.47 }), 2.63],
  [contribution({ part: 128, partBase: 125.5, whole: 624.3, wholeBase: 610 }), 0.174825174825175],
  [pull({ part: 128, partBase: 125.5, wholeBase: 610 }), 0.40983606557377],
  [elasticity({ growth: 0.016, otherGrowth: 0.02 }), 0.8],
  [tradeBalance({ exported: 120.24, imported: 180.36 }), -60.12],
  [goodAirRate({ good: 353, valid: 365 }), 0.967123287671233],
  [investmentIntensity({ investment: 622.06, land: 3424.45 }), 0.181652528143205],
  [taxPerMu({ tax: 72.87, land: 3424.45 }), 0.0212793295273694],
  [revenuePerMu({ revenue: 624.3, land: 3424.45 }), 0.182306647782856],
  [rdIntensity({ rd: 18.7, revenue: 624.3 }), 0.0299535479737306],
  [valueAddedRate({ valueAdded: 150, revenue: 624.3 }), 0.240269101393561],
  [labourProductivity({ valueAdded: 150, employees: 411 }), 0.364963503649635],
  [
    locationQuotient({ cluster: 130, revenue: 624.3, nationalCluster: 0.9, nationalRevenue: 13.2 }),
    3.05408724438038,
  ],
])("of the source's figures: %d is %d", (computed, known) => {
  expect(Math.abs((computed ?? Number.NaN) / known - 1)).toBeLessThan(1e-11);
});

describe("growth says by how much, never to how much", () => {
  test.each([
    ["增长2倍", 300, 100, 2],
    ["是2倍", 200, 100, 1],
    ["压缩80%", 20, 100, -0.8],
    ["压缩至80%", 80, 100, -0.2],
    ["a loss that became a profit", 50, -100, null],
    ["from nothing", 50, 0, null],
    ["to a loss", -50, 100, -1.5],
  ])("%s", (_, current, base, rate) => {
    const computed = growth({ current, base });
    if (rate === null) expect(computed).toBeNull();
    else expect(computed).toBeCloseTo(rate, 12);
  });
});

describe("what a growth rate implies is consistent with it", () => {
  const amount = fc.double({ min: 1, max: 1e12, noNaN: true });
  const rate = fc.double({ min: -0.9, max: 10, noNaN: true });

  test("growth from the implied base is the rate", () => {
    fc.assert(
      fc.property(amount, rate, (current, rate) => {
        const base = impliedBase({ current, growth: rate });
        expect(growth({ current, base })).toBeCloseTo(rate, 9);
      }),
    );
  });

  test("implied base and increment add up", () => {
    fc.assert(
      fc.property(amount, rate, (current, growth) => {
        const base = impliedBase({ current, growth }) ?? Number.NaN;
        const increment = impliedIncrement({ current, growth }) ?? Number.NaN;
        expect(Math.abs((base + increment) / current - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe.each(all.map((indicator) => ({ id: indicator.id, indicator })))("$id", ({ indicator }) => {
  const names = inputNames(indicator.formula);
  const amount = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
  const rate = fc.double({ min: -0.9, max: 10, noNaN: true });
  const anyInputs = fc.record(
    Object.fromEntries(names.map((name) => [name, name === "growth" ? rate : amount])),
  );

  test("its page says its formula", () => {
    const page = readFileSync(new URL(`./${indicator.id}.ts`, import.meta.url), "utf8");
    expect(/@formula (.+)/.exec(page)?.[1]).toBe(formulaText(indicator.formula));
  });

  test("its inputs are described, and no others", () => {
    expect(Object.keys(indicator.inputs).sort()).toEqual([...names].sort());
  });

  // Otherwise its interval would be wider than it must be. A guard does not widen it.
  test("its value names each input once", () => {
    const valueOf = (expression: Expression): readonly string[] => {
      if (expression.op === "input") return [expression.name];
      if (expression.op === "constant") return [];
      const left = expression.op === "whenPositive" ? [] : valueOf(expression.left);
      return [...left, ...valueOf(expression.right)];
    };
    const named = valueOf(indicator.formula);
    expect(named).toHaveLength(new Set(named).size);
  });

  test("without one of its inputs it has no value", () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...names), (inputs, name) => {
        // Two values that happen to be equal leave a divisor of 0.
        fc.pre(indicator(inputs) !== null);
        expect(indicator({ ...inputs, [name]: null })).toBeNull();
      }),
    );
  });

  test("the number agrees with the exact value to 1e-12 of what goes into it", () => {
    /** A value with how large the terms are that may have cancelled on the way to it. */
    type Sized = readonly [value: number, size: number];
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const [, size] = fold<Sized>(indicator.formula, {
          input: (name) => [inputs[name] ?? 0, Math.abs(inputs[name] ?? 0)],
          constant: (value) => [Number(value), Math.abs(Number(value))],
          add: ([a, m], [b, n]) => [a + b, m + n],
          subtract: ([a, m], [b, n]) => [a - b, m + n],
          multiply: ([a, m], [b, n]) => [a * b, m * n],
          divide: ([a, m], [b, n]) => [a / b, (m * n) / (b * b)],
          whenPositive: (_, then) => then,
        });
        const exact = exactReading(indicator.formula)(
          Object.fromEntries(Object.entries(inputs).map(([name, x]) => [name, rationalOf(x)])),
        );
        fc.pre(exact !== null);
        // What is too small for a double has none as an exact value, and none of full precision as a number.
        const gap =
          (indicator(inputs) ?? Number.NaN) - (exact === null ? 0 : (numberOf(exact) ?? 0));
        expect(Math.abs(gap)).toBeLessThanOrEqual(1e-12 * size + 1e-300);
      }),
    );
  });
});

test.each([
  [fiscalYield({ fiscal: 1, revenue: 0 })],
  [tradeToRevenue({ trade: 1, revenue: 0 })],
  [impliedBase({ current: 1, growth: -1 })],
  [impliedIncrement({ current: 1, growth: -1 })],
  [startRate({ started: 0, planned: 0 })],
  [productionRateOfPlanned({ producing: 1, planned: 0 })],
  [productionRateOfStarted({ producing: 1, started: 0 })],
  [investmentExecution({ completed: 1, planned: 0 })],
  [yearShareOfInvestment({ planned: 1, total: 0 })],
  [investmentPerProject({ total: 1, projects: 0 })],
  [averageParcel({ area: 1, parcels: 0 })],
  [share({ part: 1, whole: 0 })],
])("over nothing there is no rate and no mean", (computed) => {
  expect(computed).toBeNull();
});

describe("what cannot be is refused", () => {
  test("a fall by more than all of it", () => {
    for (const implied of [impliedBase, impliedIncrement]) {
      expect(() => implied({ current: 1, growth: -1.01 })).toThrow(
        new RangeError(`Cannot compute ${implied.id}: growth must be >= -1, got -1.01`),
      );
      expect(implied({ current: -1, growth: -0.5 })).not.toBeNull();
    }
  });

  test("a negative count, area or amount", () => {
    for (const indicator of all) {
      const names = inputNames(indicator.formula);
      const given: Readonly<Record<string, IndicatorInput>> = indicator.inputs;
      for (const wrong of names.filter((name) => given[name]?.minimum === undefined)) {
        const inputs = Object.fromEntries(names.map((name) => [name, name === wrong ? -1 : 1]));
        expect(() => indicator(inputs)).toThrow(
          new RangeError(`Cannot compute ${indicator.id}: ${wrong} must be >= 0, got -1`),
        );
      }
    }
  });
});

test("a gap needs no divisor: more made than planned is a negative one", () => {
  expect(investmentGap({ planned: 0, completed: 5 })).toBe(-5);
});

describe("the list", () => {
  test("has each indicator once", () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(INDICATORS)).toBe(true);
    expect(INDICATORS.every(Object.isFrozen)).toBe(true);
  });
});
