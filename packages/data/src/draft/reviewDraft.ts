import type {
  AspectId,
  AspectWords,
  EntityInput,
  Fact,
  Figure,
  Localized,
  LocatorInput,
  Measure,
  Source,
} from "@park/data";
import type { Decision } from "./decision.ts";
import type { Suggestion } from "./suggestMeasures.ts";

/**
 * A drafted fact: what a review file holds of it, and what a person has to settle.
 *
 * @example
 * ```ts
 * import { type DraftFact, draftReview } from "@park/data/draft";
 * const fact: DraftFact | undefined = (await draftReview("财政总收入72.87亿元")).file.facts[0];
 * [fact?.measure, fact?.amount, fact?.start]; // => ["fiscalRevenue", "72.87", 5]
 * ```
 */
export type DraftFact = LocatorInput &
  Figure &
  AspectWords &
  Partial<Pick<Fact, "id" | "scope" | "period" | "status" | "note">> & {
    /** The measure that the words name whole; one that is begun in `measures` where they name none. */
    readonly measure: string;
    readonly dimensions: Readonly<Record<string, string>>;
    /** The aspect; left out, the level. */
    readonly as?: AspectId;
    readonly mentions: readonly LocatorInput[];
    /** What is to be settled; `parseReview` reports it until it is taken out. Not there where it is settled. */
    readonly todo?: string;
  };

/**
 * A number that is set aside: certainly no figure, or one that a person has to look at.
 *
 * @example
 * ```ts
 * import { type DraftExclusion, draftReview } from "@park/data/draft";
 * const set: DraftExclusion | undefined = (await draftReview("2024年")).file.exclusions[0];
 * [set?.kind, set?.printed, set?.todo]; // => ["date", "2024年", undefined]
 * ```
 */
export type DraftExclusion = LocatorInput & {
  readonly kind: "name" | "date" | "idiom";
  readonly reason: Localized;
  /** What is to be settled; not there where it is certain. */
  readonly todo?: string;
};

/**
 * A measure of one's own, begun for a figure whose words name no measure of the codebook whole: it waits for its names.
 *
 * @example
 * ```ts
 * import { type DraftMeasure, draftReview } from "@park/data/draft";
 * const own: DraftMeasure | undefined = (await draftReview("绿电交易量1.5亿度")).file.measures["own1"];
 * [own?.label.zh, own?.unit, own?.kind]; // => ["绿电交易量", "kWh", "flow"]
 * ```
 */
export type DraftMeasure = Pick<Measure, "id" | "label" | "definition" | "unit" | "kind"> & {
  /** What is to be settled; not there where it is settled. */
  readonly todo?: string;
};

/**
 * One drafted fact or exclusion that a person has to settle.
 *
 * @example
 * ```ts
 * import { draftReview, type OpenItem } from "@park/data/draft";
 * const [item]: readonly OpenItem[] = (await draftReview("进出口总额300.6亿元")).open;
 * [item?.path, item?.suggestions[0]?.measure.id]; // => [["facts", 0], "foreignTrade"]
 * ```
 */
export interface OpenItem {
  /** Where it stands in the file. */
  readonly path: readonly ["facts" | "exclusions", number];
  readonly printed: string;
  /** The words around it, it itself in brackets. */
  readonly context: string;
  /** Measures that it may be of, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * A draft of a review.
 *
 * @example
 * ```ts
 * import { draftReview, type ReviewDraft } from "@park/data/draft";
 * const draft: ReviewDraft = await draftReview("2024年，出口总额约40亿元");
 * draft.file.facts[0]?.amount; // => "40"
 * draft.file.exclusions[0]?.kind; // => "date"
 * ```
 */
export interface ReviewDraft {
  /** A review file, plain JSON: each `todo` in it is to be settled and taken out. */
  readonly file: {
    /** What is to be checked of the file as a whole; not there where it is settled. */
    readonly todo?: string;
    readonly id: string;
    readonly park: {
      readonly id: string;
      readonly name: Localized;
      readonly place: readonly Localized[];
    };
    readonly period: string;
    readonly sources: readonly [Source];
    readonly measures: Readonly<Record<string, DraftMeasure>>;
    readonly facts: readonly DraftFact[];
    /** Named things that scopes speak of; left out where there are none. */
    readonly entities?: readonly EntityInput[];
    readonly exclusions: readonly DraftExclusion[];
  };
  readonly open: readonly OpenItem[];
  /** How sure each fact of the file is and what said so, in the order of the facts; left out where it is not told. */
  readonly decisions?: readonly Decision[];
}
