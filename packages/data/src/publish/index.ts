/**
 * A review as files that other programs read: CSV, JSON, a Data Package, JSON Schema and schema.org.
 *
 * @packageDocumentation
 */

export { jsonSchemas } from "./jsonSchemas.ts";
export { publishedFiles } from "./publishedFiles.ts";
export type { PublishOptions } from "./publishOptions.ts";
export { MEASURE_COLUMNS, type TidyMeasure, tidyMeasures } from "./tidyMeasures.ts";
