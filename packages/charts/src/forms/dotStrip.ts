import type { Localized } from "@park/data";
import { distinct, fieldOf, namesOf, readCall } from "../call.ts";
import { emphasised } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, type Frame, LABEL } from "../frame.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { whole } from "../readOptions.ts";
import { BLANK } from "../rowNames.ts";
import type { Field, Layer, LayeredSpec, Name, Position, Scalar, Transform } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { wrapText } from "../text/wrapText.ts";

/**
 * Which columns a {@link dotStrip} reads.
 *
 * @example
 * ```ts
 * import type { DotStripColumns } from "@park/charts/forms";
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
  readonly group: Field<R, Name>;
  /** What each thing is called. */
  readonly name: Field<R, Name>;
  /** Whether its dot is filled; all are where it is left out, and null is not. */
  readonly filled?: Field<R, boolean>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/** What is written of those that are not named, around how many they are. */
const MORE: Localized<readonly [before: string, after: string]> = {
  zh: ["另有", "个"],
  en: ["and ", " more"],
};

const DOT = { size: 110, center: 7, room: 20 } as const;
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
 * only counted, 18 where it is left out; names that are pointed out
 * @returns the spec
 * @throws {TypeError} if `filled` has what is neither true, false nor null
 * @throws {RangeError} if there are no rows, or `most` is no whole number from 1
 *
 * @example
 * ```ts
 * import { dotStrip } from "@park/charts/forms";
 * const rows = [{ kind: "Honours", name: "Digital zone" }, { kind: "Honours", name: "Green factory" }];
 * const spec = dotStrip(rows, { group: "kind", name: "name" }, { title: "Two honours", locale: "en" });
 * spec.description; // => "Two honours. Honours (2): Digital zone, Green factory."
 * ```
 */
