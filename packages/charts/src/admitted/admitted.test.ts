import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { xinyu2023 } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import { compose } from "../compose.ts";
import { toSvg } from "../render/toSvg.ts";
import { toVega } from "../render/toVega.ts";
import { HOSTILE_SPECS } from "../testing/hostileSpecs.ts";
import { MAJORS } from "../testing/majors.ts";
import { mutatedSpec } from "../testing/mutatedSpec.ts";
import { ORDINARY_SPECS } from "../testing/ordinarySpecs.ts";
import { THEMES } from "../theme/theme.ts";
import { admitted } from "./admitted.ts";
import { KEYS, REFUSED } from "./keys.ts";

const bars = (values: readonly unknown[], more: object = {}): object => ({
  data: { values },
  mark: "bar",
  encoding: { x: { field: "a", type: "nominal" } },
  ...more,
});

const ordinary = Object.entries(ORDINARY_SPECS);

describe("what is admitted", () => {
  test.each(Object.entries(THEMES))(
    "every chart of the catalogue in both languages passes unchanged, theme %s",
    (_, theme) => {
      for (const chart of CHARTS)
        for (const locale of ["zh", "en"] as const) {
          const spec = chart(xinyu2023, { locale, theme });
          expect(admitted(spec)).toEqual(spec);
        }
    },
  );

  test("charts that are set together pass unchanged", () => {
    const all = CHARTS.map((chart) => chart(xinyu2023, { locale: "en", width: 360 }));
    const spec = compose(all, { title: "All", locale: "en" });
    expect(admitted(spec)).toEqual(spec);
  });

  test("there are thirty and more ordinary specs, each of them valid Vega-Lite", () => {
    expect(ordinary.length).toBeGreaterThanOrEqual(30);
    const newest = MAJORS.at(-1);
    for (const [what, spec] of ordinary) expect(newest?.invalid(spec), what).toEqual([]);
  });

  test.each(ordinary)("%s passes unchanged, compiles and is drawn", async (_, spec) => {
    expect(admitted(spec)).toEqual(spec);
    expect(await toVega(spec as never)).toHaveProperty("marks");
    expect(await toSvg(spec as never)).toMatch(/^<svg/);
  });

  test("what Vega left on rows is no part of a spec", () => {
    const row = { a: 1, [Symbol("vega_id")]: 7 };
    expect(admitted(bars([row]))).toEqual(bars([{ a: 1 }]));
  });

  test("rows keep dates, numbers that are none, and steps of their own", () => {
    const rows = [{ a: new Date(0), b: Number.NaN, c: [{ d: null }] }];
    expect(admitted(bars(rows))).toEqual(bars(rows));
  });
});

