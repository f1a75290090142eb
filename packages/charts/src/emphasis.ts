import type { Call, FieldRef } from "./call.ts";
import { type EmphasisFrame, FOOT, LABEL, type Stage } from "./frame.ts";
import { numberText } from "./numbers.ts";
import { hovered } from "./pointing.ts";
import { shown } from "./shown.ts";
import type { Encoding, Layer, Look, Name, Position, Transform } from "./spec.ts";
import { plainText } from "./text/plainText.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";

/** A dash of an outline, and none. */
const DASHED = [3, 2];
const SOLID = [1, 0];

/** Refuses a name of an option that no row has: what it should point out is not there. */
export const needNames = (
  { form }: Pick<Call<never>, "form">,
  option: string,
  names: readonly Name[] | undefined,
  there: readonly Name[],
): readonly Name[] => {
  const wanted = (names ?? []).map((name) => (typeof name === "string" ? plainText(name) : name));
  const strange = wanted.find((name) => !there.includes(name));
  if (strange !== undefined)
    throw new RangeError(
      `Cannot draw ${form}: ${option} must be among ${there
        .slice(0, 12)
        .map((name) => shown(name))
        .join(", ")}${there.length > 12 ? ", …" : ""}, got ${shown(strange)}`,
    );
  return wanted;
};

const oneOf = ({ field }: FieldRef, names: readonly Name[]) => ({
  field,
  oneOf: [...names] as string[],
});

/**
 * The look of marks that are told apart by nothing but what the frame points out: filled in the accent, pale where others
 * are highlighted, an outline where they are open.
 *
 * @param names - all that the column has
 */
export const emphasised = (
  call: Pick<Call<never>, "form" | "stage">,
  ref: FieldRef,
  names: readonly Name[],
  { highlight, open }: Pick<EmphasisFrame, "highlight" | "open">,
): Pick<Encoding, "fill" | "stroke" | "strokeDash"> => {
  const { stage } = call;
  const { theme } = stage;
  const opened = needNames(call, "open", open, names);
  const marked = needNames(call, "highlight", highlight, names);
  const fill = [
    ...(opened.length > 0 ? [{ test: oneOf(ref, opened), value: theme.background }] : []),
    ...(marked.length > 0 ? [{ test: { not: oneOf(ref, marked) }, value: theme.unknown }] : []),
  ];
  if (fill.length === 0) return { stroke: hovered(stage) };
  const lined = [
    ...opened,
    ...(marked.length > 0 ? names.filter((name) => !marked.includes(name)) : []),
  ];
  const hover = stage.isInteractive ? [{ param: "hover", empty: false, value: theme.text }] : [];
  return {
    fill: { condition: fill, value: theme.accent },
    stroke: {
      condition: [...hover, { test: oneOf(ref, lined), value: theme.muted }],
      value: null,
    },
    ...(opened.length > 0
      ? { strokeDash: { condition: { test: oneOf(ref, opened), value: DASHED }, value: SOLID } }
      : {}),
  };
};

/** The colours of series, in their order: the accent where there is one alone, pale where others are highlighted. */
export const seriesColors = (
  call: Pick<Call<never>, "form" | "stage">,
  names: readonly Name[],
  { highlight, open }: Pick<EmphasisFrame, "highlight" | "open">,
  noun: string,
): readonly string[] => {
  const { theme } = call.stage;
  const marked = needNames(call, "highlight", highlight, names);
  const opened = needNames(call, "open", open, names);
  const closed = names.filter((name) => !opened.includes(name));
  if (closed.length > theme.series.length)
    throw new RangeError(
      `Cannot draw ${call.form}: must have at most ${theme.series.length} ${noun}, got ${closed.length}`,
    );
  return names.map((name) =>
    opened.includes(name)
      ? theme.background
      : marked.length > 0 && !marked.includes(name)
        ? theme.unknown
        : closed.length === 1
          ? theme.accent
          : (theme.series[closed.indexOf(name)] ?? theme.accent),
  );
};

/** Pixels of an entry of a legend beside its text. */
const SYMBOL = 34;
/** Where a line of an entry ends: a space of a width that texts hardly have. */
const BREAK = "\u2003";

