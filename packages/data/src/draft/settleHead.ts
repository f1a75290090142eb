import { freeze, type Locale, type Localized, parsePeriod } from "@park/data";
import { askedAsWhole } from "./headOf.ts";
import type { ReviewDraft } from "./reviewDraft.ts";

/**
 * What a person says of a review as a whole; what is left out stays.
 *
 * @example
 * ```ts
 * import type { HeadSettlement } from "@park/data/draft";
 * const head: HeadSettlement = { park: { zh: "东港园区", en: "East Port" }, period: "2024" };
 * head.title; // => undefined
 * ```
 */
export interface HeadSettlement {
  /** Whose review it is: in each language, or one name for both. */
  readonly park?: string | Localized;
  readonly period?: string;
  /** What the document is called. */
  readonly title?: string | Localized;
}

const cannot = (what: string, got: unknown): RangeError =>
  new RangeError(`Cannot settle a review: ${what}, got ${JSON.stringify(got)}`);

const named = (what: string, name: string | Localized): Localized => {
  const { zh, en } = typeof name === "string" ? { zh: name, en: name } : name;
  if (zh.trim() === "" || en.trim() === "") throw cannot(`its ${what} must have a name`, name);
  return { zh: zh.trim(), en: en.trim() };
};

/**
 * Settles whose review a draft is, of which period, and what its document is called: what the words do not say.
 *
 * @param draft - the draft, which stays as it is
 * @param head - what is said
 * @param locale - the language of what is asked still; that of the document where it is left out
 * @returns the draft with it
 * @throws {RangeError} if a name is empty, or the period is none
 *
 * @example
 * ```ts
 * import { draftReview, reviewSoFar, settleHead } from "@park/data/draft";
 * const draft = await draftReview("利润5亿元。");
 * const { file } = settleHead(draft, { period: "2024" });
 * [draft.file.todo, file.todo]; // => ["请填写园区名称：文中未见 · 请填写资料时期：文中未写明", "请填写园区名称：文中未见"]
 * ```
 */
export const settleHead = (
  draft: ReviewDraft,
  { park, period, title }: HeadSettlement,
  locale: Locale = draft.file.sources[0].language.startsWith("zh") ? "zh" : "en",
): ReviewDraft => {
  const { file } = draft;
  const [source] = file.sources;
  // It says itself what a period is.
  if (period !== undefined) parsePeriod(period);
  return freeze({
    ...draft,
    file: askedAsWhole(
      {
        ...file,
        ...(park === undefined ? {} : { park: { ...file.park, name: named("park", park) } }),
        ...(period === undefined ? {} : { period }),
        ...(title === undefined
          ? {}
          : { sources: [{ ...source, title: named("document", title) }] as const }),
      },
      locale,
    ),
  });
};