describe("what is refused", () => {
  test("every key of Vega-Lite is on the list, or refused with a reason; a new version's is neither", () => {
    const path = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
    const keys = new Set<string>();
    const gather = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      for (const [name, inner] of Object.entries(part)) {
        if (name === "properties" && !("type" in inner && typeof inner.type === "string"))
          for (const key of Object.keys(inner)) keys.add(key);
        gather(inner);
      }
    };
    gather(JSON.parse(readFileSync(path, "utf8")).definitions);
    const listed = new Set([...KEYS.keys()].map((key) => key.slice(key.lastIndexOf(".") + 1)));
    expect([...listed].filter((key) => REFUSED.has(key) && !KEYS.has(`_.${key}`))).toEqual([]);
    expect(new Set([...listed, ...REFUSED.keys()])).toEqual(keys);
  });

  test.each(HOSTILE_SPECS)("%s", (_, spec, path) => {
    expect(() => admitted(spec)).toThrow(RangeError);
    expect(() => admitted(spec)).toThrow(`Cannot render chart: ${path}`);
  });

  test.each([
    [
      "a getter",
      Object.defineProperty({}, "mark", { get: () => "bar", enumerable: true }),
      "spec.mark must be plain data",
    ],
    ["a function", bars([{ a: () => 1 }]), "spec.data.values[0].a must be plain data"],
    ["a symbol", { mark: Symbol("bar") }, "spec.mark must be plain data"],
    ["an object of a class", { mark: new (class Mark {})() }, "spec.mark must be plain data"],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
      "spec must be plain data",
    ],
    ["nothing", undefined, "spec must be plain data"],
    ["a list", [], "spec must be an object"],
  ])("%s, which is no data", (_, spec, message) => {
    expect(() => admitted(spec)).toThrow(message);
  });

  test("a circle, and what holds itself twice on each of sixty levels", () => {
    const circle: { layer?: unknown[] } = {};
    circle.layer = [circle];
    expect(() => admitted(circle)).toThrow("levels deep");
    let twice: unknown = {};
    for (let level = 0; level < 50; level += 1) twice = [twice, twice];
    expect(() => admitted({ layer: twice })).toThrow("values of a spec");
  });

  test("a list that says it is longer than it is", () => {
    const layer: unknown[] = [];
    layer.length = 2 ** 32 - 1;
    expect(() => admitted({ layer })).toThrow("spec.layer must have at most");
  });

  test("more rows, or more letters in them, than the budget", () => {
    const rows = (count: number): object => bars(Array(count).fill({ a: 1 }), { encoding: {} });
    expect(() => admitted(rows(100_000))).not.toThrow();
    expect(() => admitted(rows(100_001))).toThrow("spec must have at most 100000 rows, got 100001");
    expect(() => admitted(bars(Array(300).fill({ a: "x".repeat(100_000) })))).toThrow("characters");
  });

  test("rows that are crossed with themselves", () => {
    const values = Array.from({ length: 5000 }, (_, a) => ({ a, b: a, c: a }));
    const fields = { x: { field: "a" }, y: { field: "b" } };
    for (const crossed of [
      { encoding: { ...fields, row: { field: "a" }, column: { field: "b" } } },
      { mark: "area", encoding: { ...fields, color: { field: "c" } } },
      { transform: [{ impute: "b", key: "a", value: 0, groupby: ["c"] }] },
      { transform: [{ pivot: "a", value: "b" }] },
    ])
      expect(() => admitted(bars(values, crossed))).toThrow("rows times parts");
  });

  test("what is read is what is drawn: a value that changes is read once", () => {
    let reads = 0;
    const list = new Proxy(["bar"], {
      get: (target, key) => {
        if (key === "0") reads += 1;
        return reads > 1 ? "url(x)" : Reflect.get(target, key);
      },
    });
    expect(admitted({ mark: { type: "bar", style: list } })).toEqual({
      mark: { type: "bar", style: ["bar"] },
    });
    expect(reads).toBe(1);
  });
});

describe("texts that transforms make longer", () => {
  const doubled = (times: number) =>
    Array.from({ length: times }, () => ({ calculate: "datum.a+datum.a", as: "a" }));
  const layer = { mark: "text", encoding: { text: { field: "a", type: "nominal" } } };
  const data = { values: [{ a: "b" }] };

  test("are counted from a view into those inside it, whatever stands first in it", () => {
    const inside = { ...layer, transform: doubled(5) };
    expect(() => admitted({ data, layer: [inside], transform: doubled(6) })).toThrow(
      "must not make texts more than 1000 times as long, got 1024",
    );
    expect(() =>
      admitted({ data, layer: [inside], params: [{ name: "p", expr: "'b'+'b'" }] }),
    ).not.toThrow();
  });

  test("are no longer for what views beside them do", () => {
    const spec = {
      data,
      layer: [6, 6, 6].map((times) => ({ ...layer, transform: doubled(times) })),
    };
    expect(admitted(spec)).toEqual(spec);
  });
});

describe("ordinary specs with hostile pieces in them", () => {
  test("are admitted as they are, or refused by the place of the piece", () => {
    fc.assert(
      fc.property(mutatedSpec, (spec) => {
        try {
          expect(admitted(spec)).toEqual(spec);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as RangeError).message).toMatch(/^Cannot render chart: spec[.[ ]/);
        }
      }),
      { numRuns: Number(process.env.SPECS ?? 2000) },
    );
  });

  test("draw nothing that asks for something, or fail with an error of this package", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedSpec, async (spec) => {
        const made = await toSvg(spec as never).catch((error: unknown) => error as Error);
        if (made instanceof Error) expect(made.message).toMatch(/^Cannot render chart: /);
        else
          expect(made).not.toMatch(
            /<(?:script|image|style)|\s(?:href|xlink:href|on\w+)=|\s(?:fill|stroke|style|font-family|clip-path)="[^"]*(?:url\((?!#)|javascript:)/,
          );
      }),
      { numRuns: Number(process.env.SPECS ?? 2000) / 10 },
    );
  }, 60_000);
});
