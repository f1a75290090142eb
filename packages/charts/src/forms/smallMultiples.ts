import { pixels } from "../band.ts";
import { crossTable } from "../crossTable.ts";
import type { Column, FixedSpec, Layer, Row } from "../fixedSpec.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { gapNotes, NOT_STATED } from "../gapNotes.ts";
import { numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { FLAG, oneOf } from "../readOptions.ts";
import { runsOf } from "../runsOf.ts";
import { spanOf } from "../spanOf.ts";
import { stepAxis } from "../stepAxis.ts";
import { stepColumn } from "../stepColumn.ts";
import { formatTick } from "../text/formatNumber.ts";
import { niceTicks } from "../text/niceTicks.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidOf } from "../text/saidOf.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { haloed, LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link smallMultiples} chart reads.
 *
 * @example
 * ```ts
 * import type { SmallMultiplesColumns } from "@park/charts";
 * type Year = { industry: string; year: string; contracts: number | null };
 * const columns: SmallMultiplesColumns<Year> = { panel: "industry", x: "year", y: "contracts" };
 * columns.panel; // => "industry"
 * ```
 */
export interface SmallMultiplesColumns<R extends object> {
  /** Which panel a value belongs to, and its title. */
  readonly panel: Column<R, string>;
  /**
   * When each value was, or its step, the same in every panel: a year as a number, a Date, or a text such as `2023`,
   * `2023-06`, `2023-06-30`, `2023-S1`, `2023-Q3` or `2023-M09`. Times lie where they are. Texts none of which is a time are
   * steps in the order in which they first appear.
   */
  readonly x: Column<R, string | number | Date>;
  /** The value; null leaves a gap. */
  readonly y: Column<R, number>;
  /** What is said of the value; the number itself where it is left out. */
  readonly text?: Column<R, string>;
  /** What stands under the title of a panel: that of its first row. */
  readonly detail?: Column<R, string>;
  /** Why a value is null; not stated where it is left out. */
  readonly reason?: Column<R, string>;
}

/**
 * What {@link smallMultiples} take beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { SmallMultiplesFrame } from "@park/charts";
 * const frame: SmallMultiplesFrame = { title: "Contracts by industry", locale: "en", mark: "bar" };
 * frame.mark; // => "bar"
 * ```
 */
export interface SmallMultiplesFrame extends NumberFrame {
  /**
   * Whether the steps are evenly spaced, whatever the time between them, and times in the order of time; false where it
   * is left out. That they are is noted in the picture.
   */
  readonly ordinal?: boolean;
  /** How values are drawn; `line` where it is left out. */
  readonly mark?: "line" | "bar";
}

const PLOT = 96;
/** Pixels over and under the marks, for the text of a value. */
const TEXT_ROOM = 20;
const PANEL_GAP = { x: 28, y: 22 } as const;
const LEAST_PANEL = 200;
const MOST_COLUMNS = 3;
const DETAIL = { size: 12, line: 16 } as const;
const THICKEST = 36;

/**
 * A grid of small lines or bars, a panel a category, all on one scale from 0.
 *
 * When: more series than one picture of lines can hold, or series whose courses are compared one by one. When not:
 * values of different units, which no scale holds, or two points of time (use {@link slope}).
 *
 * @param rows - any rows, one a panel and step
 * @param columns - which columns are panels, steps, values, texts, details and reasons
 * @param frame - title, source, language, theme and width, which decides whether one to three panels stand side by
 * side; `mark`, `ordinal`, `unit` and `digits`
 * @returns the spec; a value that is null or has no row is a gap, which a note in the picture names
 * @throws {RangeError} if there are no rows, a value is stated twice, one is not finite, or some
 * steps are times and others are not
 *
 * @example
 * ```ts
 * import { smallMultiples } from "@park/charts";
 * const rows = [
 *   { industry: "Lithium", year: "2022", contracts: 12 },
 *   { industry: "Lithium", year: "2023", contracts: 19 },
 *   { industry: "Equipment", year: "2023", contracts: 45 },
 * ];
 * const columns = { panel: "industry", x: "year", y: "contracts" } as const;
 * const spec = smallMultiples(rows, columns, { title: "Contracts", locale: "en" });
 * spec.description;
 * // => "Contracts. Lithium: 2022 12, 2023 19; Equipment: 2022 not stated, 2023 45."
 * ```
 */
export const smallMultiples = <const R extends object>(
  rows: readonly R[],
  columns: SmallMultiplesColumns<R>,
  frame: SmallMultiplesFrame,
): FixedSpec => {
  const stage = readForm(
    {
      name: "smallMultiples",
      columns: {
        panel: "needed",
        x: "needed",
        y: "needed",
        text: "optional",
        detail: "optional",
        reason: "optional",
      },
      options: { ...NUMBERS, ordinal: FLAG, mark: oneOf(["line", "bar"]) },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale } = stage;
  const { mark = "line" } = frame;
  const notStated = NOT_STATED[locale];
  const optional = (column: typeof columns.text): readonly string[] =>
    column === undefined ? rows.map(() => "") : textColumn("smallMultiples", rows, column);
  const names = textColumn("smallMultiples", rows, columns.panel);
  const steps = stepColumn("smallMultiples", rows, columns.x, stage, frame.ordinal === true);
  const values = numberColumn("smallMultiples", rows, columns.y);
  const [details, reasons] = [optional(columns.detail), optional(columns.reason)];
  const texts = valueTexts("smallMultiples", rows, columns.text, values, stage).map(
    (text, index) => (values[index] === null ? reasons[index] || notStated : text),
  );
  const table = crossTable("smallMultiples", names, steps.of, steps.order);
  const valueAt = (index: number | null | undefined): number | null =>
    index == null ? null : (values[index] ?? null);

  // All panels are alike: one scale, one axis, one width.
  const [bottom, ceiling] = spanOf(values);
  const ticks = niceTicks(bottom, ceiling, 2).filter((tick) => tick >= bottom && tick <= ceiling);
  const tickTexts = ticks.map((tick) => formatTick(tick, stage));
  const gutter = Math.ceil(Math.max(0, ...tickTexts.map((text) => textWidth(text, 11)))) + 6;
  const across = Math.max(
    1,
    Math.min(
      MOST_COLUMNS,
      table.groups.length,
      Math.floor((room + PANEL_GAP.x) / (LEAST_PANEL + PANEL_GAP.x)),
    ),
  );
  const width = Math.floor((room - PANEL_GAP.x * (across - 1)) / across);
  const count = table.steps.length;
  const inset = mark === "bar" ? (width - gutter) / (2 * count) : 10;
  const widestText = Math.min(
    width - gutter,
    Math.max(
      0,
      ...texts.flatMap((text, index) =>
        values[index] === null ? [] : [textWidth(text, LABEL.size, true)],
      ),
    ),
  );
  const axis = stepAxis(
    table.steps,
    [gutter, width],
    [0, width],
    Math.max(inset, 10),
    steps.shares,
  );
  const hasEach = widestText + 6 <= axis.step || count === 1;
  const below = bottom < 0 ? TEXT_ROOM : 0;
  const plot = TEXT_ROOM + PLOT + below;
  const down = (value: number): number =>
    TEXT_ROOM + PLOT * (1 - (value - bottom) / (ceiling - bottom));

  const heads = table.groups.map((group, index) => {
    const first = table.cells[index]?.find((row) => row !== null) ?? 0;
    const detail = details[first] ?? "";
    return {
      title: wrapText(group, width, LABEL.size, true),
      detail: detail === "" ? [] : wrapText(detail, width, DETAIL.size),
    };
  });
  let top = 0;
  const panels = table.groups.map((_, index) => {
    const column = index % across;
    const inRow = heads.slice(index - column, index - column + across);
    const headHeight =
      Math.max(
        ...inRow.map(
          ({ title, detail }) => title.length * LABEL.line + detail.length * DETAIL.line,
        ),
      ) + 2;
    const panel = { left: column * (width + PANEL_GAP.x), top, plotTop: top + headHeight };
    if (column === across - 1 || index === table.groups.length - 1)
      top += headHeight + plot + axis.height + PANEL_GAP.y;
    return panel;
  });

  const zero = down(bottom <= 0 && ceiling >= 0 ? 0 : bottom);
  const thickness = Math.max(2, Math.min(THICKEST, axis.step * 0.6));
  const data = table.cells.flatMap((cells, group) => {
    const panel = panels[group] ?? { left: 0, plotTop: 0 };
    const runs = runsOf(cells.map(valueAt));
    const last = runs.at(-1)?.at(-1);
    return cells.map((index, step) => {
      const value = valueAt(index);
      const x = panel.left + (axis.at[step] ?? 0);
      const y = panel.plotTop + (value === null ? zero : down(value));
      const text = index === null ? notStated : (texts[index] ?? "");
      const half = textWidth(text, LABEL.size, true) / 2;
      const isShown = value !== null && (hasEach || step === last);
      return {
        run: `p${group}r${runs.findIndex((run) => run.includes(step))}`,
        value,
        at: x,
        y,
        zero: panel.plotTop + zero,
        start: x - thickness / 2,
        end: x + thickness / 2,
        text,
        // Above what is above 0, under what is below, and inside the panel.
        shown: isShown ? (wrapText(text, width, LABEL.size, true)[0] ?? "") : "",
        textAt: Math.max(
          panel.left + Math.min(half, width / 2),
          Math.min(panel.left + width - Math.min(half, width / 2), x),
        ),
        textY: value !== null && value < 0 ? y + 5 : y - (mark === "bar" ? 17 : 21),
        said: saidOf(locale, [table.groups[group], table.steps[step]], text),
      };
    });
  });
  const known = data.filter(({ value }) => value !== null);
  const inPanels = <T extends Row>(each: readonly T[], field: "at" | "y"): readonly Row[] =>
    panels.flatMap((panel) =>
      each.map((row) => ({
        ...row,
        left: panel.left + gutter,
        right: panel.left + width,
        [field]: Number(row[field]) + (field === "at" ? panel.left : panel.plotTop),
        top: panel.plotTop + plot + 6,
      })),
    );
  const described = { field: "said", type: "nominal" } as const;
  const marks: readonly Layer[] =
    mark === "bar"
      ? [
          {
            data: { values: known },
            mark: { type: "rect", color: theme.accent },
            encoding: {
              x: pixels("start"),
              x2: { field: "end" },
              y: pixels("y"),
              y2: { field: "zero" },
              description: described,
            },
          },
        ]
      : [
          {
            data: { values: known },
            mark: { type: "line", strokeWidth: 2.5, color: theme.accent, aria: false },
            encoding: {
              x: pixels("at"),
              y: pixels("y"),
              detail: { field: "run", type: "nominal" },
            },
          },
          {
            data: { values: known },
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              size: 55,
              color: theme.accent,
              stroke: theme.background,
              strokeWidth: 1.5,
            },
            encoding: { x: pixels("at"), y: pixels("y"), description: described },
          },
        ];
  const tickRows = ticks.map((tick, index) => ({ y: down(tick), label: tickTexts[index] ?? "" }));
  const grid = (values: readonly Row[], color: string): Layer => ({
    data: { values },
    mark: { type: "rule", color, aria: false },
    encoding: { x: pixels("left"), x2: { field: "right" }, y: pixels("y") },
  });
  const headRows = heads.map(({ title, detail }, index) => ({
    title: title.join("\n"),
    detail: detail.join("\n"),
    left: panels[index]?.left ?? 0,
    top: panels[index]?.top ?? 0,
    detailY: (panels[index]?.top ?? 0) + title.length * LABEL.line,
  }));
  const layers: readonly Layer[] = [
    grid(inPanels(tickRows, "y"), theme.grid),
    {
      data: { values: inPanels(tickRows, "y") },
      ...textLayer({
        field: "label",
        x: pixels("left"),
        y: pixels("y"),
        dx: -6,
        size: 11,
        align: "right",
        baseline: "middle",
        color: theme.muted,
      }),
    },
    ...marks,
    grid(inPanels([{ y: zero }], "y"), theme.muted),
    {
      data: { values: inPanels(axis.labels, "at") },
      ...textLayer({
        field: "label",
        x: pixels("at"),
        y: pixels("top"),
        size: 12,
        line: 16,
        align: "center",
        color: theme.muted,
      }),
    },
    ...haloed(
      {
        field: "shown",
        x: pixels("textAt"),
        y: pixels("textY"),
        align: "center",
        bold: true,
        color: theme.text,
      },
      theme.background,
    ).map((layer) => ({ data: { values: known }, ...layer })),
    {
      data: { values: headRows },
      ...textLayer({
        field: "title",
        x: pixels("left"),
        y: pixels("top"),
        bold: true,
        color: theme.text,
      }),
    },
    {
      data: { values: headRows },
      ...textLayer({
        field: "detail",
        x: pixels("left"),
        y: pixels("detailY"),
        size: DETAIL.size,
        line: DETAIL.line,
        color: theme.muted,
      }),
    },
  ];
  const { comma } = PUNCTUATION[locale];
  const said = table.cells.map((cells, group) => ({
    label: table.groups[group] ?? "",
    text: cells
      .map((index, step) => `${table.steps[step]} ${index === null ? notStated : texts[index]}`)
      .join(comma),
  }));
  const notes = [
    ...(frame.notes ?? []),
    ...steps.notes,
    ...gapNotes(
      table,
      (row) => values[row] === null,
      (row) => reasons[row] ?? "",
      locale,
    ),
  ];
  return framed({ ...frame, notes }, stage, {
    height: top - PANEL_GAP.y,
    layers,
    rows: data,
    said,
  });
};
