import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";

/** Where ordered steps stand on a horizontal axis, and which of them have room for a label. */
export interface StepAxis {
  /** Pixels of each step. */
  readonly at: readonly number[];
  /** Between the two steps that are nearest to each other; the whole width where there is one. */
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
 * The steps whose labels meet no other, back from the last: every second, third … of those at even distances, and of
 * others the first and as many as there is room for.
 */
const shownAt = (
  at: readonly number[],
  isEven: boolean,
  meets: (index: number, next: number) => boolean,
): ReadonlySet<number> => {
  const last = at.length - 1;
  const everyNth = (every: number): readonly number[] =>
    at.flatMap((_, index) => ((last - index) % every === 0 ? [index] : []));
  if (!isEven) {
    if (meets(0, last)) return new Set([last]);
    const shown = [last];
    for (let index = last - 1; index > 0; index -= 1)
      if (!meets(index, shown.at(-1) ?? last) && !meets(0, index)) shown.push(index);
    return new Set([...shown, 0]);
  }
  // Only those that would be shown are looked at, so that thousands of steps are no square of them.
  const fits = (every: number): boolean => {
    for (let index = last % every; index + every <= last; index += every)
      if (meets(index, index + every)) return false;
    return true;
  };
  let every = 1;
  while (every <= last && !fits(every)) every += 1;
  return new Set(everyNth(every));
};

/**
 * Lays steps out from left to right: all labels where they fit, else as many as do, the last always.
 *
 * @param names - one a step
 * @param left - where the axis may begin; labels stay behind `edge`
 * @param right - where it may end
 * @param edge - where the first label may begin and the last may end
 * @param inset - pixels between the ends of the axis and its first and last step
 * @param shares - where each step lies between the first and the last, ascending from 0 to 1; at even distances where it
 * is left out
 */
export const stepAxis = (
  names: readonly string[],
  [left, right]: readonly [number, number],
  edge: readonly [number, number],
  inset: number,
  shares: readonly number[] = names.map((_, index) =>
    names.length === 1 ? 0.5 : index / (names.length - 1),
  ),
): StepAxis => {
  const count = names.length;
  const gaps = shares.slice(1).map((share, index) => share - (shares[index] ?? 0));
  const nearest = Math.min(1, ...gaps);
  const isEven = gaps.every((gap) => gap - nearest < 1e-9);
  const most = Math.max(LEAST, (right - left) * nearest - AXIS.gap);
  const broken = names.map((name) => {
    const lines = wrapText(name, Math.min(most, (edge[1] - edge[0]) * 0.4), AXIS.size);
    return { lines, width: Math.max(...lines.map((line) => textWidth(line, AXIS.size))) };
  });
  const half = (index: number): number => (broken[index]?.width ?? 0) / 2;
  const from = Math.max(left + inset, edge[0] + half(0));
  const to = Math.max(from, Math.min(right - inset, edge[1] - half(count - 1)));
  const at = shares.map((share) => Math.round(from + (to - from) * share));
  const step = count === 1 ? right - left : (to - from) * nearest;
  const shown = shownAt(
    at,
    isEven,
    (index, next) => half(index) + half(next) + AXIS.gap > (at[next] ?? 0) - (at[index] ?? 0),
  );
  const labels = broken.flatMap(({ lines }, index) =>
    shown.has(index) ? [{ label: lines.join("\n"), at: at[index] ?? 0 }] : [],
  );
  const lines = Math.max(...labels.map(({ label }) => label.split("\n").length));
  return { at, step, labels, height: AXIS.gap + lines * AXIS.line };
};
