import { fieldOf, namesOf, readCall } from "../call.ts";
import { AXIS_ROOM, FOOT, LABEL, NUMBERS, type NumberFrame } from "../frame.ts";
import { haloed, widestOf } from "../labels.ts";
import { overTime } from "../overTime.ts";
import { faceted } from "../picture.ts";
import { hovered, picked, pointing, tips } from "../pointing.ts";
import { FLAG, oneOf } from "../readOptions.ts";
import { BLANK } from "../rowNames.ts";
import type {
  FacetedSpec,
  Field,
  Layer,
  Name,
  Numeric,
  Position,
  Scalar,
  Test,
  Time,
} from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { valueAxis } from "../valueScale.ts";

/**
 * Which columns a {@link smallMultiples} chart reads.
 *
 * @example
 * ```ts
 * import type { SmallMultiplesColumns } from "@park/charts/forms";
 * type Year = { industry: string; year: string; contracts: number | null };
 * const columns: SmallMultiplesColumns<Year> = { panel: "industry", x: "year", y: "contracts" };
 * columns.panel; // => "industry"
 * ```
 */
export interface SmallMultiplesColumns<R extends object> {
  /** Which panel a value belongs to, and its title. */
  readonly panel: Field<R, Name>;
  /** When each value was, or its step, as {@link line} reads it; the same in every panel. */
  readonly x: Field<R, Time>;
  /** The value; null leaves a gap. */
  readonly y: Field<R, Numeric>;
  /** What is said of the value; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What stands under the title of a panel: that of its first row. */
  readonly detail?: Field<R, string>;
  /** Why a value is null; not stated where it is left out. */
  readonly reason?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What {@link smallMultiples} take beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { SmallMultiplesFrame } from "@park/charts/forms";
 * const frame: SmallMultiplesFrame = { title: "Contracts by industry", locale: "en", mark: "bar" };
 * frame.mark; // => "bar"
 * ```
 */
export interface SmallMultiplesFrame extends NumberFrame {
  /** Whether the steps are evenly spaced, whatever the time between them; that they are is noted in the picture. */
  readonly ordinal?: boolean;
  /** How values are drawn; `line` where it is left out. */
  readonly mark?: "line" | "bar";
}

const PLOT = 96;
/** Pixels over the plot, for the text of a value. */
const TEXT_ROOM = 22;
const GAP = { x: 28, y: 22 } as const;
const PANELS = { least: 190, most: 3 } as const;
const THICKEST = 36;

/**
 * A grid of small lines or bars, a panel a category, all on one scale from 0.
 *
 * When: more series than one picture of lines can hold, or series whose courses are compared one by one. When not:
 * values of different units, which no scale holds, or two moments (use {@link slope}).
 *
 * @param rows - any rows, one a panel and step
 * @param columns - which columns are panels, steps, values, texts, details and reasons
 * @param frame - title, source, language, theme and width, which decides whether one to three panels stand side by
 * side; `mark`, `ordinal`; how numbers are written
 * @returns the spec; a value that is null or has no row is a gap, which a note in the picture names
 * @throws {RangeError} if there are no rows, a value is stated twice, a number is none, some steps are times and others are
 * not, or the width is that of a container, which facets cannot follow
 *
 * @example
 * ```ts
 * import { smallMultiples } from "@park/charts/forms";
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
): FacetedSpec => {
  const call = readCall(
    {
      name: "smallMultiples",
      columns: {
        panel: "name",
        x: "time",
        y: "number",
        text: "text?",
        detail: "text?",
        reason: "text?",
      },
      options: { ...NUMBERS, ordinal: FLAG, mark: oneOf(["line", "bar"]) },
    },
    rows,
    columns,
    frame,
  );
  const { stage, fields } = call;
  const { theme, room } = stage;
  if (stage.isElastic)
    throw new RangeError(
      "Cannot draw smallMultiples: width must be a number of pixels, as facets cannot follow their container, got container",
    );
  const isBar = frame.mark === "bar";
  const [panel, x, y] = [fieldOf(call, "panel"), fieldOf(call, "x"), fieldOf(call, "y")];
  const over = overTime(call, panel, frame.ordinal === true);
  const { time, names, table, values, label, texts } = over;
  const isTime = time.x.type === "temporal";
  const scale = valueAxis(values, y, stage, { count: 2, hasZero: true });

  const across = Math.max(
    1,
    Math.min(
      PANELS.most,
      names.length,
      Math.floor((room - scale.left + GAP.x) / (PANELS.least + GAP.x)),
    ),
  );
  const width = Math.floor((room - scale.left - GAP.x * (across - 1)) / across);
  const widest = widestOf(texts.filter((_, index) => values[index] !== null));
  const least = isBar ? Math.min(THICKEST, width / (2 * time.steps.length)) : 6;
  // Each value has its text over it where there is room, else the last of a panel has.
  const sides = [least, Math.min(widest, width) / 2] as const;
  const hasEach =
    widest + 6 <= (width - 2 * Math.max(...sides)) * over.nearest || time.steps.length === 1;
  const hasTexts = widest <= width;
  const [from, to] = [
    hasEach ? Math.max(...sides) : least,
    width - (hasTexts ? Math.max(...sides) : least),
  ];
  const thickness = Math.max(2, Math.min(THICKEST, (to - from) * over.nearest * 0.6));
  const half =
    Math.max(...time.stepTexts.map((text) => textWidth(text, FOOT.size + (isTime ? 0 : 1)))) / 2;
  const along: Position = {
    ...time.x,
    axis: {
      ...time.x.axis,
      // The first and the last stand under their marks where the panel has the room.
      labelFlush: half > Math.min(from + scale.left, width - to),
    },
    scale: { ...time.x.scale, ...(isTime ? {} : { padding: 0 }), range: [from, to] },
  };

  const [ofRow, last] = [namesOf(call, "panel"), `${y.field} last`];
  const isLast = new Set(
    table.cells.map(
      (cells) => cells.filter((at) => at !== null && values[at] !== null).at(-1) ?? null,
    ),
  );
  const [head, under] = [`${panel.field} lines`, `${panel.field} detail lines`];
  const heads = names.map((name) => {
    const detail = String(call.rows[ofRow.indexOf(name)]?.[fields.detail?.field ?? ""] ?? "");
    return {
      [head]: wrapText(String(name), width, LABEL.size, true),
      [under]: detail === "" ? [] : wrapText(detail, width, FOOT.size),
    };
  });
  const most = (field: string): number => Math.max(...heads.map((one) => one[field]?.length ?? 0));
  const [headRoom, underRoom] = [most(head) * LABEL.line, most(under) * FOOT.line];
  const above = TEXT_ROOM + headRoom + underRoom;
  const heading = (field: string, style: string, y: number, lineHeight: number): Layer => ({
    transform: [{ filter: `isValid(datum["${field}"])` }],
    mark: { type: "text", style, align: "left", baseline: "top", lineHeight },
    encoding: { x: { value: 0 }, y: { value: y }, text: { field, type: "nominal" } },
  });

  // What is written under a negative value would meet the axis.
  const isUnder = values.some(
    (value, index) => value !== null && value < 0 && hasTexts && (hasEach || isLast.has(index)),
  );
  const up: Position = isUnder
    ? { ...scale.y, scale: { ...scale.y.scale, range: [PLOT - TEXT_ROOM, 0] } }
    : scale.y;
  const known = `isValid(datum["${y.field}"])`;
  const isKnown = values.some((value) => value !== null);
  const written = (sign: 1 | -1): readonly Layer[] => {
    const isSide = (value: number): boolean => (sign < 0 ? value < 0 : value >= 0);
    const isThere = values.some(
      (value, index) => value !== null && isSide(value) && (hasEach || isLast.has(index)),
    );
    if (!isThere || !hasTexts) return [];
    const side: Test = sign < 0 ? { field: y.field, lt: 0 } : { field: y.field, gte: 0 };
    const layer: Layer = {
      transform: [
        { filter: known },
        { filter: side },
        ...(hasEach ? [] : [{ filter: { field: last, equal: true } }]),
      ],
      mark: { type: "text", style: "value", dy: (isBar ? -10 : -14) * sign },
      encoding: { text: label.text },
    };
    return isBar ? [layer] : haloed(layer, stage);
  };
  const told = {
    ...picked(stage),
    description: { field: over.spoken, type: "nominal" as const },
    tooltip: tips(call, panel, over.periodTip, label.tip),
  };
  const marks: readonly Layer[] = isBar
    ? [
        {
          data: { values: [{ [y.field]: 0 }] },
          mark: { type: "rule", aria: false, color: theme.muted },
          encoding: { x: { value: 0 }, x2: { value: "width" } },
        },
        {
          ...pointing(stage, x),
          mark: { type: "bar", width: thickness },
          encoding: { stroke: hovered(stage), ...told },
        },
      ]
    : [
        { mark: { type: "line", strokeWidth: 2.5, aria: false }, encoding: {} },
        {
          ...pointing(stage, x),
          transform: [{ filter: known }],
          mark: { type: "point", size: 50, strokeWidth: 1.5 },
          encoding: { stroke: hovered(stage, { value: theme.background }), ...told },
        },
      ];
  const first = new Map(
    names.map((name, nth) => {
      const { [head]: title = [], [under]: detail = [] } = heads[nth] ?? {};
      // Those of fewer lines begin lower.
      const blanks = Array.from({ length: most(head) - title.length }, () => BLANK);
      return [ofRow.indexOf(name), { [head]: [...blanks, ...title], [under]: [...detail] }];
    }),
  );
  return faceted({ ...frame, notes: [...(frame.notes ?? []), ...over.notes] }, stage, {
    rows: over.rows.map((row, index) => ({
      ...row,
      ...(isLast.has(index) && !hasEach ? { [last]: true } : {}),
      ...first.get(index),
    })),
    said: over.said,
    left: scale.left,
    view: {
      facet: {
        field: panel.field,
        type: "nominal",
        sort: names as string[],
        title: null,
        // The title stands inside, where it can be broken.
        header: { labelPadding: 0, labelFontSize: 0 },
      },
      columns: across,
      bounds: "flush",
      resolve: { axis: { x: "independent" } },
      spacing: { row: above + AXIS_ROOM + GAP.y, column: GAP.x },
      transform: [...over.transform],
      spec: {
        width,
        height: PLOT,
        encoding: { x: along, y: up },
        layer: [
          ...(isKnown ? [...marks, ...written(1), ...written(-1)] : []),
          heading(head, "value", -above, LABEL.line),
          ...(underRoom > 0 ? [heading(under, "remark", headRoom - above, FOOT.line)] : []),
        ],
      },
    },
  });
};
