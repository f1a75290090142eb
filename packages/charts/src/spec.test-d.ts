import type { TopLevelSpec } from "vega-lite";
import type { TopLevelSpec as TopLevelSpec5 } from "vega-lite5";
import { expectTypeOf, test } from "vitest";
import type { ChartSpec, Column, ComposedSpec, Field, Layer, LayeredSpec, Row } from "./spec.ts";

test("a spec is one to Vega-Lite of both majors, without a cast", () => {
  expectTypeOf<TopLevelSpec>().not.toBeAny();
  expectTypeOf<TopLevelSpec5>().not.toBeAny();
  expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
  expectTypeOf<ChartSpec>().toExtend<TopLevelSpec5>();
  expectTypeOf<ComposedSpec>().toExtend<TopLevelSpec>();
  expectTypeOf<ComposedSpec>().toExtend<TopLevelSpec5>();
  type Wrong = Omit<LayeredSpec, "layer"> & { layer: { mark: { type: "sparkle" } }[] };
  expectTypeOf<Wrong>().not.toExtend<TopLevelSpec>();
});

test("a spec is changed by spreading it", () => {
  const spec = {} as LayeredSpec;
  // @ts-expect-error readonly
  spec.width = 100;
  expectTypeOf({ ...spec, layer: [...spec.layer, {} as Layer] }).toExtend<TopLevelSpec>();
});

test("a column is one whose values are, or may be, of the type, null aside", () => {
  type R = {
    name: string;
    size: number;
    rate: number | null;
    kind: "a" | "b";
    mixed: string | number;
  };
  expectTypeOf<Column<R, string>>().toEqualTypeOf<"name" | "kind" | "mixed">();
  expectTypeOf<Column<R, number>>().toEqualTypeOf<"size" | "rate" | "mixed">();
  expectTypeOf<{ field: "size"; title: string }>().toExtend<Field<R, number>>();
  expectTypeOf<{ field: "name"; title: string }>().not.toExtend<Field<R, number>>();
});

test("a row holds what JSON holds", () => {
  expectTypeOf<{ a: string; b: null; c: boolean }>().toExtend<Row>();
  expectTypeOf<{ a: Date }>().not.toExtend<Row>();
  expectTypeOf<{ a: undefined }>().not.toExtend<Row>();
});
