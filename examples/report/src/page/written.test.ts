import { xinyu2023 } from "@park/data";
import { evaluate, impliedWhole } from "@park/metrics";
import { expect, test } from "vitest";
import { written, writtenRange } from "./written.ts";

test("the ends of a range are rounded outwards, so that they still hold", () => {
  // 217,500 t are 20.65% of the world's: with both as printed, 217,450 / 0.20655 to 217,550 / 0.20645.
  const world = evaluate(xinyu2023, [impliedWhole]).find(({ operands }) =>
    operands.some(({ fact }) => fact === "lithiumSaltCapacityShare.world"),
  );
  expect(written(world?.value ?? 0, "t", "en")).toBe("1.0533 million t");
  expect(217_450 / 0.20655).toBeGreaterThan(1_052_700);
  expect(217_550 / 0.20645).toBeLessThan(1_053_800);
  expect(writtenRange(world?.interval ?? null, "t", "en")).toBe(
    "1.0527 million t to 1.0538 million t",
  );
  expect(writtenRange([0.11111, 0.11119], "ratio", "zh")).toBe("11.11%至11.12%");
});

test("a value that is sure has no range, and an open end is said", () => {
  expect(writtenRange([5, 5], "project", "en")).toBeNull();
  expect(writtenRange(null, "project", "en")).toBeNull();
  expect(writtenRange([5, null], "project", "en")).toBe("at least 5 projects");
  expect(writtenRange([null, 5], "project", "zh")).toBe("至多5个");
  expect(writtenRange([null, null], "project", "en")).toBe("anything");
});