/** Pixels that the widest entry of a legend takes, with its symbol. */
export const legendWidth = (names: readonly Name[]): number => {
  let widest = 0;
  for (const line of names.flatMap((name) => String(name).split(BREAK)))
    widest = Math.max(widest, textWidth(line, LABEL.size));
  return widest + SYMBOL;
};

/** A legend in as many columns as fit beside each other. */
export const legendOf = (
  names: readonly Name[],
  room: number,
  { references: given = [] }: Pick<EmphasisFrame, "references"> = {},
) => ({
  title: null,
  symbolType: "square",
  // The names of references stand between the plot and the legend, which Vega knows nothing of.
  ...(given.length === 0 ? {} : { offset: 14 + given.length * (FOOT.line - 1) }),
  columns: Math.max(1, Math.floor(room / legendWidth(names))),
  ...(names.some((name) => String(name).includes(BREAK))
    ? { labelExpr: `split(datum.label,'${BREAK}')` }
    : {}),
});

/** The column of what a legend says in place of names, and its texts in their order. */
interface Written {
  readonly field: string;
  readonly texts: readonly string[];
  /** Whether it says nothing that follows the rows. */
  readonly isFixed?: boolean;
}

/**
 * What a legend says of names where their column cannot: in lines where one is wider than the room, and with a value behind
 * each where there are `values`. Rows that come later have no lines, but are named.
 */
export const legendTexts = <R extends string>(
  call: Call<R>,
  ref: FieldRef,
  names: readonly Name[],
  room: number,
  values?: { readonly field: string; readonly texts: readonly string[] },
): {
  readonly rows: Call<R>["rows"];
  readonly transform: readonly Transform[];
  readonly written?: Written;
} => {
  const { colon } = PUNCTUATION[call.stage.locale];
  const [whole, lines] = [`${ref.field} written`, `${ref.field} lines`];
  const broken = new Map(
    names.map((name, index) => {
      const text = values === undefined ? `${name}` : `${name}${colon}${values.texts[index]}`;
      return [name, wrapText(text, room - SYMBOL, LABEL.size).join(BREAK)];
    }),
  );
  const texts = [...broken.values()];
  const isBroken = texts.some((text) => text.includes(BREAK));
  if (!isBroken && values === undefined) return { rows: call.rows, transform: [] };
  const line = `datum["${ref.field}"]${values === undefined ? "" : `+'${colon}'+datum["${values.field}"]`}`;
  return {
    rows: isBroken
      ? call.rows.map((row) => ({ ...row, [lines]: broken.get(row[ref.field] as Name) ?? null }))
      : call.rows,
    transform: [
      {
        calculate: isBroken ? `isValid(datum["${lines}"])?datum["${lines}"]:${line}` : line,
        as: whole,
      },
    ],
    written: { field: whole, texts, isFixed: values === undefined },
  };
};

/**
 * The look of marks that a column tells apart, with one legend for all of it: its colour, and an outline where a value is
 * open.
 *
 * @param noun - what `names` are called, in the plural
 * @param room - the pixels that the legend has
 * @param written - what the legend says in place of the names
 */
export const dressed = (
  call: Pick<Call<never>, "form" | "stage">,
  ref: FieldRef,
  names: readonly Name[],
  frame: Pick<EmphasisFrame, "highlight" | "open" | "references">,
  noun: string,
  room: number,
  written?: Written,
): Pick<Encoding, "color" | "stroke" | "strokeDash"> => {
  const { stage } = call;
  const { theme } = stage;
  const colors = seriesColors(call, names, frame, noun);
  const opened = needNames(call, "open", frame.open, names);
  const legend = legendOf(written?.texts ?? names, room, frame);
  // What is written follows the rows, and so must the domain.
  const channel = (range: (string | number[])[]) => ({
    field: written?.field ?? ref.field,
    type: "nominal" as const,
    title: ref.title,
    ...(written === undefined || written.isFixed === true
      ? { scale: { domain: [...(written?.texts ?? names)], range } }
      : { sort: null, scale: { range } }),
    legend,
  });
  const outlines = names.map((name, index) =>
    opened.includes(name) || colors[index] === theme.unknown
      ? theme.muted
      : (colors[index] ?? theme.muted),
  );
  return {
    color: channel([...colors]),
    stroke: hovered(stage, channel(outlines) as Look<string | null>),
    ...(opened.length > 0
      ? { strokeDash: channel(names.map((name) => (opened.includes(name) ? DASHED : SOLID))) }
      : {}),
  };
};

