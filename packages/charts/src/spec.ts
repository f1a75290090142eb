/**
 * A value of a row: what JSON and a chart can hold.
 *
 * @example
 * ```ts
 * import type { Scalar } from "@park/charts";
 * const missing: Scalar = null;
 * missing; // => null
 * ```
 */
export type Scalar = string | number | boolean | null;

/**
 * A row of data: one value a column.
 *
 * @example
 * ```ts
 * import type { Row } from "@park/charts";
 * const row: Row = { industry: "lithium", projects: 19 };
 * row["projects"]; // => 19
 * ```
 */
export type Row = { readonly [column: string]: Scalar };

/**
 * The columns of rows `R` that may hold `T`, so that a wrong column is a compile error. The other columns may hold
 * anything.
 *
 * @example
 * ```ts
 * import type { Column } from "@park/charts";
 * interface Project { readonly industry: string; readonly projects: number; readonly opened: Date }
 * const column: Column<Project, number> = "projects";
 * column; // => "projects"
 * ```
 */
export type Column<R, T> = {
  [K in keyof R & string]-?: [NonNullable<R[K]>] extends [never]
    ? K
    : [Extract<NonNullable<R[K]>, T>] extends [never]
      ? never
      : K;
}[keyof R & string];

/**
 * A column of rows `R`, by its name, or with the title that a reader sees in its place: in tooltips and for screen
 * readers.
 *
 * @example
 * ```ts
 * import type { Field } from "@park/charts/forms";
 * interface Project { readonly industry: string; readonly projects: number }
 * const field: Field<Project, number> = { field: "projects", title: "Projects newly signed" };
 * field.title; // => "Projects newly signed"
 * ```
 */
export type Field<R, T> = Column<R, T> | { readonly field: Column<R, T>; readonly title: string };

/** A name of something: numbers and flags are names too. */
export type Name = string | number | boolean;

/** A number as rows have it; whole numbers from Arrow and SQL may be big. */
export type Numeric = number | bigint;

/** A time as rows have it. */
export type Time = string | number | Date;

/** A time in its parts, with months from 1. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly date?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly utc: true;
}

/** An expression of Vega. The forms write none that holds a text of a user. */
export interface Expression {
  readonly expr: string;
}

/**
 * A scale as the forms write it.
 *
 * @example
 * ```ts
 * import type { Scale } from "@park/charts/forms";
 * const scale: Scale = { domain: [0, 100], nice: false };
 * scale.nice; // => false
 * ```
 */
export interface Scale {
  readonly type?: "linear" | "symlog" | "utc" | "band" | "point";
  readonly constant?: number;
  readonly domain?: (string | number | boolean)[];
  readonly range?: (string | number | number[] | Expression)[];
  readonly nice?: boolean;
  readonly zero?: boolean;
  readonly reverse?: boolean;
  readonly padding?: number;
  readonly paddingInner?: number;
  readonly paddingOuter?: number;
}

/**
 * An axis as the forms write it; what all axes share is in the config.
 *
 * @example
 * ```ts
 * import type { Axis } from "@park/charts/forms";
 * const axis: Axis = { values: [0, 50, 100], title: null };
 * axis.title; // => null
 * ```
 */
export interface Axis {
  readonly title?: string | null;
  readonly values?: number[] | string[] | Moment[];
  readonly format?: string;
  readonly labels?: boolean;
  readonly labelExpr?: string;
  readonly labelAlign?: "left" | "right" | "center";
  readonly labelBaseline?: "top" | "middle" | "bottom";
  readonly labelPadding?: number;
  readonly labelOffset?: number;
  readonly labelAngle?: number;
  readonly labelFlush?: boolean;
  readonly labelOverlap?: boolean;
  readonly labelFontWeight?: "bold" | "normal";
  readonly minExtent?: number;
  readonly offset?: number;
  readonly orient?: "top" | "bottom" | "left" | "right";
  readonly grid?: boolean;
  readonly domain?: boolean;
  readonly tickCount?: number;
  readonly zindex?: number;
}

/**
 * A legend as the forms write it.
 *
 * @example
 * ```ts
 * import type { Legend } from "@park/charts/forms";
 * const legend: Legend = { title: null, columns: 2 };
 * legend.columns; // => 2
 * ```
 */
export interface Legend {
  readonly title?: string | null;
  readonly columns?: number;
  readonly offset?: number;
  readonly values?: string[] | number[];
  readonly labelExpr?: string;
  readonly symbolType?: string;
  readonly symbolStrokeColor?: string;
}

/**
 * What a value of a column is compared with. It holds texts as data: no text becomes part of an expression.
 *
 * @example
 * ```ts
 * import type { Predicate } from "@park/charts/forms";
 * const isLithium: Predicate = { field: "industry", oneOf: ["Lithium"] };
 * isLithium.field; // => "industry"
 * ```
 */
