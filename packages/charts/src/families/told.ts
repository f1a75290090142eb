import {
  type Fact,
  type Figure,
  formatFact,
  formatFigure,
  formatPeriod,
  type Locale,
  labelOf,
  type Review,
  type Scope,
  unitOf,
} from "@park/data";
import { sizeOf } from "./headline.ts";
import { inSentence, namesOf, scopeName } from "./names.ts";
import { shortPeriod } from "./periods.ts";
import type { Ground, Subject } from "./subject.ts";

/** How figures are written: as they are printed, or as a headline has them. */
export type Write = (figure: Figure, locale: Locale) => string;

/** A figure without its unit where the name says what is counted: 156 key projects, not 156 projects of key projects. */
export const bare =
  (write: Write): Write =>
  (figure, locale) =>
    locale === "en" && unitOf(figure.unit).counted
      ? write({ ...figure, unit: "ratio" }, locale)
      : write(figure, locale);

/** A region or a body inside a sentence. */
export const placeName = (review: Review, scope: Scope, locale: Locale): string =>
  locale === "en" && typeof scope === "string"
    ? `the ${scopeName(review, scope, "en")}`
    : scopeName(review, scope, locale);

const ORDINALS: { readonly [digit: number]: string } = { 1: "st", 2: "nd", 3: "rd" };

/** A rank: 第3, 3rd. */
const rankText = ({ amount, ...figure }: Figure, locale: Locale): string => {
  if (amount === null || !/^\d+$/.test(amount)) return formatFigure({ ...figure, amount }, locale);
  if (locale === "zh") return `第${amount}位`;
  const isTeen = /1\d$/.test(amount);
  return `${amount}${(isTeen ? undefined : ORDINALS[Number(amount.at(-1))]) ?? "th"}`;
};

const isFall = ({ amount }: Figure): boolean => amount?.startsWith("-") ?? false;

/** What was measured of it: the share, the growth. */
const INNER: { readonly [locale in Locale]: { readonly [inner: string]: string } } = {
  zh: { share: "占比", growth: "增速" },
  en: { share: " share", growth: " growth" },
};

/** Whether something is said beside a region or another body. */
export const besideOf = (fact: Fact): Scope | null => {
  if (fact.as !== "points" && fact.as !== "times" && fact.as !== "growth" && fact.as !== "change")
    return null;
  const { against } = fact;
  if (against === null) return null;
  if (typeof against === "object") return "entity" in against ? against : null;
  return against === "yearBefore" || against === "periodBefore" || against === "twoYearAverage"
    ? null
    : against;
};

/** Words for a figure beside that of a region: 快于全市0.7个百分点. */
export const leadText = (
  review: Review,
  points: Figure,
  than: Scope,
  isGrowth: boolean,
  locale: Locale,
  write: Write,
): string => {
  const place = placeName(review, than, locale);
  const size = write(sizeOf(points), locale);
  const isBehind = isFall(points);
  if (locale === "zh")
    return `${isGrowth ? (isBehind ? "慢于" : "快于") : isBehind ? "低于" : "高于"}${place}${size}`;
  return `${size} ${isGrowth ? (isBehind ? "slower" : "faster") : isBehind ? "below" : "above"}${isGrowth ? " than" : ""} ${place}`;
};

