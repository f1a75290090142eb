/**
 * A first draft of a review from nothing but its document, for a person to settle.
 *
 * @packageDocumentation
 */

export type { Decision, Reason } from "./decision.ts";
export { type DraftPassage, draftPassages } from "./draftPassages.ts";
export { type DraftOptions, draftReview } from "./draftReview.ts";
export { isParkNamed } from "./headOf.ts";
export { type KeptDraft, keepSettled } from "./keepSettled.ts";
export { ASPECT_LABELS, BASE_LABELS, STATUS_LABELS } from "./labels.ts";
export { type AcceptedDraft, acceptDraft } from "./model/acceptDraft.ts";
export { type DraftPrompt, draftPrompt, type PromptOptions } from "./model/draftPrompt.ts";
export type {
  DraftDimension,
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  OpenItem,
  ReviewDraft,
  Suggestion,
} from "./reviewDraft.ts";
export { reviewSoFar, type SoFar } from "./reviewSoFar.ts";
export { searchMeasures } from "./searchMeasures.ts";
export { type OwnMeasure, type Settlement, settleFigure } from "./settleFigure.ts";
export { type HeadSettlement, settleHead } from "./settleHead.ts";
export { type SettledFile, type SettleOptions, settle } from "./sheet/settle.ts";
export { sheetOf } from "./sheet/sheetOf.ts";
export { type FoundStatement, statementsOf } from "./statementsOf.ts";
