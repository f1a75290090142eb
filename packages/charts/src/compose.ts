import { type Frame, headingOf, MARGIN, stageOf } from "./frame.ts";
import { UNRULED } from "./readOptions.ts";
import { shown } from "./shown.ts";
import { type ChartSpec, type ComposedSpec, SCHEMA } from "./spec.ts";
import { describe } from "./text/describe.ts";
import { PUNCTUATION } from "./text/punctuation.ts";

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
 * @throws {RangeError} if there are no specs, `columns` is no whole number above 0, or a spec has another background
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
  if (first === undefined)
    throw new RangeError("Cannot compose charts: specs must not be empty, got []");
  if (!Number.isInteger(columns) || columns < 1) {
    throw new RangeError(
      `Cannot compose charts: columns must be a whole number above 0, got ${shown(columns)}`,
    );
  }
  specs.forEach(({ background }, index) => {
    if (background !== first.background) {
      throw new RangeError(
        `Cannot compose charts: specs[${index}] must have the background ${first.background}, got ${background}`,
      );
    }
  });
  const beside = Math.min(columns, specs.length);
  const most = (of: (spec: ChartSpec) => number, some = specs): number => Math.max(...some.map(of));
  const room = Array.from({ length: beside }, (_, column) =>
    most(
      ({ width }) => width,
      specs.filter((_, index) => index % beside === column),
    ),
  ).reduce((all, width) => all + width + 2 * MARGIN, -2 * MARGIN);
  const stage = { ...own, room };
  const heading = headingOf(frame, stage);
  const { space } = PUNCTUATION[stage.locale];
  return {
    $schema: SCHEMA,
    description: [
      describe(stage.locale, heading.text, heading.under, []),
      ...specs.map(({ description }) => description),
    ].join(space),
    background: first.background,
    padding: MARGIN,
    autosize: { type: "pad" },
    title: { ...heading.spec, offset: 1.5 * MARGIN },
    concat: specs.map(({ title, width, height, data, layer, description }) => ({
      title,
      description,
      width,
      height,
      data,
      layer,
    })),
    columns: beside,
    align: "each",
    bounds: "flush",
    spacing: {
      row: Math.ceil(most(({ padding }) => padding.top) + most(({ padding }) => padding.bottom)),
      column: 2 * MARGIN,
    },
    resolve: {
      scale: {
        x: "independent",
        y: "independent",
        color: "independent",
        fill: "independent",
        stroke: "independent",
        shape: "independent",
      },
    },
    config: first.config,
  };
};
