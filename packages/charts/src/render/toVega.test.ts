import { type Locale, xinyu2023 } from "@park/data";
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import type { ChartSpec } from "../spec.ts";
import { simpleSpec } from "../testing/simpleSpec.ts";
import { toVega } from "./toVega.ts";

describe.each(["zh", "en"] as readonly Locale[])("every chart in %s", (locale) => {
  test.each(CHARTS.map((chart) => ({ id: chart.id, chart })))(
    "$id is plain JSON, the same each time, that Vega draws without a warning",
    async ({ chart }) => {
      const spec = chart(xinyu2023, { locale, width: 360 });
      const made = await toVega(spec);
      expect(made).toEqual(JSON.parse(JSON.stringify(made)));
      expect(JSON.stringify(await toVega(spec))).toBe(JSON.stringify(made));
      const said: unknown[] = [];
      const log = (...parts: readonly unknown[]) => {
        said.push(parts);
        return logger;
      };
      const logger = { level: () => logger, error: log, warn: log, info: log, debug: () => logger };
      const view = new vega.View(vega.parse(made as never, undefined, { ast: true }), {
        renderer: "none",
        expr: expressionInterpreter,
        logger: logger as never,
      } as ConstructorParameters<typeof vega.View>[1]);
      expect(await view.toSVG()).toContain("<svg");
      view.finalize();
      expect(said).toEqual([]);
    },
  );
});

test("a change of the Vega spec does not change the chart", async () => {
  const spec = simpleSpec();
  const before = JSON.stringify(spec);
  const made = await toVega(spec);
  Reflect.deleteProperty(made, "marks");
  for (const data of made.data as { values?: object[] }[])
    for (const row of data.values ?? []) Reflect.set(row, "label", "changed");
  expect(JSON.stringify(spec)).toBe(before);
});

test("a column of the data may be called url, and what an embedding program would take is refused", async () => {
  const spec = simpleSpec();
  const withUrls: ChartSpec = {
    ...spec,
    data: { values: [{ url: "http://example.org", href: "x" }] },
  };
  expect(JSON.stringify(await toVega(withUrls))).toContain("http:");
  await expect(
    toVega({ ...spec, usermeta: { embedOptions: { patch: "http://example.org" } } } as never),
  ).rejects.toThrow("Cannot render chart: spec.usermeta must not be there");
});
