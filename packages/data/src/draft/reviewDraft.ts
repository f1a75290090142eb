import type {
  AspectId,
  AspectWords,
  Dimension,
  EntityInput,
  Fact,
  Figure,
  Localized,
  LocalizedInput,
  LocatorInput,
  Measure,
  Source,
} from "@park/data";
import type { Decision } from "./decision.ts";

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
 * [own?.label?.zh, own?.unit, own?.kind]; // => ["绿电交易量", "kWh", "flow"]
 * ```
 */
export interface DraftMeasure extends Partial<Pick<Measure, "unit" | "kind">> {
  readonly id: string;
  /** Its name in the language of the text; not there for a measure of the codebook, which only gets further parts. */
  readonly label?: LocalizedInput;
  readonly definition?: LocalizedInput;
  readonly dimensions?: Readonly<Record<string, DraftDimension>>;
  /** What is to be settled; not there where it is settled. */
  readonly todo?: string;
}

/**
 * What a draft parts a measure by: values of a dimension that the measure has, or a dimension that is new.
 *
 * @example
 * ```ts
 * import { type DraftDimension, draftReview } from "@park/data/draft";
 * const { file } = await draftReview("进出口总额30亿元，其中加工贸易12亿元");
 * const part: DraftDimension | undefined = file.measures["foreignTrade"]?.dimensions?.["part"];
 * Object.keys(part?.values ?? {}); // => ["加工贸易"]
 * ```
 */
export interface DraftDimension {
  readonly label?: LocalizedInput;
  readonly structure?: Dimension["structure"];
  readonly values: Readonly<Record<string, LocalizedInput>>;
}

/**
 * A measure that a number may be of: its words stand near.
 *
 * @example
 * ```ts
 * import { draftReview, type Suggestion } from "@park/data/draft";
 * const { open } = await draftReview("财政总收入与税收收入情况良好，达到8个");
 * const near: readonly Suggestion[] = open[0]?.suggestions ?? [];
 * near.map(({ measure }) => measure.id); // => ["taxRevenue", "fiscalRevenue"]
 * ```
 */
export interface Suggestion {
  readonly measure: Measure;
}

/**
 * One drafted fact or exclusion that a person has to settle.
 *
 * @example
 * ```ts
 * import { draftReview, type OpenItem } from "@park/data/draft";
 * const [item]: readonly OpenItem[] = (await draftReview("进出口总额300.6亿元。泊位7扩建。")).open;
 * [item?.path, item?.printed]; // => [["exclusions", 0], "7"]
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
