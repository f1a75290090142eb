/**
 * A first draft of a review from nothing but its document, for a person to settle.
 *
 * @packageDocumentation
 */

export {
  type DraftExclusion,
  type DraftFact,
  type DraftMeasure,
  type DraftOptions,
  draftReview,
  type OpenItem,
  type ReviewDraft,
} from "./draftReview.ts";
export { type Suggestion, suggestMeasures } from "./suggestMeasures.ts";
