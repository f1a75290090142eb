import fc from "fast-check";

/** Numbers at the edges of what a chart can hold, and some beyond. */
export const hostileNumber = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1e12, noNaN: true }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<number | null>(
      null,
      0,
      -0,
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      1e300,
      -1e300,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      1e-300,
      9999.995,
      99999950,
      0.1 + 0.2,
    ),
  },
);
