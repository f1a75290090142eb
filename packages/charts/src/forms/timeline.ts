import type { Localized } from "@park/data";
import { pixels, seriesId } from "../band.ts";
import type { Column, FixedSpec, Layer, Row } from "../fixedSpec.ts";
import { type Frame, framed } from "../frame.ts";
import { textColumn } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { shown } from "../shown.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { timeTicks } from "../text/timeTicks.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";
import { timeColumn } from "../timeColumn.ts";
import type { TimeSpan } from "../timeSpan.ts";

/**
 * Which columns a {@link timeline} reads.
 *
 * @example
 * ```ts
 * import type { TimelineColumns } from "@park/charts";
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
  readonly label: Column<R, string>;
  /**
   * When it was: a year as a number, a Date, a day like `2023-09-01`, or a period like `2023`, `2023-Q3`, `2023-09` or
   * `2023-M09`; null where it is not stated. Where the column is left out, the rows stand in their own order.
   */
  readonly period?: Column<R, string | number | Date>;
  /** Which group it belongs to, by colour. */
  readonly group?: Column<R, string>;
}

const TEXT: Localized<{
  readonly order: string;
  readonly notStated: string;
  readonly noGroup: string;
}> = {
  zh: {
    order: "按提及的先后排列，不表示时间先后",
    notStated: "日期未载",
    noGroup: "未分组",
  },
  en: {
    order: "In the order in which they are named, which is no order of time",
    notStated: "No date stated",
    noGroup: "No group",
  },
};

const DOT = 6;
const GAP = 14;
/** Labels are as wide as this at most, and columns of a list at least. */
const LABEL_WIDTH = 176;
const LEFT = 18;
const NAME = { size: 12, line: 16 } as const;
/** Pixels from the labels of the ticks to the line under them. */
const AXIS_Y = 26;
/** From one lane of spans to the next. */
const LANE = 14;
/** Labels that keep out of each other's way are looked at in pairs, and nobody reads more of them. */
const MOST = 1000;
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
 * @param frame - title, source, language, theme and width
 * @returns the spec
 * @throws {RangeError} if there are no rows, there are more than six groups or, with periods, 1,000 rows, or a period is
 * none
 *
 * @example
 * ```ts
 * import { timeline } from "@park/charts";
 * const rows = [{ event: "Opening", on: "2023-M05" }, { event: "Trial run", on: "2023-Q1" }];
 * const spec = timeline(rows, { label: "event", period: "on" }, { title: "Two events", locale: "en" });
 * spec.description; // => "Two events. Q1 2023: Trial run; May 2023: Opening."
 * ```
 */
