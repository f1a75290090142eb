import { own } from "../own.ts";
import type { Measures } from "../review.ts";
import type { Report } from "./report.ts";
import { unknownMeasure } from "./unknownMeasure.ts";

/**
 * Reports measures that others name in their views and relations and that there are not. A review that is typed in may leave out
 * what its measures name; a file has the whole codebook.
 *
 * @param named - the measures to look through
 * @param measures - all that there are
 */
export const checkNamedMeasures = (report: Report, named: Measures, measures: Measures): void => {
  const rule = unknownMeasure(measures);
  for (const [key, { views, relations }] of Object.entries(named)) {
    const path = ["measures", key];
    const check = (at: readonly (string | number)[], id: string | undefined): void => {
      if (id !== undefined && own(measures, id) === undefined)
        report([...path, ...at], rule(id), id);
    };
    for (const [name, { of }] of Object.entries(views))
      check(["views", name, "of", "measure"], of?.measure);
    const { planOf, partOf, quotientOf = [] } = relations;
    check(["relations", "planOf"], planOf);
    check(["relations", "partOf"], partOf);
    for (const [index, id] of quotientOf.entries()) check(["relations", "quotientOf", index], id);
  }
};