export type Predicate = { readonly field: string } & (
  | { readonly equal: string | number | boolean }
  | { readonly oneOf: string[] | number[] | boolean[] }
  | { readonly lt: number }
  | { readonly gt: number }
  | { readonly gte: number }
);

/** A test of a row. */
export type Test = string | Predicate | { readonly not: Predicate };

/** A value that holds where a test or a selection does. */
export type Condition<V> =
  | { readonly test: Test; readonly value: V }
  | { readonly param: string; readonly empty?: boolean; readonly value: V };

/** What a column is to a scale. */
export type FieldType = "quantitative" | "nominal" | "ordinal" | "temporal";

/**
 * Where marks stand: a channel of position. Columns have the user's own names.
 *
 * @example
 * ```ts
 * import type { Position } from "@park/charts/forms";
 * const position: Position = { field: "projects", type: "quantitative" };
 * position.field; // => "projects"
 * ```
 */
export interface Position {
  readonly field?: string;
  readonly type?: FieldType;
  readonly title?: string | null;
  readonly axis?: Axis | null;
  readonly scale?: Scale | null;
  readonly sort?: null | string[] | "x" | "-x";
  readonly stack?: "zero" | "normalize" | null;
  readonly bandPosition?: number;
  readonly aggregate?: Aggregate;
  readonly value?: number | "width" | "height" | Expression;
}

/** How several rows become one value. */
export type Aggregate =
  | "min"
  | "max"
  | "sum"
  | { readonly argmin: string }
  | { readonly argmax: string };

/** How marks look: a channel of colour, size, shape and the like. */
export interface Look<V> {
  readonly field?: string;
  readonly type?: FieldType;
  readonly title?: string | null;
  readonly scale?: Scale | null;
  readonly legend?: Legend | null;
  readonly sort?: null | string[];
  readonly condition?: Condition<V | Expression> | Condition<V | Expression>[];
  readonly value?: V | Expression;
}

/** A condition that gives a text of a column. */
export type TextCondition = {
  readonly test: Test;
} & TextField;

/** A column that is written out. */
export interface TextField {
  readonly field: string;
  readonly type: FieldType;
  readonly title?: string | null;
  readonly format?: string;
  readonly aggregate?: Aggregate;
}

/** What a text mark says. */
export interface TextChannel extends Partial<TextField> {
  readonly value?: string | string[] | Expression;
  readonly condition?: TextCondition;
}

/** A column of a tooltip. */
export interface Tip {
  readonly field: string;
  readonly type: FieldType;
  readonly title: string;
  readonly format?: string;
  readonly timeUnit?: "utcyear";
}

/**
 * The channels of a view or a layer.
 *
 * @example
 * ```ts
 * import type { Encoding } from "@park/charts/forms";
 * const encoding: Encoding = { y: { field: "industry", type: "nominal" } };
 * encoding.y?.field; // => "industry"
 * ```
 */
export interface Encoding {
  readonly x?: Position;
  readonly x2?: Position2;
  readonly y?: Position;
  readonly y2?: Position2;
  readonly xOffset?: Look<number>;
  readonly yOffset?: Look<number>;
  readonly color?: Look<string | null>;
  readonly fill?: Look<string | null>;
  readonly stroke?: Look<string | null>;
  readonly strokeDash?: Look<number[]>;
  readonly strokeWidth?: Look<number>;
  readonly opacity?: Look<number>;
  readonly size?: Look<number>;
  readonly shape?: Look<string>;
  readonly text?: TextChannel;
  /** What a screen reader says of a mark whose place says nothing. */
  readonly description?: TextField;
  readonly tooltip?: Tip[] | null;
  readonly detail?: { readonly field: string; readonly type: FieldType };
  readonly order?: { readonly field: string; readonly type: FieldType; readonly title?: string };
}

/** Where marks end. */
export interface Position2 {
  readonly field?: string;
  readonly aggregate?: Aggregate;
  readonly bandPosition?: number;
  readonly value?: number | "width" | "height" | Expression;
}

/**
 * A mark with its properties.
 *
 * @example
 * ```ts
 * import type { Mark } from "@park/charts/forms";
 * const mark: Mark = { type: "bar", height: 16 };
 * mark.type; // => "bar"
 * ```
 */
