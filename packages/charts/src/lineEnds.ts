import type { Call, FieldRef } from "./call.ts";
import { LABEL } from "./frame.ts";
import { valueMark } from "./labels.ts";
import { moveApart } from "./moveApart.ts";
import type { Layer, Name, Position } from "./spec.ts";
import { wrapText } from "./text/wrapText.ts";

/** Pixels between the end of a line and its label. */
const GAP = 10;
/** Pixels by which a label must have been moved to need a line to its dot. */
const MOVED = 8;

/** An end of a line, and what is written of it. */
export interface LineEnd {
  readonly name: Name;
  /** Where it stands on the axis of time. */
  readonly at: Name;
  /** Which of the steps that is. */
  readonly step: number;
  readonly value: number | null;
  readonly text: string;
  /** The colour of the line. */
  readonly color: string;
}

/** The lines of a label: what is written of the value, and the name of the line. */
const linesOf = ({ text, name }: LineEnd, most: number): readonly string[] =>
  [text, String(name)].flatMap((part) =>
    part === "" ? [] : wrapText(part, most, LABEL.size, true),
  );

/** The pixels that labels take under one another. */
export const endsHeight = (ends: readonly LineEnd[], most: number): number =>
  ends.reduce((sum, end) => sum + linesOf(end, most).length * LABEL.line + 2, 0);

/**
 * The names and values of lines at their ends, apart from one another: the pixels that this takes become values of
 * the axis.
 */
export const lineEnds = (
  { stage: { theme } }: Pick<Call<never>, "stage">,
  {
    x,
    y,
    kind,
    height,
    domain: [low, high],
    most,
    ends,
    sign = 1,
  }: {
    readonly x: Position;
    readonly y: Position;
    readonly kind: FieldRef | undefined;
    readonly height: number;
    readonly domain: readonly [number, number];
    /** The pixels that a line of a label may take. */
    readonly most: number;
    readonly ends: readonly LineEnd[];
    /** Whether labels stand behind the lines or before them. */
    readonly sign?: 1 | -1;
  },
): readonly Layer[] => {
  const labelled = ends.flatMap((end) => {
    const lines = [...linesOf(end, most)];
    return end.value === null || lines.length === 0 ? [] : [{ ...end, value: end.value, lines }];
  });
  if (labelled.length === 0) return [];
  const perPixel = (high - low) / height;
  const down = (value: number): number => (high - value) / perPixel;
  const tops = moveApart(
    labelled.map(({ value, lines }) => ({
      // The first line of a label stands at the height of its dot, half of it above the plot if need be.
      at: down(value) + 1 + (lines.length * LABEL.line) / 2,
      height: lines.length * LABEL.line + 2,
    })),
    height + LABEL.line * 1.5 + 1,
  ).map((top) => top - LABEL.line / 2 - 1);
  const [xField = "", yField = ""] = [x.field, y.field];
  // Names stand behind the last step of all, where no line goes on.
  const { at: last } = ends.reduce((one, other) => (other.step > one.step ? other : one));
  // A height is no value: a program that reads rows finds none under its name that is not true.
  const middle = `${yField} middle`;
  const values = labelled.map(({ name, at, value, lines }, index) => ({
    ...(kind === undefined ? {} : { [kind.field]: name }),
    [xField]: last,
    [yField]: at === last ? value : null,
    [middle]: high - ((tops[index] ?? 0) + LABEL.line / 2) * perPixel,
    lines,
  }));
  // A line may be pale, but a text must be read.
  const inkOf = ({ color }: LineEnd): string => (color === theme.unknown ? theme.muted : color);
  const inks = [...new Set(labelled.map(inkOf))];
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
      mark: { ...valueMark(sign, GAP), lineHeight: LABEL.line },
      encoding: {
        y: { field: middle, title: null },
        text: { field: "lines", type: "nominal" },
        ...(kind === undefined
          ? {}
          : {
              color: {
                condition: inks.map((ink) => ({
                  test: {
                    field: kind.field,
                    oneOf: labelled
                      .filter((end) => inkOf(end) === ink)
                      .map(({ name }) => name) as string[],
                  },
                  value: ink,
                })),
                value: theme.text,
              },
            }),
      },
    },
  ];
};
