/**
 * A first draft of a review from nothing but its document, for a person to settle.
 *
 * @packageDocumentation
 */

export { type DraftOptions, draftReview } from "./draftReview.ts";
export type {
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  OpenItem,
  ReviewDraft,
} from "./reviewDraft.ts";
export { type Suggestion, suggestMeasures } from "./suggestMeasures.ts";
