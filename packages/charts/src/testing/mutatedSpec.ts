import fc from "fast-check";
import { KEYS, REFUSED } from "../admitted/keys.ts";
import { ORDINARY_SPECS } from "./ordinarySpecs.ts";

/** Values that did harm somewhere, or are at the edge of what a chart can hold. */
const FRAGMENTS: readonly unknown[] = [
  ...[0, -1, 1, 1e-9, 1e9, 1e300, -1e300, 5e-324, Number.NaN, 1000, 0.5, 100, 10],
  ..."url(http://127.0.0.1:9/) javascript:alert(1) __proto__ constructor toString year millisecond yearmonthdatehoursminutes constructor.prototype industry contracts signed share red bar area line arc text nominal temporal quantitative log time utc band ordinal point 1000000000d .999f %Q d count median distinct rank independent container width".split(
    " ",
  ),
  ...[
    "",
    " ",
    "\\",
    '"',
    "a\\",
    "\n",
    "\u2028",
    "'",
    "]",
    "a[0",
    "datum.contracts",
    "datum.a + datum.a",
    "sequence(1e9)",
    "1e300 * 1e300",
    "datum['contracts'] * 1e-320",
    "'x'",
    "p",
    "(".repeat(3000),
    "[1,2,3]",
  ],
  ...[
    true,
    false,
    null,
    [],
    {},
    [[]],
    [null],
    [0, 0],
    [1e-9],
    [0, 1e300],
    [1, 5e-324],
    ["red", "url(x)"],
    { expr: "datum.contracts" },
    { expr: "1e300" },
    { expr: "[0, 1e300]" },
    { value: "url(x)" },
    { step: 1e-9 },
    { step: 10_000 },
    { repeat: "column" },
    { param: "p" },
    { signal: "1" },
  ],
  ...[
    { bin: true },
    { maxbins: 1000 },
    { maxbins: 1000, extent: [0, 1e300] },
    { step: 1, extent: [0, 1000] },
    { unit: "year", step: 1000 },
    { unit: "milliseconds", maxbins: 1000 },
    { field: "contracts" },
    { field: "industry", type: "nominal" },
    { datum: 1e300 },
    { year: 275760 },
    { type: "log" },
    { type: "symlog", constant: 1e-300 },
    { type: "pow", exponent: 1000 },
    { domain: [0, 1e300] },
    { domain: [1e-300, 1e300], type: "log" },
    { domain: [5e-324, 1e-323] },
    { scheme: "viridis", nice: 1000 },
    { tickCount: 1000 },
    { values: [1e300, -1e300] },
  ],
  ...[
    [{ calculate: "datum.contracts * 1e-320", as: "contracts" }],
    [{ calculate: "datum.contracts / 0", as: "contracts" }],
    [{ calculate: "split(datum.industry, '')", as: "contracts" }, { flatten: ["contracts"] }],
    [{ density: "contracts", steps: 1000 }],
    [{ impute: "contracts", key: "year", value: 0, keyvals: [1, 2, 3], groupby: ["industry"] }],
    [{ window: [{ op: "lag", param: 1000, as: "x" }], frame: [-1000, 1000] }],
    [{ pivot: "industry", value: "contracts" }],
    [{ quantile: "contracts", step: 0.001 }],
    [{ stack: "contracts", as: ["a", "b"], groupby: ["year"], offset: "normalize" }],
    [{ regression: "contracts", on: "year", method: "poly", order: 10 }],
  ],
];

const KEY_NAMES = [...KEYS.keys(), ...REFUSED.keys()].map((key) =>
  key.slice(key.lastIndexOf(".") + 1),
);

/** One change: at which of all places, what to put there, and under which key where it is added. */
const change = fc.record({
  at: fc.nat(),
  fragment: fc.constantFrom(...FRAGMENTS),
  key: fc.option(fc.constantFrom(...KEY_NAMES), { freq: 2 }),
});

const placesOf = (
  part: unknown,
  places: [Record<string, unknown>, string][] = [],
): typeof places => {
  if (typeof part === "object" && part !== null)
    for (const key of Object.keys(part)) {
      if (
        key === "values" &&
        Array.isArray(Reflect.get(part, key)) &&
        Reflect.get(part, key).length > 10
      )
        continue;
      places.push([part as Record<string, unknown>, key]);
      placesOf(Reflect.get(part, key), places);
    }
  return places;
};

/** An ordinary spec with one to three hostile pieces in it. */
export const mutatedSpec = fc
  .tuple(
    fc.constantFrom(...Object.values(ORDINARY_SPECS)),
    fc.array(change, { minLength: 1, maxLength: 3 }),
  )
  .map(([ordinary, changes]) => {
    const spec = structuredClone(ordinary);
    for (const { at, fragment, key } of changes) {
      const places = placesOf(spec);
      const [part, name] = places[at % places.length] as (typeof places)[number];
      const inner = part[name];
      if (key !== null && typeof inner === "object" && inner !== null && !Array.isArray(inner))
        Object.assign(inner, { [key]: structuredClone(fragment) });
      else part[name] = structuredClone(fragment);
    }
    return spec;
  });
