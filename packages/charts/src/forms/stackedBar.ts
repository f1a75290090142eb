import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { listKey } from "../key.ts";
import { notNegative, numberColumn, restIsRow, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { UNRULED } from "../readOptions.ts";
import { seriesColor, seriesColors } from "../seriesColor.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { saidOf } from "../text/saidOf.ts";

/**
 * Which columns a {@link stackedBar} chart reads.
 *
 * @example
 * ```ts
 * import type { StackedBarColumns } from "@park/charts";
 * const columns: StackedBarColumns<{ way: string; area: number }> = { part: "way", x: "area" };
 * columns.part; // => "way"
 * ```
 */
export interface StackedBarColumns<R extends object> {
  /** The name of each part. */
  readonly part: Column<R, string>;
  /** The size of each part, from 0. */
  readonly x: Column<R, number>;
  /** What the key says of each part; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const BAR = 44;

/**
 * One bar of parts that add up to a whole, with a key under it in the same order.
 *
 * When: the parts of one whole, above all when some of it is not broken down (`rest` names that part and draws it as
 * unknown). When not: parts that overlap, more than six parts, or several wholes.
 *
 * @param rows - any rows, at most six, the rest aside
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width; `rest`, the index of the part that is not broken down
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six parts, all are 0, or one is negative or not finite
 *
 * @example
 * ```ts
 * import { stackedBar } from "@park/charts";
 * const rows = [{ way: "Bought", area: 30 }, { way: "Not broken down", area: 70 }];
 * const spec = stackedBar(rows, { part: "way", x: "area" }, { title: "Land", locale: "en", rest: 1 });
 * spec.description; // => "Land. Bought: 30; Not broken down: 70."
 * ```
 */
export const stackedBar = <const R extends object>(
  rows: readonly R[],
  columns: StackedBarColumns<R>,
  frame: NumberFrame & { readonly rest?: number },
): ChartSpec => {
  const stage = readForm(
    {
      name: "stackedBar",
      columns: { part: "needed", x: "needed", text: "optional" },
      options: { ...NUMBERS, rest: UNRULED },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  const labels = textColumn("stackedBar", rows, columns.part);
  const values = numberColumn("stackedBar", rows, columns.x);
  notNegative("stackedBar", columns.x, values);
  const texts = valueTexts("stackedBar", rows, columns.text, values, stage);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total <= 0)
    throw new RangeError(
      `Cannot draw stackedBar: the parts must add up to more than 0, got ${total}`,
    );
  restIsRow("stackedBar", rows.length, frame.rest);
  const colors = seriesColors("stackedBar", theme, rows.length, { rest: frame.rest });
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  const key = listKey(labels, texts, colors, { theme, room, top: BAR + 18 });
  let start = 0;
  const data = key.rows.map(({ part, name, text, nameY, textY }, index) => {
    const end = start + (values[index] ?? 0);
    const spoken = saidOf(stage.locale, labels[index], texts[index]);
    const row = { part, start, end, name, text, said: spoken, nameY, textY };
    start = end;
    return row;
  });
  const x = {
    scale: { domain: [0, total], range: [0, room], nice: false, zero: true },
    axis: null,
  } as const;
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", stroke: theme.background, strokeWidth: 2 },
      encoding: {
        x: { field: "start", type: "quantitative", ...x },
        x2: { field: "end" },
        y: { value: 0 },
        y2: { value: BAR },
        color: seriesColor(colors),
        description: { field: "said", type: "nominal" },
      },
    },
    ...key.layers,
  ];
  return framed(frame, stage, { height: key.bottom, layers, rows: data, said });
};
