import { distinct, fieldOf, namedOnce, namesOf, notOutside, numbersOf, readCall } from "../call.ts";
import { needNames, seriesColors } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, LABEL, NUMBERS } from "../frame.ts";
import { valueLabel } from "../labels.ts";
import { endsHeight, type LineEnd, lineEnds } from "../lineEnds.ts";
import { MISSING } from "../numbers.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { FLAG } from "../readOptions.ts";
import { BLANK } from "../rowNames.ts";
import { spanOf } from "../spanOf.ts";
import type { Field, Layer, LayeredSpec, Look, Name, Numeric, Position, Scalar } from "../spec.ts";
import { CUT_AXIS } from "../text/cutAxis.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { inset, QUIET, quantity } from "../valueScale.ts";

/**
 * Which columns a {@link slope} chart reads.
 *
 * @example
 * ```ts
 * import type { SlopeColumns } from "@park/charts/forms";
 * interface Count { readonly firms: string; readonly year: number; readonly count: number }
 * const columns: SlopeColumns<Count> = { x: "year", y: "count", series: "firms" };
 * columns.series; // => "firms"
 * ```
 */
export interface SlopeColumns<R extends object> {
  /** When each value was: two moments, the earlier one first. */
  readonly x: Field<R, Name>;
  /** The value; null draws no dot, and no line to it. */
  readonly y: Field<R, Numeric>;
  /** Which line a value belongs to; its name stands at the end of it where there are several. */
  readonly series: Field<R, Name>;
  /** What the value may be; null where nothing bounds it. */
  readonly lower?: Field<R, Numeric>;
  readonly upper?: Field<R, Numeric>;
  /** What stands beside each dot; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link slope} chart takes beside title, source, language, theme and width; `highlight` names series, `open`
 * moments whose values are derived or expected.
 *
 * @example
 * ```ts
 * import type { SlopeFrame } from "@park/charts/forms";
 * const frame: SlopeFrame = { title: "SMEs grew", locale: "en", open: ["2022, derived"] };
 * frame.open; // => ["2022, derived"]
 * ```
 */
export interface SlopeFrame extends Omit<EmphasisFrame, "annotations" | "references"> {
  /** Whether the scale starts at 0, so that a small change looks small; true where it is left out. */
  readonly hasZero?: boolean;
}

const HEIGHT = 180;
/** Pixels from the middle of a dot to the end of its label's room. */
const DOT_GAP = 14;
/** The part of the width that the texts of each side may take. */
const SHARE = { narrow: [0.3, 0.42], wide: [0.36, 0.36] } as const;
/** The part of the width that what stands over a side may take. */
const HEAD_SHARE = 0.44;
/** Pixels between what stands over the two sides. */
const HEAD_GAP = 12;
const DASHED = [7, 4];

/**
 * Two moments, and a line between the two values of each series.
 *
 * When: what has changed between two years, for one series or for up to six. When not: more than two moments (use
 * {@link line}), or many rows on one axis (use {@link dumbbell}).
 *
 * @param rows - any rows, one a series and moment
 * @param columns - which columns are moments, values, series, intervals and texts
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out; `hasZero: false`
 * for a scale that does not start at 0, which is noted in the picture
 * @returns the spec
 * @throws {RangeError} if there are no rows, more than two moments or six series, a series has a moment twice, or a value is
 * no number or outside its interval
 *
 * @example
 * ```ts
 * import { slope } from "@park/charts/forms";
 * const rows = [
 *   { firms: "SMEs", year: 2022, count: 152 },
 *   { firms: "SMEs", year: 2023, count: 201 },
 * ];
 * const columns = { x: "year", y: "count", series: "firms" } as const;
 * const spec = slope(rows, columns, { title: "A third more", locale: "en" });
 * spec.description; // => "A third more. SMEs: 152 (2022), 201 (2023)."
 * ```
 */
export const slope = <const R extends object>(
  rows: readonly R[],
  columns: SlopeColumns<R>,
  frame: SlopeFrame,
): LayeredSpec => {
  const { annotations: _, references: __, ...emphasis } = EMPHASIS;
  const call = readCall(
    {
      name: "slope",
      columns: {
        x: "name",
        y: "number",
        series: "name",
        lower: "number?",
        upper: "number?",
        text: "text?",
      },
      options: { ...NUMBERS, ...emphasis, hasZero: FLAG },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "series", "x");
  notOutside(call, "y", "lower", "upper");
  const { stage, fields } = call;
  const { theme, room, locale } = stage;
  const [x, y, kind] = [fieldOf(call, "x"), fieldOf(call, "y"), fieldOf(call, "series")];
  const [moments, names] = [distinct(call, "x"), distinct(call, "series")];
  if (moments.length > 2)
    throw new RangeError(
      `Cannot draw slope: ${x.field} must have at most two values, got ${moments.length}; line draws more`,
    );
  if (names.length > theme.series.length)
    throw new RangeError(
      `Cannot draw slope: must have at most ${theme.series.length} series, got ${names.length}; use dumbbell for more`,
    );
  const opened = needNames(call, "open", frame.open, moments);
  const colors = seriesColors(call, names, { highlight: frame.highlight ?? [] }, "series");
  const values = numbersOf(call, "y");
  const label = valueLabel(call, y, fields.text);
  const [ofSeries, ofMoment] = [namesOf(call, "series"), namesOf(call, "x")];
  const rowAt = (name: Name, moment: Name): number =>
    ofSeries.findIndex((one, index) => one === name && ofMoment[index] === moment);

  // What a side lacks stands where the other end of its line is.
  const sides = moments.map((moment, step) =>
    names.map((name, nth): LineEnd => {
      const index = rowAt(name, moment);
      const known = moments.map((one) => values[rowAt(name, one)] ?? null);
      return {
        // One series is named by title and subtitle.
        name: names.length > 1 && step === moments.length - 1 ? name : "",
        at: moment,
        step,
        value: known[step] ?? known.find((value) => value !== null) ?? null,
        text: label.texts[index] ?? MISSING,
        color: colors[nth] ?? theme.accent,
      };
    }),
  );
  const [first, last = []] = [sides.length > 1 ? (sides[0] ?? []) : [], sides.at(-1)];
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, LABEL.size, true)));
  const [fromShare, toShare] = SHARE[stage.isNarrow ? "narrow" : "wide"];
  // A word of one line is not broken while it leaves the lines their room.
  const word = Math.min(
    room * SHARE.narrow[1],
    widest(first.flatMap(({ text }) => text.split(" "))),
  );
  const before = Math.ceil(
    Math.min(Math.max(word, room * fromShare), widest(first.map(({ text }) => text))),
  );
  const after = Math.ceil(
    Math.min(room * toShare, widest(last.flatMap(({ text, name }) => [text, String(name)]))),
  );
  const centred = moments.map((moment) =>
    wrapText(String(moment), room * HEAD_SHARE, LABEL.size, true),
  );
  const half = centred.map((lines) => widest(lines) / 2);
  const [fromRoom, toRoom] = [
    Math.max(first.length === 0 ? 0 : before + DOT_GAP, half[0] ?? 0),
    Math.max(after + DOT_GAP, half.at(-1) ?? 0),
  ];
  // Heads that would meet over the lines stand over the labels.
  const isTight =
    moments.length > 1 && (half[0] ?? 0) + (half[1] ?? 0) + HEAD_GAP > room - fromRoom - toRoom;
  const heads = isTight
    ? moments.map((moment, nth) =>
        wrapText(String(moment), nth === 0 ? fromRoom : toRoom, LABEL.size, true),
      )
    : centred;
  const deepest = Math.max(...heads.map(({ length }) => length));
  const isWritten = isTight || deepest > 1;
  const height = Math.max(HEIGHT, endsHeight(first, before), endsHeight(last, after));

  const { hasZero = true } = frame;
  const domain = spanOf(
    [...values, ...numbersOf(call, "lower"), ...numbersOf(call, "upper")],
    hasZero,
  );
  const hasGround = domain[0] <= 0 && domain[1] >= 0;
  const up = quantity(y, {
    axis: QUIET,
    scale: { domain: [...domain], nice: false, zero: false },
  });
  const along: Position = {
    field: x.field,
    type: "nominal",
    title: x.title,
    sort: moments as string[],
    axis: {
      title: null,
      orient: "top",
      grid: true,
      labelAngle: 0,
      labelPadding: 14,
      labelFontWeight: "bold",
      labels: !isWritten,
    },
    scale: { type: "point", padding: 0, ...inset(fromRoom, toRoom) },
  };
  const color: Look<string> = {
    field: kind.field,
    type: "nominal",
    title: kind.title,
    scale: { domain: [...names], range: [...colors] },
    legend: null,
  };
  const ends = { x: along, y: up, kind, height, domain };
  const isKnown = values.some((value) => value !== null);
  const isFilled = names.length === 1 && moments.length > 1 && domain[0] === 0;
  const bound = (of: { readonly field: string }, role: "lower" | "upper") => ({
    calculate: `isValid(datum["${fields.lower?.field}"])&&isValid(datum["${fields.upper?.field}"])?datum["${of.field}"]:datum["${y.field}"]`,
    as: `${y.field} ${role}`,
  });
  const wedge: readonly Layer[] =
    fields.lower === undefined || fields.upper === undefined || !isKnown
      ? []
      : [
          {
            transform: [bound(fields.lower, "lower"), bound(fields.upper, "upper")],
            mark: { type: "area", opacity: 0.3, aria: false },
            encoding: {
              y: { field: `${y.field} lower`, title: null },
              y2: { field: `${y.field} upper` },
              color,
            },
          },
        ];
  const ground: readonly Layer[] = hasGround
    ? [
        {
          data: {
            values: [{ [x.field]: moments[0] ?? "", [y.field]: 0, to: moments.at(-1) ?? "" }],
          },
          mark: { type: "rule", aria: false, color: theme.muted },
          encoding: { x2: { field: "to" } },
        },
        {
          data: { values: [{ [x.field]: moments[0] ?? "", [y.field]: 0 }] },
          mark: { type: "text", style: "remark", text: "0", baseline: "top", dy: 5 },
          encoding: {},
        },
      ]
    : [];
  const spoken = `${y.field} said`;
  const { open, close, comma, colon } = PUNCTUATION[locale];
  const notes = [...(frame.notes ?? []), ...(hasZero || hasGround ? [] : [CUT_AXIS[locale]])];
  return layered({ ...frame, notes }, stage, {
    rows: call.rows,
    said: names.map((name, nth) => ({
      label: String(name),
      text: moments
        .map((moment, step) => `${sides[step]?.[nth]?.text}${open}${moment}${close}`)
        .join(comma),
    })),
    below: hasGround ? 16 : 6,
    height,
    transform: [
      ...label.transform,
      {
        calculate: `datum["${kind.field}"]+'${comma}'+datum["${x.field}"]+'${colon}'+datum["${label.text.field}"]`,
        as: spoken,
      },
    ],
    encoding: { x: along, y: up },
    layer: [
      ...(isFilled && isKnown
        ? [
            {
              mark: { type: "area" as const, color: theme.surface, aria: false },
              encoding: { y2: { value: "height" as const } },
            },
          ]
        : []),
      ...wedge,
      ...ground,
      ...(moments.length > 1 && isKnown
        ? [
            {
              mark: {
                type: "line" as const,
                strokeWidth: 2.5,
                aria: false,
                ...(opened.length > 0 ? { strokeDash: DASHED } : {}),
              },
              encoding: { color, ...picked(stage) },
            },
          ]
        : []),
      ...(isKnown
        ? [
            {
              ...pointing(stage, kind),
              transform: [{ filter: `isValid(datum["${y.field}"])` }],
              mark: { type: "point" as const, strokeWidth: 2.5 },
              encoding: {
                color: {
                  ...color,
                  ...(opened.length > 0
                    ? {
                        condition: {
                          test: { field: x.field, oneOf: [...opened] as string[] },
                          value: theme.background,
                        },
                      }
                    : {}),
                } as Look<string | null>,
                stroke: color as Look<string | null>,
                size: stage.isInteractive
                  ? { condition: { param: "hover", empty: false, value: 150 }, value: 80 }
                  : { value: 80 },
                ...picked(stage),
                description: { field: spoken, type: "nominal" as const },
                tooltip: tips(call, kind, x, label.tip, fields.lower, fields.upper),
              },
            },
            ...lineEnds(call, { ...ends, most: before + 1, ends: first, sign: -1 }),
            ...lineEnds(call, { ...ends, most: after + 1, ends: last }),
          ]
        : []),
      ...(isWritten
        ? heads.map(
            (lines, nth): Layer => ({
              data: {
                values: [
                  {
                    [x.field]: moments[nth] ?? "",
                    // Those of fewer lines begin lower.
                    lines: [
                      ...Array.from({ length: deepest - lines.length }, () => BLANK),
                      ...lines,
                    ],
                  },
                ],
              },
              mark: {
                type: "text",
                style: "value",
                baseline: "bottom",
                lineHeight: LABEL.line,
                ...(isTight ? { align: nth === 0 ? "right" : "left" } : {}),
              },
              encoding: {
                y: { value: -14 - (deepest - 1) * LABEL.line },
                text: { field: "lines", type: "nominal" },
              },
            }),
          )
        : []),
    ],
  });
};
