import { refuse } from "./admitted.ts";
import { TRANSFORMS } from "./functions.ts";
import { readExpression } from "./readExpression.ts";

/** Keys whose text Vega reads as an expression. */
const EXPRESSIONS: ReadonlySet<string> = /*#__PURE__*/ new Set(
  "signal expr test init update".split(" "),
);
const NEVER: ReadonlySet<string> = /*#__PURE__*/ new Set(
  "url href bind usermeta projection projections".split(" "),
);
/** A bin narrower than any that can be counted would make Vega count without end. */
const LEAST_BIN = 1e-290;

/**
 * What Vega-Lite made of an admitted spec, once more looked through: should a text have slipped into an expression, or
 * Vega-Lite write what no admitted spec asks for, it is refused here. A copy that shares nothing with what was given.
 *
 * @throws {RangeError} at the first thing that is not allowed
 */
export const admittedVega = <V>(vega: V): V => {
  const walk = (value: unknown, key: string, path: string): unknown => {
    if (typeof value === "string") {
      if (EXPRESSIONS.has(key)) readExpression(value, path, "written", refuse);
      return value;
    }
    if (Array.isArray(value)) return value.map((one, index) => walk(one, key, `${path}[${index}]`));
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    const type: unknown = Reflect.get(value, "type");
    if (key === "transform" && !TRANSFORMS.has(String(type)))
      refuse(`${path}.type`, `be one of ${[...TRANSFORMS].join(", ")}`, type);
    const made = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const where = `${path}.${name}`;
        if (NEVER.has(name)) refuse(where, "not be there", inner);
        if (
          name === "source" &&
          key === "events" &&
          !["window", "view", "scope"].includes(String(inner))
        )
          refuse(where, "be the chart or its window", inner);
        const isRows = name === "values" && key === "data";
        return [name, isRows ? inner : walk(inner, name, where)];
      }),
    );
    return type === "bin" && key === "transform" ? { minstep: LEAST_BIN, ...made } : made;
  };
  return walk(vega, "", "vega") as V;
};
