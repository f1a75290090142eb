import type { Channel, Layer, Row } from "./fixedSpec.ts";
import type { Stage } from "./frame.ts";
import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";
import { haloed, LABEL, textLayer } from "./textLayer.ts";

/** Labelled rows under one another: where labels stand and where marks have room. */
export interface Band {
  /** Where marks begin and end, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** For each row its broken texts and their pixels, and the pixels of its mark, as columns. */
  readonly places: readonly {
    readonly label: string;
    readonly labelY: number;
    readonly markY: number;
    readonly detail?: string;
    readonly detailY?: number;
  }[];
  /** Whether texts stand behind the marks; long ones stand under the labels, as a part of them. */
  readonly isTextBehind: boolean;
  /** The middle of each row's mark. */
  readonly y: Channel;
  readonly layers: readonly Layer[];
}

const GAP = 10;
const MARK_ROOM = 22;
const ROW_GAP = 12;
/** The font size of what stands under labels. */
const DETAIL = 12;
/** The part of the width that texts behind marks may take. */
const TEXT_SHARE = 0.4;
/** The part of the width that marks have at least. */
const MARK_SHARE = 0.25;
/** Half the width of the widest axis label, which stands around the last tick. */
const LAST_TICK = 40;

/** The id of a series at an index: user text never becomes part of a scale. */
export const seriesId = (index: number): string => `s${index}`;

/** A column of pixels. */
export const pixels = (field: string): Channel => ({
  field,
  type: "quantitative",
  scale: null,
  axis: null,
});

/** How a band departs from plain rows of one mark each. */
export interface BandOptions {
  /** The part of the width that labels may take. */
  readonly share?: number;
  /** Whether grid lines run behind the labels. */
  readonly hasGrid?: boolean;
  /** Pixels that the marks of one row take from top to bottom. */
  readonly markRoom?: number;
  /** Pixels above the first row. */
  readonly top?: number;
  /** What stands under each label where the texts are too long to stand behind; the texts where it is left out. */
  readonly under?: readonly string[];
  /** A muted line or more under each label. */
  readonly details?: readonly string[];
}

/**
 * Lays labelled rows out: labels beside the marks where there is width, above them where there is not.
 *
 * @param labels - one a row; a line break in one stays
 * @param texts - what stands behind the marks of each row, a line a mark, where there is room for the longest
 */
export const bandOf = (
  labels: readonly string[],
  texts: readonly string[],
  stage: Stage,
  {
    share = 0.36,
    hasGrid = false,
    markRoom = MARK_ROOM,
    top: first = 0,
    under = texts,
    details = [],
  }: BandOptions = {},
): Band => {
  const { room, isNarrow, theme } = stage;
  const behind = Math.max(
    0,
    ...texts.flatMap((text) => text.split("\n")).map((text) => textWidth(text, LABEL.size, true)),
  );
  const gutterOf = (heads: readonly string[]): number => {
    if (isNarrow) return 0;
    const widest = Math.max(
      0,
      ...heads.flatMap((label) => label.split("\n")).map((line) => textWidth(line, LABEL.size)),
      ...details.map((detail) => textWidth(detail, DETAIL)),
    );
    return Math.min(widest, room * share) + GAP;
  };
  const isTextBehind =
    behind <= Math.min(room * TEXT_SHARE, room * (1 - MARK_SHARE) - gutterOf(labels) - GAP);
  const heads = isTextBehind ? labels : labels.map((label, index) => `${label}\n${under[index]}`);
  const gutter = gutterOf(heads);
  const after = isTextBehind ? behind : hasGrid ? LAST_TICK : 0;
  let top = first;
  const places = heads.map((label, index) => {
    const labelRoom = isNarrow ? room : gutter - GAP + 1;
    const lines = wrapText(label, labelRoom, LABEL.size);
    const detail = details[index] ?? "";
    const detailLines = detail === "" ? [] : wrapText(detail, labelRoom, DETAIL);
    const block = (lines.length + detailLines.length) * LABEL.line;
    const height = isNarrow ? block + markRoom : Math.max(block, markRoom);
    // Lines hang from the middle of the first.
    const labelY = top + (isNarrow ? 0 : (height - block) / 2) + LABEL.line / 2;
    const place = {
      label: lines.join("\n"),
      labelY,
      ...(details.length === 0
        ? {}
        : { detail: detailLines.join("\n"), detailY: labelY + lines.length * LABEL.line }),
      markY: top + (isNarrow ? block + markRoom / 2 : height / 2),
    };
    top += height + ROW_GAP;
    return place;
  });
  const beside = {
    x: isNarrow ? 0 : Math.round(gutter - GAP),
    align: isNarrow ? "left" : "right",
    baseline: "middle",
  } as const;
  const [halo, label] = haloed(
    { ...beside, field: "label", y: pixels("labelY"), color: theme.text },
    theme.background,
  );
  const detail = textLayer({
    ...beside,
    field: "detail",
    y: pixels("detailY"),
    size: DETAIL,
    color: theme.muted,
  });
  return {
    from: Math.round(gutter),
    to: Math.round(Math.max(gutter + room * MARK_SHARE, room - after - (after > 0 ? GAP : 0))),
    height: Math.max(LABEL.line, top - ROW_GAP + 4),
    places,
    isTextBehind,
    y: pixels("markY"),
    layers: [
      ...(isNarrow && hasGrid ? [halo] : []),
      label,
      ...(details.length === 0 ? [] : [detail]),
    ],
  };
};

/** Rows with the places that a band gives them. */
export const placed = <R extends Row>(band: Band, rows: readonly R[]): readonly (R & Row)[] =>
  rows.map((row, index) => ({ ...row, ...band.places[index] }));
