import type { Picture } from "../spec.ts";
import { compiled, refuseProblems, refuseRequests } from "./compiled.ts";

/** What JSON holds. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys by which a Vega spec, or the program that embeds it, would load or link to something. */
const ASKS = new Set(["url", "href", "usermeta"]);

/** What a Vega spec would ask for, were it shown; the values of its data are only data. */
const requestsIn = (part: Json): readonly string[] => {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => {
    if (key === "values" && Array.isArray(inner)) return [];
    return ASKS.has(key) ? [textOf(inner)] : requestsIn(inner);
  });
};

/** An address as the spec's author wrote it. */
const textOf = (part: Json): string => {
  const inner =
    typeof part === "object" && part !== null ? Reflect.get(part, "value") : (part as unknown);
  return typeof inner === "string" ? inner : JSON.stringify(part);
};

/**
 * The spec compiled to Vega's own language, for programs that run Vega without Vega-Lite. Plain JSON that shares nothing
 * with the spec; the same spec gives the same JSON.
 *
 * Not needed where Vega-Lite is at hand: its specs are shorter, and meant to be read.
 *
 * @param spec - a spec of this package, or one made of it
 * @returns a Vega spec
 * @throws {Error} if `vega-lite` is not installed, or the spec does not compile, or asks for a file, an image or a link, or
 * names the prototype of all objects
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
export const toVega = async (spec: Picture): Promise<{ readonly [part: string]: unknown }> => {
  const { vega, problems } = await compiled(spec);
  refuseProblems(problems);
  const plain = JSON.parse(JSON.stringify(vega));
  refuseRequests(requestsIn(plain));
  return plain;
};
