import type { Localized } from "@park/data";
import { pixels } from "../band.ts";
import { type Frame, framed } from "../frame.ts";
import { flagColumn, textColumn } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { whole } from "../readOptions.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link dotStrip} reads.
 *
 * @example
 * ```ts
 * import type { DotStripColumns } from "@park/charts";
 * const columns: DotStripColumns<{ kind: string; name: string; isGranted: boolean }> = {
 *   group: "kind",
 *   name: "name",
 *   filled: "isGranted",
 * };
 * columns.group; // => "kind"
 * ```
 */
export interface DotStripColumns<R extends object> {
  /** The group of each thing; groups stand in the order in which they come first. */
  readonly group: Column<R, string>;
  /** What each thing is called. */
  readonly name: Column<R, string>;
  /** Whether its dot is filled; all are where it is left out. */
  readonly filled?: Column<R, boolean>;
}

const TEXT: Localized<{
  readonly head: (group: string, count: number) => string;
  readonly more: (count: number) => string;
}> = {
  zh: { head: (group, count) => `${group}（${count}）`, more: (count) => `另有${count}个` },
  en: { head: (group, count) => `${group} (${count})`, more: (count) => `and ${count} more` },
};

const DOT = { radius: 6, room: 20 } as const;
const GAP = 16;
/** Narrower columns break most names. */
const COLUMN = 208;
const ITEM_GAP = 6;
const GROUP_GAP = 14;
const MOST = 18;

/**
 * Named things by group, each a dot with its name.
 *
 * When: things that are named and do not measure: honours, platforms, places. When not: counts without names (use
 * {@link dotGrid}), amounts (use {@link bar}), things with a date ({@link timeline} keeps their order).
 *
 * @param rows - any rows, one a thing
 * @param columns - which columns are groups and names, and which dots are filled
 * @param frame - title, source, language, theme and width, and `most`, how many of a group are named before the rest is
 * only counted; 18 where it is left out
 * @returns the spec
 * @throws {RangeError} if there are no rows, or `most` is no whole number from 1
 *
 * @example
 * ```ts
 * import { dotStrip } from "@park/charts";
 * const rows = [{ kind: "Honours", name: "Digital zone" }, { kind: "Honours", name: "Green factory" }];
 * const spec = dotStrip(rows, { group: "kind", name: "name" }, { title: "Two honours", locale: "en" });
 * spec.description; // => "Two honours. Honours (2): Digital zone, Green factory."
 * ```
 */
export const dotStrip = <const R extends object>(
  rows: readonly R[],
  columns: DotStripColumns<R>,
  frame: Frame & { readonly most?: number },
): ChartSpec => {
  const stage = readForm(
    {
      name: "dotStrip",
      columns: { group: "needed", name: "needed", filled: "optional" },
      options: { most: whole(1, Number.POSITIVE_INFINITY) },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale } = stage;
  const { most = MOST } = frame;
  const groups = textColumn("dotStrip", rows, columns.group);
  const names = textColumn("dotStrip", rows, columns.name);
  const filled =
    columns.filled === undefined
      ? rows.map(() => true)
      : flagColumn("dotStrip", rows, columns.filled);
  const say = TEXT[locale];
  const perLine = Math.max(1, Math.floor((room + GAP) / (COLUMN + GAP)));
  const width = Math.floor((room - (perLine - 1) * GAP) / perLine);
  let top = 0;
  const membersOf = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const members = membersOf.get(group);
    if (members === undefined) membersOf.set(group, [index]);
    else members.push(index);
  });
  const strips = Array.from(membersOf, ([group, members]) => {
    const head = say.head(group, members.length);
    const headLines = wrapText(head, room, LABEL.size, true);
    const headTop = top;
    top += headLines.length * LABEL.line + ITEM_GAP;
    const rest = members.length - most;
    const items = [
      ...members.slice(0, most).map((index) => ({
        name: names[index] ?? "",
        fill: filled[index] === true ? "filled" : "hollow",
        said: `${group}${PUNCTUATION[locale].colon}${names[index]}`,
      })),
      // It counts the others, and is no thing itself: it has no dot.
      ...(rest > 0 ? [{ name: say.more(rest), fill: null, said: say.more(rest) }] : []),
    ];
    const placed = items.map((item) => ({
      ...item,
      lines: wrapText(item.name, width - DOT.room, LABEL.size),
    }));
    const dots = Array.from({ length: Math.ceil(placed.length / perLine) }, (_, line) => {
      const shelf = placed.slice(line * perLine, (line + 1) * perLine);
      const shelfTop = top;
      top += Math.max(...shelf.map(({ lines }) => lines.length)) * LABEL.line + ITEM_GAP;
      return shelf.map(({ lines, fill, said }, column) => {
        const left = column * (width + GAP);
        return {
          name: lines.join("\n"),
          fill,
          said,
          dotX: left + DOT.radius + 1,
          dotY: shelfTop + LABEL.line / 2 - 1,
          textX: left + DOT.room,
          textY: shelfTop,
        };
      });
    }).flat();
    top += GROUP_GAP - ITEM_GAP;
    const text = items.map(({ name }) => name).join(PUNCTUATION[locale].item);
    return { head, headTop, headText: headLines.join("\n"), dots, text };
  });
  const dots = strips.flatMap((strip) => strip.dots);
  const layers: readonly Layer[] = [
    {
      data: { values: dots.filter(({ fill }) => fill !== null) },
      mark: {
        type: "point",
        filled: true,
        opacity: 1,
        size: (2 * DOT.radius) ** 2 * 0.785,
        strokeWidth: 2,
        stroke: theme.accent,
      },
      encoding: {
        x: pixels("dotX"),
        y: pixels("dotY"),
        fill: {
          field: "fill",
          type: "nominal",
          scale: { domain: ["filled", "hollow"], range: [theme.accent, theme.background] },
          legend: null,
        },
        description: { field: "said", type: "nominal" },
      },
    },
    textLayer({ field: "name", x: pixels("textX"), y: pixels("textY"), color: theme.text }),
    {
      data: { values: strips.map(({ headText, headTop }) => ({ headText, headTop })) },
      ...textLayer({
        field: "headText",
        x: 0,
        y: pixels("headTop"),
        bold: true,
        color: theme.text,
      }),
    },
  ];
  const said = strips.map(({ head, text }) => ({ label: head, text }));
  return framed(frame, stage, { height: top - GROUP_GAP, layers, rows: dots, said });
};
