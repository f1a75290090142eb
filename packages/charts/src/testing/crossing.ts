import type { DrawnText } from "./majors.ts";

/** The texts that another one crosses; the halo behind a label is the same text at the same place. */
export const crossing = (texts: readonly DrawnText[]): readonly DrawnText[] =>
  texts.filter((a, index) =>
    texts
      .slice(index + 1)
      .some(
        (b) =>
          !(a.text === b.text && a.left === b.left && a.top === b.top) &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      ),
  );