export interface Mark {
  readonly type: "bar" | "rect" | "rule" | "text" | "point" | "square" | "tick" | "line" | "area";
  readonly style?: string;
  readonly text?: string | string[] | Expression;
  readonly aria?: boolean;
  readonly align?: "left" | "right" | "center";
  readonly baseline?: "top" | "middle" | "bottom";
  readonly dx?: number | Expression;
  readonly dy?: number | Expression;
  readonly xOffset?: number;
  readonly yOffset?: number;
  readonly y2Offset?: number;
  readonly height?: number;
  readonly width?: number;
  readonly size?: number;
  readonly thickness?: number;
  readonly cornerRadius?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: number[];
  readonly strokeJoin?: "round" | "miter" | "bevel";
  readonly opacity?: number;
  readonly filled?: boolean;
  readonly shape?: string;
  readonly point?: boolean | { readonly size: number };
  readonly interpolate?: "linear" | "step-after";
  readonly fontSize?: number;
  readonly fontWeight?: "bold" | "normal";
  readonly lineHeight?: number;
  readonly limit?: number;
  readonly clip?: boolean;
  /** Null keeps marks whose place is null. */
  readonly invalid?: null;
}

/**
 * One step that makes new columns or leaves rows out. Expressions hold only numbers and names of columns.
 *
 * @example
 * ```ts
 * import type { Transform } from "@park/charts/forms";
 * const transform: Transform = { filter: { field: "projects", gte: 10 } };
 * "filter" in transform; // => true
 * ```
 */
export type Transform =
  | { readonly calculate: string; readonly as: string }
  | { readonly filter: Test }
  | { readonly flatten: string[] }
  | { readonly fold: string[]; readonly as: [string, string] }
  | {
      readonly window: {
        readonly op: "row_number" | "sum" | "lag" | "lead";
        readonly field?: string;
        readonly as: string;
      }[];
      readonly sort?: { readonly field: string }[];
      readonly frame?: [number | null, number | null];
      readonly groupby?: string[];
    }
  | {
      readonly joinaggregate: {
        readonly op: "sum" | "max" | "min" | "count";
        readonly field: string;
        readonly as: string;
      }[];
      readonly groupby?: string[];
    }
  | {
      readonly aggregate: { readonly op: "sum"; readonly field: string; readonly as: string }[];
      readonly groupby: string[];
    };

/**
 * A selection of marks by the values of columns, which a page can listen to.
 *
 * @example
 * ```ts
 * import type { Selection } from "@park/charts/forms";
 * const selection: Selection = { name: "picked", select: { type: "point", fields: ["industry"] } };
 * selection.name; // => "picked"
 * ```
 */
export interface Selection {
  readonly name: string;
  readonly select: {
    readonly type: "point";
    readonly fields: string[];
    readonly on?: string;
    readonly clear?: string;
    readonly nearest?: boolean;
  };
}

/** Rows of a spec: those of the user, or lines that a text was broken into. */
export interface Data {
  readonly name?: string;
  readonly values: { readonly [column: string]: unknown }[];
}

/**
 * One layer of a spec: a mark over its rows.
 *
 * @example
 * ```ts
 * import type { Layer } from "@park/charts/forms";
 * const layer: Layer = { mark: { type: "rule" }, encoding: { x: { field: "projects", type: "quantitative" } } };
 * layer.mark.type; // => "rule"
 * ```
 */
export interface Layer {
  readonly data?: Data;
  readonly transform?: Transform[];
  readonly params?: Selection[];
  readonly mark: Mark;
  readonly encoding?: Encoding;
}

/** A title in lines, or in those that fit into the width of its container. */
export interface Title {
  readonly text: string[] | Expression;
  readonly subtitle?: string[];
}

/** The look of all that a spec does not say of a mark itself; named styles are in `style`. */
export interface Config {
  readonly font: string;
  readonly numberFormat: string;
  readonly view: { readonly stroke: null };
  readonly title: { readonly [property: string]: Scalar };
  readonly axis: { readonly [property: string]: Scalar };
  readonly axisQuantitative: { readonly [property: string]: Scalar };
  readonly axisTemporal: { readonly [property: string]: Scalar };
  readonly legend: { readonly [property: string]: Scalar };
  readonly header: { readonly [property: string]: Scalar };
  readonly bar: { readonly color: string };
  readonly line: { readonly color: string };
  readonly point: { readonly color: string; readonly filled: boolean; readonly opacity: number };
  readonly area: { readonly color: string };
  readonly range: { readonly category: string[] };
  readonly style: { readonly [name: string]: { readonly [property: string]: Scalar | number[] } };
}

/**
 * What every spec of this package has: a text alternative, a title, and a look.
 *
 * @example
 * ```ts
 * import { bar, type Picture } from "@park/charts/forms";
 * const rows = [{ industry: "Lithium", projects: 19 }];
 * const picture: Picture = bar(rows, { y: "industry", x: "projects" }, { title: "Projects", locale: "en" });
 * picture.background; // => "#ffffff"
 * ```
 */
export interface Picture {
  readonly $schema: string;
  /** The text alternative. */
  readonly description: string;
  readonly background: string;
  readonly padding: number;
  readonly title: Title;
  readonly config: Config;
}

