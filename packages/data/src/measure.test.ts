import { expect, test } from "vitest";
import { measure } from "./measure.ts";
import type { MeasureKind } from "./measureKind.ts";

const cargo = {
  id: "cargo",
  label: { zh: "货物吞吐量", en: "Cargo handled" },
  definition: { zh: "进出港货物总量", en: "All goods moved through the port" },
  unit: "t",
  kind: "flow",
} as const;

test("fills in what is left out", () => {
  expect(measure(cargo)).toEqual({
    ...cargo,
    dimensions: {},
    aggregation: "none",
    population: null,
    minimum: "0",
    maximum: null,
    prices: null,
    synonyms: { zh: [], en: [] },
    views: {},
    relations: {},
    standard: null,
  });
});

test("takes undefined for left out, as JavaScript callers have it", () => {
  const loose = { ...cargo, dimensions: undefined, aggregation: undefined, minimum: undefined };
  expect(measure(loose as unknown as typeof cargo)).toEqual(measure(cargo));
});

test.each<[MeasureKind, string | null]>([
  ["share", "0"],
  ["count", "0"],
  ["stock", "0"],
  ["capacity", "0"],
  ["duration", "0"],
])("a %s is at least %s", (kind, minimum) => {
  expect(measure({ ...cargo, kind }).minimum).toBe(minimum);
});

test("keeps what is given, a null minimum too", () => {
  const given = { aggregation: "sum", minimum: null, maximum: "100" } as const;
  expect(measure({ ...cargo, ...given })).toMatchObject(given);
});
