import type { Issue } from "../issue.ts";
import type { Review } from "../review.ts";
import { checkEntities } from "./checkEntities.ts";
import { checkFacts } from "./checkFacts.ts";
import { checkMeasures } from "./checkMeasures.ts";
import { checkPeriod } from "./checkPeriod.ts";
import { checkSources } from "./checkSources.ts";
import { checksOf } from "./checksOf.ts";
import type { Report } from "./report.ts";

/**
 * Checks what the shape of a review cannot say: that measures, dimensions, units, periods, sources and sections exist
 * and fit together, that locators lie inside their source, and that nothing stands twice.
 *
 * @param review - a review of the right shape; the schemas of `@park/data/schema` check the shape
 * @returns all issues, each with its path; none when the review is sound
 *
 * @example
 * ```ts
 * import { checkReview, xinyu2023 } from "@park/data";
 * checkReview(xinyu2023); // => []
 * checkReview({ ...xinyu2023, period: "23" as "2023" })[0]?.path; // => ["period"]
 * ```
 */
export const checkReview = (review: Review): readonly Issue[] => {
  const issues: Issue[] = [];
  const report: Report = (path, rule, value) => {
    issues.push({ path, rule, value });
  };
  const checks = checksOf(review);
  checkPeriod(report, ["period"], review.period);
  checkSources(report, review.sources);
  checkMeasures(report, review.measures, checks);
  checkFacts(report, review, checks);
  checkEntities(report, review, checks);
  review.exclusions.forEach((exclusion, index) => {
    checks.checkLocator(report, ["exclusions", index], exclusion);
  });
  return issues;
};
