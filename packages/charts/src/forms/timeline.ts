import type { Localized } from "@park/data";
import { type Call, distinct, fieldOf, namesOf, readCall } from "../call.ts";
import { legendOf, needNames, seriesColors } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, FOOT, type Frame, LABEL } from "../frame.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { shown } from "../shown.ts";
import type {
  Condition,
  Field,
  Layer,
  LayeredSpec,
  Look,
  Name,
  Position,
  Scalar,
  Time,
} from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { timeTicks } from "../text/timeTicks.ts";
import { wrapText } from "../text/wrapText.ts";
import { isoOf, ticksAt, timeExpression } from "../timeAxis.ts";
import { type TimeCell, timeColumn } from "../timeColumn.ts";
import type { TimeSpan } from "../timeSpan.ts";

/**
 * Which columns a {@link timeline} reads.
 *
 * @example
 * ```ts
 * import type { TimelineColumns } from "@park/charts/forms";
 * const columns: TimelineColumns<{ event: string; month: string; kind: string }> = {
 *   label: "event",
 *   period: "month",
 *   group: "kind",
 * };
 * columns.period; // => "month"
 * ```
 */
export interface TimelineColumns<R extends object> {
  /** What each event or thing is called. */
  readonly label: Field<R, Name>;
  /**
   * When it was: a year as a number, a Date, a day like `2023-09-01`, or a period like `2023`, `2023-Q3`, `2023-09` or
   * `2023-M09`; null where it is not stated. Where the column is left out, the rows stand in their own order.
   */
  readonly period?: Field<R, Time>;
  /** Which group it belongs to, by colour. */
  readonly group?: Field<R, Name>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link timeline} takes: `highlight` and `open` name events.
 *
 * @example
 * ```ts
 * import type { TimelineFrame } from "@park/charts/forms";
 * const frame: TimelineFrame = { title: "Two events", locale: "en", open: ["Opening"] };
 * frame.open; // => ["Opening"]
 * ```
 */
export type TimelineFrame = Frame & Pick<EmphasisFrame, "highlight" | "open">;

const TEXT: Localized<{ readonly order: string; readonly notStated: string }> = {
  zh: { order: "按提及的先后排列，不表示时间先后", notStated: "日期未载" },
  en: {
    order: "In the order in which they are named, which is no order of time",
    notStated: "No date stated",
  },
};

const DOT = 6;
const GAP = 14;
/** Labels are as wide as this at most, and columns of a list at least. */
const LABEL_WIDTH = 176;
/** Pixels from the left of a dot to its label, in a list and under an axis. */
const LEFT = 18;
const STEM = 8;
/** From the axis to the first lane of spans, and from one to the next. */
const LANE = { first: 14, step: 14 } as const;
/** Labels that keep out of each other's way are looked at in pairs, and nobody reads more of them. */
const MOST = 1000;

/** An event, and when it was. */
interface Event {
  readonly index: number;
  readonly name: string;
  readonly span: TimeSpan | null;
}

/** Where an event stands, in pixels down and, in a list, from the left. */
interface Place {
  readonly event: Event;
  readonly left?: number;
  readonly dot: number;
  readonly top: number;
  readonly when: readonly string[];
  readonly lines: readonly string[];
}

const linesOf = ({ name, span }: Event, width: number) => ({
  when: span === null ? [] : wrapText(span.text, width, FOOT.size, true),
  lines: wrapText(name, width, LABEL.size),
});

const heightOf = ({ when, lines }: ReturnType<typeof linesOf>): number =>
  when.length * FOOT.line + lines.length * LABEL.line;

/** Events in lines, one after the other, each line as high as its highest. */
const listed = (events: readonly Event[], room: number, from: number) => {
  const across = Math.max(1, Math.floor((room + GAP) / (LABEL_WIDTH + GAP)));
  const width = Math.floor((room - (across - 1) * GAP) / across);
  const places: Place[] = [];
  let top = from;
  for (let first = 0; first < events.length; first += across) {
    const shelf = events.slice(first, first + across).map((event, nth) => ({
      event,
      left: nth * (width + GAP),
      dot: top + DOT + 1,
      top,
      ...linesOf(event, width - LEFT),
    }));
    places.push(...shelf);
    top += Math.max(...shelf.map(heightOf)) + 8;
  }
  return { places, bottom: top };
};

