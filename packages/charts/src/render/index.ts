/**
 * Pictures and tables of charts: what needs Vega and Vega-Lite, which are optional
 * peers, and for PNG a rasteriser.
 *
 * @packageDocumentation
 */

export type { Drawable } from "../drawable.ts";
export { type CsvOptions, toCsv } from "./toCsv.ts";
export { type HtmlOptions, toHtml } from "./toHtml.ts";
export { type PngOptions, toPng } from "./toPng.ts";
export { type SvgOptions, toSvg } from "./toSvg.ts";
export { toTable } from "./toTable.ts";
export { toVega } from "./toVega.ts";
export { toWorkbook, type WorkbookOptions } from "./toWorkbook.ts";
