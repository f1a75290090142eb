import { describe, expectTypeOf, test } from "vitest";
import { divide, input, subtract, whenPositive } from "./formula/expression.ts";
import { type Indicator, type IndicatorDefinition, indicator } from "./indicator.ts";
import { startRate } from "./indicators/startRate.ts";

const words = { label: { zh: "甲", en: "A" }, definition: { zh: "甲", en: "A" } };
const ratio = divide(input("tax"), input("land"));

describe("the inputs of a call come from the formula", () => {
  const taxPerMu = indicator({
    ...words,
    id: "taxPerMu",
    unit: "CNY",
    formula: ratio,
    inputs: { tax: {}, land: {} },
  });

  test("they are its input names, each a number or null", () => {
    expectTypeOf(taxPerMu).toEqualTypeOf<Indicator<"tax" | "land", "taxPerMu">>();
    expectTypeOf(taxPerMu).parameter(0).toEqualTypeOf<{
      readonly tax: number | null;
      readonly land: number | null;
    }>();
    expectTypeOf(taxPerMu).returns.toEqualTypeOf<number | null>();
  });

  test("all operations pass them on", () => {
    const margin = indicator({
      ...words,
      id: "margin",
      unit: "ratio",
      formula: whenPositive(input("size"), subtract(input("price"), input("cost"))),
      inputs: { size: {}, price: {}, cost: {} },
    });
    expectTypeOf(margin).toEqualTypeOf<Indicator<"size" | "price" | "cost", "margin">>();
  });

  test("a missing, misspelt, surplus or wrong one does not compile", () => {
    taxPerMu({ tax: 1, land: 2 });
    taxPerMu({ tax: 1, land: null });
    // @ts-expect-error land is missing
    taxPerMu({ tax: 1 });
    // @ts-expect-error lamd is misspelt
    taxPerMu({ tax: 1, lamd: 2 });
    // @ts-expect-error year is no input
    taxPerMu({ tax: 1, land: 2, year: 2023 });
    // @ts-expect-error a text is no number
    taxPerMu({ tax: 1, land: "2" });
    // @ts-expect-error undefined is not null
    taxPerMu({ tax: 1, land: undefined });
    // @ts-expect-error it takes its inputs by name
    taxPerMu(1, 2);
  });

  test("those of this package's indicators are checked, too", () => {
    expectTypeOf(startRate).toEqualTypeOf<Indicator<"started" | "planned", "startRate">>();
    // @ts-expect-error stared is misspelt
    startRate({ stared: 114, planned: 115 });
  });
});

describe("the description of the inputs has the names of the formula", () => {
  test("a missing one does not compile", () => {
    // @ts-expect-error land is missing
    indicator({ ...words, id: "a", unit: "CNY", formula: ratio, inputs: { tax: {} } });
  });

  test("a surplus one does not compile", () => {
    indicator({
      ...words,
      id: "a",
      unit: "CNY",
      formula: ratio,
      // @ts-expect-error the formula has no year
      inputs: { tax: {}, land: {}, year: {} },
    });
  });

  test("a misspelt one does not compile", () => {
    // @ts-expect-error lamd is misspelt
    indicator({ ...words, id: "a", unit: "CNY", formula: ratio, inputs: { tax: {}, lamd: {} } });
  });

  test("the unit is that of one of them", () => {
    const definition = { ...words, id: "a", formula: ratio, inputs: { tax: {}, land: {} } };
    indicator({ ...definition, unit: { as: "tax" } });
    // @ts-expect-error the formula has no tay
    indicator({ ...definition, unit: { as: "tay" } });
    // @ts-expect-error there is no unit of that name
    indicator({ ...definition, unit: "yuan" });
  });
});

test("an indicator can be listed where its inputs do not matter", () => {
  expectTypeOf(startRate).toExtend<IndicatorDefinition>();
});

test("what it is cannot be changed", () => {
  // @ts-expect-error it is readonly
  startRate.id = "other";
  // @ts-expect-error it is readonly
  startRate.inputs.started.measure = "other";
});
