import {
  type Fact,
  type Figure,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
} from "@park/data";
import { constant, type Derivation, divide, input, subtract } from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { derived } from "./derived.ts";
import { type Goal, goalsOf, isPartOf, planOfFact } from "./goals.ts";
import { headlineFigure, sizeOf, titled } from "./headline.ts";
import { inSentence, nameOf, namesOf } from "./names.ts";
import { inTime, overlap, shortPeriod } from "./periods.ts";
import { type Ground, isPlanned, numberIn } from "./subject.ts";
import { bare, type Write } from "./told.ts";
import type { Family, Group, Row, Topic } from "./topic.ts";

const DONE = /*#__PURE__*/ (() => divide(input("done"), input("goal")))();
const AHEAD = /*#__PURE__*/ (() => subtract(divide(input("done"), input("goal")), constant("1")))();
const NEEDED = /*#__PURE__*/ (() =>
  subtract(divide(input("goal"), input("done")), constant("1")))();

/** What is aimed at, and what is only expected: its noun, and what has to come about for it. */
const GOALS: Localized<{
  readonly [kind in "target" | "forecast" | "plan"]: readonly [noun: string, grow: string];
}> = {
  zh: { target: ["目标", "需增"], forecast: ["预计", "将增"], plan: ["计划", "需增"] },
  en: {
    target: ["target", "to grow"],
    forecast: ["forecast", "to grow"],
    plan: ["plan", "to grow"],
  },
};

const WORDS: Localized<
  (
    noun: string,
    toGrow: string,
  ) => {
    readonly beyond: (name: string, by: string) => string;
    readonly met: (name: string, rate: string) => string;
    /** So far in a longer time. */
    readonly soFar: (name: string, then: string, when: string, rate: string) => string;
    readonly grow: (name: string, when: string, goal: string, growth: string) => string;
    readonly growBriefly: (name: string, when: string, growth: string) => string;
    readonly aim: (name: string, when: string, goal: string) => string;
    readonly aimBriefly: (name: string, goal: string) => string;
    readonly now: (aim: string, now: string) => string;
    readonly sentence: (name: string, done: string, goal: string, rate: string) => string;
    readonly when: (period: string) => string;
    readonly done: string;
    readonly beyondBy: string;
    readonly stillToGrow: string;
    readonly seen: { readonly [as: string]: string };
  }
> = {
  zh: (noun, toGrow) => ({
    beyond: (name, by) => `${name}超${noun}${by}`,
    met: (name, rate) => `${name}达${noun}的${rate}`,
    soFar: (name, then, when, rate) => `${name}${then}达${when}${noun}的${rate}`,
    grow: (name, when, goal, growth) => `${name}${when}${noun}${goal}，${toGrow}${growth}`,
    growBriefly: (name, when, growth) => `${name}${when}${noun}${toGrow}${growth}`,
    aim: (name, when, goal) => `${name}${when}${noun}${goal}`,
    aimBriefly: (name, goal) => `${name}${noun}${goal}`,
    now: (aim, now) => `${aim}，现为${now}`,
    sentence: (name, done, goal, rate) => `${name}${done}，${noun}${goal}，为其${rate}`,
    when: (period) => period + noun,
    done: `${noun}的`,
    beyondBy: `超${noun}`,
    stillToGrow: toGrow,
    seen: { growth: "增速", share: "占比" },
  }),
  en: (noun, toGrow) => ({
    beyond: (name, by) => `${name} ${by} above ${noun}`,
    met: (name, rate) => `${name} at ${rate} of ${noun}`,
    soFar: (name, then, when, rate) => `${name} in ${then} at ${rate} of ${noun} for ${when}`,
    grow: (name, when, goal, growth) => `${name} ${toGrow} ${growth} to ${goal} in ${when}`,
    growBriefly: (name, when, growth) => `${name} ${toGrow} ${growth} by ${when}`,
    aim: (name, when, goal) => `${name} ${noun} for ${when}: ${goal}`,
    aimBriefly: (name, goal) => `${name} ${noun}: ${goal}`,
    now: (aim, now) => `${aim}, now ${now}`,
    sentence: (name, done, goal, rate) =>
      `${name}: ${done} against a ${noun} of ${goal}, ${rate} of it`,
    when: (period) => `${period}, ${noun}`,
    done: `Of the ${noun}`,
    beyondBy: `Above ${noun}`,
    stillToGrow: "Still to grow",
    seen: { growth: " growth", share: " share" },
  }),
};

