import type { Call, FieldRef } from "./call.ts";
import { LABEL } from "./frame.ts";
import { valueMark } from "./labels.ts";
import { moveApart } from "./moveApart.ts";
import type { Layer, Look, Name, Position } from "./spec.ts";
import { wrapText } from "./text/wrapText.ts";

/** Pixels between a line's last dot and its label. */
const GAP = 10;
/** Pixels by which a label must have been moved to need a line to its dot. */
const MOVED = 8;

/** The last value of a line, and what is written of it. */
export interface LineEnd {
  readonly name: Name;
  /** Where it stands on the axis of time. */
  readonly at: string | number;
  /** Which of the steps that is. */
  readonly step: number;
  readonly value: number | null;
  readonly text: string;
}

/**
 * The names and last values of lines at their ends, apart from one another: the pixels that this takes become values of
 * the axis.
 */
export const lineEnds = (
  call: Pick<Call<never>, "stage">,
  {
    x,
    y,
    kind,
    color,
    height,
    domain: [low, high],
    most,
    ends,
  }: {
    readonly x: Position;
    readonly y: Position;
    readonly kind: FieldRef | undefined;
    readonly color: Look<string>;
    readonly height: number;
    readonly domain: readonly [number, number];
    /** The pixels that a line of a label may take. */
    readonly most: number;
    readonly ends: readonly LineEnd[];
  },
): readonly Layer[] => {
  const { theme } = call.stage;
  const labelled = ends.flatMap((end) => {
    const lines = [
      ...(end.text === "" ? [] : wrapText(end.text, most, LABEL.size, true)),
      ...(end.name === "" ? [] : wrapText(String(end.name), most, LABEL.size, true)),
    ];
    return end.value === null || lines.length === 0 ? [] : [{ ...end, value: end.value, lines }];
  });
  if (labelled.length === 0) return [];
  const perPixel = (high - low) / height;
  const down = (value: number): number => (high - value) / perPixel;
  const tops = moveApart(
    labelled.map(({ value, lines }) => ({
      // The first line of a label stands at the height of its dot.
      at: down(value) - LABEL.line / 2 + (lines.length * LABEL.line) / 2,
      height: lines.length * LABEL.line + 2,
    })),
    height + LABEL.line,
  );
  const [xField = "", yField = ""] = [x.field, y.field];
  // Names stand behind the last step of all, where no line goes on.
  const { at: last } = ends.reduce((one, other) => (other.step > one.step ? other : one));
  const values = labelled.map(({ name, lines }, index) => ({
    ...(kind === undefined ? {} : { [kind.field]: name }),
    [xField]: last,
    [yField]: high - ((tops[index] ?? 0) + LABEL.line / 2) * perPixel,
    lines,
  }));
  const moved = labelled.flatMap((end, index) => {
    const middle = (tops[index] ?? 0) + LABEL.line / 2;
    return end.at === last && Math.abs(middle - down(end.value)) <= MOVED
      ? []
      : [{ [xField]: end.at, [yField]: end.value, to: last, end: high - middle * perPixel }];
  });
  return [
    ...(moved.length === 0
      ? []
      : [
          {
            data: { values: moved },
            mark: {
              type: "rule" as const,
              aria: false,
              color: theme.muted,
              opacity: 0.6,
              strokeWidth: 1,
            },
            encoding: {
              x2: { field: "to" },
              y2: { field: "end" },
            },
          },
        ]),
    {
      data: { values },
      mark: { ...valueMark(1, GAP), lineHeight: LABEL.line },
      encoding: {
        text: { field: "lines", type: "nominal" },
        ...(kind === undefined ? {} : { color }),
      },
    },
  ];
};
