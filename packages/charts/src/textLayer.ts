import type { Channel, Layer } from "./fixedSpec.ts";

/** The font size and the line height of labels and values in every form. */
export const LABEL = { size: 13, line: 17 } as const;

/** Where a layer's texts stand and how they look; left out, they are labels that hang from their top left corner. */
export interface TextLook {
  /** The column of the texts. */
  readonly field: string;
  /** Pixels for all of them, or a channel. */
  readonly x: number | Channel;
  readonly y: number | Channel;
  readonly color: string;
  readonly size?: number;
  readonly line?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "top" | "middle";
  readonly dx?: number;
  /** Draws the outline only, to keep what is behind a text away from it. */
  readonly isHalo?: boolean;
}

const place = (at: number | Channel): Channel => (typeof at === "number" ? { value: at } : at);

/** Texts of a column: every label, value, key and note of every form. They repeat what descriptions say. */
export const textLayer = ({
  field,
  x,
  y,
  color,
  size = LABEL.size,
  line = LABEL.line,
  bold = false,
  align = "left",
  baseline = "top",
  dx = 0,
  isHalo = false,
}: TextLook): Layer => ({
  mark: {
    type: "text",
    align,
    baseline,
    dx,
    fontSize: size,
    fontWeight: bold ? "bold" : "normal",
    lineBreak: "\n",
    lineHeight: line,
    color,
    ...(isHalo ? { stroke: color, strokeWidth: 5, strokeJoin: "round" } : {}),
    aria: false,
  },
  encoding: { x: place(x), y: place(y), text: { field, type: "nominal" } },
});

/** A text over what it must be read on: its outline in the colour of the background, and itself. */
export const haloed = (look: TextLook, background: string): readonly [Layer, Layer] => [
  textLayer({ ...look, color: background, isHalo: true }),
  textLayer(look),
];
