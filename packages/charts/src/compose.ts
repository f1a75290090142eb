import { type Frame, MARGIN, stageOf } from "./frame.ts";
import { headingLines } from "./picture.ts";
import { UNRULED } from "./readOptions.ts";
import { shown } from "./shown.ts";
import type { ChartSpec, ComposedSpec, ComposedView, LayeredSpec } from "./spec.ts";
import { describe } from "./text/describe.ts";
import { plainText } from "./text/plainText.ts";
import { PUNCTUATION } from "./text/punctuation.ts";

/** The plot of a chart that stands beside others: it cannot give way to what stands out of it, so that this is left free. */
const plotWidth = ({ width, encoding }: LayeredSpec): number => {
  const { labelAlign, labelPadding = 0 } = encoding.y?.axis ?? {};
  return Number(width) - 2 * MARGIN - (labelAlign === "left" ? labelPadding : 0);
};

/** Ends of scales are pixels of the plot's width, which among several charts has no name: they are of a number. */
const inPixels = (ends: unknown, width: number): unknown =>
  Array.isArray(ends)
    ? ends.map((end) =>
        typeof end?.expr === "string"
          ? { expr: end.expr.replaceAll(/\bwidth\b/g, String(width)) }
          : end,
      )
    : ends;

/** The part of a chart for its place: its selections have names of their own, and its plot a width in pixels. */
const placed = (part: unknown, nth: number, width: number): unknown => {
  const inner = (value: unknown): unknown => placed(value, nth, width);
  if (Array.isArray(part)) return part.map(inner);
  if (typeof part !== "object" || part === null) return part;
  const isParam = (key: string): boolean => key === "param" || (key === "name" && "select" in part);
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      isParam(key)
        ? `${value}${nth + 1}`
        : key === "range"
          ? inPixels(value, width)
          : key === "values"
            ? value
            : inner(value),
    ]),
  );
};

const viewOf = (spec: ChartSpec, nth: number): ComposedView => {
  const { title, description, data, transform } = spec as LayeredSpec;
  const shared = {
    title,
    description,
    data: { ...data, name: `${data.name ?? "rows"}${nth + 1}` },
    ...(transform === undefined ? {} : { transform }),
  };
  if ("vconcat" in spec)
    return {
      ...shared,
      vconcat: placed(spec.vconcat, nth, 0) as typeof spec.vconcat,
      spacing: spec.spacing,
    };
  const width = plotWidth(spec);
  const { encoding, layer } = placed(
    { encoding: spec.encoding, layer: spec.layer },
    nth,
    width,
  ) as LayeredSpec;
  return { ...shared, width, height: spec.height, encoding, layer };
};

/**
 * How {@link compose} sets charts together.
 *
 * @example
 * ```ts
 * import type { ComposeFrame } from "@park/charts";
 * const frame: ComposeFrame = { title: "The projects of 2023", columns: 2, locale: "en" };
 * frame.columns; // => 2
 * ```
 */
export interface ComposeFrame extends Pick<Frame, "title" | "subtitle" | "locale" | "theme"> {
  /** How many stand beside each other; one where it is left out. */
  readonly columns?: number;
}

/**
 * Sets several charts under or beside each other in one spec, each with its own title, notes and source.
 *
 * When: charts that are read together, such as an overview to print. When not: one measure for several groups (use
 * {@link smallMultiples}, whose scales are one).
 *
 * @param specs - specs of this package, or ones made of them, of one theme; draw each as wide as its place
 * @param frame - title, subtitle, language and theme of the whole, and `columns`
 * @returns one spec
 * @throws {RangeError} if there are no specs, `columns` is no whole number above 0, a spec has another background, or is as wide as its container
 *
 * @example
 * ```ts
 * import { compose, moneyOrDelivery, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const options = { locale: "en", width: 360 } as const;
 * const specs = [projectProgress, moneyOrDelivery].map((chart) => chart(xinyu2023, options));
 * compose(specs, { title: "The projects of 2023", columns: 2, locale: "en" }).concat.length; // => 2
 * ```
 */
export const compose = (specs: readonly ChartSpec[], frame: ComposeFrame): ComposedSpec => {
  const own = stageOf("compose charts", frame, { columns: UNRULED });
  const { columns = 1 } = frame;
  const [first] = specs;
  const refuse = (rule: string, got: string): never => {
    throw new RangeError(`Cannot compose charts: ${rule}, got ${got}`);
  };
  if (first === undefined) return refuse("specs must not be empty", "[]");
  if (!Number.isInteger(columns) || columns < 1)
    refuse("columns must be a whole number above 0", shown(columns));
  specs.forEach((spec, index) => {
    if (spec.background !== first.background)
      refuse(`specs[${index}] must have the background ${first.background}`, spec.background);
    if ("width" in spec && spec.width === "container")
      refuse(`specs[${index}] must have a width in pixels`, "container");
  });
  const beside = Math.min(columns, specs.length);
  const widths = Array.from({ length: beside }, (_, column) =>
    Math.max(
      ...specs
        .filter((_, index) => index % beside === column)
        .map((spec) => ("width" in spec ? Number(spec.width) : own.room)),
    ),
  );
  const room = widths.reduce((all, width) => all + width, 0) - 2 * MARGIN;
  const { space } = PUNCTUATION[own.locale];
  const { title, subtitle } = frame;
  return {
    $schema: first.$schema,
    description: [
      describe(
        own.locale,
        plainText(title),
        subtitle === undefined ? undefined : plainText(subtitle),
        [],
      ),
      ...specs.map(({ description }) => description),
    ].join(space),
    background: first.background,
    padding: MARGIN,
    title: headingLines(frame, room),
    concat: specs.map(viewOf),
    columns: beside,
    spacing: 2 * MARGIN,
    resolve: {
      scale: {
        x: "independent",
        y: "independent",
        color: "independent",
        fill: "independent",
        stroke: "independent",
        strokeDash: "independent",
        shape: "independent",
      },
    },
    config: first.config,
  };
};
