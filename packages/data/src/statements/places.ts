import { bisect } from "../bisect.ts";

/** What stands at places of a text, in their order, to be looked up by place. */
export interface Places<T> {
  readonly all: readonly T[];
  /** Those that begin in `[from, to)`. */
  readonly between: (from: number, to: number) => readonly T[];
  /** The index of the first that begins at a place or behind it. */
  readonly after: (from: number) => number;
}

/** Prepares what stands in the order of a text to be looked up by place. */
export const byPlace = <T extends { readonly from: number }>(all: readonly T[]): Places<T> => {
  const starts = all.map(({ from }) => from);
  const after = (from: number): number => bisect(starts, from - 1);
  return { all, after, between: (from, to) => all.slice(after(from), after(to)) };
};
