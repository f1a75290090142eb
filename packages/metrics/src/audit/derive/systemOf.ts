import { type Fact, factIndex, parseFigure, type Review, unitOf } from "@park/data";
import { type Find, placeOf, without } from "../../binding.ts";
import { constant, input } from "../../formula/expression.ts";
import { groupBy } from "../../groupBy.ts";
import type { IndicatorDefinition } from "../../indicator.ts";
import { isAllOf } from "../../isAllOf.ts";
import { unfitMoney } from "../../unfitReason.ts";
import type { Constraint, System } from "../constraint.ts";
import { type Print, printOf } from "../print.ts";
import { ALL_LISTED } from "./assumption.ts";
import { breakdowns, measuresWithin, regions, sharesOfWhole } from "./breakdowns.ts";
import { claims } from "./claims.ts";
import { growthsBeside } from "./growths.ts";
import { sizeClasses } from "./sizeClasses.ts";
import { unitValues } from "./unitValues.ts";
import { type Known, type Variables, variablesIn } from "./variables.ts";

/** Where a print stands: the fact, or one of its mentions. */
interface Place {
  readonly fact: Fact;
  /** The fact with the figure that is printed there. */
  readonly said: Fact;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** A system with what its variables and prints are in the review. */
export interface ReviewSystem {
  readonly system: System;
  readonly places: ReadonlyMap<string, Place>;
  readonly known: ReadonlyMap<string, Known>;
}

/** Words such as 全部 have no number to compare, and 5家 is no print of 5%. */
const figureOfMention = (printed: string, fact: Fact) => {
  const read = parseFigure(printed, fact.unit);
  return read.issues !== undefined || unitOf(read.value.unit).base !== unitOf(fact.unit).base
    ? null
    : read.value;
};

const printsIn = (review: Review, variables: Variables) => {
  const seen = new Map<string, number>();
  const prints: Print[] = [];
  const places = new Map<string, Place>();
  const put = (print: Print, place: Place): void => {
    prints.push(print);
    places.set(print.id, place);
  };
  for (const fact of review.facts) {
    const of = variables.ofFact(fact);
    const view = variables.all().get(of)?.view;
    // Ids are unique in a sound review, and prints must be in any.
    const before = seen.get(fact.id) ?? 0;
    seen.set(fact.id, before + 1);
    const id = before === 0 ? fact.id : `${fact.id}#${before + 1}`;
    const { printed, start, end, mentions } = fact;
    put(printOf(id, of, fact, view), { fact, said: fact, printed, start, end });
    mentions.forEach((mention, at) => {
      const figure = figureOfMention(mention.printed, fact);
      if (figure !== null)
        put(printOf(`${id}@${at + 2}`, of, figure, view), {
          ...mention,
          fact,
          said: { ...fact, ...figure },
        });
    });
  }
  return { prints, places };
};

/** What the text says is all of a whole, is that whole. */
const wholesInWords = (review: Review, find: Find, variables: Variables): readonly Constraint[] =>
  review.facts.flatMap((fact) => {
    if (fact.as !== "level" || !fact.status.includes("inWords")) return [];
    return Object.keys(fact.dimensions).flatMap((name): readonly Constraint[] => {
      const dimensions = without(fact.dimensions, name);
      const whole = find({ measure: fact.measure, dimensions, ...placeOf(fact), status: [] });
      if (whole === null || !isAllOf(fact, whole) || unfitMoney([fact, whole]) !== null) return [];
      const [part, all] = [variables.ofFact(fact), variables.ofFact(whole)];
      return [
        {
          id: `all ${part} ${all}`,
          relation: "allOf",
          readings: [{ left: input(part), is: "=", right: input(all) }],
          claim: null,
          assumptions: [],
        },
      ];
    });
  });

/** As many are listed as are counted, if the text lists all. */
const lists = (review: Review, variables: Variables): readonly Constraint[] => {
  const byCount = groupBy(
    review.entities.filter(({ countedBy }) => countedBy !== null),
    ({ countedBy }) => countedBy,
  );
  if (byCount.size === 0) return [];
  return review.facts.flatMap((fact): readonly Constraint[] => {
    const listed = byCount.get(fact.id);
    if (listed === undefined) return [];
    const id = variables.ofFact(fact);
    return [
      {
        id: `listed ${id}`,
        relation: "countOfListed",
        readings: [{ left: input(id), is: "=", right: constant(String(listed.length)) }],
        claim: id,
        assumptions: [ALL_LISTED],
      },
    ];
  });
};

/** All figures of a review, and what they must meet: from its measures, its aspects, its entities and the indicators. */
export const systemOf = (
  review: Review,
  indicators: readonly IndicatorDefinition[],
): ReviewSystem => {
  const find = factIndex(review);
  const variables = variablesIn(review);
  const { prints, places } = printsIn(review, variables);
  const constraints = [
    ...claims(indicators, review, variables),
    ...growthsBeside(review, find, variables),
    ...unitValues(review, find, variables),
    ...breakdowns(review, find, variables),
    ...sharesOfWhole(review, find, variables),
    ...sizeClasses(review, find, variables),
    ...wholesInWords(review, find, variables),
    ...lists(review, variables),
    ...measuresWithin(review, find, variables),
    // Last, because it orders all variables that there are by then.
    ...regions(review, variables),
  ];
  const known = variables.all();
  return {
    system: {
      variables: [...known.values()].map(({ variable }) => variable),
      prints,
      constraints: [...new Map(constraints.map((one) => [one.id, one])).values()],
    },
    places,
    known,
  };
};
