import { pixels, seriesId } from "./band.ts";
import type { Channel, Layer, Row } from "./fixedSpec.ts";
import { seriesColor } from "./seriesColor.ts";
import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";
import { LABEL, textLayer } from "./textLayer.ts";
import type { Theme } from "./theme/theme.ts";

/** What the colours of a picture mean. */
export interface Key<R extends Row> {
  /** One row an entry, which the layers read. */
  readonly rows: readonly R[];
  /** Where it ends, in pixels. */
  readonly bottom: number;
  readonly layers: readonly Layer[];
}

/** Pixels that a swatch takes before its name. */
const SWATCH = 22;
const COLUMN_GAP = 14;
const ENTRY_GAP = 20;

const swatches = (x: Channel, y: string, color: Channel): Layer => ({
  mark: {
    type: "point",
    shape: "square",
    filled: true,
    opacity: 1,
    size: 150,
    xOffset: 7,
    yOffset: 7,
    aria: false,
  },
  encoding: { x, y: pixels(y), color },
});

/** A key under the marks: names and texts in two columns, or under each other where the picture is narrow. */
export const listKey = (
  names: readonly string[],
  texts: readonly string[],
  colors: readonly string[] | null,
  place: {
    readonly theme: Theme;
    readonly room: number;
    readonly top: number;
    /** Pixels above each entry. */
    readonly above?: number;
  },
): Key<{
  readonly part: string;
  readonly name: string;
  readonly text: string;
  readonly nameY: number;
  readonly textY: number;
}> => {
  const { theme, room, above = 0 } = place;
  const left = colors === null ? 0 : SWATCH;
  const widest = (lines: readonly string[], isBold: boolean): number =>
    Math.max(0, ...lines.map((line) => textWidth(line, LABEL.size, isBold)));
  const nameRoom = Math.min(widest(names, false), room * 0.6);
  const isUnder = left + nameRoom + COLUMN_GAP + widest(texts, true) > room;
  let y = place.top;
  const rows = names.map((name, index) => {
    y += above;
    const nameLines = wrapText(name, isUnder ? room - left : nameRoom + 1, LABEL.size);
    const textLines = wrapText(
      texts[index] ?? "",
      isUnder ? room - left : room - left - nameRoom - COLUMN_GAP,
      LABEL.size,
      true,
    );
    const row = {
      part: seriesId(index),
      name: nameLines.join("\n"),
      text: textLines.join("\n"),
      nameY: y,
      textY: isUnder ? y + nameLines.length * LABEL.line : y,
    };
    y +=
      (isUnder
        ? nameLines.length + textLines.length
        : Math.max(nameLines.length, textLines.length)) *
        LABEL.line +
      8;
    return row;
  });
  return {
    rows,
    bottom: y,
    layers: [
      ...(colors === null ? [] : [swatches({ value: 0 }, "nameY", seriesColor(colors))]),
      textLayer({ field: "name", x: left, y: pixels("nameY"), color: theme.text }),
      textLayer({
        field: "text",
        x: Math.round(isUnder ? left : left + nameRoom + COLUMN_GAP),
        y: pixels("textY"),
        bold: true,
        color: theme.text,
      }),
    ],
  };
};

/** A key of names beside each other, on as many lines as they take; its layers have its rows with them. */
export const lineKey = (
  names: readonly string[],
  colors: readonly string[],
  place: { readonly theme: Theme; readonly room: number; readonly top: number },
): Key<{
  readonly part: string;
  readonly name: string;
  readonly keyX: number;
  readonly nameX: number;
  readonly keyY: number;
}> => {
  const { theme, room } = place;
  let x = 0;
  let y = place.top;
  let height = 0;
  const rows = names.map((name, index) => {
    const lines = wrapText(name, room - SWATCH, LABEL.size);
    const width =
      SWATCH + Math.max(...lines.map((line) => textWidth(line, LABEL.size))) + ENTRY_GAP;
    if (x > 0 && x + width - ENTRY_GAP > room) {
      x = 0;
      y += height + 6;
      height = 0;
    }
    const row = {
      part: seriesId(index),
      name: lines.join("\n"),
      keyX: Math.round(x),
      nameX: Math.round(x) + SWATCH,
      keyY: y,
    };
    x += width;
    height = Math.max(height, lines.length * LABEL.line);
    return row;
  });
  const layers = [
    swatches(pixels("keyX"), "keyY", seriesColor(colors)),
    textLayer({ field: "name", x: pixels("nameX"), y: pixels("keyY"), color: theme.text }),
  ];
  return {
    rows,
    bottom: y + height,
    layers: layers.map((layer) => ({ data: { values: rows }, ...layer })),
  };
};