/** The words for a target or a forecast. */
const wordsOf = (goal: Fact, locale: Locale) =>
  WORDS[locale](
    ...GOALS[locale][
      goal.status.includes("forecast") ? "forecast" : isPlanned(goal) ? "target" : "plan"
    ],
  );

/** What follows from one figure that is only bounded is bounded the same way: over 350 from 118 is over 196.6% more. */
const asPrinted = (
  found: Derivation | null,
  goal: Fact,
  done: Fact | undefined,
): Derivation | null =>
  found === null ||
  done === undefined ||
  done.qualifier !== null ||
  overlap(goal.period, done.period)
    ? found
    : { ...found, figure: { ...found.figure, qualifier: goal.qualifier } };

const topicOf = (ground: Ground, { subject, fact: goal, done, rates }: Goal): Topic => {
  const { review } = ground;
  const isLevel = goal.as === "level";
  const isLater = done !== undefined && isLevel && !overlap(done.period, goal.period);
  const given =
    isLevel && goal.amount !== null ? { done, goal } : { done: undefined, goal: undefined };
  // Where the text says by how much it is to grow, that is said.
  const isSaid =
    isLater &&
    subject.facts.some(
      (fact) => fact.as === "growth" && isPlanned(fact) && fact.period === goal.period,
    );
  const found = isSaid
    ? null
    : asPrinted(derived(review, isLater ? NEEDED : DONE, given), goal, done);
  const ahead = isLater ? null : asPrinted(derived(review, AHEAD, given), goal, done);
  const percent = (found?.value ?? 0) * 100;
  const names = (locale: Locale): readonly string[] => {
    const planOf = planOfFact(subject, goal);
    const of = planOf === undefined ? undefined : ground.subjectOf(planOf, subject.dimensions);
    return namesOf(review, of ?? subject, locale).map(
      (name) => name + (wordsOf(goal, locale).seen[goal.as] ?? ""),
    );
  };
  const rows: readonly Row[] = [
    ...(done === undefined
      ? []
      : [
          {
            name: nameOf(review, subject),
            series: whenOf(done),
            figure: done as Figure,
            value: null,
            mark: "printed" as const,
            facts: [done],
          },
        ]),
    {
      name: nameOf(review, subject),
      series: whenOf(goal, true),
      figure: goal,
      value: null,
      mark: "printed",
      facts: [goal],
    },
  ];
  const named = (word: "done" | "beyondBy" | "stillToGrow"): Localized => ({
    zh: wordsOf(goal, "zh")[word],
    en: wordsOf(goal, "en")[word],
  });
  const ways = (locale: Locale, write: Write): readonly string[] => {
    const { beyond, met, soFar, grow, growBriefly, aim, aimBriefly, now } = wordsOf(goal, locale);
    const when = formatPeriod(goal.period, locale);
    const number = bare(write);
    const told = (say: (name: string) => string): readonly string[] =>
      titled([names(locale)], (name = "") => say(name));
    const aims = told((name) => aim(name, when, number(goal, locale)));
    const briefly = told((name) => aimBriefly(name, number(goal, locale)));
    if (done !== undefined && !isLevel)
      return [...aims.map((text) => now(text, number(done, locale))), ...aims, ...briefly];
    if (done === undefined || found === null || (isLater && percent <= 0))
      return [...aims, ...briefly];
    const rate = write(found.figure, locale);
    if (isLater)
      return [
        ...told((name) => grow(name, when, number(goal, locale), rate)),
        ...told((name) => growBriefly(name, when, rate)),
        ...briefly,
      ];
    return ahead !== null && percent > 100 && percent < 200
      ? told((name) => beyond(name, write(sizeOf(ahead.figure), locale)))
      : [
          ...(done.period === goal.period
            ? []
            : told((name) =>
                soFar(name, shortPeriod(done.period, goal.period, locale), when, rate),
              )),
          ...told((name) => met(name, rate)),
        ];
  };
  return {
    rows: [
      ...rows,
      ...rates.map(
        (fact): Row => ({
          name: nameOf(review, subject),
          series: whenOf(fact),
          figure: fact,
          value: null,
          mark: "printed",
          facts: [fact],
        }),
      ),
    ],
    context: [],
    values: rows.length,
    magnitude:
      found === null
        ? 0
        : isLater
          ? Math.min(1, Math.abs(percent) / (Math.abs(percent) + 10))
          : Math.min(1, Math.abs(percent - 100) / 25),
    surprise: found === null || isLater ? 0.4 : 0.8,
    worked: [
      ...(found === null
        ? []
        : [{ name: named(isLater ? "stillToGrow" : "done"), figure: found.figure }]),
      ...(ahead === null ? [] : [{ name: named("beyondBy"), figure: ahead.figure }]),
    ],
    titles: (locale) => ways(locale, headlineFigure),
    sentence: (locale) => {
      const name = names(locale)[0] ?? "";
      return done !== undefined && found !== null && !isLater
        ? wordsOf(goal, locale).sentence(
            name,
            formatFigure(done, locale),
            formatFigure(goal, locale),
            formatFigure(found.figure, locale),
          )
        : (ways(locale, formatFigure)[0] ?? "");
    },
    subtitle: (locale) =>
      `${names(locale)[0] ?? ""}${PUNCTUATION[locale].comma}${formatPeriod(goal.period, locale)}`,
    draw: (frame) =>
      drawBars(
        rows.map((row) => ({
          ...row,
          name: row.series ?? row.name,
          value: numberIn(row.figure, goal.unit),
          mark: row.facts[0] === goal ? ("rest" as const) : row.mark,
        })),
        frame,
      ),
  };
};

