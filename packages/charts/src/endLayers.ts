import type { Channel, Layer, Row } from "./fixedSpec.ts";
import type { Ends } from "./readEnds.ts";

/** Which of the ends of a row nothing bounds: they are drawn at the end of the axis. */
export interface OpenEnds {
  readonly lower: boolean;
  readonly upper: boolean;
}

/** The ends of a range, with the ends of the axis in place of what nothing bounds; none where there is no range. */
export const drawnEnds = (
  { lower, upper }: Ends,
  [least, most]: readonly [number, number],
): { readonly ends: Ends; readonly open: OpenEnds } => {
  const isRange = lower !== null || upper !== null;
  return {
    ends: isRange ? { lower: lower ?? least, upper: upper ?? most } : { lower: null, upper: null },
    open: { lower: isRange && lower === null, upper: isRange && upper === null },
  };
};

/**
 * What stands at the ends of ranges: a tick where one ends, an arrow where nothing ends it. Rows have the columns
 * `lower` and `upper`.
 *
 * @param rows - rows that have a range, by end those that end there and those that do not
 */
export const endLayers = (
  rows: (end: "lower" | "upper") => {
    readonly ticks: readonly Row[];
    readonly arrows: readonly Row[];
  },
  {
    y,
    x,
    color,
    size,
  }: {
    readonly y: Channel;
    readonly x: (field: string) => Channel;
    readonly color: Channel;
    readonly size: number;
  },
): readonly Layer[] =>
  (["lower", "upper"] as const).flatMap((end): readonly Layer[] => {
    const { ticks, arrows } = rows(end);
    const encoding = { y, x: x(end), color };
    return [
      {
        data: { values: ticks },
        mark: { type: "tick", orient: "vertical", size, thickness: 2, aria: false },
        encoding,
      },
      {
        data: { values: arrows },
        mark: {
          type: "point",
          shape: end === "lower" ? "triangle-left" : "triangle-right",
          filled: true,
          opacity: 1,
          size: 90,
          aria: false,
        },
        encoding,
      },
    ];
  });
