import { CHARTS, projectProgress } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { specWithApi } from "./specWithApi.mjs";
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

const times = 1000;
/** @param {() => unknown} work */
const repeated = (work) =>
  timed(() => {
    for (let round = 0; round < times; round += 1) work();
  });
const one = () => projectProgress(xinyu2023, { locale: "en" });
const finished = one();

/** What the same spec costs when all of it is written down. @type {import("./measurements.mjs").Measurement} */
export const literalSpec = {
  title: `${times} times one spec as a literal`,
  sample: repeated(
    /** @type {() => unknown} */ (new Function(`return ${JSON.stringify(finished)}`)),
  ),
};

/** @type {import("./measurements.mjs").Measurement} */
export const apiSpec = {
  title: `${times} times one spec by vega-lite-api`,
  against: literalSpec.title,
  sample: repeated(() => specWithApi(finished)),
};

/** @type {import("./measurements.mjs").Measurement} */
export const ownSpec = {
  title: `${times} times one spec from facts`,
  against: apiSpec.title,
  sample: repeated(one),
};
