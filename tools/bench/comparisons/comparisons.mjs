import { auditing } from "./auditing.mjs";
import { embedding } from "./embedding.mjs";
import { exchanging } from "./exchanging.mjs";
import { figures } from "./figures.mjs";
import { formulas } from "./formulas.mjs";
import { imports } from "./imports.mjs";
import { jointly } from "./jointly.mjs";
import { panels } from "./panels.mjs";
import { pictures } from "./pictures.mjs";
import { proving } from "./proving.mjs";
import { quantities } from "./quantities.mjs";
import { reading } from "./reading.mjs";
import { sizes } from "./sizes.mjs";
import { specs } from "./specs.mjs";

/**
 * How much work the comparisons do.
 *
 * @typedef {object} Scale
 * @property {number} facts in a large review file
 * @property {number} reviews audited at once
 * @property {number} figures of one large review that is audited
 * @property {number} table along its side so many cells
 * @property {number} calls of a formula
 * @property {number} specs built of one chart
 * @property {readonly number[]} rows of the panels
 */

/** @type {Scale} */
export const FULL = {
  facts: 10_000,
  reviews: 1000,
  figures: 2500,
  table: 13,
  calls: 20_000,
  specs: 300,
  rows: [1e5, 1e6, 1e7],
};

/**
 * All that is compared, in the order of the table.
 *
 * @param {Scale} scale
 * @param {Awaited<ReturnType<typeof import("../embedPages.mjs")["embedPages"]>> | null} pages null where there is no browser
 * @returns {Promise<import("../comparison.mjs").Comparison[]>}
 */
export const comparisons = async (scale, pages) => [
  ...imports(),
  ...reading(scale.facts),
  ...proving(),
  ...quantities(),
  ...exchanging(scale.facts),
  ...figures(),
  ...formulas(scale.calls),
  ...auditing(scale.reviews),
  ...(await jointly(scale)),
  ...(await panels(scale.rows)),
  ...specs(scale.specs),
  ...pictures(),
  ...(pages === null ? [] : embedding(pages)),
  ...sizes(),
];