/** Dated events under an axis of time: spans in lanes, and under these labels that meet no other. */
const underAxis = (
  events: readonly (Event & { readonly span: TimeSpan })[],
  at: (time: number) => number,
) => {
  // Spans that would cover each other lie in lanes.
  const ends: number[] = [];
  const marks = events.map((event) => {
    const [from, to] = [at(event.span.start), at(event.span.end)];
    const x = (from + to) / 2;
    const left = Math.min(from, x - DOT);
    const free = ends.findIndex((end) => end + 3 < left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(to, x + DOT);
    return { event, x, dot: LANE.first + lane * LANE.step };
  });
  const first = LANE.first + ends.length * LANE.step;
  // From the right to the left: a label lies lower than every label to its right that it would meet, so that no stem
  // crosses a label.
  const boxes: { readonly left: number; readonly bottom: number }[] = [];
  const places = marks
    .sort((a, b) => b.x - a.x)
    .map(({ event, x, dot }): Place => {
      const broken = linesOf(event, LABEL_WIDTH - STEM);
      const right =
        x +
        STEM +
        Math.max(
          ...broken.when.map((line) => textWidth(line, FOOT.size, true)),
          ...broken.lines.map((line) => textWidth(line, LABEL.size)),
        );
      const top = Math.max(
        first,
        ...boxes.filter(({ left }) => left < right + 4).map(({ bottom }) => bottom + 8),
      );
      boxes.push({ left: x, bottom: top + heightOf(broken) });
      return { event, dot, top, ...broken };
    });
  return { places, bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + 12 };
};

/** The events of a call in the order of time; those without a date come last. */
const eventsOf = (call: Call<"label" | "period" | "group">): readonly Event[] => {
  const { fields, stage, rows } = call;
  const cells: readonly TimeCell[] | null =
    fields.period === undefined
      ? null
      : timeColumn(call.form, rows, fields.period.field, stage.locale);
  return namesOf(call, "label")
    .map((name, index) => {
      const { text, span } = cells?.[index] ?? { text: "", span: null };
      if (text !== "" && span === null)
        throw new RangeError(
          `Cannot draw timeline: rows[${index}].${fields.period?.field} must be a day like 2023-09-01 or a period like 2023, 2023-Q3 or 2023-M09, got ${shown(text)}`,
        );
      return { name: String(name), index, span };
    })
    .sort((a, b) =>
      a.span === null || b.span === null
        ? Number(a.span === null) - Number(b.span === null)
        : a.span.start - b.span.start || a.span.end - b.span.end,
    );
};

/**
 * Named events by time, or named things in their order, each with a label that meets no other.
 *
 * When: a dozen or two of named events. With periods they lie on an axis of time where there is width, as long as the
 * period is, and in a list by date where there is not; those without a date stand apart. Without periods they stand in
 * lines in the order of the rows, which is said to be no order of time. When not: names by group (use
 * {@link dotStrip}), amounts over time.
 *
 * @param rows - any rows, one an event
 * @param columns - which columns are labels, periods and groups
 * @param frame - title, source, language, theme and width; names that are pointed out
 * @returns the spec
 * @throws {RangeError} if there are no rows, there are more than six groups or, with periods, 1,000 rows, or a period is
 * none
 *
 * @example
 * ```ts
 * import { timeline } from "@park/charts/forms";
 * const rows = [{ event: "Opening", on: "2023-M05" }, { event: "Trial run", on: "2023-Q1" }];
 * const spec = timeline(rows, { label: "event", period: "on" }, { title: "Two events", locale: "en" });
 * spec.description; // => "Two events. Q1 2023: Trial run; May 2023: Opening."
 * ```
 */
export const timeline = <const R extends object>(
  rows: readonly R[],
  columns: TimelineColumns<R>,
  frame: TimelineFrame,
): LayeredSpec => {
  const { highlight, open } = EMPHASIS;
  const call = readCall(
    {
      name: "timeline",
      columns: { label: "name", period: "time?", group: "name?" },
      options: { highlight, open },
    },
    rows,
    columns,
    frame,
  );
  const { stage, fields } = call;
  const { theme, room, locale, isNarrow } = stage;
  const say = TEXT[locale];
  const { colon, comma } = PUNCTUATION[locale];
  const [label, period, group] = [fieldOf(call, "label"), fields.period, fields.group];
  if (period !== undefined && rows.length > MOST)
    throw new RangeError(
      `Cannot draw timeline: must have at most ${MOST} rows with periods, got ${rows.length}; use dotStrip for more, or none of the periods`,
    );
  const groups = group === undefined ? [] : distinct(call, "group");
  const colors = seriesColors(call, groups, {}, "groups");
  const [marked, opened] = (["highlight", "open"] as const).map((option) =>
    needNames(call, option, frame[option], distinct(call, "label")),
  );
  const events = eventsOf(call);
  const dated = events.flatMap(({ span, ...event }) => (span === null ? [] : [{ ...event, span }]));
  const isOnAxis = dated.length > 0 && !isNarrow;

  const ticks = timeTicks(
    Math.min(...dated.map(({ span }) => span.start)),
    Math.max(...dated.map(({ span }) => span.end)),
    locale,
  );
  const [start, end] = isOnAxis ? [ticks[0]?.time ?? 0, ticks.at(-1)?.time ?? 1] : [0, 1];
  // The last label hangs from the end of the axis and has to have the room.
  const [from, to] = [DOT, room - LABEL_WIDTH];
  const first = isOnAxis
    ? underAxis(dated, (time) => from + ((time - start) / (end - start)) * (to - from))
    : listed(dated, room, 0);
  const undated = events.filter(({ span }) => span === null);
  const hasHead = period !== undefined && undated.length > 0;
  const headAt = first.bottom + (dated.length > 0 ? 6 : 0);
  const rest = listed(undated, room, hasHead ? headAt + FOOT.line + 4 : first.bottom);
  const height = undated.length === 0 ? first.bottom : rest.bottom;

  const own = (what: string): string => `${label.field} ${what}`;
  const [written, until, middle] = ["written", "end", "middle"].map(
    (what) => `${(period ?? label).field} ${what}`,
  ) as [string, string, string];
  const placed = new Map(
    [...first.places, ...rest.places].map((place) => {
      const { event, left, dot, top, when, lines } = place;
      const { span } = event;
      return [
        event.index,
        {
          ...(period === undefined ? {} : { [written]: span?.text ?? say.notStated }),
          ...(span === null || period === undefined || !isOnAxis
            ? {}
            : {
                [period.field]: isoOf(span.start),
                [until]: isoOf(span.end),
                [middle]: isoOf((span.start + span.end) / 2),
              }),
          ...(left === undefined ? {} : { [own("left")]: left }),
          [own("dot")]: dot,
          [own("top")]: top,
          [own("name top")]: top + when.length * FOOT.line,
          ...(when.length === 0 ? {} : { [own("period lines")]: [...when] }),
          [own("lines")]: [...lines],
        },
      ] as const;
    }),
  );

  const down = (what: string): Position => ({
    field: own(what),
    type: "quantitative",
    title: null,
    axis: null,
    scale: { domain: [0, height], nice: false, reverse: true },
  });
  const inTime: Position = {
    field: middle,
    type: "temporal",
    title: period?.title ?? null,
    axis: {
      title: null,
      orient: "top",
      ...ticksAt(ticks.map(({ time }) => time)),
      labelExpr: timeExpression(
        locale,
        ticks.every(({ time }) => new Date(time).getUTCMonth() === 0) ? "year" : "month",
        "datum.value",
      ),
      labelFlush: true,
      labelOverlap: true,
      domain: true,
    },
    scale: { type: "utc", nice: false, range: [from, { expr: `width - ${LABEL_WIDTH}` }] },
  };
  const fromLeft: Position = {
    field: own("left"),
    type: "quantitative",
    title: null,
    axis: null,
    scale: null,
  };
  // One legend for all that has the colours.
  const hue: Look<string> =
    group === undefined
      ? { value: theme.accent }
      : {
          field: group.field,
          type: "nominal",
          title: group.title,
          scale: { domain: [...groups], range: [...colors] },
          legend: { ...legendOf(groups, room), symbolType: "circle" },
        };
  const is = (names: readonly Name[]) => ({ field: label.field, oneOf: [...names] as string[] });
  const pale =
    marked === undefined || marked.length === 0
      ? []
      : [{ test: { not: is(marked) }, value: theme.unknown }];
  const hollow =
    opened === undefined || opened.length === 0
      ? []
      : [{ test: is(opened), value: theme.background }];
  const looked = (look: Look<string>, ...conditions: (readonly Condition<string>[])[]) => ({
    ...look,
    ...(conditions.flat().length > 0 ? { condition: conditions.flat() } : {}),
  });
  const dots = (x: Position, offset: number, isFirst: boolean): Layer => ({
    ...(isFirst ? pointing(stage, label) : {}),
    mark: { type: "point", strokeWidth: 2, xOffset: offset },
    encoding: {
      x,
      y: down("dot"),
      color: looked(hue, hollow, pale),
      stroke: looked(hue, pale) as Look<string | null>,
      size: stage.isInteractive
        ? { condition: { param: "hover", empty: false, value: 150 }, value: 85 }
        : { value: 85 },
      ...picked(stage),
      description: { field: own("said"), type: "nominal" },
      tooltip: tips(
        call,
        label,
        period && { field: written, type: "nominal", title: period.title },
        group,
      ),
    },
  });
  const text = (x: Position, dx: number, top: string, lines: string, isPeriod: boolean): Layer => ({
    ...(isPeriod && undated.length > 0
      ? { transform: [{ filter: `isValid(datum["${own(lines)}"])` }] }
      : {}),
    mark: {
      type: "text",
      style: isPeriod ? "remark" : "label",
      ...(isPeriod ? { fontWeight: "bold" } : {}),
      align: "left",
      baseline: "top",
      dx,
      lineHeight: isPeriod ? FOOT.line : LABEL.line,
    },
    encoding: { x, y: down(top), text: { field: own(lines), type: "nominal" } },
  });
  /** Dots and labels of the events that stand in one way, of all that there are. */
  const block = (x: Position, dx: number, offset: number, isFirst: boolean, when: boolean) => [
    dots(x, offset, isFirst),
    ...(when ? [text(x, dx, "top", "period lines", true)] : []),
    text(x, dx, "name top", "lines", false),
  ];
  const isMixed = isOnAxis && undated.length > 0;
  const only = (field: string, layers: readonly Layer[]): readonly Layer[] =>
    isMixed
      ? layers.map((layer) => ({
          ...layer,
          transform: [{ filter: `isValid(datum["${field}"])` }, ...(layer.transform ?? [])],
        }))
      : layers;
  // Spans are paler than what the legend shows, so they have no part in it.
  const spanHue = looked(
    { value: theme.accent },
    pale,
    group === undefined
      ? []
      : groups.map((one, nth) => ({
          test: { field: group.field, equal: one },
          value: colors[nth] ?? theme.accent,
        })),
  );
  const spans: readonly Layer[] = [
    {
      // They hold all that there is, so the scale is theirs.
      data: { values: ticks.map(({ time }) => ({ [middle]: isoOf(time) })) },
      mark: { type: "rule", aria: false, color: theme.muted },
      encoding: { x: inTime, y: { value: 0 }, y2: { value: 4 } },
    },
    {
      mark: { type: "rule", aria: false, strokeWidth: 5, opacity: 0.55 },
      encoding: {
        x: { ...inTime, field: period?.field ?? "" },
        x2: { field: until },
        y: down("dot"),
        color: spanHue,
      },
    },
    {
      mark: { type: "rule", aria: false, strokeWidth: 1, color: theme.muted, y2Offset: 12 },
      encoding: { x: inTime, y: down("dot"), y2: { field: own("top") } },
    },
  ];
  return layered(
    { ...frame, notes: [...(frame.notes ?? []), ...(period === undefined ? [say.order] : [])] },
    stage,
    {
      rows: call.rows.map((row, index) => ({ ...row, ...placed.get(index) })),
      said: events.map(({ index, name, span }) => ({
        label: span?.text ?? (period === undefined ? String(index + 1) : say.notStated),
        text: group === undefined ? name : `${name}${comma}${call.rows[index]?.[group.field]}`,
      })),
      height,
      transform: [
        {
          calculate: `${period === undefined ? "" : `datum["${written}"]+'${colon}'+`}datum["${label.field}"]`,
          as: own("said"),
        },
      ],
      encoding: { x: isOnAxis ? inTime : fromLeft, y: down("dot") },
      layer: [
        ...(isOnAxis ? only(middle, [...spans, ...block(inTime, STEM, 0, true, true)]) : []),
        ...(!isOnAxis || isMixed
          ? only(own("left"), block(fromLeft, LEFT, DOT, !isOnAxis, dated.length > 0 && !isMixed))
          : []),
        ...(hasHead
          ? [
              {
                data: { values: [{}] },
                mark: {
                  type: "text" as const,
                  style: "remark",
                  fontWeight: "bold" as const,
                  align: "left" as const,
                  baseline: "top" as const,
                  text: say.notStated,
                },
                encoding: { x: { value: 0 }, y: { value: headAt } },
              },
            ]
          : []),
      ],
    },
  );
};
