import { expect, test } from "vitest";
import { statementKey } from "./statementKey.ts";

const of = (
  period: "2023" | "2023-S1" | "2023-01/2023-06" | "2023-01/2023-12",
  dimensions: Readonly<Record<string, string>> = {},
  measure = "foreignTrade",
) => statementKey({ measure, dimensions, period });

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
