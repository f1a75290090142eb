/**
 * One measurement of ours and of its peers, each as near to doing the same as there is.
 *
 * @typedef {object} Comparison
 * @property {string} id
 * @property {import("@park/data").Localized} what it is called in tables and charts
 * @property {string} how what is done, for a reader of the page
 * @property {"ms" | "B"} unit
 * @property {number} [per] how many of a thing one sample does, where the figure shown is of one
 * @property {import("./contender.mjs").Contender} own
 * @property {readonly import("./contender.mjs").Contender[]} peers the first is the one that the chart shows
 * @property {(result: any) => unknown} [shown] what of a result must be the same; all of it where it is left out
 * @property {number} [most] what ours may take, in the unit, as the project's aims say
 * @property {string} [gap] why an aim is not reached
 */

/** @param {Comparison} comparison */
export const contendersOf = ({ own, peers }) => [own, ...peers];
