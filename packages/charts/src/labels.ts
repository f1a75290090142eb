import type { Call, FieldRef } from "./call.ts";
import { LABEL, type Stage } from "./frame.ts";
import { numberExpression, numberText } from "./numbers.ts";
import type { Layer, Name, TextField, Tip, Transform } from "./spec.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { textWidth } from "./text/textWidth.ts";

/** What is written of a number. */
export interface ValueLabel {
  /** Computes the column of what is written, where no column has it. */
  readonly transform: readonly Transform[];
  readonly text: TextField;
  /** As a tooltip has it: the number as it is written, under the title of its column. */
  readonly tip: Tip;
  /** What is written of each row as it is now. */
  readonly texts: readonly string[];
}

/**
 * What is written of the numbers of a column: the texts of another column, or the numbers themselves as readers of the language write them,
 * those of rows that come later too.
 *
 * @param number - the column of numbers
 * @param text - the column of texts, where there is one
 */
export const valueLabel = (
  { rows, stage }: Pick<Call<never>, "rows" | "stage">,
  number: FieldRef,
  text: FieldRef | undefined,
): ValueLabel => {
  if (text !== undefined)
    return {
      transform: [],
      text: { field: text.field, type: "nominal", title: text.title },
      tip: { field: text.field, type: "nominal", title: number.title },
      texts: rows.map((row) => String(row[text.field] ?? "")),
    };
  const written = `${number.field} written`;
  return {
    transform: [{ calculate: numberExpression(`datum["${number.field}"]`, stage), as: written }],
    text: { field: written, type: "nominal", title: number.title },
    tip: { field: written, type: "nominal", title: number.title },
    texts: rows.map((row) => numberText(row[number.field] as number | null, stage)),
  };
};

/**
 * What a screen reader says of marks whose channels hold columns of ours: the names and what is written, as the text alternative
 * has them.
 */
export const aloud = (
  { stage }: Pick<Call<never>, "stage">,
  as: string,
  names: readonly FieldRef[],
  text: TextField,
): { readonly transform: Transform; readonly description: TextField } => {
  const { colon, comma } = PUNCTUATION[stage.locale];
  const name = names.map(({ field }) => `datum["${field}"]`).join(`+'${comma}'+`);
  return {
    transform: { calculate: `${name}+'${colon}'+(datum["${text.field}"]||'')`, as },
    description: { field: as, type: "nominal" },
  };
};

/** The texts of the rows of each name, a line each, or with another text between them. */
export const linesOf = (
  names: readonly Name[],
  ofRow: readonly Name[],
  texts: readonly string[],
  between = "\n",
): readonly string[] => {
  const lines = new Map<Name, string>();
  texts.forEach((text, index) => {
    const name = ofRow[index] as Name;
    const before = lines.get(name);
    lines.set(name, before === undefined ? text : before + between + text);
  });
  return names.map((name) => lines.get(name) ?? "");
};

/** The widest of some texts as values are set, in pixels. */
export const widestOf = (texts: readonly string[]): number => {
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, textWidth(text, LABEL.size, true));
  return Math.ceil(widest);
};

/** Pixels between a mark and its value. */
export const VALUE_GAP = 7;

/** A value behind its mark, or before it. */
export const valueMark = (sign: 1 | -1, gap = VALUE_GAP) =>
  ({
    type: "text",
    style: "value",
    align: sign < 0 ? "right" : "left",
    dx: gap * sign,
  }) as const;

/** The same behind a halo, where a line may pass behind it. */
export const haloed = (layer: Layer, { theme }: Stage): readonly Layer[] => [
  {
    ...layer,
    mark: {
      ...layer.mark,
      stroke: theme.background,
      strokeWidth: 4,
      strokeJoin: "round",
    },
  },
  layer,
];
