import { codebook } from "../codebook/codebook.ts";
import { packageReview } from "../packageReview.ts";
import type { Review } from "../review.ts";
import { introductionExclusions, introductionFacts } from "./introduction.ts";
import { investmentEntities, investmentExclusions, investmentFacts } from "./investment.ts";
import { livelihoodEntities, livelihoodExclusions, livelihoodFacts } from "./livelihood.ts";
import { outlookEntities, outlookExclusions } from "./outlook.ts";
import { projectsEntities, projectsExclusions, projectsFacts } from "./projects.ts";
import { reformEntities, reformExclusions, reformFacts } from "./reform.ts";
import { source } from "./source.ts";

/**
 * The review of 2023 of the Xinyu high-tech zone (新余高新区), Jiangxi: all its figures.
 *
 * @source the zone's printed review of 2023; {@link verifySource} proves each figure against a copy of it
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * formatFigure(factOf(xinyu2023, "industrialRevenue"), "zh"); // => "624.3亿元"
 * ```
 */
export const xinyu2023: Review<typeof codebook> = /*#__PURE__*/ packageReview(
  {
    id: "xinyu-2023",
    park: {
      id: "xinyu",
      name: { zh: "新余高新区", en: "Xinyu high-tech zone" },
      place: [
        { zh: "中国", en: "China" },
        { zh: "江西省", en: "Jiangxi" },
        { zh: "新余市", en: "Xinyu" },
      ],
    },
    period: "2023",
    sources: [source],
    measures: codebook,
  },
  () => ({
    facts: [
      ...introductionFacts(),
      ...investmentFacts(),
      ...projectsFacts(),
      ...reformFacts(),
      ...livelihoodFacts(),
    ],
    entities: [
      ...investmentEntities(),
      ...projectsEntities(),
      ...reformEntities(),
      ...livelihoodEntities(),
      ...outlookEntities(),
    ],
    exclusions: [
      ...introductionExclusions(),
      ...investmentExclusions(),
      ...projectsExclusions(),
      ...reformExclusions(),
      ...livelihoodExclusions(),
      ...outlookExclusions(),
    ],
  }),
);
