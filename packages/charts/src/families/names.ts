import { type Locale, type Localized, REGION_LABELS, type Review, type Scope } from "@park/data";
import { sentenceCase } from "../text/sentenceCase.ts";
import type { Subject } from "./subject.ts";

/** What a scope is called; nothing for the park's own. */
export const scopeName = (review: Review, scope: Scope | null, locale: Locale): string => {
  if (scope === null) return "";
  if (typeof scope === "string") return REGION_LABELS[scope]?.[locale] ?? scope;
  return review.entities.find(({ id }) => id === scope.entity)?.name[locale] ?? scope.entity;
};

/** A name that a figure follows without a space: its own last digit stays apart from that of the figure. */
export const inFront = (name: string): string => (/\d$/.test(name) ? `${name} ` : name);

/** The first letter in lower case, unless the word is an abbreviation or goes on in capitals. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const MEASURE_NAMES: WeakMap<
  Subject["measure"],
  Localized<readonly string[]>
> = /*#__PURE__*/ new WeakMap();

/** The names of a measure, its label first, then what is shorter, the longest first. */
const measureNames = ({ measure }: Subject, locale: Locale): readonly string[] => {
  const known = MEASURE_NAMES.get(measure);
  if (known !== undefined) return known[locale];
  const of = (language: Locale): readonly string[] => {
    const label = measure.label[language];
    // Initials are names to those alone who know them.
    const shorter = measure.synonyms[language].filter(
      (name) => name.length < label.length && !/^[A-Z&]+$/.test(name),
    );
    return [label, ...shorter.sort((a, b) => b.length - a.length).map(sentenceCase)];
  };
  const names = { zh: of("zh"), en: of("en") };
  MEASURE_NAMES.set(measure, names);
  return names[locale];
};

/** What the dimension values of a subject are called; what is not known is called by its id. */
export const valueNames = ({ measure, dimensions }: Subject, locale: Locale): readonly string[] =>
  Object.entries(dimensions).map(
    ([dimension, value]) => measure.dimensions[dimension]?.values[value]?.[locale] ?? value,
  );

/** Whether a word is in a name; in Chinese with one letter of another word in it, as 进口 is in 进出口. */
const isIn = (word: string, name: string, locale: Locale): boolean => {
  if (name.toLowerCase().includes(word.toLowerCase())) return true;
  const [first, second, third] = word;
  if (locale === "en" || first === undefined || second === undefined || third !== undefined)
    return false;
  return Array.from(name).some((letter, at) => letter === first && name[at + 2] === second);
};

const NEW: Localized = { zh: "新增", en: "new" };

type Names = { [key: string]: readonly string[] };

const NAMES: WeakMap<Subject, Names> = /*#__PURE__*/ new WeakMap();

/**
 * The names of a subject, the fullest first; each can stand in a title, without brackets.
 *
 * @param among - `measure` where all that stands beside it is of the same measure: then its values are names enough
 */
export const namesOf = (
  review: Review,
  subject: Subject,
  locale: Locale,
  among?: "measure",
): readonly string[] => {
  const known: Names = NAMES.get(subject) ?? {};
  NAMES.set(subject, known);
  const key = `${locale} ${among ?? ""}`;
  known[key] ??= newNames(review, subject, locale, among);
  return known[key];
};

const newNames = (
  review: Review,
  subject: Subject,
  locale: Locale,
  among: "measure" | undefined,
): readonly string[] => {
  const scope = scopeName(review, subject.scope, locale);
  // A body that is a value too is named once.
  const values = valueNames(subject, locale).filter((value) => value !== scope);
  const join = (parts: readonly string[], of: string): string =>
    locale === "zh" ? parts.join("") + of : [...parts, of].filter((part) => part !== "").join(" ");
  const measures = measureNames(subject, locale);
  // A value that names its part in the name of the whole, such as exports of imports and exports, is a name.
  const isName = (value: string): boolean =>
    [measures[0] ?? "", ...subject.measure.synonyms[locale]].some((name) =>
      isIn(value, name, locale),
    );
  // What is new in the period is new, where there is no room for more.
  const isNew = (dimension: string): boolean =>
    subject.measure.dimensions[dimension]?.structure === "added";
  const brief = Object.keys(subject.dimensions).some(isNew)
    ? Object.keys(subject.dimensions).map((dimension, nth) =>
        isNew(dimension) ? NEW[locale] : (values[nth] ?? ""),
      )
    : [];
  const full: readonly string[] =
    values.length === 0
      ? measures
      : among === "measure" || values.some(isName)
        ? [
            join(
              [...values].sort((a, b) => Number(isName(a)) - Number(isName(b))),
              "",
            ),
          ]
        : measures.map((name) => join(values, locale === "zh" ? name : inSentence(name)));
  const named = full.length > 0 && among === undefined && !values.some(isName) ? brief : [];
  const bare =
    named.length === 0
      ? full
      : [
          ...full,
          ...measures.map((name) => join(named, locale === "zh" ? name : inSentence(name))),
        ];
  return bare.map((name) => {
    const whole =
      scope === ""
        ? name
        : locale === "zh"
          ? scope + name
          : `${inSentence(name)} of ${typeof subject.scope === "string" ? "the " : ""}${scope}`;
    return locale === "zh" ? inFront(sentenceCase(whole)) : sentenceCase(whole);
  });
};

/** The name of a subject in a picture or a table. */
export const nameOf = (review: Review, subject: Subject, among?: "measure"): Localized => ({
  zh: (namesOf(review, subject, "zh", among)[0] ?? subject.measure.id).trimEnd(),
  en: namesOf(review, subject, "en", among)[0] ?? subject.measure.id,
});
