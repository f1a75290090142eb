import {
  type Against,
  type Among,
  ASPECTS,
  BASES,
  isRegion,
  KIND_ASPECTS,
  type Scope,
  type Whole,
} from "../aspect.ts";
import type { Fact } from "../fact.ts";
import { wholeId } from "../factId.ts";
import type { Measure } from "../measure.ts";
import { own } from "../own.ts";
import type { Review } from "../review.ts";
import { findUnit, isLike, UNITS } from "../unit.ts";
import { viewOf } from "../view.ts";
import { checkBounds } from "./checkBounds.ts";
import { checkPeriod } from "./checkPeriod.ts";
import type { Checks } from "./checksOf.ts";
import { oneOf, type Path, type Report } from "./report.ts";

/** Every word that some aspect carries. */
const CARRIED = /*#__PURE__*/ (() => [
  ...new Set(Object.values(ASPECTS).flatMap(({ carries }) => Object.keys(carries))),
])();

/** Makes a check of whose figure a fact is, in what aspect, against, among and of what. */
export const aspectCheck = (
  review: Review,
  { checkDimensions, checkScope, unknownMeasure }: Checks,
) => {
  const checkAgainst = (report: Report, path: Path, against: Against): void => {
    if ((BASES as readonly unknown[]).includes(against)) return;
    if (typeof against === "object" && "period" in against)
      checkPeriod(report, [...path, "period"], against.period);
    else checkScope(report, path, against as Scope);
  };
  const checkAmong = (report: Report, path: Path, among: Among): void => {
    if (typeof among === "string") {
      checkScope(report, path, among);
      return;
    }
    // In a table and in an id the two would be one word.
    if (isRegion(among.group))
      report([...path, "group"], "must not be the word of a region", among.group);
    checkScope(report, [...path, "region"], among.region);
  };
  const checkWhole = (report: Report, path: Path, fact: Fact, of: Whole): void => {
    const measure = own<Measure>(review.measures, of.measure);
    if (measure === undefined) report([...path, "measure"], unknownMeasure(of.measure), of.measure);
    else checkDimensions(report, [...path, "dimensions"], measure, of.dimensions);
    checkScope(report, [...path, "scope"], of.scope);
    const whole = wholeId(of, review.measures);
    if (fact.as === "share" && whole === wholeId(fact, review.measures))
      report(path, "must be another figure than the fact itself", whole);
  };
  /** Reports what does not fit the measure, which is known. */
  return (report: Report, path: Path, fact: Fact, measure: Measure): void => {
    checkScope(report, [...path, "scope"], fact.scope);
    if (!Object.hasOwn(ASPECTS, fact.as)) {
      report([...path, "as"], oneOf(Object.keys(ASPECTS)), fact.as);
      return;
    }
    const allowed: readonly string[] = KIND_ASPECTS[measure.kind] ?? ["level"];
    if (!allowed.includes(fact.as)) {
      report(
        [...path, "as"],
        `must be ${allowed.join(", ")} of a measure of kind ${measure.kind}`,
        fact.as,
      );
      return;
    }
    const { carries, inner, units } = ASPECTS[fact.as];
    for (const word of CARRIED)
      if (!Object.hasOwn(carries, word) && Object.hasOwn(fact, word)) {
        const rule = `must be left out: ${fact.as} carries ${Object.keys(carries).join(", ") || "nothing"}`;
        report([...path, word], rule, Reflect.get(fact, word));
      }
    if ("in" in fact && Object.hasOwn(carries, "in") && !inner.includes(fact.in))
      report([...path, "in"], oneOf(inner), fact.in);
    if ("against" in fact && fact.against !== null && Object.hasOwn(carries, "against"))
      checkAgainst(report, [...path, "against"], fact.against);
    if ("among" in fact && fact.among !== null && Object.hasOwn(carries, "among"))
      checkAmong(report, [...path, "among"], fact.among);
    if ("of" in fact && fact.of !== null && Object.hasOwn(carries, "of"))
      checkWhole(report, [...path, "of"], fact, fact.of);
    const isOfRank = fact.as === "change" && fact.in === "rank";
    // A measure without a known unit has an issue of its own.
    const [usual, given] = [findUnit(measure.unit), findUnit(fact.unit)];
    if (usual === null) return;
    const fitting: readonly string[] | null = isOfRank ? ["rank"] : units;
    if (fitting === null ? given !== null && isLike(usual, given) : fitting.includes(fact.unit)) {
      const view = viewOf(review, fact);
      if (view !== undefined) checkBounds(report, path, fact, measure, view);
      return;
    }
    const what = fact.as === "level" ? measure.id : `the ${fact.as} of ${measure.id}`;
    const isMoney = fitting === null && usual.codes.iso4217 !== undefined;
    const ids =
      fitting ??
      Object.entries(UNITS).flatMap(([id, { base }]) => (base === usual.base ? [id] : []));
    const list =
      (ids.length === 0 ? measure.unit : ids.join(", ")) + (isMoney ? " or another currency" : "");
    report([...path, "unit"], `must be a unit of ${what}: ${list}`, fact.unit);
  };
};
