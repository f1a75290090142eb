import { columnMeasurements } from "./columns.mjs";
import { importTime } from "./importTime.mjs";
import { reading, shapeWithAjv, shapeWithValibot, shapeWithZod } from "./reading.mjs";
import { apiSpec, bareSvg, buildSpecs, copySpecs, literalSpec, ownSpec, ownSvg } from "./specs.mjs";

/**
 * One line of the benchmark.
 *
 * @typedef {object} Measurement
 * @property {string} title
 * @property {string} [against] the title of the peer that it is measured against
 * @property {() => Promise<number>} sample does the work once and gives the milliseconds it took
 */

const empty = importTime("import an empty module", "./emptyModule.mjs");

/**
 * What `npm run bench` measures, in the order it prints. The packages are imported as built.
 *
 * @type {Measurement[]}
 */
export const measurements = [
  empty,
  importTime("import @park/data", "@park/data", empty.title),
  importTime("import @park/metrics", "@park/metrics", empty.title),
  importTime("import @park/charts", "@park/charts", empty.title),
  importTime("import vega-datasets", "vega-datasets", empty.title),
  shapeWithAjv,
  shapeWithValibot,
  shapeWithZod,
  reading,
  ...columnMeasurements,
  literalSpec,
  apiSpec,
  ownSpec,
  copySpecs,
  buildSpecs,
  bareSvg,
  ownSvg,
];
