import { expect, test } from "vitest";
import { factOf } from "./factOf.ts";
import { statementKey } from "./statementKey.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

const trade = factOf(xinyu2023, "foreignTrade");

const of = (
  period: "2023" | "2023-S1" | "2023-01/2023-06" | "2023-01/2023-12",
  dimensions: Readonly<Record<string, string>> = {},
  measure = "foreignTrade",
) => statementKey({ ...trade, measure, dimensions, period });

test("one statement has one key, however its period and its dimensions are written", () => {
  expect(of("2023-S1")).toBe(of("2023-01/2023-06"));
  expect(of("2023")).toBe(of("2023-01/2023-12"));
  expect(of("2023", { a: "x", b: "y" })).toBe(of("2023", { b: "y", a: "x" }));
});

test("another measure, span, dimension or value has another", () => {
  const keys = [
    of("2023"),
    of("2023-S1"),
    of("2023", {}, "trade"),
    of("2023", { a: "x" }),
    of("2023", { a: "y" }),
    of("2023", { b: "x" }),
    of("2023", { a: "x", b: "y" }),
    of("2023", { a: "y", b: "x" }),
    of("2023", { a: "x,b,y" }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test("another aspect, base, whole, scope or plan has another; the figure, the source and the rest of the status do not count", () => {
  const growth = { ...trade, as: "growth", against: null, prices: null } as const;
  const share = { ...trade, as: "share", of: null } as const;
  const whole = { measure: "foreignTrade", dimensions: {}, scope: "city" } as const;
  const keys = [
    trade,
    growth,
    { ...growth, against: "yearBefore" as const },
    { ...growth, against: { period: "2019" } as const },
    { ...growth, prices: "comparable" as const },
    share,
    { ...share, of: whole },
    { ...share, of: { ...whole, scope: { entity: "city" } } },
    { ...trade, scope: "city" as const },
    { ...trade, status: ["target"] as const },
    { ...trade, status: ["forecast"] as const },
  ].map(statementKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(statementKey({ ...trade, amount: "1", source: "x", status: ["provisional"] })).toBe(
    keys[0],
  );
  expect(
    statementKey({ ...share, of: { scope: "city", dimensions: {}, measure: "foreignTrade" } }),
  ).toBe(keys[6]);
});