export const timeline = <const R extends object>(
  rows: readonly R[],
  columns: TimelineColumns<R>,
  frame: Frame,
): FixedSpec => {
  const stage = readForm(
    {
      name: "timeline",
      columns: { label: "needed", period: "optional", group: "optional" },
      options: {},
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale, isNarrow } = stage;
  const say = TEXT[locale];
  if (columns.period !== undefined && rows.length > MOST) {
    throw new RangeError(
      `Cannot draw timeline: must have at most ${MOST} rows with periods, got ${rows.length}; use dotStrip for more, or none of the periods`,
    );
  }
  const labels = textColumn("timeline", rows, columns.label);
  const periods =
    columns.period === undefined ? null : timeColumn("timeline", rows, columns.period, locale);
  const memberships =
    columns.group === undefined ? rows.map(() => "") : textColumn("timeline", rows, columns.group);
  const groups = Array.from(new Set(memberships));
  const groupAt = new Map(groups.map((group, index) => [group, index]));
  if (groups.length > theme.series.length) {
    throw new RangeError(
      `Cannot draw timeline: must have at most ${theme.series.length} groups, got ${groups.length}`,
    );
  }
  const events = labels
    .map((label, index) => {
      const { text: period, span } = periods?.[index] ?? { text: "", span: null };
      if (period !== "" && span === null) {
        throw new RangeError(
          `Cannot draw timeline: rows[${index}].${columns.period} must be a day like 2023-09-01 or a period like 2023, 2023-Q3 or 2023-M09, got ${shown(period)}`,
        );
      }
      return { label, index, span, group: seriesId(groupAt.get(memberships[index] ?? "") ?? 0) };
    })
    .sort((a, b) =>
      a.span === null || b.span === null
        ? Number(a.span === null) - Number(b.span === null)
        : a.span.start - b.span.start || a.span.end - b.span.end,
    );
  const dated = events.flatMap(({ span, ...event }) => (span === null ? [] : [{ ...event, span }]));
  const undated = events.filter(({ span }) => span === null);
  const isOnAxis = dated.length > 0 && !isNarrow;

  const data: Row[] = [];
  const heads: Row[] = [];
  const ticks: Row[] = [];
  const lines: Row[] = [];
  let y = 0;

  const key: Row[] = [];
  if (columns.group !== undefined) {
    let x = 0;
    let height: number = NAME.line;
    groups.forEach((group, index) => {
      const names = wrapText(group === "" ? say.noGroup : group, room - LEFT, NAME.size);
      const width = LEFT + Math.max(...names.map((name) => textWidth(name, NAME.size)));
      if (x > 0 && x + width > room) {
        x = 0;
        y += height + 4;
        height = NAME.line;
      }
      const place = { x: x + LEFT, y, dotX: x + DOT, dotY: y + 6 };
      key.push({ name: names.join("\n"), group: seriesId(index), ...place });
      x += width + GAP;
      height = Math.max(height, names.length * NAME.line);
    });
    y += height + 10;
  }

  const said = (event: { readonly label: string; readonly span: TimeSpan | null }): string =>
    periods === null
      ? event.label
      : `${event.span?.text ?? say.notStated}${PUNCTUATION[locale].colon}${event.label}`;

  /** Events in lines, one after the other, each line as high as its highest. */
  const list = (some: typeof events): void => {
    const perLine = Math.max(1, Math.floor((room + GAP) / (LABEL_WIDTH + GAP)));
    const width = Math.floor((room - (perLine - 1) * GAP) / perLine);
    for (let from = 0; from < some.length; from += perLine) {
      const shelf = some.slice(from, from + perLine).map((event) => ({
        ...event,
        when: event.span === null ? [] : wrapText(event.span.text, width - LEFT, NAME.size, true),
        name: wrapText(event.label, width - LEFT, LABEL.size),
      }));
      shelf.forEach((event, at) => {
        const left = at * (width + GAP);
        if (event.when.length > 0)
          heads.push({ name: event.when.join("\n"), x: left + LEFT, y: y - 1 });
        data.push({
          text: event.name.join("\n"),
          x: left + LEFT,
          y: y + event.when.length * NAME.line,
          group: event.group,
          dotX: left + DOT,
          dotY: y + 6,
          said: said(event),
        });
      });
      const height = Math.max(
        ...shelf.map(({ when, name }) => when.length * NAME.line + name.length * LABEL.line),
      );
      y += height + 8;
    }
  };

  if (isOnAxis) {
    const bounds = timeTicks(
      Math.min(...dated.map(({ span }) => span.start)),
      Math.max(...dated.map(({ span }) => span.end)),
      locale,
    );
    const [first, last] = [bounds[0]?.time ?? 0, bounds.at(-1)?.time ?? 1];
    // The last label hangs from the end of the axis and has to have the room.
    const [from, to] = [DOT, room - LABEL_WIDTH];
    const at = (time: number): number => from + ((time - first) / (last - first)) * (to - from);
    const axisY = y + AXIS_Y;
    let reach = Number.NEGATIVE_INFINITY;
    for (const { time, text } of bounds) {
      const x = at(time);
      const isShown = x >= reach;
      if (isShown) reach = x + textWidth(text, NAME.size) + 12;
      ticks.push({ text: isShown ? text : "", x, y, y2: axisY });
    }
    lines.push({ x: from, x2: to, y: axisY, y2: axisY });
    // Spans that would cover each other lie in lanes under the axis.
    const ends: number[] = [];
    const marks = dated.map((event) => {
      const [spanLeft, spanRight] = [at(event.span.start), at(event.span.end)];
      const x = (spanLeft + spanRight) / 2;
      const left = Math.min(spanLeft, x - DOT);
      const free = ends.findIndex((end) => end + 3 < left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = Math.max(spanRight, x + DOT);
      return { event, x, spanLeft, spanRight, dotY: axisY + 12 + lane * LANE };
    });
    const firstTop = axisY + 12 + ends.length * LANE;
    // From the right to the left: a label lies lower than every label to its right that it would meet, so that no stem
    // crosses a label.
    const boxes: { readonly left: number; readonly bottom: number }[] = [];
    for (const { event, x, ...mark } of marks.sort((a, b) => b.x - a.x)) {
      const when = wrapText(event.span.text, LABEL_WIDTH - 8, NAME.size, true);
      const name = wrapText(event.label, LABEL_WIDTH - 8, LABEL.size);
      const right = Math.max(
        ...when.map((line) => x + 8 + textWidth(line, NAME.size, true)),
        ...name.map((line) => x + 8 + textWidth(line, LABEL.size)),
      );
      const top = Math.max(
        firstTop,
        ...boxes.filter(({ left }) => left < right + 4).map(({ bottom }) => bottom + 8),
      );
      const nameY = top + when.length * NAME.line;
      const bottom = nameY + name.length * LABEL.line;
      boxes.push({ left: x, bottom });
      heads.push({ name: when.join("\n"), x: x + 8, y: top });
      lines.push({ x, x2: x, y: mark.dotY, y2: top + 12 });
      data.push({
        text: name.join("\n"),
        x: x + 8,
        y: nameY,
        group: event.group,
        dotX: x,
        ...mark,
        said: said(event),
      });
    }
    y = Math.max(...boxes.map(({ bottom }) => bottom)) + 12;
  } else list(dated);
  if (undated.length > 0) {
    if (periods !== null) {
      y += dated.length > 0 ? 6 : 0;
      heads.push({ name: say.notStated, x: 0, y });
      y += NAME.line + 4;
    }
    list(undated);
  }
  const remarks: Row[] = [];
  if (periods === null) {
    const remark = wrapText(say.order, room, NAME.size);
    remarks.push({ name: remark.join("\n"), x: 0, y: y + 2 });
    y += remark.length * NAME.line + 2;
  }
  const scale = {
    domain: groups.map((_, index) => seriesId(index)),
    range: columns.group === undefined ? [theme.accent] : theme.series.slice(0, groups.length),
  } as const;
  const color = { field: "group", type: "nominal", scale, legend: null } as const;
  const dot = { type: "point", filled: true, opacity: 1, size: 113 } as const;
  const text = (field: string, look: { readonly bold?: boolean; readonly color: string }) =>
    textLayer({ field, x: pixels("x"), y: pixels("y"), ...NAME, ...look });
  const layers: readonly Layer[] = [
    ...(lines.length === 0
      ? []
      : [
          {
            data: { values: lines },
            mark: { type: "rule", strokeWidth: 1, color: theme.muted, aria: false },
            encoding: {
              x: pixels("x"),
              x2: { field: "x2" },
              y: pixels("y"),
              y2: { field: "y2" },
            },
          } as const,
        ]),
    ...(ticks.length === 0
      ? []
      : [
          {
            data: { values: ticks },
            mark: { type: "rule", strokeWidth: 1, color: theme.grid, aria: false },
            encoding: { x: pixels("x"), y: pixels("y"), y2: { field: "y2" } },
          } as const,
          {
            data: { values: ticks },
            ...textLayer({
              field: "text",
              x: pixels("x"),
              y: pixels("y"),
              dx: 4,
              ...NAME,
              color: theme.muted,
            }),
          },
        ]),
    ...(isOnAxis
      ? [
          {
            data: { values: data.filter(({ spanLeft }) => spanLeft !== undefined) },
            mark: { type: "rule", strokeWidth: 5, opacity: 0.55, aria: false },
            encoding: {
              x: pixels("spanLeft"),
              x2: { field: "spanRight" },
              y: pixels("dotY"),
              color,
            },
          } as const,
        ]
      : []),
    {
      mark: dot,
      encoding: {
        x: pixels("dotX"),
        y: pixels("dotY"),
        color,
        description: { field: "said", type: "nominal" },
      },
    },
    textLayer({ field: "text", x: pixels("x"), y: pixels("y"), color: theme.text }),
    ...(heads.length === 0
      ? []
      : [{ data: { values: heads }, ...text("name", { bold: true, color: theme.muted }) }]),
    ...(key.length === 0
      ? []
      : [
          {
            data: { values: key },
            mark: { ...dot, aria: false },
            encoding: { x: pixels("dotX"), y: pixels("dotY"), color },
          } as const,
        ]),
    ...(key.length + remarks.length === 0
      ? []
      : [{ data: { values: [...key, ...remarks] }, ...text("name", { color: theme.muted }) }]),
  ];
  const saidOf = events.map((event) => ({
    label: event.span?.text ?? (periods === null ? String(event.index + 1) : say.notStated),
    text:
      columns.group === undefined
        ? event.label
        : `${event.label}${PUNCTUATION[locale].comma}${memberships[event.index] || say.noGroup}`,
  }));
  return framed(frame, stage, { height: y, layers, rows: data, said: saidOf });
};
