import {
  type Against,
  type Among,
  type AspectId,
  REGION_LABELS,
  type Scope,
  type Whole,
} from "./aspect.ts";
import type { Fact } from "./fact.ts";
import { planOf } from "./factId.ts";
import type { FactKey } from "./factKey.ts";
import type { Locale, Localized } from "./locale.ts";
import type { Measure, NamedView } from "./measure.ts";
import { own } from "./own.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";
import { sameJson } from "./sameJson.ts";
import { wholeOf } from "./whole.ts";

/** The words of an aspect, all that may be there. */
interface Said {
  readonly measure: string;
  readonly dimensions: Fact["dimensions"];
  readonly as: AspectId;
  readonly scope: Scope | null;
  readonly status: Fact["status"];
  readonly against: Against | null | undefined;
  readonly prices: string | null | undefined;
  readonly of: Whole | null;
  readonly in: string | undefined;
  readonly among: Among | null | undefined;
}

const saidOf = (fact: FactKey, review: Review): Said => {
  const { measure, dimensions = {}, as = "level", scope = null, status = [], of } = fact;
  const { against, prices, in: inner, among } = fact;
  // A key may name a whole in short.
  const whole = of == null ? null : wholeOf(of, fact, review.measures);
  return { measure, dimensions, as, scope, status, against, prices, of: whole, in: inner, among };
};

/** Groups that are often ranked among, by their ids; another is called by its id. */
const GROUP_LABELS: { readonly [group: string]: Localized } = {
  nationalZones: { zh: "国家级开发区", en: "the national-level development zones" },
  provincialZones: { zh: "省级开发区", en: "the provincial-level development zones" },
};

/**
 * What a fact is called: the label of its measure with those of its dimension values, then the aspect. A view that has a name of its
 * own, such as a start rate, is called so.
 *
 * @param review - the review that the fact is of
 * @param fact - the fact
 * @returns the label in every language
 *
 * @example
 * ```ts
 * import { factOf, labelOf, xinyu2023 } from "@park/data";
 * labelOf(xinyu2023, factOf(xinyu2023, "keyProjects", { stage: "started" })).en; // => "Key projects (started)"
 * ```
 */
export const labelOf = (review: Review, fact: Fact): Localized =>
  label(review, saidOf(fact, review), []);

/**
 * What a fact would be called that a review may not state, with the period where it is not the review's.
 *
 * @param review - the review
 * @param key - what picks the fact out
 * @returns the label in every language
 *
 * @example
 * ```ts
 * import { labelOfKey, xinyu2023 } from "@park/data";
 * labelOfKey(xinyu2023, { measure: "foreignTrade", period: "yearBefore" }).en; // => "Foreign trade (2022)"
 * ```
 */
export const labelOfKey = (review: Review, key: FactKey): Localized => {
  const at =
    key.period === "yearBefore" ? yearBefore(review.period) : (key.period ?? review.period);
  return label(review, saidOf(key, review), at === review.period ? [] : [at]);
};

/** Whether a name of its own is that of what is said. */
const isNamed = (view: NamedView, said: Said): boolean => {
  const wanted = Object.entries(view.dimensions ?? {});
  const { measure = said.measure, dimensions = {}, scope = null } = view.of ?? {};
  // A whole that the text leaves to the reader is all of the measure: never a region's, or another measure.
  const of = said.of ?? { measure: said.measure, dimensions: {}, scope: null };
  return (
    view.as === said.as &&
    said.scope === null &&
    wanted.length === Object.keys(said.dimensions).length &&
    wanted.every(([name, value]) => said.dimensions[name] === value) &&
    sameJson(of, { measure, dimensions, scope })
  );
};

const namedView = (measure: Measure | undefined, said: Said): NamedView | undefined => {
  // Most measures have none.
  for (const id in measure?.views) {
    const view = measure?.views[id];
    if (view !== undefined && isNamed(view, said)) return view;
  }
  return undefined;
};

const label = (review: Review, said: Said, more: readonly string[]): Localized => {
  const measure = own<Measure>(review.measures, said.measure);
  const view = namedView(measure, said);
  const placeOf = (scope: Scope | Among, locale: Locale): string => {
    if (typeof scope === "string") {
      const region = own<Localized>(REGION_LABELS, scope)?.[locale];
      return region === undefined ? scope : locale === "en" ? `the ${region}` : region;
    }
    if ("group" in scope) {
      const group = own(GROUP_LABELS, scope.group)?.[locale] ?? scope.group;
      if (scope.region === null) return group;
      const region = placeOf(scope.region, locale);
      return locale === "zh" ? region + group : `${group} of ${region}`;
    }
    return review.entities.find(({ id }) => id === scope.entity)?.name[locale] ?? scope.entity;
  };
  const plan = planOf(said.status);
  const pairs = view === undefined ? Object.entries(said.dimensions) : [];
  const say = (locale: Locale, open: string, comma: string, close: string): string => {
    // What the review does not know is called by its id.
    const words = pairs.map(
      ([name, value]) => own(own(measure?.dimensions, name)?.values, value)?.[locale] ?? value,
    );
    // In brackets no article stands.
    if (said.scope !== null) words.push(placeOf(said.scope, locale).replace(/^the /, ""));
    words.push(...more);
    if (plan !== null) words.push(PLANS[plan][locale]);
    const name = view?.label[locale] ?? measure?.label[locale] ?? said.measure;
    const whole = words.length === 0 ? name : `${name}${open}${words.join(comma)}${close}`;
    if (view !== undefined || said.as === "level") return whole;
    return ASPECT_LABELS[locale](
      whole,
      said,
      (scope) => placeOf(scope, locale),
      (id) => own<Measure>(review.measures, id)?.label[locale] ?? id,
    );
  };
  return { zh: say("zh", "（", "，", "）"), en: say("en", " (", ", ", ")") };
};

