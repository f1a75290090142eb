import type { TopLevelSpec } from "vega-lite";
import { expectTypeOf, test } from "vitest";
import type { ChartSpec, Column, Layer, Row } from "./spec.ts";

/** Vega-Lite's types name mutable arrays, which a readonly one is not assignable to, though it only reads them. */
type Writable<T> = T extends readonly (infer E)[]
  ? Writable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

test("a chart's spec, but for readonly arrays, is a spec to Vega-Lite", () => {
  expectTypeOf<TopLevelSpec>().not.toBeAny();
  expectTypeOf<Writable<ChartSpec>>().toExtend<TopLevelSpec>();
  type Wrong = Omit<Writable<ChartSpec>, "layer"> & { layer: { mark: { type: "sparkle" } }[] };
  expectTypeOf<Wrong>().not.toExtend<TopLevelSpec>();
});

test("a spec cannot be changed, only spread", () => {
  const spec = {} as ChartSpec;
  // @ts-expect-error readonly
  spec.width = 100;
  // @ts-expect-error readonly
  spec.layer.push({} as Layer);
  expectTypeOf({ ...spec, background: "#fffef8" }).toExtend<ChartSpec>();
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
});

test("a row holds what JSON holds", () => {
  expectTypeOf<{ a: string; b: null; c: boolean }>().toExtend<Row>();
  expectTypeOf<{ a: Date }>().not.toExtend<Row>();
  expectTypeOf<{ a: undefined }>().not.toExtend<Row>();
});