/**
 * A chart of layers over one pair of axes: plain JSON, and Vega-Lite's own `TopLevelSpec`.
 *
 * @example
 * ```ts
 * import { bar, type LayeredSpec } from "@park/charts/forms";
 * const rows = [{ industry: "Lithium", projects: 19 }];
 * const spec: LayeredSpec = bar(rows, { y: "industry", x: "projects" }, { title: "Projects", locale: "en" });
 * spec.encoding.x?.field; // => "projects"
 * ```
 */
export interface LayeredSpec extends Picture {
  readonly data: Data;
  /** Of the whole picture. */
  readonly width: number | "container";
  /** Of the plot. */
  readonly height: number;
  readonly autosize: {
    readonly type: "fit-x";
    readonly contains: "padding";
    readonly resize: true;
  };
  readonly params?: { readonly name: string; readonly expr: string }[];
  readonly transform?: Transform[];
  readonly encoding: Encoding;
  readonly layer: Layer[];
}

/** The same view for each value of a column. */
export interface FacetView {
  readonly facet: {
    readonly field: string;
    readonly type: FieldType;
    readonly sort: string[] | null;
    readonly title: null;
    readonly header?: { readonly labelPadding: number; readonly labelFontSize: number };
  };
  readonly columns: number;
  readonly bounds?: "flush";
  readonly spacing: number | { readonly row: number; readonly column: number };
  /** An axis of its own under each. */
  readonly resolve?: { readonly axis: { readonly x: "independent" } };
  readonly transform?: Transform[];
  readonly spec: {
    readonly width: number;
    readonly height: number;
    readonly view?: { readonly fill: string; readonly cornerRadius: number };
    readonly encoding?: Encoding;
    readonly layer: Layer[];
  };
}

/** A view of its own beside others. */
export interface UnitView extends Layer {
  readonly width: number;
  readonly height: number;
}

/**
 * A chart of the same view for each of several groups: plain JSON, and Vega-Lite's own `TopLevelSpec`.
 *
 * @example
 * ```ts
 * import { type FacetedSpec, figureCards } from "@park/charts/forms";
 * const rows = [{ name: "Revenue", figure: "CNY 53.93 billion" }];
 * const spec: FacetedSpec = figureCards(rows, { label: "name", figure: "figure" }, { title: "2023", locale: "en" });
 * spec.vconcat.length; // => 1
 * ```
 */
export interface FacetedSpec extends Picture {
  readonly data: Data;
  readonly spacing: number;
  readonly vconcat: (FacetView | UnitView)[];
}

/**
 * A Vega-Lite spec as this package emits it: plain JSON that an author of Vega-Lite could have written. Change it by
 * spreading it.
 *
 * @example
 * ```ts
 * import { bar, type ChartSpec } from "@park/charts/forms";
 * const rows = [{ industry: "Lithium", projects: 19 }];
 * const drawn = bar(rows, { y: "industry", x: "projects" }, { title: "Projects", locale: "en" });
 * const spec: ChartSpec = { ...drawn, background: "#fffef8" };
 * spec.$schema; // => "https://vega.github.io/schema/vega-lite/v6.json"
 * ```
 */
export type ChartSpec = LayeredSpec | FacetedSpec;

/**
 * What each of several charts in a spec has.
 *
 * @example
 * ```ts
 * import { type ComposedPart, compose, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const spec = compose([projectProgress(xinyu2023)], { title: "2023", locale: "en" });
 * const part: ComposedPart | undefined = spec.concat[0];
 * part?.data.name; // => "rows1"
 * ```
 */
export interface ComposedPart {
  readonly title: Title;
  readonly description: string;
  readonly data: Data;
  readonly transform?: Transform[];
}

/** One of several charts in a spec. */
export type ComposedView =
  | (ComposedPart & {
      readonly width: number;
      readonly height: number;
      readonly encoding: Encoding;
      readonly layer: Layer[];
    })
  | (ComposedPart & { readonly vconcat: (FacetView | UnitView)[]; readonly spacing: number });

/**
 * Several charts in one spec, as {@link compose} sets them together: Vega-Lite's own `TopLevelSpec` too.
 *
 * @example
 * ```ts
 * import { type ComposedSpec, compose, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const spec: ComposedSpec = compose([projectProgress(xinyu2023)], { title: "2023", locale: "en" });
 * spec.columns; // => 1
 * ```
 */
export interface ComposedSpec extends Picture {
  readonly concat: ComposedView[];
  readonly columns: number;
  readonly spacing: number;
  readonly resolve: {
    readonly scale: {
      readonly [channel in
        | "x"
        | "y"
        | "color"
        | "fill"
        | "stroke"
        | "strokeDash"
        | "shape"]: "independent";
    };
  };
}
