import type { Drawable } from "../drawable.ts";
import { compiled, refuseProblems } from "./compiled.ts";

/**
 * The spec compiled to Vega's own language, for programs that run Vega without Vega-Lite. Plain JSON that shares nothing
 * with the spec; the same spec gives the same JSON.
 *
 * Not needed where Vega-Lite is at hand: its specs are shorter, and meant to be read.
 *
 * @param spec - a spec of this package, or one made of it
 * @returns a Vega spec
 * @throws {RangeError} if the spec holds a key, word, paint, transform or expression that is not allowed, or more than the
 * budgets allow; the error names its path
 * @throws {Error} if `vega-lite` is not installed, or the spec does not compile
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toVega } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * const vega = await toVega(projectProgress(xinyu2023, { locale: "en" }));
 * vega["$schema"]; // => "https://vega.github.io/schema/vega/v6.json"
 * ```
 */
export const toVega = async (spec: Drawable): Promise<{ readonly [part: string]: unknown }> => {
  const { vega, problems } = await compiled(spec);
  refuseProblems(problems);
  return JSON.parse(JSON.stringify(vega));
};
