import { type Fact, freeze, type Locale, type Localized, type Review } from "@park/data";
import type { Finding } from "@park/metrics";
import { type ChartOptions, drawOptions } from "../drawOptions.ts";
import { answerOf, asOf } from "../families/answerOf.ts";
import { accusationsOf } from "../families/check.ts";
import { FAMILIES } from "../families/index.ts";
import { groundOf } from "../families/subject.ts";
import { type FamilyId, factsOf, type Group, type Topic } from "../families/topic.ts";
import { LOOK } from "../frame.ts";
import { checkOptions } from "../readOptions.ts";
import type { ChartSpec } from "../spec.ts";
import type { Table } from "../table.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { besideReview } from "./besideReview.ts";
import { type Interest, interestOf, scoreOf } from "./interest.ts";

/**
 * A question that a review answers, with its answer.
 *
 * @example
 * ```ts
 * import { type Question, questionsOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const question: Question | undefined = questionsOf(xinyu2023).find(({ family }) => family === "growth");
 * question?.as; // => "chart"
 * ```
 */
export interface Question {
  /** The family and what it is about: unique in its review. */
  readonly id: string;
  readonly family: FamilyId;
  /** How it is told best: fewer than three values make no picture. It draws whatever it is. */
  readonly as: "chart" | "sentence" | "card";
  /** The ids of what it tells, each of which no other question tells, in the order of the text. */
  readonly facts: readonly string[];
  /** The ids of what it is held against. */
  readonly context: readonly string[];
  /** What it finds, at most 24 characters in Chinese and 60 in English, rounded for readers. */
  readonly title: Localized;
  /** Up to 110. */
  readonly score: number;
  readonly why: Interest;
  /** What it finds, as it is printed. */
  readonly say: (locale?: Locale) => string;
  /** The picture, as a spec of Vega-Lite. */
  readonly draw: (options?: ChartOptions) => ChartSpec;
  /** Every number that title, sentence and picture have, exactly. */
  readonly table: (locale?: Locale) => Table;
}

/**
 * How questions are told where nothing else is asked for.
 *
 * @example
 * ```ts
 * import { type QuestionsOptions, questionsOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const options: QuestionsOptions = { locale: "en" };
 * questionsOf(xinyu2023, options)[0]?.say().endsWith("。"); // => false
 * ```
 */
export interface QuestionsOptions {
  /** `zh` where it is left out. */
  readonly locale?: Locale;
  /** What an audit of the review found, where there is one already; it is audited where it is left out. */
  readonly findings?: readonly Finding[];
  /**
   * Reviews whose figures are set beside: of the same park, for what was before; of another park, a region or a plan, for what its own
   * is held against, under its name and with its source. None where it is left out.
   */
  readonly beside?: readonly Review[];
}

const OPTIONS = /*#__PURE__*/ (() => ({
  locale: LOOK.locale,
  findings: {
    must: "the findings of an audit",
    holds: Array.isArray,
  },
  beside: {
    must: "reviews, each with an id of its own",
    holds: (value: unknown) =>
      Array.isArray(value) &&
      value.every((one) => Array.isArray(one?.facts)) &&
      new Set(value.map(({ id }) => id)).size === value.length,
  },
}))();

interface Candidate {
  readonly family: FamilyId;
  readonly group: Group;
  readonly topic: Topic;
  /** What it tells that no better question does. */
  readonly fresh: readonly Fact[];
  readonly interest: Interest;
  readonly score: number;
  /** How many facts had been taken when it was looked at. */
  readonly seen: number;
}

