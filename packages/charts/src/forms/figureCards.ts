import { fieldOf, namedOnce, namesOf, readCall } from "../call.ts";
import { FOOT, type Frame, LABEL } from "../frame.ts";
import { MISSING } from "../numbers.ts";
import { faceted } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import type { FacetedSpec, Field, Layer, Name, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";

/**
 * Which columns {@link figureCards} read.
 *
 * @example
 * ```ts
 * import type { FigureCardsColumns } from "@park/charts/forms";
 * const columns: FigureCardsColumns<{ name: string; value: string }> = { label: "name", figure: "value" };
 * columns.figure; // => "value"
 * ```
 */
export interface FigureCardsColumns<R extends object> {
  /** What each figure is. */
  readonly label: Field<R, Name>;
  /** The figure as it is to be read. */
  readonly figure: Field<R, string>;
  /** A line under it. */
  readonly detail?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const GAP = 12;
const INSET = 14;
/** Cards beside each other, and the pixels that one needs. */
const CARDS = { most: 4, least: 200 } as const;
/** Sizes of the figures. */
const SIZE = { least: 14, most: 28 } as const;

/**
 * Cards with one figure each: no axis, because they share none.
 *
 * When: a few headline figures of different units. When not: figures of one unit that should be compared (use
 * {@link bar}).
 *
 * @param rows - any rows
 * @param columns - which columns are labels, figures as they are read, and details
 * @param frame - title, source, language, theme and width
 * @returns the spec
 * @throws {RangeError} if there are no rows, a label comes twice, or the width is that of the container: cards cannot follow it
 *
 * @example
 * ```ts
 * import { figureCards } from "@park/charts/forms";
 * const rows = [{ name: "Foreign trade", value: "CNY 30.06 billion" }];
 * const spec = figureCards(rows, { label: "name", figure: "value" }, { title: "Headlines", locale: "en" });
 * spec.description; // => "Headlines. Foreign trade: CNY 30.06 billion."
 * ```
 */
export const figureCards = <const R extends object>(
  rows: readonly R[],
  columns: FigureCardsColumns<R>,
  frame: Frame,
): FacetedSpec => {
  const call = readCall(
    {
      name: "figureCards",
      columns: { label: "name", figure: "text", detail: "text?" },
      options: {},
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "label");
  const { stage, fields } = call;
  const { room, locale, theme } = stage;
  if (stage.isElastic)
    throw new RangeError(
      "Cannot draw figureCards: width must be a number of pixels, as facets cannot follow their container, got container",
    );
  const { colon, comma } = PUNCTUATION[locale];
  const label = fieldOf(call, "label");
  const textsOf = (role: "figure" | "detail", otherwise: string): readonly string[] =>
    call.rows.map((row) => String(row[fields[role]?.field ?? ""] ?? otherwise));
  const labels = namesOf(call, "label").map(String);
  const [figures, details] = [textsOf("figure", MISSING), textsOf("detail", "")];

  const across = Math.max(
    1,
    Math.min(labels.length, CARDS.most, Math.floor((room + GAP) / (CARDS.least + GAP))),
  );
  const width = Math.floor((room - (across - 1) * GAP) / across);
  const inner = width - 2 * INSET;
  const longest = Math.max(...figures.map((figure) => textWidth(figure, 1, true)));
  // One size for all cards, so that no figure looks weightier than another.
  const size = Math.max(SIZE.least, Math.min(SIZE.most, Math.floor(inner / longest)));
  /** What stands under each other in every card, as high as the one that needs most. */
  const blocks = [
    { name: "label", texts: labels, size: LABEL.size, line: 18, gap: 6, isBold: false },
    { name: "figure", texts: figures, size, line: size + 4, gap: 8, isBold: true },
    { name: "detail", texts: details, size: FOOT.size, line: FOOT.line, gap: 0, isBold: false },
  ].map((block) => {
    const lines = block.texts.map((text) =>
      text === "" ? [] : [...wrapText(text, inner, block.size, block.isBold)],
    );
    const most = Math.max(...lines.map(({ length }) => length));
    return { ...block, lines, most, field: `${label.field} ${block.name} lines` };
  });
  let top = INSET;
  const layer = blocks.flatMap(({ field, size, line, gap, most, isBold }): Layer[] => {
    const y = { value: top };
    top += most === 0 ? 0 : most * line + gap;
    const look = { align: "left", baseline: "top", fontSize: size, lineHeight: line } as const;
    return most === 0
      ? []
      : [
          {
            ...(isBold ? pointing(stage, label) : {}),
            mark: isBold
              ? { type: "text", style: "value", aria: true, ...look }
              : { type: "text", style: "label", color: theme.muted, ...look },
            encoding: {
              x: { value: INSET },
              y,
              text: { field, type: "nominal" },
              ...(isBold
                ? {
                    ...picked(stage),
                    description: { field: `${label.field} said`, type: "nominal" },
                    tooltip: tips(call, label, fields.figure, fields.detail),
                  }
                : {}),
            },
          },
        ];
  });
  const said = labels.map((one, nth) => ({
    label: one,
    text: [figures[nth], details[nth]].filter((part) => part !== "").join(comma),
  }));
  return faceted(frame, stage, {
    rows: call.rows.map((row, nth) => ({
      ...row,
      [`${label.field} said`]: `${labels[nth]}${colon}${said[nth]?.text}`,
      ...Object.fromEntries(blocks.map(({ field, lines }) => [field, lines[nth] ?? []])),
    })),
    said,
    view: {
      facet: {
        field: label.field,
        type: "nominal",
        sort: labels,
        title: null,
        // The card has its label inside, where it can be broken.
        header: { labelPadding: 0, labelFontSize: 0 },
      },
      columns: across,
      bounds: "flush",
      spacing: GAP,
      spec: {
        width,
        height: top + INSET - (details.some((text) => text !== "") ? 4 : 12),
        view: { fill: theme.surface, cornerRadius: 6 },
        layer,
      },
    },
  });
};