/** What a fact says behind the name of its subject; null where only its label can say it. */
export const predicateOf = (
  ground: Ground,
  fact: Fact,
  locale: Locale,
  write: Write,
): string | null => {
  const { review } = ground;
  const isZh = locale === "zh";
  const size = (): string => write(sizeOf(fact), locale);
  const isLess = isFall(fact);
  // A headline has no room for 增长 and 下降.
  const isShort = write !== formatFigure;
  // Of a range no word says which way it goes.
  if (fact.amount === null && fact.as !== "level") return null;
  switch (fact.as) {
    case "level":
      return isZh ? write(fact, "zh") : `: ${bare(write)(fact, "en")}`;
    case "growth":
      if (
        fact.against === "periodBefore" ||
        fact.against === "twoYearAverage" ||
        besideOf(fact) !== null
      )
        return null;
      return isZh
        ? `${isLess ? (isShort ? "降" : "下降") : isShort ? "增" : "增长"}${size()}`
        : ` ${isLess ? "down" : "up"} ${size()}`;
    case "share": {
      const { of } = fact;
      // Of what it is a share is not said.
      if (of === null && Object.keys(fact.dimensions).length === 0) return null;
      const whole =
        of === null || of.measure === fact.measure
          ? ""
          : (review.measures[of.measure]?.label[locale] ?? of.measure);
      const place = of === null || of.scope === null ? "" : placeName(review, of.scope, locale);
      if (isZh)
        return place + whole === ""
          ? `占比${write(fact, "zh")}`
          : `占${place}${whole}${write(fact, "zh")}`;
      return place === "" && whole === ""
        ? `: ${write(fact, "en")} of all`
        : `: ${write(fact, "en")} of ${whole === "" ? `${place}'s` : inSentence(whole)}${place === "" || whole === "" ? "" : ` of ${place}`}`;
    }
    case "rank": {
      const { among } = fact;
      const region = among === null ? null : typeof among === "string" ? among : among.region;
      const place = region === null ? "" : placeName(review, region, locale);
      const inner = fact.in === "level" ? "" : (INNER[locale][fact.in] ?? "");
      return isZh
        ? `${inner}${place === "" ? "名列" : `居${place}`}${rankText(fact, "zh")}`
        : `${inner} ranked ${rankText(fact, "en")}${place === "" ? "" : ` in ${place}`}`;
    }
    case "change":
      if (fact.in === "rank" || besideOf(fact) !== null) return null;
      return isZh
        ? `${isLess ? "减少" : "增加"}${size()}`
        : ` ${isLess ? "down" : "up"} ${bare(write)(sizeOf(fact), "en")}`;
    case "points": {
      const than = besideOf(fact);
      const inner = INNER[locale][fact.in] ?? "";
      if (than !== null)
        return (
          (isZh ? inner : `${inner} `) +
          leadText(review, fact, than, fact.in === "growth", locale, write)
        );
      // Of a growth it may be the year before or another body that is meant.
      if (fact.in === "growth" && fact.against === null) return null;
      return isZh
        ? `${inner}${isLess ? "降" : "升"}${size()}`
        : `${inner} ${isLess ? "down" : "up"} ${size()}`;
    }
    case "times": {
      const { against } = fact;
      const than = besideOf(fact);
      const base =
        than !== null
          ? placeName(review, than, locale)
          : against === "yearBefore"
            ? isZh
              ? "上年"
              : "the year before"
            : against !== null && typeof against === "object" && "period" in against
              ? formatPeriod(against.period, locale)
              : null;
      if (base === null || fact.in !== "level") return null;
      return isZh ? `为${base}的${write(fact, "zh")}` : ` ${write(fact, "en")} that of ${base}`;
    }
    default:
      return null;
  }
};

/** A fact as a clause: name, verb, figure; by its label where no verb fits. */
export const clauseOf = (
  ground: Ground,
  subject: Subject,
  fact: Fact,
  locale: Locale,
  write: Write,
  name: string = namesOf(ground.review, subject, locale)[0] ?? fact.measure,
): string => {
  const predicate = predicateOf(ground, fact, locale, write);
  const { period } = ground.review;
  const when = fact.period === period ? null : shortPeriod(fact.period, period, locale);
  if (predicate !== null)
    return when === null
      ? name + predicate
      : locale === "zh"
        ? when + name + predicate
        : predicate.startsWith(":")
          ? `${name} in ${when}${predicate}`
          : `${name}${predicate} in ${when}`;
  const label = labelOf(ground.review, fact)
    [locale].replace(/（/g, "")
    .replace(/）/g, "")
    .replace(/ \(([^)]*)\)/g, ", $1");
  return locale === "zh"
    ? `${when ?? ""}${label}${formatFact(fact, "zh")}`
    : `${label}${when === null ? "" : ` in ${when}`}: ${formatFact(fact, "en")}`;
};
