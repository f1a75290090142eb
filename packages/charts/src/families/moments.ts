import { type Fact, formatPeriod, type Period } from "@park/data";
import { nameOf } from "./names.ts";
import { inTime, isAsLong } from "./periods.ts";
import { type Ground, isPlanned, isYearly, numberIn, type Subject } from "./subject.ts";
import type { Row } from "./topic.ts";

/** What is looked at over time. */
export type Seen = "level" | "share" | "growth";

/** What is said of a subject at one time. */
export interface Moment extends Row {
  readonly subject: Subject;
  readonly period: Period;
  readonly fact: Fact;
  readonly value: number;
}

/** What is said of a subject in an aspect at several times, the earliest first. */
export const momentsOf = (ground: Ground, subject: Subject, as: Seen): readonly Moment[] => {
  if (!subject.facts.some((fact) => fact.as === as)) return [];
  const facts = new Map<Period, Fact>();
  for (const fact of subject.facts) {
    if (
      fact.as !== as ||
      isPlanned(fact) ||
      fact.status.includes("estimate") ||
      fact.amount === null
    )
      continue;
    if (facts.has(fact.period) || (fact.as === "growth" && !isYearly(fact))) continue;
    if (fact.as === "share" && fact.of !== null && fact.of.scope !== null) continue;
    facts.set(fact.period, fact);
  }
  const [first] = facts.values();
  const name = nameOf(ground.review, subject);
  return [...facts]
    .sort(([a], [b]) => inTime(a, b))
    .flatMap(([period, fact]): readonly Moment[] => {
      const value = first === undefined ? null : numberIn(fact, first.unit);
      if (value === null) return [];
      const series = { zh: formatPeriod(period, "zh"), en: formatPeriod(period, "en") };
      return [
        {
          name,
          series,
          figure: fact,
          value,
          mark: "printed",
          facts: [fact],
          subject,
          period,
          fact,
        },
      ];
    });
};

/** What came about in a longer time is no more than what came about in a shorter one; a stock or a rate has no length. */
export const areComparable = (moments: readonly Moment[], as: Seen): boolean => {
  const [first] = moments;
  return (
    first !== undefined &&
    (as !== "level" ||
      ["stock", "share"].includes(first.subject.measure.kind) ||
      moments.every(({ period }) => isAsLong(period, first.period)))
  );
};

/** Whether a subject is told of at two times or more, as a change tells it. */
export const hasMoved = (ground: Ground, subject: Subject, as: Seen): boolean => {
  if (subject.facts.length < 2) return false;
  const moments = momentsOf(ground, subject, as);
  return moments.length >= 2 && areComparable(moments, as);
};
