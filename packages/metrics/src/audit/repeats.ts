import { type Fact, type Measure, parseFigure, type Review, unitOf } from "@park/data";
import { input } from "../formula/expression.ts";
import { sameStatement } from "../sameStatement.ts";
import { type BoundClaim, check } from "./boundClaim.ts";

const repeated = (claim: Fact, first: Fact, unit: Measure["unit"]): BoundClaim => ({
  indicator: check("repeatedPrint", { zh: "重复出现", en: "Repeated print" }, input("first"), unit),
  subject: null,
  operands: [["first", first, first]],
  claim,
  listed: [],
});

/** Prints of one figure against the first of them: further on in a text, and in another source. */
export const repeats = (review: Review): readonly BoundClaim[] =>
  review.facts.flatMap((fact, index) => {
    const unit = Object.hasOwn(review.measures, fact.measure)
      ? (review.measures[fact.measure]?.unit ?? fact.unit)
      : fact.unit;
    const mentions = fact.mentions.flatMap((mention) => {
      // Words such as 全部 have no number to compare, and 5家 is no print of 5%.
      const read = parseFigure(mention.printed, fact.unit);
      if (read.issues !== undefined || fact.status.includes("inWords")) return [];
      if (unitOf(read.value.unit).base !== unitOf(fact.unit).base) return [];
      return [repeated({ ...fact, ...read.value, ...mention }, fact, unit)];
    });
    const first = review.facts.slice(0, index).find((other) => sameStatement(other, fact));
    return first === undefined ? mentions : [repeated(fact, first, unit), ...mentions];
  });
