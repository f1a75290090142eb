import type { Fact } from "../fact.ts";
import { own } from "../own.ts";
import type { Review } from "../review.ts";
import { sameJson } from "../sameJson.ts";
import { statementKey } from "../statementKey.ts";
import { aspectCheck } from "./aspectCheck.ts";
import { checkPeriod } from "./checkPeriod.ts";
import type { Checks } from "./checksOf.ts";
import { checkFigure } from "./figureCheck.ts";
import type { Path, Report } from "./report.ts";

/** Everything that makes two facts state the same. */
const statementOf = (fact: Fact): string => `${statementKey(fact)} ${fact.source}`;

/** Reports facts whose amount, period, measure, dimensions, unit or place do not fit, and facts that stand twice. */
export const checkFacts = (report: Report, review: Review, checks: Checks): void => {
  const { facts, measures } = review;
  const { checkLocator, checkDimensions, unknownMeasure } = checks;
  const checkAspect = aspectCheck(review, checks);
  const checkMeasure = (path: Path, fact: Fact): void => {
    const measure = own(measures, fact.measure);
    if (measure === undefined) {
      report([...path, "measure"], unknownMeasure(fact.measure), fact.measure);
      return;
    }
    checkDimensions(report, [...path, "dimensions"], measure, fact.dimensions);
    checkAspect(report, path, fact, measure);
  };
  const stated = new Map<string, Fact>();
  const ids = new Set<string>();
  facts.forEach((fact, index) => {
    const path = ["facts", index];
    checkFigure(report, path, fact);
    // The review's own has an issue of its own.
    if (fact.period !== review.period) checkPeriod(report, [...path, "period"], fact.period);
    checkMeasure(path, fact);
    checkLocator(report, path, fact);
    fact.mentions.forEach((mention, at) => {
      checkLocator(report, [...path, "mentions", at], mention);
    });
    const key = statementOf(fact);
    const first = stated.get(key);
    if (first === undefined) {
      if (ids.has(fact.id))
        report([...path, "id"], "must be unique, and stands in facts before", fact.id);
      stated.set(key, fact);
    } else {
      const print = `${JSON.stringify(first.printed)} at ${first.start}`;
      const isSame =
        first.amount === fact.amount &&
        sameJson(first.range ?? null, fact.range ?? null) &&
        first.multiplier === fact.multiplier;
      const cure = isSame
        ? "give a repeated print as one of its mentions"
        : "another figure needs another measure, aspect, dimension, scope or period";
      report(path, `must not state what ${print} states; ${cure}`, fact.id);
    }
    ids.add(fact.id);
  });
};