export const dotStrip = <const R extends object>(
  rows: readonly R[],
  columns: DotStripColumns<R>,
  frame: Frame & Pick<EmphasisFrame, "highlight" | "open"> & { readonly most?: number },
): LayeredSpec => {
  const { highlight, open } = EMPHASIS;
  const call = readCall(
    {
      name: "dotStrip",
      columns: { group: "name", name: "name", filled: "flag?" },
      options: { highlight, open, most: whole(1, Number.POSITIVE_INFINITY) },
    },
    rows,
    columns,
    frame,
  );
  const { most = MOST } = frame;
  const { stage, fields } = call;
  const { room, locale, theme } = stage;
  const { open: before, close: after, colon, item: comma } = PUNCTUATION[locale];
  const [group, name] = [fieldOf(call, "group"), fieldOf(call, "name")];
  const names = namesOf(call, "name").map(String);
  const ofRow = namesOf(call, "group");
  const groups = distinct(call, "group").map((one) => {
    const members = names.filter((_, nth) => ofRow[nth] === one);
    const heading = `${one}${before}${members.length}${after}`;
    return { one, members, heading, lines: wrapText(heading, room, LABEL.size, true) };
  });
  const hasMore = groups.some(({ members }) => members.length > most);

  // As many columns as make the picture least high; names of several lines make all others as high.
  const deepest = Math.max(...groups.map(({ lines }) => lines.length));
  const head = deepest * LABEL.line + ITEM_GAP + GROUP_GAP;
  const inColumns = (across: number) => {
    const width = Math.floor((room + GAP) / across);
    const lines = names.map((one) => wrapText(one, width - GAP - DOT.room, LABEL.size));
    const item = Math.max(...lines.map(({ length }) => length)) * LABEL.line + ITEM_GAP;
    const deep = groups.reduce(
      (sum, { members }) => sum + Math.ceil(Math.min(members.length, most + 1) / across),
      0,
    );
    return { across, width, lines, item, height: deep * item + groups.length * head };
  };
  const { across, width, lines, item, height } = Array.from(
    { length: Math.max(1, Math.floor((room + GAP) / (COLUMN + GAP))) },
    (_, nth) => inColumns(nth + 1),
  ).reduce((best, one) => (one.height < best.height ? one : best));

  const own = (what: string): string => `${name.field} ${what}`;
  const of = (field: string): string => `datum["${field}"]`;
  const [nth, count] = [of(own("nth")), of(own("count"))];
  const place: readonly Transform[] = [
    { window: [{ op: "row_number", as: own("row") }] },
    { window: [{ op: "row_number", as: own("nth") }], groupby: [group.field] },
    {
      joinaggregate: [
        { op: "min", field: own("row"), as: own("first") },
        { op: "max", field: own("nth"), as: own("count") },
      ],
      groupby: [group.field],
    },
    ...(hasMore ? [{ filter: `${nth} <= ${most + 1}` }] : []),
    { calculate: `(${nth}-1)%${across}`, as: own("column") },
    {
      calculate: `(${of(own("column"))}?0:${item})+(${nth}===1?${head}:0)`,
      as: own("step"),
    },
    {
      window: [{ op: "sum", field: own("step"), as: own("bottom") }],
      sort: [{ field: own("first") }, { field: own("nth") }],
      frame: [null, 0],
    },
    { calculate: `${of(own("column"))}*${width}`, as: own("left") },
    { calculate: `${of(own("bottom"))}-${item}`, as: own("top") },
    { calculate: `${of(group.field)}+'${colon}'+${of(name.field)}`, as: own("said") },
    { calculate: `${of(group.field)}+'${before}'+${count}+'${after}'`, as: own("heading") },
    ...(hasMore
      ? [{ calculate: `'${MORE[locale].join(`'+(${count}-${most})+'`)}'`, as: own("more") }]
      : []),
  ];
  const at = (what: string, position: Omit<Position, "field">): Position => ({
    field: own(what),
    type: "quantitative",
    title: null,
    axis: null,
    ...position,
  });
  const x = at("left", { scale: { domain: [0, room], range: [0, room], nice: false } });
  const y = at("top", { scale: { domain: [GROUP_GAP, height], nice: false, reverse: true } });
  const named: Transform[] = hasMore ? [{ filter: `${nth} <= ${most}` }] : [];
  const dress = emphasised(call, name, [...new Set(namesOf(call, "name"))], frame);
  const hollow =
    fields.filled === undefined
      ? []
      : [{ test: { not: { field: fields.filled.field, equal: true } }, value: theme.background }];
  /** Texts of some of the rows; lines, where one of them is broken, come with rows of their own. */
  const text = (
    field: string,
    lines: readonly (readonly string[])[],
    rest: Transform[],
    style: string,
    [dx, dy]: readonly [number, number],
  ): Layer => {
    const isBroken = lines.some(({ length }) => length > 1);
    const all = call.rows.map((row, at) => ({ ...row, [own("lines")]: [...(lines[at] ?? [])] }));
    return {
      ...(isBroken ? { data: { values: all } } : {}),
      ...(isBroken || rest.length > 0 ? { transform: [...(isBroken ? place : []), ...rest] } : {}),
      mark: { type: "text", style, align: "left", baseline: "top", lineHeight: LABEL.line, dx, dy },
      encoding: { text: { field: isBroken ? own("lines") : field, type: "nominal" } },
    };
  };
  const said = groups.map(({ heading, members }) => {
    const rest = members.length - most;
    const more = rest > 0 ? [MORE[locale].join(String(rest))] : [];
    return { label: heading, text: [...members.slice(0, most), ...more].join(comma) };
  });
  const linesOf = new Map(
    groups.map(({ one, lines }) => [
      one,
      // Those of fewer lines begin lower.
      [...Array.from({ length: deepest - lines.length }, () => BLANK), ...lines],
    ]),
  );
  return layered(frame, stage, {
    rows: call.rows,
    said,
    height: height - GROUP_GAP,
    transform: place,
    encoding: { x, y },
    layer: [
      {
        ...pointing(stage, group, name),
        ...(hasMore ? { transform: named } : {}),
        mark: {
          type: "point",
          size: DOT.size,
          strokeWidth: 1.5,
          xOffset: DOT.center,
          yOffset: LABEL.size / 2,
        },
        encoding: {
          ...dress,
          fill: {
            ...(dress.fill ?? { value: theme.accent }),
            condition: [...hollow, ...[dress.fill?.condition ?? []].flat()],
          },
          stroke: { ...dress.stroke, value: theme.accent },
          ...picked(stage),
          description: { field: own("said"), type: "nominal" },
          tooltip: tips(call, group, name),
        },
      },
      text(name.field, lines, named, "label", [DOT.room, 0]),
      ...(hasMore
        ? [text(own("more"), [], [{ filter: `${nth} > ${most}` }], "remark", [DOT.room, 1])]
        : []),
      text(
        own("heading"),
        ofRow.map((one) => linesOf.get(one) ?? []),
        [{ filter: `${nth} === 1` }],
        "value",
        [0, GROUP_GAP - head],
      ),
    ],
  });
};
