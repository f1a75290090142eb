import fc from "fast-check";
import { expect, test } from "vitest";
import { moveApart } from "./moveApart.ts";

test("blocks with room stand around their wishes", () => {
  expect(
    moveApart(
      [
        { at: 50, height: 20 },
        { at: 10, height: 20 },
      ],
      100,
    ),
  ).toEqual([40, 0]);
});

test("two that wish for one place share the way, and keep their order", () => {
  const wish = { at: 50, height: 20 };
  expect(moveApart([wish, wish], 100)).toEqual([30, 50]);
});

test("one moves the next, and both stay inside the room", () => {
  const wishes = [
    { at: 96, height: 20 },
    { at: 70, height: 20 },
    { at: 98, height: 20 },
  ];
  expect(moveApart(wishes, 100)).toEqual([60, 40, 80]);
});

test("no blocks have no places", () => {
  expect(moveApart([], 100)).toEqual([]);
});

test("whatever the wishes, none covers another, order is kept, and all that fit are inside", () => {
  const wishes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 300, noNaN: true }),
      height: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(wishes, (blocks) => {
      const needed = blocks.reduce((sum, { height }) => sum + height, 0);
      const room = Math.max(300, needed);
      const tops = moveApart(blocks, room);
      const placed = blocks
        .map((block, index) => ({ ...block, top: tops[index] ?? Number.NaN, index }))
        .sort((a, b) => a.at - b.at || a.index - b.index);
      placed.forEach(({ top, height }, index) => {
        const before = placed[index - 1];
        if (before !== undefined)
          expect(top).toBeGreaterThanOrEqual(before.top + before.height - 0.02);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(room + 0.02);
      });
    }),
  );
});
