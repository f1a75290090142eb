/**
 * Pictures and tables of charts: what needs Vega and Vega-Lite, which are optional peers.
 *
 * @packageDocumentation
 */

export { toSvg } from "./toSvg.ts";
export { toTable } from "./toTable.ts";
