import type { ChartSpec } from "../spec.ts";
import { peer } from "./peer.ts";

/** Where user text stands, which is shown and never looked up. */
const IS_TEXT = new Set(["text", "title", "subtitle", "description"]);

/** The path to where a part of a spec names the prototype of all objects, which Vega would write into; null where none does. */
const prototypeIn = (part: unknown, path = "spec"): string | null => {
  if (typeof part === "string") return part.includes("__proto__") ? path : null;
  if (typeof part !== "object" || part === null) return null;
  for (const [key, inner] of Object.entries(part)) {
    if (key === "__proto__") return `${path}.${key}`;
    // A value is only shown, but the name of its column is looked up.
    const isShown = IS_TEXT.has(key) && (typeof inner === "string" || isTexts(inner));
    const found = isShown
      ? null
      : key === "values" && Array.isArray(inner)
        ? columnIn(inner, `${path}.values`)
        : prototypeIn(inner, Array.isArray(part) ? `${path}[${key}]` : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
};

const isTexts = (part: unknown): boolean =>
  Array.isArray(part) && part.every((line) => typeof line === "string");

const columnIn = (rows: readonly unknown[], path: string): string | null => {
  const index = rows.findIndex((row) => Object.hasOwn(Object(row), "__proto__"));
  return index < 0 ? null : `${path}[${index}].__proto__`;
};

/** Compiles a spec that comes from anywhere to Vega's own, of a copy, because Vega marks the rows that it reads. */
export const compiled = async (
  spec: ChartSpec,
  logger: never,
): Promise<Parameters<typeof import("vega")["parse"]>[0]> => {
  const vegaLite = await peer("vega-lite", () => import("vega-lite"));
  const place = prototypeIn(spec);
  if (place !== null)
    throw new Error(`Cannot render chart: a spec must not name __proto__, got it at ${place}`);
  return vegaLite.compile(structuredClone(spec) as never, { logger }).spec;
};
