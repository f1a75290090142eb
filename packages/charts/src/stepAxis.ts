import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";

/** Where ordered steps stand on a horizontal axis, and which of them have room for a label. */
export interface StepAxis {
  /** Pixels of each step. */
  readonly at: readonly number[];
  /** Between two steps; the whole width where there is one. */
  readonly step: number;
  /** The labels that fit, broken into lines, at the pixels of their middle. */
  readonly labels: readonly { readonly label: string; readonly at: number }[];
  /** Pixels under the plot that they take. */
  readonly height: number;
}

const AXIS = { size: 12, line: 16, gap: 8 } as const;
/** A label is broken rather than left out as long as it has these pixels. */
const LEAST = 44;

/**
 * Lays steps out from left to right: all labels where they fit, else every second, third … back from the last.
 *
 * @param names - one a step
 * @param left - where the axis may begin; labels stay behind `edge`
 * @param right - where it may end
 * @param edge - where the first label may begin and the last may end
 * @param inset - pixels between the ends of the axis and its first and last step
 */
export const stepAxis = (
  names: readonly string[],
  [left, right]: readonly [number, number],
  edge: readonly [number, number],
  inset: number,
): StepAxis => {
  const count = names.length;
  const most = Math.max(LEAST, (right - left) / Math.max(1, count - 1) - AXIS.gap);
  const broken = names.map((name) => {
    const lines = wrapText(name, Math.min(most, (edge[1] - edge[0]) * 0.4), AXIS.size);
    return { lines, width: Math.max(...lines.map((line) => textWidth(line, AXIS.size))) };
  });
  const half = (index: number): number => (broken[index]?.width ?? 0) / 2;
  const from = Math.max(left + inset, edge[0] + half(0));
  const to = Math.max(from, Math.min(right - inset, edge[1] - half(count - 1)));
  const at = names.map((_, index) =>
    Math.round(count === 1 ? (from + to) / 2 : from + ((to - from) * index) / (count - 1)),
  );
  const step = count === 1 ? right - left : (to - from) / (count - 1);
  // Only those that would be shown are looked at, so that thousands of steps are no square of them.
  const fits = (every: number): boolean => {
    for (let index = (count - 1) % every; index + every < count; index += every) {
      const next = index + every;
      if (half(index) + half(next) + AXIS.gap > (at[next] ?? 0) - (at[index] ?? 0)) return false;
    }
    return true;
  };
  let every = 1;
  while (every < count && !fits(every)) every += 1;
  const labels = broken.flatMap(({ lines }, index) =>
    (count - 1 - index) % every === 0 ? [{ label: lines.join("\n"), at: at[index] ?? 0 }] : [],
  );
  const lines = Math.max(...labels.map(({ label }) => label.split("\n").length));
  return { at, step, labels, height: AXIS.gap + lines * AXIS.line };
};
