import { freeze, type Localized, type Period, type Review } from "@park/data";
import type { FamilyId } from "../families/topic.ts";
import { type Question, type QuestionsOptions, questionsOf } from "./questionsOf.ts";

/**
 * The first page of a story: what a review finds, one picture, more pictures with a sentence each, and what does not agree.
 *
 * @example
 * ```ts
 * import { type Briefing, briefingOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const briefing: Briefing = briefingOf(xinyu2023, { locale: "en" });
 * briefing.findings.length; // => 5
 * ```
 */
export interface Briefing {
  /** The id of the review. */
  readonly review: string;
  readonly park: Localized;
  readonly period: Period;
  /** At most five, the most interesting first: no two of one measure, a comparison and a contradiction among them where there are any. */
  readonly findings: readonly Question[];
  /** The most interesting picture in which nothing is derived; null where there is none. */
  readonly hero: Question | null;
  /** At most ten more pictures. */
  readonly charts: readonly Question[];
  /** Single figures. */
  readonly cards: readonly Question[];
  readonly contradictions: readonly Question[];
  /** All questions that the review answers, the most interesting first. */
  readonly questions: readonly Question[];
}

const FINDINGS = 5;
const CHARTS = 10;
/** Less interesting ones fill a page and tell nothing. */
const LEAST = 30;

/** Families that hold a figure against another one. */
const COMPARISONS: readonly FamilyId[] = ["growth", "change", "plan", "weight", "standing", "pair"];

/** The measures that a question is about. */
const measuresOf = ({ facts }: Review, question: Question): readonly string[] => {
  const ids = new Set(question.facts);
  return [...new Set(facts.flatMap(({ id, measure }) => (ids.has(id) ? [measure] : [])))];
};

/** The best of some questions of which no two are of one measure. */
const apart = (
  review: Review,
  questions: readonly Question[],
  most: number,
): readonly Question[] => {
  const told = new Set<string>();
  const found: Question[] = [];
  for (const question of questions) {
    if (found.length === most) break;
    const measures = measuresOf(review, question);
    // A list of many measures repeats one of them only in passing.
    const known = measures.filter((measure) => told.has(measure));
    if (known.length * 2 >= measures.length && known.length > 0) continue;
    for (const measure of measures) told.add(measure);
    found.push(question);
  }
  return found;
};

/** Puts the best of a kind in the place of the last, where none of it is there. */
const withOne = (
  findings: readonly Question[],
  candidates: readonly Question[],
): readonly Question[] => {
  const [best] = candidates;
  if (best === undefined || findings.some((question) => candidates.includes(question)))
    return findings;
  return findings.length < FINDINGS ? [...findings, best] : [...findings.slice(0, -1), best];
};

/**
 * What to tell of a review first, as data for a page, a notebook or a language model.
 *
 * @param review - any review; of one without facts everything is empty
 * @returns findings, pictures, cards and contradictions, each a question with its title, sentence, picture and table
 *
 * @example
 * ```ts
 * import { briefingOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const { hero, contradictions } = briefingOf(xinyu2023, { locale: "en" });
 * [hero?.family, contradictions.length]; // => ["weight", 1]
 * ```
 */
export const briefingOf = (review: Review, options: QuestionsOptions = {}): Briefing => {
  const questions = questionsOf(review, options);
  const contradictions = questions.filter(({ family }) => family === "check");
  const others = questions.filter((question) => !contradictions.includes(question));
  const best = apart(review, others, FINDINGS);
  const compared = others.filter(({ family }) => COMPARISONS.includes(family));
  const findings = withOne(withOne(best, compared), contradictions);
  const pictures = others.filter((question) => question.as === "chart" && question.score >= LEAST);
  const hero = pictures.find(({ why }) => why.completeness === 1) ?? null;
  return Object.freeze({
    review: review.id,
    park: review.park.name,
    period: review.period,
    findings: freeze(findings) as readonly Question[],
    hero,
    charts: freeze(
      pictures.filter((question) => question !== hero).slice(0, CHARTS),
    ) as readonly Question[],
    cards: freeze(others.filter((question) => question.as === "card")) as readonly Question[],
    contradictions: freeze(contradictions) as readonly Question[],
    questions,
  });
};