const questionOf = (
  review: Review,
  own: ReadonlySet<string>,
  candidate: Candidate,
  usual: Locale,
): Question => {
  const { family, group, topic, fresh, interest, score } = candidate;
  const id = `${family}:${group.about}`;
  const { facts, context, ...answer } = answerOf(review, topic, fresh);
  return Object.freeze({
    id,
    family,
    as: asOf(family, topic),
    facts: freeze(facts.map((fact) => fact.id)),
    context: freeze(context.map((fact) => fact.id)),
    title: answer.title,
    score,
    why: freeze(interest),
    say: (locale: Locale = usual): string => answer.say(locale),
    draw: (options: ChartOptions = {}): ChartSpec => {
      const { locale, frame } = drawOptions(id, { locale: usual, ...options });
      return answer.draw(
        frame,
        sourceLine(review, [...facts, ...context.filter(({ id: one }) => !own.has(one))], locale),
      );
    },
    table: (locale: Locale = usual): Table => answer.table(locale),
  });
};

/**
 * Every question that a review answers, the most interesting first. A fact is told by one of them: what a better question has
 * taken, the others do without.
 *
 * @param review - any review; one without facts has no questions
 * @returns the questions, each with its title, sentence, picture and table
 * @throws {RangeError} if an option is unknown, or the language is none that there is
 *
 * @example
 * ```ts
 * import { questionsOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const [first] = questionsOf(xinyu2023, { locale: "en" });
 * [first?.family, first?.as]; // => ["weight", "chart"]
 * ```
 */
export const questionsOf = (
  review: Review,
  options: QuestionsOptions = {},
): readonly Question[] => {
  checkOptions("find questions", OPTIONS, options);
  const { locale = "zh", findings, beside = [] } = options;
  const ground = groundOf(
    besideReview(review, beside),
    accusationsOf(review, findings),
    new Set(beside.map(({ park }) => park.id)),
  );
  const own = new Set(review.facts.map(({ id }) => id));
  const accused = new Set(
    ground.accusations.flatMap(({ figures }) => figures.map(({ fact }) => fact)),
  );
  const taken = new Set<Fact>();
  const look = (family: FamilyId, group: Group): Candidate | null => {
    const isCheck = family === "check";
    const left = isCheck
      ? group.rows
      : group.rows.filter(({ facts }) => !facts.every((fact) => taken.has(fact)));
    const topic = left.length === 0 ? null : group.topicOf(left);
    if (topic === null) return null;
    const all = factsOf(topic.rows);
    const fresh = all.filter((fact) => own.has(fact.id) && (isCheck || !taken.has(fact)));
    // What is said of others alone is no question of this review.
    if (fresh.length === 0) return null;
    const interest = interestOf(
      review,
      topic,
      fresh,
      isCheck || fresh.some(({ id }) => accused.has(id)),
    );
    return { family, group, topic, fresh, interest, score: scoreOf(interest), seen: taken.size };
  };
  const questions: Candidate[] = [];
  const told = FAMILIES.slice(0, -1).map(({ id, find }) => ({ id, groups: find(ground) }));
  // The best is last.
  const waiting = told
    .flatMap(({ id, groups }) => groups.flatMap((group) => look(id, group) ?? []))
    .sort((a, b) => a.score - b.score);
  const put = (candidate: Candidate): void => {
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((waiting[middle]?.score ?? 0) <= candidate.score) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, candidate);
  };
  const take = (candidate: Candidate): void => {
    questions.push(candidate);
    if (candidate.family !== "check") for (const fact of candidate.fresh) taken.add(fact);
  };
  for (let best = waiting.pop(); best !== undefined; best = waiting.pop()) {
    if (best.seen === taken.size || best.family === "check") {
      take(best);
      continue;
    }
    const again = look(best.family, best.group);
    if (again === null) continue;
    if (again.score >= best.score) take(again);
    else put(again);
  }
  // What is left when all others have taken theirs.
  for (const { id, find } of FAMILIES.slice(-1))
    for (const group of find(ground)) {
      const left = look(id, group);
      if (left !== null) take(left);
    }
  return Object.freeze(
    questions
      .sort((a, b) => b.score - a.score)
      .map((candidate) => questionOf(ground.review, own, candidate, locale)),
  );
};
