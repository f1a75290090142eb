import { pixels } from "../band.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { listKey } from "../key.ts";
import { notNegative, numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { saidOf } from "../text/saidOf.ts";

/**
 * Which columns a {@link nestedBar} chart reads.
 *
 * @example
 * ```ts
 * import type { NestedBarColumns } from "@park/charts";
 * const columns: NestedBarColumns<{ size: string; contracts: number }> = { part: "size", x: "contracts" };
 * columns.part; // => "size"
 * ```
 */
export interface NestedBarColumns<R extends object> {
  /** The name of each part. */
  readonly part: Column<R, string>;
  /** The size of each part, from 0, all of its own parts included. */
  readonly x: Column<R, number>;
  /** What stands beside the name; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const BAR = 46;
/** What an inner bar is lower than the outer ones, on each side and in all. */
const INSET = 5;
const INSETS = 15;
/** Above each entry of the key, where the length that it names is drawn again. */
const EXTENT = 12;
const OUTERMOST = 0.35;
const MOST = 5;

/**
 * One bar inside another: a whole, a part of it, and a part of that part, each inner one darker, and under them every
 * length again with its name.
 *
 * When: sets that contain one another, such as size classes from a bound up. When not: parts that exclude each other
 * (use {@link stackedBar}), sets that a reader compares by length alone (use {@link bar} with `whole`).
 *
 * @param rows - any rows, the whole first, each a part of the one before, at most five
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than five, the whole is 0 or not known, one is larger than the one it
 * is a part of, or one is negative or not finite
 *
 * @example
 * ```ts
 * import { nestedBar } from "@park/charts";
 * const rows = [{ size: "All", contracts: 117 }, { size: "CNY 1 billion or more", contracts: 10 }];
 * const spec = nestedBar(rows, { part: "size", x: "contracts" }, { title: "Contracts", locale: "en" });
 * spec.description; // => "Contracts. All: 117; CNY 1 billion or more: 10."
 * ```
 */
export const nestedBar = <const R extends object>(
  rows: readonly R[],
  columns: NestedBarColumns<R>,
  frame: NumberFrame,
): ChartSpec => {
  const stage = readForm(
    {
      name: "nestedBar",
      columns: { part: "needed", x: "needed", text: "optional" },
      options: { ...NUMBERS },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  if (rows.length > MOST) {
    throw new RangeError(
      `Cannot draw nestedBar: must have at most ${MOST} rows, got ${rows.length}; use bar with whole for more`,
    );
  }
  const labels = textColumn("nestedBar", rows, columns.part);
  const values = numberColumn("nestedBar", rows, columns.x);
  notNegative("nestedBar", columns.x, values);
  const texts = valueTexts("nestedBar", rows, columns.text, values, stage);
  const [whole] = values;
  if (whole === undefined || whole === null || whole <= 0) {
    throw new RangeError(`Cannot draw nestedBar: rows[0].${columns.x} must be > 0, got ${whole}`);
  }
  let container: number = whole;
  values.forEach((value, index) => {
    if (value === null) return;
    if (value > container) {
      throw new RangeError(
        `Cannot draw nestedBar: rows[${index}].${columns.x} must be at most ${container}, which it is a part of, got ${value}`,
      );
    }
    container = value;
  });
  const last = Math.max(1, rows.length - 1);
  const inset = Math.min(INSET, INSETS / last);
  // How dark each is to look, and how opaque it must be to look so on top of the ones around it.
  const shadeOf = (index: number): number =>
    rows.length === 1 ? 1 : OUTERMOST + ((1 - OUTERMOST) * index) / last;
  const key = listKey(labels, texts, null, { theme, room, top: BAR + 6, above: EXTENT });
  const data = key.rows.map(({ part: _, ...entry }, index) => ({
    value: values[index] ?? null,
    top: index * inset,
    bottom: BAR - index * inset,
    shade: shadeOf(index),
    opacity: index === 0 ? shadeOf(0) : 1 - (1 - shadeOf(index)) / (1 - shadeOf(index - 1)),
    extentTop: entry.nameY - EXTENT + 3,
    extentBottom: entry.nameY - EXTENT + 7,
    ...entry,
    said: saidOf(stage.locale, labels[index], texts[index]),
  }));
  const length = {
    field: "value",
    type: "quantitative",
    scale: { domain: [0, whole], range: [0, room], nice: false, zero: true },
    axis: null,
  } as const;
  const opacity = (field: string) =>
    ({ field, type: "quantitative", scale: null, legend: null }) as const;
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", color: theme.accent },
      encoding: {
        x: length,
        x2: { datum: 0 },
        y: pixels("top"),
        y2: { field: "bottom" },
        opacity: opacity("opacity"),
        description: { field: "said", type: "nominal" },
      },
    },
    {
      mark: { type: "rect", color: theme.accent, aria: false },
      encoding: {
        x: length,
        x2: { datum: 0 },
        y: pixels("extentTop"),
        y2: { field: "extentBottom" },
        opacity: opacity("shade"),
      },
    },
    ...key.layers,
  ];
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height: key.bottom, layers, rows: data, said });
};
