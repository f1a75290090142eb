import { CHARTS } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { timed } from "./timed.mjs";

/** @type {readonly import("@park/data").Locale[]} */
const locales = ["zh", "en"];

/** Every chart of the review in both languages. */
const build = () =>
  CHARTS.flatMap((chart) => locales.map((locale) => chart(xinyu2023, { locale })));

const specs = build();

/** @type {import("./measurements.mjs").Measurement} */
export const copySpecs = {
  title: `copy ${specs.length} finished specs as JSON`,
  sample: timed(() => specs.map((spec) => JSON.parse(JSON.stringify(spec)))),
};

/** @type {import("./measurements.mjs").Measurement} */
export const buildSpecs = {
  title: `facts to ${specs.length} specs`,
  against: copySpecs.title,
  sample: timed(build),
};

/** The same pictures with Vega and Vega-Lite alone. @type {import("./measurements.mjs").Measurement} */
export const bareSvg = {
  title: `${specs.length} specs to SVG, Vega alone`,
  sample: timed(async () => {
    for (const spec of specs) {
      // Ours is readonly, which Vega-Lite's own type does not say of itself.
      const open = /** @type {import("vega-lite").TopLevelSpec} */ (/** @type {unknown} */ (spec));
      const runtime = vega.parse(compile(open).spec, undefined, { ast: true });
      await new vega.View(runtime, { renderer: "none", expr: expressionInterpreter }).toSVG();
    }
  }),
};

/** @type {import("./measurements.mjs").Measurement} */
export const ownSvg = {
  title: `${specs.length} specs to SVG`,
  against: bareSvg.title,
  sample: timed(async () => {
    for (const spec of specs) await toSvg(spec);
  }),
};
