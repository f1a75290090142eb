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

/** The Vega-Lite schema that specs name. They keep to what versions 5 and 6 both accept. */
export const SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

/**
 * A mark with its properties.
 *
 * @example
 * ```ts
 * import type { Mark } from "@park/charts";
 * const mark: Mark = { type: "bar", height: 16 };
 * mark.type; // => "bar"
 * ```
 */
export interface Mark {
  readonly type: "bar" | "rect" | "rule" | "text" | "point" | "tick" | "line" | "area";
  readonly [property: string]: Scalar | readonly number[];
}

/**
 * A scale as the forms write it.
 *
 * @example
 * ```ts
 * import type { Scale } from "@park/charts";
 * const scale: Scale = { domain: [0, 100], range: [120, 680], nice: false };
 * scale.nice; // => false
 * ```
 */
export interface Scale {
  readonly type?: "linear" | "symlog" | "band";
  readonly constant?: number;
  readonly domain?: readonly (string | number)[];
  readonly range?: readonly (string | number)[];
  readonly nice?: boolean;
  readonly zero?: boolean;
  readonly paddingInner?: number;
  readonly paddingOuter?: number;
}

/**
 * An axis as the forms write it. Its `labelExpr` is made of fixed text only.
 *
 * @example
 * ```ts
 * import type { Axis } from "@park/charts";
 * const axis: Axis = { values: [0, 50, 100], title: null };
 * axis.title; // => null
 * ```
 */
export interface Axis {
  readonly title?: string | null;
  readonly values?: readonly number[];
  readonly labelExpr?: string;
  readonly grid?: boolean;
  readonly orient?: "top" | "bottom";
  readonly description?: string;
  readonly [property: string]: Scalar | readonly number[] | undefined;
}

/**
 * One channel of an encoding. Fields are the safe ids of our own columns, never a user's.
 *
 * @example
 * ```ts
 * import type { Channel } from "@park/charts";
 * const channel: Channel = { field: "value", type: "quantitative" };
 * channel.field; // => "value"
 * ```
 */
export interface Channel {
  readonly field?: string;
  readonly type?: "quantitative" | "nominal" | "ordinal";
  readonly value?: Scalar;
  readonly datum?: number | string;
  readonly scale?: Scale | null;
  readonly axis?: Axis | null;
  readonly legend?: null;
  readonly title?: string | null;
  readonly bandPosition?: number;
}

/**
 * One layer of a spec: a mark over its rows.
 *
 * @example
 * ```ts
 * import { type Layer, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const layers: readonly Layer[] = projectProgress(xinyu2023).layer;
 * layers.every(({ mark }) => typeof mark.type === "string"); // => true
 * ```
 */
export interface Layer {
  readonly data?: { readonly values: readonly Row[] };
  readonly mark: Mark;
  readonly encoding: {
    readonly [channel in
      | "x"
      | "x2"
      | "y"
      | "y2"
      | "color"
      | "fill"
      | "stroke"
      | "shape"
      | "opacity"
      | "text"
      | "description"
      | "detail"
      | "order"
      | "tooltip"]?: Channel;
  };
}

/**
 * What every spec of this package has: a text alternative, a title, and a look.
 *
 * @example
 * ```ts
 * import { type Picture, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const picture: Picture = projectProgress(xinyu2023);
 * picture.background; // => "#ffffff"
 * ```
 */
export interface FixedPicture {
  readonly $schema: string;
  /** The text alternative. */
  readonly description: string;
  readonly background: string;
  readonly title: {
    readonly text: readonly string[];
    readonly subtitle?: readonly string[];
    readonly anchor: "start";
    readonly frame: "group";
    readonly [property: string]: Scalar | readonly string[] | undefined;
  };
  readonly config: { readonly [part: string]: Scalar | { readonly [property: string]: Scalar } };
}

/**
 * A Vega-Lite spec as this package emits it: plain JSON and, but for readonly arrays, Vega-Lite's own `TopLevelSpec`.
 * Change it by spreading it.
 *
 * @example
 * ```ts
 * import { type FixedSpec, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const spec: FixedSpec = { ...projectProgress(xinyu2023), background: "#fffef8" };
 * spec.$schema; // => "https://vega.github.io/schema/vega-lite/v5.json"
 * ```
 */
export interface FixedSpec extends FixedPicture {
  /** Inside the padding; the whole picture is wider by `padding.left` and `padding.right`. */
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly autosize: { readonly type: "none" };
  readonly data: { readonly values: readonly Row[] };
  readonly layer: readonly Layer[];
}

/**
 * Several charts in one spec, as {@link compose} sets them together.
 *
 * @example
 * ```ts
 * import { type ComposedSpec, compose, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const spec: ComposedSpec = compose([projectProgress(xinyu2023)], { title: "2023", locale: "en" });
 * spec.columns; // => 1
 * ```
 */
export interface ComposedSpec extends FixedPicture {
  readonly padding: number;
  readonly autosize: { readonly type: "pad" };
  readonly concat: readonly Pick<
    FixedSpec,
    "title" | "description" | "width" | "height" | "data" | "layer"
  >[];
  readonly columns: number;
  readonly align: "each";
  readonly bounds: "flush";
  readonly spacing: { readonly row: number; readonly column: number };
  readonly resolve: { readonly scale: { readonly [channel: string]: "independent" } };
}
