import { freeze, type Locale } from "@park/data";
import { FOOT, type Frame, LABEL, MARGIN, SOURCE, type Stage, SUBTITLE, TITLE } from "./frame.ts";
import type {
  Config,
  Data,
  Encoding,
  FacetedSpec,
  FacetView,
  Layer,
  LayeredSpec,
  Picture,
  Transform,
} from "./spec.ts";
import { describe } from "./text/describe.ts";
import { plainText } from "./text/plainText.ts";
import { wrapText } from "./text/wrapText.ts";
import { textOn } from "./theme/textOn.ts";
import { fontOf, type Theme } from "./theme/theme.ts";

/** The widths from which on the lines of a picture that follows its container are broken anew. */
const BREAKS = [400, 520, 680, 880, 1130] as const;
/** Pixels between the plot and the notes under it. */
const FOOT_GAP = 14;

/** The look of all that a mark does not say of itself. */
const newConfig = ({ theme, locale }: Stage): Config => ({
  font: fontOf(theme, locale),
  // What a mark says aloud, and what a layer of one's own writes: digits in groups, without those of the double.
  numberFormat: ",.12~r",
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "bounds",
    offset: 14,
    color: theme.text,
    fontSize: TITLE.size,
    lineHeight: TITLE.line,
    subtitleColor: theme.muted,
    subtitleFontSize: SUBTITLE.size,
    subtitleLineHeight: SUBTITLE.line,
    subtitlePadding: 4,
  },
  // Marks say their names and values themselves, in the reader's language; axes and legends would repeat them in English.
  axis: {
    aria: false,
    title: null,
    domain: false,
    tickSize: 0,
    // Of no length, but some programs read them, and others colour them.
    tickColor: theme.grid,
    grid: false,
    gridColor: theme.grid,
    labelLimit: 0,
    labelFontSize: LABEL.size,
    labelColor: theme.text,
    labelPadding: 6,
  },
  axisQuantitative: { labelFontSize: FOOT.size, labelColor: theme.muted },
  axisTemporal: { labelFontSize: FOOT.size, labelColor: theme.muted },
  legend: {
    aria: false,
    title: null,
    orient: "top",
    offset: 12,
    padding: 2,
    labelLimit: 0,
    labelFontSize: LABEL.size,
    labelColor: theme.text,
    symbolSize: 110,
  },
  header: {
    title: null,
    labelAnchor: "start",
    labelFontSize: LABEL.size,
    labelFontWeight: "bold",
    labelColor: theme.text,
    labelPadding: 4,
    labelLimit: 0,
  },
  bar: { color: theme.accent },
  line: { color: theme.accent },
  point: { color: theme.accent, filled: true, opacity: 1 },
  area: { color: theme.accent },
  range: { category: [...theme.series] },
  style: {
    label: { aria: false, fontSize: LABEL.size, color: theme.text },
    value: { aria: false, fontSize: LABEL.size, fontWeight: "bold", color: theme.text },
    remark: { aria: false, fontSize: FOOT.size, color: theme.muted },
    inside: {
      aria: false,
      fontSize: FOOT.size,
      fontWeight: "bold",
      color: textOn(theme, theme.accent) ?? theme.background,
    },
    track: { aria: false, color: theme.surface, stroke: theme.muted, strokeWidth: 1 },
    reference: { aria: false, color: theme.muted, strokeDash: [4, 3] },
    foot: {
      align: "left",
      baseline: "top",
      fontSize: FOOT.size,
      lineHeight: FOOT.line,
      color: theme.muted,
    },
  },
});

const CONFIGS: WeakMap<Theme, { [locale in Locale]?: Config }> = /*#__PURE__*/ new WeakMap();

/** One config for each theme and language, frozen, as many specs share it. */
const configOf = (stage: Stage): Config => {
  const known = CONFIGS.get(stage.theme) ?? {};
  CONFIGS.set(stage.theme, known);
  known[stage.locale] ??= freeze(newConfig(stage));
  return known[stage.locale] as Config;
};

/** Lines of title and subtitle for a width; a line alone may be a name that its text was not. */
export const headingLines = (
  { title, subtitle }: Pick<Frame, "title" | "subtitle">,
  room: number,
): { readonly text: string[]; readonly subtitle?: string[] } => ({
  text: wrapText(plainText(title), room, TITLE.size, true).map(plainText),
  ...(subtitle === undefined
    ? {}
    : { subtitle: wrapText(plainText(subtitle), room, SUBTITLE.size).map(plainText) }),
});

const footLines = ({ notes = [], source }: Frame, stage: Stage, room: number): string[] =>
  [...notes, ...(source === undefined ? [] : [SOURCE[stage.locale] + source])].flatMap((line) =>
    wrapText(plainText(line), room, FOOT.size),
  );

/** What a form draws inside a frame. */
export interface Drawn {
  readonly rows: readonly Data["values"][number][];
  /** Every row by name and value, for the text alternative. */
  readonly said: readonly { readonly label: string; readonly text: string }[];
}

/** What all specs begin with. */
const top = (
  frame: Frame,
  stage: Stage,
  { rows, said }: Drawn,
): Omit<Picture, "title" | "config"> & { readonly data: Data } => ({
  $schema: stage.schema,
  description: describe(
    stage.locale,
    plainText(frame.title),
    frame.subtitle === undefined ? undefined : plainText(frame.subtitle),
    said,
  ),
  background: stage.theme.background,
  padding: MARGIN,
  data: { name: "rows", values: [...rows] },
});

