import type { Picture } from "../spec.ts";
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

interface Log {
  readonly level: () => Log;
  readonly error: (...parts: readonly unknown[]) => Log;
  readonly warn: () => Log;
  readonly info: () => Log;
  readonly debug: () => Log;
}

/** A spec as Vega's own, what was said on the way, and where more may be said. */
interface Compiled {
  readonly vega: Parameters<typeof import("vega")["parse"]>[0];
  readonly problems: readonly string[];
  readonly log: Log;
}

/** Takes down what Vega and Vega-Lite call an error; their warnings are for the author of a spec. */
const logger = (): Pick<Compiled, "problems" | "log"> => {
  const problems: string[] = [];
  const log: Log = {
    level: () => log,
    error: (...parts: readonly unknown[]) => {
      problems.push(parts.map(String).join(" "));
      return log;
    },
    warn: () => log,
    info: () => log,
    debug: () => log,
  };
  return { problems, log };
};

/** Compiles a spec that comes from anywhere. */
export const compiled = async (spec: Picture): Promise<Compiled> => {
  const vegaLite = await peer("vega-lite", () => import("vega-lite"));
  const place = prototypeIn(spec);
  if (place !== null)
    throw new Error(`Cannot render chart: a spec must not name __proto__, got it at ${place}`);
  const { problems, log } = logger();
  // Of a copy, because Vega marks the rows that it reads.
  const vega = vegaLite.compile(structuredClone(spec) as never, { logger: log as never }).spec;
  return { vega, problems, log };
};

/** Throws when an error was logged: what was made would not be what the spec says. */
export const refuseProblems = (problems: readonly string[]): void => {
  if (problems.length > 0)
    throw new Error(`Cannot render chart: must run without errors, got ${problems.join("; ")}`);
};

/** Throws when a spec asked for something outside of it. */
export const refuseRequests = (requests: readonly string[]): void => {
  if (requests.length > 0)
    throw new Error(
      `Cannot render chart: a spec must carry its data and link to nothing, got a request for ${[...new Set(requests)].join(", ")}`,
    );
};
