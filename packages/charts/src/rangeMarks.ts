import type { Call, FieldRef } from "./call.ts";
import type { Encoding, Layer, Position } from "./spec.ts";

/** Pixels of the end of a range. */
const END = 9;

/**
 * What values may be, on the scale that all layers share: a line from the lower to the upper end of each, with a tick at each end that is known and an arrow at
 * one that is not.
 *
 * @param ends - the columns of the ends; null is open
 * @param more - the channels that the marks share with their values
 */
export const rangeMarks = (
  { rows, stage: { theme } }: Pick<Call<never>, "rows" | "stage">,
  { lower, upper }: { readonly lower: FieldRef | undefined; readonly upper: FieldRef | undefined },
  more: Encoding = {},
): readonly Layer[] => {
  if (lower === undefined || upper === undefined) return [];
  const isKnown = ({ field }: FieldRef): string => `isValid(datum["${field}"])`;
  const position = ({ field }: FieldRef): Position => ({ field, title: null });
  const whole = [{ filter: `${isKnown(lower)} && ${isKnown(upper)}` }];
  const has = (...known: readonly [lower: boolean, upper: boolean][]): boolean =>
    rows.some((row) =>
      known.some(
        ([low, high]) =>
          (row[lower.field] !== null) === low && (row[upper.field] !== null) === high,
      ),
    );
  const rule = (color: string, strokeWidth: number): Layer => ({
    transform: whole,
    mark: { type: "rule", aria: false, color, strokeWidth },
    encoding: { ...more, x: position(lower), x2: { field: upper.field } },
  });
  const tick = (end: FieldRef): Layer => ({
    transform: [{ filter: isKnown(end) }],
    mark: { type: "tick", aria: false, color: theme.text, size: END, thickness: 2 },
    encoding: { ...more, x: position(end) },
  });
  const arrow = (known: FieldRef, other: FieldRef, shape: string): Layer => ({
    transform: [{ filter: `${isKnown(known)} && !${isKnown(other)}` }],
    mark: {
      type: "point",
      aria: false,
      shape,
      size: 60,
      color: theme.text,
      xOffset: shape === "triangle-right" ? 6 : -6,
    },
    encoding: { ...more, x: position(known) },
  });
  // A layer that no row is left in would warn of a scale without an end.
  return [
    // A pale rim keeps the line apart from a mark as dark as it is.
    ...(has([true, true]) ? [rule(theme.background, 4), rule(theme.text, 2)] : []),
    ...(has([true, true], [true, false]) ? [tick(lower)] : []),
    ...(has([true, true], [false, true]) ? [tick(upper)] : []),
    ...(has([true, false]) ? [arrow(lower, upper, "triangle-right")] : []),
    ...(has([false, true]) ? [arrow(upper, lower, "triangle-left")] : []),
  ];
};