const PLANS: { readonly [plan in "target" | "forecast"]: Localized } = {
  target: { zh: "目标", en: "target" },
  forecast: { zh: "预测", en: "forecast" },
};

type Say = (
  whole: string,
  said: Said,
  place: (scope: Scope | Among) => string,
  measure: (id: string) => string,
) => string;

/** What is compared with, as words behind the aspect; nothing where the text does not name it. */
const against = (
  base: Against | null | undefined,
  words: { readonly [base: string]: string },
  than: (name: string) => string,
  place: (scope: Scope) => string,
): string => {
  if (base == null) return "";
  if (typeof base === "string" && Object.hasOwn(words, base)) return words[base] ?? "";
  if (typeof base === "object" && "period" in base) return than(base.period);
  return than(place(base as Scope));
};

const INNER_ZH: { readonly [inner: string]: string } = {
  growth: "增速",
  share: "占比",
  rank: "位次",
  date: "时间",
};
const INNER_EN: { readonly [inner: string]: string } = {
  growth: "growth",
  share: "share",
  rank: "rank",
  date: "date",
};

const ASPECT_LABELS: { readonly [locale in Locale]: Say } = {
  zh: (whole, said, place, measure) => {
    const inner = INNER_ZH[said.in ?? ""] ?? "";
    const base = against(
      said.against,
      { yearBefore: "同比", periodBefore: "环比", twoYearAverage: "两年平均" },
      (name) => `比${name}`,
      place,
    );
    const ofWhole = (): string => {
      const { of } = said;
      if (of == null) return "";
      const where = of.scope === null ? "" : place(of.scope);
      return of.measure === said.measure ? where : `${where}${measure(of.measure)}`;
    };
    switch (said.as) {
      case "growth":
        return `${whole}${base}增长${said.prices === "comparable" ? "（可比价）" : said.prices === "current" ? "（现价）" : ""}`;
      case "share":
        return ofWhole() === "" ? `${whole}占比` : `${whole}占${ofWhole()}比重`;
      case "rank":
        return `${whole}${inner}${said.among == null ? "" : `在${place(said.among)}的`}位次`;
      case "change":
        return `${whole}${inner}${base}增减`;
      case "points":
        return `${whole}${inner}${base}增减百分点`;
      case "times":
        return `${whole}${inner}${base}倍数`;
      case "contribution":
        return `${whole}对${ofWhole() || "总体"}增长的贡献`;
      default:
        return whole;
    }
  },
  en: (whole, said, place, measure) => {
    const inner = INNER_EN[said.in ?? ""];
    const of = inner === undefined ? "" : ` in ${inner}`;
    const base = against(
      said.against,
      {
        yearBefore: " on the year",
        periodBefore: " on the period before",
        twoYearAverage: ", two-year average",
      },
      (name) => ` on ${name}`,
      place,
    );
    const ofWhole = (): string => {
      const { of: part } = said;
      if (part == null) return "";
      const name = part.measure === said.measure ? "" : `${measure(part.measure)}`;
      const where = part.scope === null ? "" : place(part.scope);
      if (name === "") return where === "" ? "" : `${where}'s`;
      return where === "" ? name : `${name} of ${where}`;
    };
    switch (said.as) {
      case "growth":
        return `${whole}, growth${base}${said.prices == null ? "" : ` at ${said.prices} prices`}`;
      case "share":
        return ofWhole() === "" ? `${whole}, share` : `${whole}, share of ${ofWhole()}`;
      case "rank":
        return `${whole}, rank${of}${said.among == null ? "" : ` ${typeof said.among === "string" ? "in" : "among"} ${place(said.among)}`}`;
      case "change":
        return `${whole}, change${of}${base}`;
      case "points":
        return `${whole}, change${of} in percentage points${base}`;
      case "times":
        return `${whole}, multiple${of}${base}`;
      case "contribution":
        return `${whole}, contribution to growth${ofWhole() === "" ? "" : ` of ${ofWhole()}`}`;
      default:
        return whole;
    }
  },
};
