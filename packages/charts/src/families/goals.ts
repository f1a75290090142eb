import type { Fact } from "@park/data";
import { inTime, isAsLong, isLonger, isWithin, overlap } from "./periods.ts";
import { type Ground, isPlanned, isYearly, type Subject } from "./subject.ts";

/** A target, and what it is held against. */
export interface Goal {
  readonly subject: Subject;
  readonly fact: Fact;
  readonly done: Fact | undefined;
  /** Rates that the text gives of it. */
  readonly rates: readonly Fact[];
}

/** The measure whose plan a figure is; of a plan that is itself only aimed at, there is none yet. */
export const planOfFact = ({ measure }: Subject, goal: Fact): string | undefined =>
  isPlanned(goal) ? undefined : measure.relations.planOf;

/** What has come about of a target: in its own time, so far in it, or in a time before that was as long. */
const doneOf = ({ subjectOf }: Ground, subject: Subject, goal: Fact): Fact | undefined => {
  const planOf = planOfFact(subject, goal);
  const of = planOf === undefined ? subject : subjectOf(planOf, subject.dimensions, subject.scope);
  if (of === undefined) return undefined;
  const facts = of.facts
    .filter(
      (fact) =>
        fact.as === goal.as &&
        fact.amount !== null &&
        !isPlanned(fact) &&
        (fact.as !== "growth" || isYearly(fact)),
    )
    .sort((a, b) => inTime(b.period, a.period));
  const isOfMoment = goal.as !== "level" || ["stock", "share"].includes(of.measure.kind);
  return (
    facts.find(({ period }) => period === goal.period) ??
    (isOfMoment
      ? undefined
      : // So far in it: the longest time of those told of.
        facts
          .filter(({ period }) => isWithin(period, goal.period))
          .reduce<Fact | undefined>(
            (most, fact) =>
              most === undefined || isLonger(fact.period, most.period) ? fact : most,
            undefined,
          )) ??
    facts.find(
      ({ period }) =>
        inTime(period, goal.period) < 0 &&
        !overlap(period, goal.period) &&
        (isOfMoment || isAsLong(period, goal.period)),
    )
  );
};

/** Every target, forecast and plan of the park, in the order of the text. */
export const goalsOf = (ground: Ground): readonly Goal[] =>
  ground.subjects.flatMap((subject) => {
    if (subject.scope !== null) return [];
    return subject.facts.flatMap((fact): readonly Goal[] => {
      const planOf = planOfFact(subject, fact);
      const isPlan = planOf !== undefined && fact.as === "level" && fact.amount !== null;
      if (!isPlan && !isPlanned(fact)) return [];
      const done = doneOf(ground, subject, fact);
      if (!isPlanned(fact) && done === undefined) return [];
      const rates =
        planOf === undefined
          ? []
          : ground.subjects.flatMap(({ measure: { id, relations }, facts }) =>
              relations.quotientOf?.[0] === planOf && relations.quotientOf[1] === subject.measure.id
                ? facts
                : id === planOf
                  ? facts.filter(
                      (one) => one.as === "share" && one.of?.measure === subject.measure.id,
                    )
                  : [],
            );
      return [{ subject, fact, done, rates }];
    });
  });

/** Whether what is aimed at is a part of what another goal aims at. */
export const isPartOf = ({ fact, subject }: Goal, { fact: whole, subject: of }: Goal): boolean => {
  const values = Object.entries(of.dimensions);
  return (
    subject.measure === of.measure &&
    fact.period === whole.period &&
    fact.as === "level" &&
    whole.as === "level" &&
    values.length < Object.keys(subject.dimensions).length &&
    values.every(([name, value]) => subject.dimensions[name] === value)
  );
};
