import { expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { nestedBar } from "./nestedBar.ts";

const columns = { part: "size", x: "count" } as const;
const rowsOf = (...counts: readonly (number | null)[]) =>
  counts.map((count, index) => ({ size: `class ${index}`, count }));
const frame = { title: "Contracts", locale: "en" } as const;

test("every bar begins at 0, lies inside the one around it and looks darker", () => {
  const { data, layer } = nestedBar(rowsOf(117, 32, 10), columns, frame);
  expect(layer[0]?.encoding.x2).toEqual({ datum: 0 });
  expect(layer[0]?.encoding.x?.scale?.domain).toEqual([0, 117]);
  let seen = 0;
  data.values.forEach(({ top, bottom, opacity, shade }, index) => {
    const around = data.values[index - 1];
    if (around !== undefined) {
      expect(Number(top)).toBeGreaterThan(Number(around.top));
      expect(Number(bottom)).toBeLessThan(Number(around.bottom));
    }
    // What is seen of translucent layers on one another.
    const darker = 1 - (1 - seen) * (1 - Number(opacity));
    expect(darker).toBeCloseTo(Number(shade), 12);
    expect(darker).toBeGreaterThan(seen);
    seen = darker;
  });
  expect(seen).toBe(1);
});

test("equal sizes nest, and one that is not known is named without a bar", async () => {
  const spec = nestedBar(rowsOf(10, 10, null, 3), columns, frame);
  expect(spec.description).toBe("Contracts. class 0: 10; class 1: 10; class 2: –; class 3: 3.");
  for (const major of MAJORS) {
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain("–");
  }
});

test.each([240, 360, 720, 1200])("no text crosses another at %d px", async (width) => {
  const spec = nestedBar(rowsOf(117, 32, 10, 4, 1), columns, { ...frame, width });
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    expect(outside(spec, texts)).toEqual([]);
    expect(crossing(texts)).toEqual([]);
  }
});

test("a part larger than what contains it is refused, across one that is not known", () => {
  expect(() => nestedBar(rowsOf(117, 10, null, 32), columns, frame)).toThrow(
    new RangeError(
      "Cannot draw nestedBar: rows[3].count must be at most 10, which it is a part of, got 32",
    ),
  );
});

test.each([0, null])("a whole of %s is refused", (whole) => {
  expect(() => nestedBar(rowsOf(whole), columns, frame)).toThrow(
    new RangeError(`Cannot draw nestedBar: rows[0].count must be > 0, got ${whole}`),
  );
});

test("five are the most", () => {
  expect(() => nestedBar(rowsOf(6, 5, 4, 3, 2), columns, frame)).not.toThrow();
  expect(() => nestedBar(rowsOf(6, 5, 4, 3, 2, 1), columns, frame)).toThrow(
    new RangeError(
      "Cannot draw nestedBar: must have at most 5 rows, got 6; use bar with whole for more",
    ),
  );
});
