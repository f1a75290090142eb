import { formatPeriod, type Locale, type Localized } from "@park/data";
import type { ReviewDraft } from "./reviewDraft.ts";

/** What a document says of itself: whose review it is, and its title. */
export interface Head {
  /** The park's name, in the language of the document; null where no words look like one. */
  readonly park: string | null;
  readonly title: Localized;
}

/** The last words of the name of a park, in simplified and traditional characters. */
const ZONE =
  "(?:高新技术产业园区|工业园区?|产业园区?|科技园区?|科创园区?|物流园|化工园|软件园|生态园|创业园|园区|工业集中区|开发区|高新区|经开区|经济区|保税港?区|自贸区|自由贸易区|合作区|示范区|新区|新城|科创城|科学城|工業園區?|產業園區?|科技園區?|園區|開發區|高新區|保稅區|新區)";
const CHINESE = new RegExp(
  `(?<!\\p{Script=Han})(?:\\p{Script=Han}{0,10}?(?:以来|[在是由对日月年]))??(?<name>(?![以来在是由对日月年])\\p{Script=Han}{2,16}?${ZONE})`,
  "gu",
);
/** Words that count or class parks, or point at one, in place of a name. */
const NO_NAME =
  /^(?:[我各该这两多每平]|[上下]半年|全年|年[初内末]|本[市区园]|全[市省国区]|其中|所有|现有|目前|今年|近年|截至|一批|部分)|.全[市省国]|[省市国县](?:家?级)|以上|[的了被为]/u;

/** Capital words that end in what a park is called. */
const ENGLISH =
  /(?<![\w’'-])(?:The )?(?<name>(?:[A-Z][\w’'-]* (?:(?:of|and|for|&) )?){1,8}?(?:Parks?|Zones?|Estates?|Cluster|Campus|Corridor|District|Hub|Freeport|SEZ|Development Area)(?: Authority)?)(?![\w-])/gu;

/** A heading that begins with whose year it is: 东岭物流城2024年工作总结. */
const HEADED = /^[#\s]*(?<name>\p{Script=Han}{2,24}[区园城港谷带])(?:(?:19|20)\d\d|二[〇○零]..)年/u;
/** So many lines stand above a text: where one is in a site, when it was put there. */
const HEADINGS = 6;

const parkIn = (text: string, locale: Locale): string | null => {
  for (const line of text.split(/[\n\r]+/u, HEADINGS)) {
    const name = HEADED.exec(line)?.groups?.name;
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  for (const { groups } of text.matchAll(locale === "zh" ? CHINESE : ENGLISH)) {
    const name = groups?.name;
    if (name !== undefined && (locale === "en" || !NO_NAME.test(name))) return name;
  }
  return null;
};

/** The longest line that is taken for a title. */
const LONGEST = { zh: 40, en: 100 } as const;

/** The first line, where it is one by itself and no sentence. */
const titleIn = (text: string, locale: Locale): string | null => {
  const [first = "", ...rest] = text
    .split(/[\n\r\u2028\u2029]+/u)
    .filter((line) => /\S/u.test(line));
  const line = first
    .trim()
    .replace(/^#+\s*/u, "")
    .replace(/\s+/gu, " ");
  const isTitle =
    rest.length > 0 &&
    line.length <= LONGEST[locale] &&
    !/^[—–-]|[。；;！!？?，,：:]|\.$/u.test(line);
  return isTitle ? line : null;
};

/** A period in words; none where a person has given something else for one, which the check of the review tells. */
const timeIn = (period: string | null, locale: Locale): string | null => {
  try {
    return period === null ? null : formatPeriod(period, locale);
  } catch {
    return null;
  }
};

/** What stands for a name that is not known. */
const UNNAMED: Localized = { zh: "园区名称", en: "Name of the park" };
const UNTITLED: Localized = { zh: "文件标题", en: "Title of the document" };

/** Reads what a document says of itself; one without a title is called by its park and its period. */
export const headOf = (document: string, period: string | null, locale: Locale): Head => {
  const text = document.normalize("NFC").replace(/(?![\t\n\r])\p{C}/gu, "");
  const park = parkIn(text, locale);
  const title =
    titleIn(text, locale) ??
    [park, timeIn(period, locale)]
      .filter((part) => part !== null)
      .join(locale === "zh" ? "" : ", ");
  return { park, title: title === "" ? UNTITLED : { zh: title, en: title } };
};

const ASKS: Localized<{ readonly park: string; readonly period: string }> = {
  zh: { park: "请填写园区名称：文中未见", period: "请填写资料时期：文中未写明" },
  en: {
    park: "Name the park: the words do not",
    period: "Give the period: the words do not",
  },
};

/** The part of a review file that says whose review it is, and of which period. */
type Named = Pick<ReviewDraft["file"], "park" | "period">;

const isNamed = ({ park }: Named): boolean => park.name.zh !== UNNAMED.zh;

/**
 * Whether somebody has said whose review it is: the document, or a person.
 *
 * @param draft - the draft
 *
 * @example
 * ```ts
 * import { draftReview, isParkNamed } from "@park/data/draft";
 * isParkNamed(await draftReview("2024年，利润5亿元。")); // => false
 * ```
 */
export const isParkNamed = ({ file }: Pick<ReviewDraft, "file">): boolean => isNamed(file);

/** The name of a park in a file: that one, or what stands for one that is not known. */
export const parkNamed = (name: string | null): Localized =>
  name === null ? UNNAMED : { zh: name, en: name };

/** A file of a review with what is asked of it as a whole; nothing where all is said. */
export const askedAsWhole = <F extends Named & { readonly todo?: string }>(
  { todo, ...file }: F,
  locale: Locale,
): Omit<F, "todo"> & { readonly todo?: string } => {
  const say = ASKS[locale];
  const missing = [isNamed(file) ? null : say.park, file.period === "" ? say.period : null].filter(
    (one) => one !== null,
  );
  return missing.length === 0 ? file : { ...file, todo: missing.join(" · ") };
};