/** Notes and source under the plot; `left` pixels before it, where the title begins too. */
const footLayer = (lines: string[], left: number, top: number): Layer => ({
  data: { values: [{}] },
  mark: { type: "text", style: "foot", text: lines },
  encoding: { x: { value: 0 - left }, y: { value: top } },
});

/** Lines for several widths, as data, so that no expression holds them; `fitting` says which of them fit now. */
const elasticFoot = (frame: Frame, stage: Stage, left: number, top: number): Layer => ({
  data: {
    name: "heading",
    values: [stage.room, ...BREAKS].map((room, nth) => ({
      nth,
      text: headingLines(frame, room).text,
      foot: footLines(frame, stage, room),
    })),
  },
  transform: [{ filter: "datum.nth === fitting" }],
  mark: { type: "text", style: "foot" },
  encoding: {
    x: { value: 0 - left },
    y: { value: top },
    text: { field: "foot", type: "nominal" },
  },
});

/**
 * Puts the colour that a column gives to marks beside the axes, for all layers: there programs look for it that read the
 * structure of a spec. Layers that are of another colour say so.
 */
const colored = (
  encoding: Encoding,
  layer: readonly Layer[],
  config: Config,
): Pick<LayeredSpec, "encoding" | "layer"> => {
  const found = layer.map((one) => one.encoding?.color).find((color) => color?.field !== undefined);
  if (found === undefined) return { encoding, layer: [...layer] };
  const { condition: _, ...color } = found;
  return {
    encoding: { ...encoding, color },
    layer: layer.map(({ mark, encoding: { color: own, ...others } = {}, ...one }): Layer => {
      if (own === undefined) {
        const { color: value = config.style[mark.style ?? ""]?.color, ...rest } = mark;
        return typeof value === "string"
          ? { ...one, mark: rest, encoding: { ...others, color: { value } } }
          : { ...one, mark, encoding: others };
      }
      if (own.field === undefined) return { ...one, mark, encoding: { ...others, color: own } };
      const { condition } = own;
      const shade = condition === undefined ? {} : { color: { field: own.field, condition } };
      return { ...one, mark, encoding: { ...others, ...shade } };
    }),
  };
};

/** Layers over one pair of axes. */
export interface LayeredDrawing extends Drawn {
  /** How far the labels of rows reach to the left of the plot, in pixels. */
  readonly left?: number;
  /** How far the labels of an axis reach under it. */
  readonly below?: number;
  /** Of the plot. */
  readonly height: number;
  readonly transform?: readonly Transform[];
  readonly encoding: Encoding;
  readonly layer: readonly Layer[];
}

/**
 * Puts title, text alternative, notes and source around layers. The picture is as wide as the frame says, whatever stands
 * out of the plot: the plot gives way.
 */
export const layered = (frame: Frame, stage: Stage, drawing: LayeredDrawing): LayeredSpec => {
  const { left = 0, below = 0, height, transform = [], encoding, layer } = drawing;
  const foot = footLines(frame, stage, stage.room);
  const footTop = height + below + FOOT_GAP;
  const config = configOf(stage);
  return {
    ...top(frame, stage, drawing),
    width: stage.isElastic ? "container" : stage.room + 2 * MARGIN,
    height,
    autosize: { type: "fit-x", contains: "padding", resize: true },
    ...(stage.isElastic
      ? {
          params: [
            {
              name: "fitting",
              expr: BREAKS.map((edge) => `(width + ${left} >= ${edge})`).join(" + "),
            },
          ],
          title: {
            // A subtitle is no expression by Vega-Lite's schema: it is broken for the narrowest.
            ...headingLines(frame, stage.room),
            text: { expr: "data('heading')[fitting].text" },
          },
        }
      : { title: headingLines(frame, stage.room) }),
    ...(transform.length === 0 ? {} : { transform: [...transform] }),
    ...colored(
      encoding,
      [
        // What a layer brings along lacks nothing. Unfiltered, it is not the last of all tables, which some programs take for that of the chart.
        ...layer.map((one) =>
          one.data === undefined ? one : { ...one, mark: { ...one.mark, invalid: null } },
        ),
        ...(stage.isElastic
          ? [elasticFoot(frame, stage, left, footTop)]
          : foot.length === 0
            ? []
            : [footLayer(foot, left, footTop)]),
      ],
      config,
    ),
    config,
  };
};

/** Facets cannot fit or follow a container: the foot is a view of its own, under them. */
export const faceted = (
  frame: Frame,
  stage: Stage,
  drawing: Drawn & { readonly left?: number; readonly view: FacetView },
): FacetedSpec => {
  const { left = 0, view } = drawing;
  const foot = footLines(frame, stage, stage.room);
  return {
    ...top(frame, stage, drawing),
    title: headingLines(frame, stage.room),
    spacing: 12,
    vconcat: [
      view,
      ...(foot.length === 0
        ? []
        : [
            {
              data: { values: [{}] },
              width: stage.room - left,
              height: foot.length * FOOT.line,
              mark: { type: "text" as const, style: "foot", text: foot },
              encoding: { x: { value: 0 - left }, y: { value: 0 } },
            },
          ]),
    ],
    config: configOf(stage),
  };
};
