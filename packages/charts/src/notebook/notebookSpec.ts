import { type ChartSpec, SCHEMA } from "../spec.ts";
import { LIGHT } from "../theme/theme.ts";
import type { NotebookOptions } from "./notebookOptions.ts";

/**
 * What a notebook can show: a spec of this package, or one changed by hand whose size is left to its container.
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import type { NotebookSpec } from "@park/charts/notebook";
 * import { xinyu2023 } from "@park/data";
 * const spec: NotebookSpec = { ...projectProgress(xinyu2023), width: "container" };
 * spec.width; // => "container"
 * ```
 */
export interface NotebookSpec extends Omit<ChartSpec, "background" | "height" | "width"> {
  readonly background?: string;
  readonly width: number | "container";
  readonly height: number | "container";
  /** What programs that show the spec may read; options for vega-embed under `embedOptions`. */
  readonly usermeta?: { readonly [name: string]: unknown };
}

/** A spec as a notebook's own renderer needs it. */
export interface ReadySpec extends ChartSpec {
  readonly usermeta: { readonly [name: string]: unknown };
}

const HEIGHT = 400;

/** A notebook's renderer has no other place to read options from, because outputs carry no metadata. */
const EMBED_OPTIONS = {
  // No code is generated from the spec, and no row leaves the notebook by the editor's link.
  ast: true,
  renderer: "svg",
  actions: { export: true, source: true, compiled: false, editor: false },
} as const;

const rowsOf = ({ data, layer }: NotebookSpec): number =>
  [data, ...layer.map((one) => one.data)].reduce(
    (sum, rows) => sum + (rows?.values.length ?? 0),
    0,
  );

/** Fills in what notebooks need: a size in pixels, a background, the schema they know, options where they look for them. */
export const readySpec = (
  spec: NotebookSpec,
  { width = 720, maxRows = 5000 }: NotebookOptions,
): ReadySpec => {
  const rows = rowsOf(spec);
  if (rows > maxRows) {
    throw new RangeError(
      `Cannot show chart: a notebook's file keeps every row, so there must be at most ${maxRows} (draw fewer rows, such as their sums, or pass a larger maxRows), got ${rows}`,
    );
  }
  const { left, right } = spec.padding;
  return {
    ...spec,
    $schema: SCHEMA,
    // A container has no width yet when a notebook draws, and theme "dark" would show through.
    width: spec.width === "container" ? width - left - right : spec.width,
    height: spec.height === "container" ? HEIGHT : spec.height,
    background: spec.background ?? LIGHT.background,
    usermeta: { ...spec.usermeta, embedOptions: spec.usermeta?.embedOptions ?? EMBED_OPTIONS },
  };
};
