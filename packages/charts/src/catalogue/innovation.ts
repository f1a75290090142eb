import type { Chart } from "../chart.ts";
import { growth, growthsBeside } from "../families/growth.ts";
import { cardsOf, say } from "../families/say.ts";
import { steps } from "../families/steps.ts";
import { weight } from "../families/weight.ts";
import { declared } from "./declared.ts";

/**
 * Question 19, how did technology SMEs grow? Beside all that the review has a growth of.
 *
 * @example
 * ```ts
 * import { technologySmeGrowth } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * technologySmeGrowth.title(xinyu2023, { locale: "en" });
 * // => "National technology SMEs up 32.2%, foreign trade up 1.6%"
 * ```
 */
export const technologySmeGrowth: Chart = /*#__PURE__*/ declared({
  id: "technologySmeGrowth",
  number: 19,
  question: { zh: "科技型中小企业增长了多少？", en: "How did technology SMEs grow?" },
  family: growth,
  find: (ground) => growthsBeside(ground, "technologySmes"),
  needs: [{ measure: "technologySmes", as: "growth" }],
});

/**
 * Question 20, how many specialised firms are new? Of all that there are.
 *
 * @example
 * ```ts
 * import { newSpecialisedEnterprises } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * newSpecialisedEnterprises.title(xinyu2023, { locale: "en" }); // => "Specialised SMEs: 24 of 68 new in the year"
 * ```
 */
export const newSpecialisedEnterprises: Chart = /*#__PURE__*/ declared({
  id: "newSpecialisedEnterprises",
  number: 20,
  question: {
    zh: "专精特新中小企业有多少家是新认定的？",
    en: "How many specialised firms are new?",
  },
  family: steps,
  measures: ["specialisedEnterprises"],
  needs: [
    { measure: "specialisedEnterprises" },
    { measure: "specialisedEnterprises", dimensions: { new: "inYear" } },
  ],
});

/**
 * Question 21, what share of the city is in the zone?
 *
 * @example
 * ```ts
 * import { shareOfCity } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * shareOfCity.title(xinyu2023, { locale: "en" }); // => "54.8% of the city's high-tech enterprises certified"
 * ```
 */
export const shareOfCity: Chart = /*#__PURE__*/ declared({
  id: "shareOfCity",
  number: 21,
  question: { zh: "占全市多少？", en: "What share of the city?" },
  family: weight,
  where: ({ as, ...fact }) => as !== "share" || ("of" in fact && fact.of?.scope === "city"),
  needs: [],
});

/**
 * Question 22, how many people and teams came?
 *
 * @example
 * ```ts
 * import { talentTeamSize } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * talentTeamSize.title(xinyu2023, { locale: "en" }); // => "27 talent teams, 411 people attracted"
 * ```
 */
export const talentTeamSize: Chart = /*#__PURE__*/ declared({
  id: "talentTeamSize",
  number: 22,
  question: { zh: "引进了多少人才和团队？", en: "How many people and teams came?" },
  family: say,
  find: (ground) => cardsOf(ground, ["talentTeams", "talents"], "talents"),
  measures: ["talentTeams", "talents"],
  needs: [{ measure: "talents" }, { measure: "talentTeams" }],
  title: { zh: "引进团队{0}，集聚人才{1}", en: "{0} talent teams, {1} people attracted" },
});
