import fc from "fast-check";
import { expect, test } from "vitest";
import { squarify } from "./squarify.ts";

test("the tiles of the paper's example: 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 by 4", () => {
  const shares = [6, 6, 4, 3, 2, 2, 1].map((area) => area / 24);
  const rounded = squarify(shares, 6, 4).map(({ left, top, width, height }) =>
    [left, top, width, height].map((value) => Number(value.toFixed(2))),
  );
  // Figure 4 of the paper, with y downwards: two of 3 by 2, then 4 and 3 in a row above, then 2, and 2 and 1.
  expect(rounded.slice(0, 4)).toEqual([
    [0, 0, 3, 2],
    [0, 2, 3, 2],
    [3, 0, 1.71, 2.33],
    [4.71, 0, 1.29, 2.33],
  ]);
});

test("tiles have the areas of their shares, fill the rectangle and do not overlap", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 100, max: 1200 }),
      fc.integer({ min: 100, max: 400 }),
      (sizes, width, height) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const tiles = squarify(
          sizes.map((size) => size / total),
          width,
          height,
        );
        expect(tiles).toHaveLength(sizes.length);
        tiles.forEach((a, index) => {
          const area = ((sizes[index] ?? 0) / total) * width * height;
          expect(Math.abs(a.width * a.height - area)).toBeLessThan(1e-6 * width * height);
          expect(a.left >= 0 && a.top >= 0).toBe(true);
          expect(a.left + a.width).toBeLessThan(width + 1e-6);
          expect(a.top + a.height).toBeLessThan(height + 1e-6);
          for (const b of tiles.slice(index + 1)) {
            const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
            const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
            expect(Math.min(across, down)).toBeLessThan(1e-6);
          }
        });
      },
    ),
  );
});