/** When it is of; of a goal, that it is one. */
const whenOf = (fact: Fact, isGoal = false): Localized => {
  const of = (locale: Locale): string => {
    const period = formatPeriod(fact.period, locale);
    return isGoal ? wordsOf(fact, locale).when(period) : period;
  };
  return { zh: of("zh"), en: of("en") };
};

interface Told {
  readonly goal: Goal;
  readonly topic: Topic;
}

/** Targets of one time to come, told together: the headline has the one that asks for most, the sentence has all. */
const outlookOf = (told: readonly Told[]): Topic | null => {
  const [first, ...others] = told;
  if (first === undefined || others.length === 0) return first?.topic ?? null;
  const most = told.reduce((best, one) =>
    one.topic.magnitude > best.topic.magnitude ? one : best,
  );
  return {
    ...most.topic,
    rows: told.flatMap(({ topic }) => topic.rows),
    // What is only aimed at makes no picture.
    values: 2,
    worked: told.flatMap(({ topic }) => topic.worked ?? []),
    sentence: (locale) =>
      told
        .slice(0, 6)
        .map(({ topic }, nth) => {
          const clause = topic.sentence(locale);
          return nth > 0 && locale === "en" ? inSentence(clause) : clause;
        })
        .join(PUNCTUATION[locale].semicolon),
  };
};

/** How far along? A target or a forecast, and what has come about; what is to come later in one question a period. */
export const plan: Family = {
  id: "plan",
  needs: { zh: "目标、计划或预计，及其对应的数字", en: "a target, plan or forecast" },
  find: (ground) => {
    const now = ground.review.period;
    const groups = new Map<string, Told[]>();
    const goals = goalsOf(ground);
    for (const goal of goals) {
      // Parts of a whole that is aimed at too are told as that.
      if (goals.some((whole) => isPartOf(goal, whole))) continue;
      const { id, period } = goal.fact;
      const isLater = !overlap(period, now) && inTime(now, period) < 0;
      const about = isLater && goal.fact.status.length > 0 ? `to come@${period}` : id;
      groups.set(about, [...(groups.get(about) ?? []), { goal, topic: topicOf(ground, goal) }]);
    }
    return [...groups].map(
      ([about, told]): Group => ({
        about,
        rows: told.flatMap(({ topic }) => topic.rows),
        // What has come about may be told elsewhere too; the target is told here.
        topicOf: (left) =>
          outlookOf(told.filter(({ goal }) => left.some(({ facts }) => facts.includes(goal.fact)))),
      }),
    );
  },
};
