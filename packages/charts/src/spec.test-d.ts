import type { TopLevelSpec } from "vega-lite";
import type { TopLevelSpec as TopLevelSpec5 } from "vega-lite5";
import { expectTypeOf, test } from "vitest";
import type { ChartSpec, Field, Layer, LayeredSpec } from "./spec.ts";

test("a spec is one to Vega-Lite of both majors, without a cast", () => {
  expectTypeOf<TopLevelSpec>().not.toBeAny();
  expectTypeOf<TopLevelSpec5>().not.toBeAny();
  expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
  expectTypeOf<ChartSpec>().toExtend<TopLevelSpec5>();
  type Wrong = Omit<LayeredSpec, "layer"> & { layer: { mark: { type: "sparkle" } }[] };
  expectTypeOf<Wrong>().not.toExtend<TopLevelSpec>();
});

test("a spec is changed by spreading it", () => {
  const spec = {} as LayeredSpec;
  // @ts-expect-error readonly
  spec.width = 100;
  expectTypeOf({ ...spec, layer: [...spec.layer, {} as Layer] }).toExtend<TopLevelSpec>();
});

test("a column may have a title, and must hold what its role needs", () => {
  type R = { name: string; size: number };
  expectTypeOf<{ field: "size"; title: string }>().toExtend<Field<R, number>>();
  expectTypeOf<{ field: "name"; title: string }>().not.toExtend<Field<R, number>>();
});
