/**
 * A review as files that other programs read: CSV, JSON, a Data Package, JSON Schema and schema.org.
 *
 * @packageDocumentation
 */

export { jsonSchemas } from "./jsonSchemas.ts";
export { type PublishOptions, publishedFiles } from "./publishedFiles.ts";
export { MEASURE_COLUMNS, type TidyMeasure, tidyMeasures } from "./tidyMeasures.ts";
