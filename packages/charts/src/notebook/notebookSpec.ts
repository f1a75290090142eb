import { admitted } from "../admitted/admitted.ts";
import type { Plain } from "../admitted/plainCopy.ts";
import { rowsOf } from "../admitted/rowsOf.ts";
import type { ChartSpec, ComposedSpec, FacetedSpec, LayeredSpec } from "../spec.ts";
import { LIGHT } from "../theme/theme.ts";
import type { NotebookOptions } from "./notebookOptions.ts";

/** The schema that notebooks' own renderers know; specs keep to what versions 5 and 6 both accept. */
const SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

/**
 * What a notebook can show: a spec of this package, or one changed by hand whose size is left to its container.
 *
 * @example
 * ```ts
 * import { bar } from "@park/charts";
 * import type { NotebookSpec } from "@park/charts/notebook";
 * const rows = [{ industry: "Lithium", projects: 19 }];
 * const spec: NotebookSpec = bar(rows, { y: "industry", x: "projects" }, { title: "Projects", locale: "en", width: "container" });
 * spec.title; // => { text: { expr: "data('heading')[fitting].text" } }
 * ```
 */
export type NotebookSpec =
  | (Omit<LayeredSpec, "background" | "height"> & {
      readonly background?: string;
      readonly height: number | "container";
    })
  | FacetedSpec
  | ComposedSpec;

/** A spec as a notebook's own renderer needs it. */
export type ReadySpec = (ChartSpec | ComposedSpec) & {
  readonly usermeta: { readonly [name: string]: unknown };
};

const HEIGHT = 400;

/** A notebook's renderer has no other place to read options from, because outputs carry no metadata. */
const EMBED_OPTIONS = {
  // No code is generated from the spec, and no row leaves the notebook by the editor's link.
  ast: true,
  renderer: "svg",
  actions: { export: true, source: true, compiled: false, editor: false },
} as const;

/**
 * Admits a spec, which a notebook's own renderer draws, and fills in what notebooks need: a size in pixels, a background, the
 * schema they know, and options where they look for them, which are ours alone.
 *
 * @throws {RangeError} if the spec holds what is not allowed, or more than `maxRows` rows
 */
export const readySpec = (
  given: NotebookSpec,
  { width = 720, maxRows = 5000 }: NotebookOptions,
): ReadySpec => {
  const spec = admitted(given);
  const rows = rowsOf(spec as unknown as Plain).count;
  if (rows > maxRows) {
    throw new RangeError(
      `Cannot show chart: a notebook's file keeps every row, so there must be at most ${maxRows} (draw fewer rows, such as their sums, or pass a larger maxRows), got ${rows}`,
    );
  }
  return {
    ...spec,
    $schema: SCHEMA,
    // A container has no width yet when a notebook draws, and theme "dark" would show through.
    ...("width" in spec && spec.width === "container" ? { width } : {}),
    ...("height" in spec && spec.height === "container" ? { height: HEIGHT } : {}),
    // One that was made by hand may have none.
    background: spec.background ?? LIGHT.background,
    usermeta: { embedOptions: EMBED_OPTIONS },
  } as ReadySpec;
};
