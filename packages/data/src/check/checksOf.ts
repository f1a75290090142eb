import type { Review } from "../review.ts";
import { type CheckDimensions, dimensionsCheck } from "./dimensionsCheck.ts";
import { type CheckLocator, locatorCheck } from "./locatorCheck.ts";
import { type CheckScope, scopeCheck } from "./scopeCheck.ts";
import { unknownMeasure } from "./unknownMeasure.ts";

/** What is checked at many places of a review: what it compares with is looked through once. */
export interface Checks {
  readonly checkLocator: CheckLocator;
  readonly checkDimensions: CheckDimensions;
  readonly checkScope: CheckScope;
  readonly unknownMeasure: (id: string) => string;
}

/** The checks of one review. */
export const checksOf = ({ sources, measures, entities }: Review): Checks => ({
  checkLocator: locatorCheck(sources),
  checkDimensions: dimensionsCheck(),
  checkScope: scopeCheck(entities),
  unknownMeasure: unknownMeasure(measures),
});
