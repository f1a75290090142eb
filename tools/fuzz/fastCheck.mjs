// What tests get for fast-check: the same, from one seed, and with a fifth of the runs that they name, though five where
// they name as many. `npm run fuzz` tells another seed in FUZZ_SEED, and has them all.
import { createRequire } from "node:module";

// Past the alias that brings tests here.
/** @type {typeof import("fast-check")} */
const fc = createRequire(import.meta.url)("fast-check");

const { FUZZ_SEED } = process.env;
const runs = (named) =>
  FUZZ_SEED === undefined ? Math.max(Math.ceil(named / 5), Math.min(named, 5)) : named;

fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 2023) });

/** @type {typeof fc.assert} */
const assert = (property, parameters = {}) =>
  fc.assert(property, { ...parameters, numRuns: runs(parameters.numRuns ?? 100) });

// biome-ignore lint/style/noDefaultExport: tests import it as they would import fast-check
export default { ...fc, assert };
