import type { Measures } from "../review.ts";

/** The measures of a file by name: not every bundler keeps the order of a module's names. */
export const byName = <const M extends Measures>(measures: M): M =>
  Object.fromEntries(
    Object.keys(measures)
      .sort()
      .map((name) => [name, measures[name]]),
  ) as Measures as M;
