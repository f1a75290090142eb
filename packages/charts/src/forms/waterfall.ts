import { bandOf, pixels, placed } from "../band.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { NUMBER } from "../readOptions.ts";
import { spanOf } from "../spanOf.ts";
import type { Channel, ChartSpec, Column, Layer } from "../spec.ts";
import { saidOf } from "../text/saidOf.ts";
import { textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link waterfall} chart reads.
 *
 * @example
 * ```ts
 * import type { WaterfallColumns } from "@park/charts";
 * type Step = { step: string; capacity: number; role: string };
 * const columns: WaterfallColumns<Step> = { y: "step", x: "capacity", role: "role" };
 * columns.role; // => "role"
 * ```
 */
export interface WaterfallColumns<R extends object> {
  /** The label of each row. */
  readonly y: Column<R, string>;
  /** A total, or what is added to the sum of the rows above; below 0 where it is taken from it. */
  readonly x: Column<R, number>;
  /** `total`, `derived` (a total that is computed, drawn hollow) or `change`. The first row is no change. */
  readonly role: Column<R, string>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const ROLES = ["total", "derived", "change"] as const;
const THICKNESS = 16;

/**
 * A start, what was added to it or taken from it, and what came of it: totals are drawn from 0, changes from where the
 * row above ends.
 *
 * When: parts that explain how one amount became another. When not: parts of one whole (use {@link stackedBar}), or
 * changes that do not add up, which are refused.
 *
 * @param rows - any rows; the first is a total
 * @param columns - which columns are labels, amounts, roles and texts
 * @param frame - title, source, language, theme and width; `tolerance`, by how much a total may miss the sum of the
 * rows above it because of rounding, 0 where it is left out
 * @returns the spec
 * @throws {RangeError} if there are no rows, an amount is null or not finite, a role is none of the three, the first row
 * is a change, or a total is not the sum of the rows above it
 *
 * @example
 * ```ts
 * import { waterfall } from "@park/charts";
 * const rows = [
 *   { step: "2022", capacity: 16.25, role: "derived" },
 *   { step: "Added", capacity: 5.5, role: "change" },
 *   { step: "2023", capacity: 21.75, role: "total" },
 * ];
 * const columns = { y: "step", x: "capacity", role: "role" } as const;
 * const spec = waterfall(rows, columns, { title: "A third more", locale: "en" });
 * spec.description; // => "A third more. 2022: 16.25; Added: +5.5; 2023: 21.75."
 * ```
 */
export const waterfall = <const R extends object>(
  rows: readonly R[],
  columns: WaterfallColumns<R>,
  frame: NumberFrame & { readonly tolerance?: number },
): ChartSpec => {
  const stage = readForm(
    {
      name: "waterfall",
      columns: { y: "needed", x: "needed", role: "needed", text: "optional" },
      options: { ...NUMBERS, tolerance: NUMBER },
    },
    rows,
    columns,
    frame,
  );
  const { theme } = stage;
  const { tolerance = 0 } = frame;
  const refuse = (rule: string, got: string | number | null | undefined): never => {
    throw new RangeError(`Cannot draw waterfall: ${rule}, got ${got}`);
  };
  if (tolerance < 0) refuse("tolerance must be >= 0", tolerance);
  const labels = textColumn("waterfall", rows, columns.y);
  const roles = textColumn("waterfall", rows, columns.role);
  const amounts = numberColumn("waterfall", rows, columns.x);
  let sum = 0;
  const bars = amounts.map((amount, index) => {
    const role = roles[index];
    const row = `rows[${index}]`;
    if (!ROLES.some((known) => known === role))
      return refuse(`${row}.${columns.role} must be one of ${ROLES.join(", ")}`, role);
    if (amount === null)
      return refuse(`${row}.${columns.x} must be stated: what is not cannot be added`, amount);
    const isChange = role === "change";
    if (index === 0 && isChange)
      return refuse(
        `${row}.${columns.role} must be total or derived: a change needs a start`,
        role,
      );
    // Sums of doubles miss by some units of their last place.
    const slack = tolerance + 1e-9 * Math.max(Math.abs(sum), Math.abs(amount));
    if (index > 0 && !isChange && Math.abs(amount - sum) > slack)
      return refuse(`${row}.${columns.x} must be the sum of the rows above it, ${sum}`, amount);
    const start = isChange ? sum : 0;
    sum = isChange ? sum + amount : amount;
    const kind = !isChange ? role : amount < 0 ? "down" : "up";
    return { start, end: sum, kind: kind ?? "total", isChange };
  });
  const texts = valueTexts("waterfall", rows, columns.text, amounts, stage).map((text, index) =>
    columns.text === undefined && bars[index]?.kind === "up" && (amounts[index] ?? 0) > 0
      ? text.replace(/\d/, "+$&")
      : text,
  );
  // The grid is that of the connectors, which run behind labels that stand above the bars.
  const band = bandOf(labels, texts, stage, { hasGrid: true });
  const scale = {
    domain: spanOf(bars.flatMap(({ start, end }) => [start, end])),
    range: [band.from, band.to],
    nice: false,
    zero: false,
  } as const;
  const data = placed(
    band,
    bars.map(({ start, end, kind }, index) => {
      const middle = band.places[index]?.markY ?? 0;
      return {
        start,
        end,
        kind,
        at: Math.max(start, end),
        top: middle - THICKNESS / 2,
        bottom: middle + THICKNESS / 2,
        text: texts[index] ?? "",
        said: saidOf(stage.locale, labels[index], texts[index]),
      };
    }),
  );
  const x = (field: string): Channel => ({ field, type: "quantitative", scale, axis: null });
  const kinds = {
    domain: ["total", "derived", "up", "down"],
    range: [theme.accent, theme.background, theme.series[2], theme.series[1]],
  };
  const borders = { ...kinds, range: [theme.accent, ...[theme.accent], ...kinds.range.slice(2)] };
  const ground: Layer = {
    data: { values: [{ zero: 0 }] },
    mark: { type: "rule", color: theme.muted, aria: false },
    encoding: { x: x("zero"), y: { value: 0 }, y2: { value: band.height } },
  };
  const layers: readonly Layer[] = [
    // Labels above the bars begin where it would be.
    ...(stage.isNarrow && (scale.domain[0] ?? 0) === 0 ? [] : [ground]),
    {
      data: {
        values: data
          .slice(0, -1)
          .map(({ end, bottom }, index) => ({ end, bottom, next: data[index + 1]?.top ?? bottom })),
      },
      mark: { type: "rule", color: theme.muted, strokeDash: [3, 3], aria: false },
      encoding: { x: x("end"), y: pixels("bottom"), y2: { field: "next" } },
    },
    {
      mark: { type: "rect", strokeWidth: 2 },
      encoding: {
        x: x("start"),
        x2: { field: "end" },
        y: pixels("top"),
        y2: { field: "bottom" },
        fill: { field: "kind", type: "nominal", scale: kinds, legend: null },
        stroke: { field: "kind", type: "nominal", scale: borders, legend: null },
        description: { field: "said", type: "nominal" },
      },
    },
    ...(band.isTextBehind
      ? [
          textLayer({
            field: "text",
            x: x("at"),
            y: band.y,
            dx: 8,
            bold: true,
            baseline: "middle",
            color: theme.text,
          }),
        ]
      : []),
    ...band.layers,
  ];
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height: band.height, layers, rows: data, said });
};
