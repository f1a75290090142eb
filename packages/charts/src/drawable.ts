import type { ChartSpec, ComposedSpec } from "./spec.ts";

/**
 * What can be drawn: a spec of this package, or one made of it.
 *
 * @example
 * ```ts
 * import { bar } from "@park/charts/forms";
 * import { type Drawable, toSvg } from "@park/charts/render";
 * const rows = [{ industry: "Lithium", projects: 19 }];
 * const drawable: Drawable = bar(rows, { y: "industry", x: "projects" }, { title: "Projects", locale: "en" });
 * (await toSvg(drawable)).startsWith("<svg"); // => true
 * ```
 */
export type Drawable = ChartSpec | ComposedSpec;
