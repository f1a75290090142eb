import type { Channel, Layer, Row } from "./fixedSpec.ts";

/** The range behind a point: a thick, pale rule that its point stands out from. */
export const rangeLayer = (
  rows: readonly Row[],
  {
    y,
    lower,
    upper,
    color,
  }: {
    readonly y: Channel;
    readonly lower: Channel;
    readonly upper: string;
    readonly color: Channel;
  },
): Layer => ({
  data: { values: rows },
  mark: { type: "rule", strokeWidth: 6, opacity: 0.45, aria: false },
  encoding: { y, x: lower, x2: { field: upper }, color },
});
