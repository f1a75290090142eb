/**
 * Schemas of everything in a review file, and the reader for files of unknown shape.
 *
 * @packageDocumentation
 */

export { LIMITS } from "./limits.ts";
export { parseReview } from "./parseReview.ts";
export { readReview } from "./readReview.ts";
export { factSchema, measureSchema, reviewSchema } from "./reviewSchema.ts";
