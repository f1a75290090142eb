import { distinct, fieldOf, namedOnce, namesOf, numbersOf, readCall } from "../call.ts";
import { dressed, legendTexts, references, referencesSaid } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, LABEL, NUMBERS } from "../frame.ts";
import { aloud, haloed, linesOf, VALUE_GAP, valueLabel, valueMark, widestOf } from "../labels.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { rowNames } from "../rowNames.ts";
import type { Field, Layer, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { domainOf, QUIET, quantity, roomBehind, TIGHT } from "../valueScale.ts";

/**
 * Which columns a {@link groupedBar} chart reads.
 *
 * @example
 * ```ts
 * import type { GroupedBarColumns } from "@park/charts/forms";
 * interface Row { readonly site: string; readonly kind: string; readonly capacity: number }
 * const columns: GroupedBarColumns<Row> = { y: "site", series: "kind", x: "capacity" };
 * columns.series; // => "kind"
 * ```
 */
export interface GroupedBarColumns<R extends object> {
  /** The name of each group of bars. */
  readonly y: Field<R, Name>;
  /** What tells the bars of a group apart, by colour. */
  readonly series: Field<R, Name>;
  /** The length of each bar, from 0 to either side; null draws none. */
  readonly x: Field<R, Numeric>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const THICKNESS = 15;
/** Pixels from one bar of a group to the next. */
const PITCH = 18;

/**
 * Horizontal bars in groups, a colour a series, each with its value behind it.
 *
 * When: few series that are compared within each group. When not: parts that add up (use {@link stackedBars}), two points
 * of time (use {@link dumbbell} or {@link slope}).
 *
 * @param rows - any rows, one a bar
 * @param columns - which columns are groups, series, lengths and texts
 * @param frame - title, source, language, theme and width; how numbers are written; `highlight` and `open` name series
 * @returns the spec
 * @throws {RangeError} if there are no rows, a group has a series twice, there are more than six series, or a number is none
 *
 * @example
 * ```ts
 * import { groupedBar } from "@park/charts/forms";
 * const rows = [
 *   { site: "Ganfeng", kind: "nameplate", capacity: 12 },
 *   { site: "Ganfeng", kind: "reached", capacity: 10 },
 * ];
 * const columns = { y: "site", series: "kind", x: "capacity" } as const;
 * const spec = groupedBar(rows, columns, { title: "Capacity", locale: "en", open: ["nameplate"] });
 * spec.description; // => "Capacity. Ganfeng: nameplate 12, reached 10."
 * ```
 */
export const groupedBar = <const R extends object>(
  rows: readonly R[],
  columns: GroupedBarColumns<R>,
  frame: Omit<EmphasisFrame, "annotations">,
): LayeredSpec => {
  const { annotations: _, ...emphasis } = EMPHASIS;
  const call = readCall(
    {
      name: "groupedBar",
      columns: { y: "name", series: "name", x: "number", text: "text?" },
      options: { ...NUMBERS, ...emphasis },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "y", "series");
  const { stage, fields } = call;
  const [y, series, x] = [fieldOf(call, "y"), fieldOf(call, "series"), fieldOf(call, "x")];
  const [names, kinds] = [distinct(call, "y"), distinct(call, "series")];
  const ofRow = namesOf(call, "y");
  const values = numbersOf(call, "x");
  const label = valueLabel(call, x, fields.text);
  const spoken = namesOf(call, "series").map((kind, index) => `${kind} ${label.texts[index]}`);
  const isBelow = values.map((value) => value !== null && value < 0);
  const before = isBelow.includes(true)
    ? widestOf(label.texts.filter((_text, index) => isBelow[index])) + VALUE_GAP
    : 0;
  const block = kinds.length * PITCH;
  const place = rowNames(y, names, stage, {
    block,
    gap: 16,
    values: linesOf(names, ofRow, spoken),
    valueRoom: widestOf(label.texts) + VALUE_GAP,
    reach: before,
    hasGaps: values.includes(null),
    isCrossed: frame.references !== undefined,
  });
  const room = stage.room - place.left;
  const legend = legendTexts(call, series, kinds, room);
  // Of a row, what its bars do not take.
  const free = 1 - block / place.step;
  const beside = {
    yOffset: {
      field: series.field,
      type: "nominal" as const,
      sort: null,
      scale: { domain: [...kinds], padding: 0 },
    },
  };
  const domain = domainOf(values, frame.references);
  const texted = values.map((value, index): [number, number] => [
    Math.max(0, value ?? 0),
    isBelow[index] === true ? 0 : textWidth(label.texts[index] ?? "", LABEL.size, true) + VALUE_GAP,
  ]);
  const along = quantity(x, {
    axis: QUIET,
    scale: { ...TIGHT, ...(place.isBeside ? roomBehind(domain, texted, before) : {}) },
  });
  const end = `${x.field} end`;
  const text = (sign: 1 | -1): Layer => ({
    transform: [
      { filter: sign > 0 ? { not: { field: x.field, lt: 0 } } : { field: x.field, lt: 0 } },
      { calculate: `isValid(datum["${x.field}"])?datum["${x.field}"]:0`, as: end },
    ],
    mark: valueMark(sign),
    encoding: { x: { field: end }, ...beside, text: label.text },
  });
  const texts = place.isBeside
    ? ([1, -1] as const).filter((sign) => isBelow.includes(sign < 0)).map(text)
    : [];
  const { comma } = PUNCTUATION[stage.locale];
  const said = aloud(call, `${x.field} said`, [y, series], label.text);
  return layered(frame, stage, {
    rows: legend.rows,
    said: [
      ...linesOf(names, ofRow, spoken, comma).map((text, index) => ({
        label: String(names[index]),
        text,
      })),
      ...referencesSaid(stage, frame),
    ],
    left: place.left,
    height: place.height,
    transform: [...label.transform, said.transform, ...legend.transform],
    encoding: {
      y: {
        ...place.y,
        scale: { ...place.y.scale, paddingInner: free, paddingOuter: free / 2 },
      },
      x: along,
    },
    layer: [
      ...references(stage, frame, along, "x", "bands"),
      {
        ...pointing(stage, y, series),
        mark: { type: "bar", height: THICKNESS },
        encoding: {
          ...beside,
          ...dressed(call, series, kinds, frame, "series", room, legend.written),
          ...picked(stage),
          description: said.description,
          tooltip: tips(call, y, series, label.tip),
        },
      },
      ...references(stage, frame, along, "x", "lines"),
      ...place.behind,
      ...place.layers,
      ...(frame.references === undefined ? texts : texts.flatMap((layer) => haloed(layer, stage))),
    ],
  });
};
