import { expect, test } from "vitest";
import { LIGHT } from "../theme/theme.ts";
import { waterfall } from "./waterfall.ts";

const columns = { y: "step", x: "size", role: "role" } as const;
const rowsOf = (...rows: readonly (readonly [number | null, string])[]) =>
  rows.map(([size, role], index) => ({ step: `s${index}`, size, role }));
const frame = { title: "t", locale: "en" } as const;

const steps = rowsOf([40, "derived"], [25, "change"], [-30, "change"], [35, "total"]);

test("totals are drawn from 0, and changes from where the row above ends", () => {
  const spec = waterfall(steps, columns, frame);
  expect(spec.data.values.map(({ start, end, kind }) => [start, end, kind])).toEqual([
    [0, 40, "derived"],
    [40, 65, "up"],
    [65, 35, "down"],
    [0, 35, "total"],
  ]);
  expect(spec.layer.find(({ mark }) => mark.type === "rect")?.encoding.x?.scale?.domain).toEqual([
    0, 65,
  ]);
});

test("connectors lead from the end of each row to the next", () => {
  const [connectors] = waterfall(steps, columns, frame).layer.filter(
    ({ mark }) => mark.strokeDash !== undefined,
  );
  expect(connectors?.data?.values.map(({ end }) => end)).toEqual([40, 65, 35]);
});

test("a derived total is hollow, and its change says its sign", () => {
  const spec = waterfall(steps, columns, frame);
  const bars = spec.layer.find(({ mark }) => mark.type === "rect");
  expect(bars?.encoding.fill?.scale?.range?.[1]).toBe(LIGHT.background);
  expect(bars?.encoding.stroke?.scale?.range?.[1]).toBe(LIGHT.accent);
  expect(spec.description).toBe("t. s0: 40; s1: +25; s2: −30; s3: 35.");
});

test("sums that miss by the last place of a double add up", () => {
  const rows = rowsOf([0.1, "total"], [0.2, "change"], [0.3, "total"]);
  expect(() => waterfall(rows, columns, frame)).not.toThrow();
});

test("a sum may fall below 0", () => {
  const spec = waterfall(rowsOf([5, "total"], [-8, "change"], [-3, "total"]), columns, frame);
  expect(spec.layer.find(({ mark }) => mark.type === "rect")?.encoding.x?.scale?.domain).toEqual([
    -3, 5,
  ]);
});

test("a total that is not the sum of the rows above it is refused, but for rounding that is allowed", () => {
  const rows = rowsOf([16.25, "derived"], [5.5, "change"], [21.8, "total"]);
  expect(() => waterfall(rows, columns, frame)).toThrow(
    new RangeError(
      "Cannot draw waterfall: rows[2].size must be the sum of the rows above it, 21.75, got 21.8",
    ),
  );
  expect(() => waterfall(rows, columns, { ...frame, tolerance: 0.06 })).not.toThrow();
  expect(() => waterfall(rows, columns, { ...frame, tolerance: -1 })).toThrow(
    new RangeError("Cannot draw waterfall: tolerance must be >= 0, got -1"),
  );
});

test("a change without a start, an amount that is not stated and an unknown role are refused", () => {
  expect(() => waterfall(rowsOf([1, "change"]), columns, frame)).toThrow(
    "Cannot draw waterfall: rows[0].role must be total or derived: a change needs a start, got change",
  );
  expect(() => waterfall(rowsOf([1, "total"], [null, "change"]), columns, frame)).toThrow(
    "Cannot draw waterfall: rows[1].size must be stated: what is not cannot be added, got null",
  );
  expect(() => waterfall(rowsOf([1, "sum"]), columns, frame)).toThrow(
    "Cannot draw waterfall: rows[0].role must be one of total, derived, change, got sum",
  );
});