/**
 * Lines and bands at values, each with its name at the end of it, over the plot where values run from left to right.
 *
 * @param value - the position that values have, whose scale they stand on
 * @param along - the channel of it
 * @param only - bands alone, behind marks that would hide a line, or the lines to draw over these
 * @param domain - of that scale, where labels may be too long for what is right of a value
 */
export const references = (
  stage: Stage,
  { references: given = [] }: Pick<EmphasisFrame, "references">,
  value: Position,
  along: "x" | "y",
  only?: "bands" | "lines",
  domain?: readonly [low: number, high: number],
): readonly Layer[] => {
  const { theme } = stage;
  const across = along === "x" ? "y" : "x";
  const field = value.field ?? "";
  return given.flatMap(({ at, to, label }, nth) => {
    if ((only === "bands" && to === undefined) || (only === "lines" && to !== undefined)) return [];
    const data = { values: [{ [field]: at, ...(to === undefined ? {} : { to }) }] };
    const from = { [along]: { field, title: null }, [across]: { value: 0 } };
    const text = plainText(label);
    const over = -4 - nth * (FOOT.line - 1);
    // A label that would leave the picture on the right stands before its line, or over it.
    const [low, high] = domain ?? [0, Number.POSITIVE_INFINITY];
    const place = ((at - low) / (high - low)) * stage.room;
    const width = textWidth(text, FOOT.size);
    const align = place + width <= stage.room ? "left" : width <= 0.85 * place ? "right" : "center";
    const line = {
      data,
      mark: { type: "rule", style: "reference" },
      encoding: { ...from, [`${across}2`]: { value: across === "y" ? "height" : "width" } },
    };
    // Over marks, it is seen on any colour by what lies around it.
    const around = {
      ...line,
      mark: { type: "rule", aria: false, color: theme.background, strokeWidth: 4, opacity: 0.9 },
    };
    return [
      ...(to !== undefined ? [] : only === "lines" ? [around, line] : [line]),
      ...(to === undefined
        ? []
        : [
            {
              data,
              mark: { type: "rect", color: theme.surface, aria: false },
              encoding: {
                ...from,
                [`${along}2`]: { field: "to" },
                [`${across}2`]: { value: across === "y" ? "height" : "width" },
              },
            },
          ]),
      {
        data,
        mark:
          along === "x"
            ? {
                type: "text",
                style: "remark",
                text,
                baseline: "bottom",
                align,
                dy: over,
              }
            : {
                type: "text",
                style: "remark",
                text,
                baseline: "bottom",
                align: "left",
                dy: -4,
                dx: 4,
              },
        encoding: from,
      },
    ] as readonly Layer[];
  });
};

/** What marks are held against, for the text alternative. */
export const referencesSaid = (
  stage: Stage,
  { references: given = [] }: Pick<EmphasisFrame, "references">,
): readonly { readonly label: string; readonly text: string }[] =>
  given.map(({ at, to, label }) => ({
    label: plainText(label),
    text: [at, ...(to === undefined ? [] : [to])].map((one) => numberText(one, stage)).join("–"),
  }));

/** Remarks behind the values of names: `dx` pixels from where the value begins, by name. */
export const annotations = (
  call: Pick<Call<never>, "form">,
  { annotations: given = [] }: Pick<EmphasisFrame, "annotations">,
  {
    ref,
    names,
    x,
    widths,
  }: {
    /** The column of the names, which is on `y` in all layers. */
    readonly ref: FieldRef;
    readonly names: readonly Name[];
    readonly x: FieldRef;
    /** The values of the names on `x`, and how wide what is written of each is. */
    readonly widths: readonly (readonly [at: number, width: number])[];
  },
): readonly Layer[] => {
  needNames(
    call,
    "annotations",
    given.map(({ at }) => at),
    names,
  );
  return given.map(({ at, text }): Layer => {
    const [value, width] = widths[names.indexOf(typeof at === "string" ? plainText(at) : at)] ?? [
      0, 0,
    ];
    return {
      data: { values: [{ [ref.field]: at, [x.field]: value }] },
      mark: {
        type: "text",
        style: "remark",
        align: "left",
        dx: Math.ceil(width) + 14,
        text: plainText(text),
      },
      encoding: { x: { field: x.field, title: null } },
    };
  });
};
