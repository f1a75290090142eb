import type { Fact } from "@park/data";
import {
  add,
  averageContract,
  constant,
  divide,
  type Expression,
  type IndicatorDefinition,
  indicator,
  input,
  singleMembers,
  subtract,
} from "@park/metrics";
import type { Chart } from "../chart.ts";
import { parts } from "../families/parts.ts";
import { skew } from "../families/skew.ts";
import { steps } from "../families/steps.ts";
import type { Ground } from "../families/subject.ts";
import { worked, workedOut } from "../families/worked.ts";
import { declared } from "./declared.ts";

/** The mean without contracts that are stated singly: their values and their number leave dividend and divisor. */
const withoutSingles = (singles: readonly Fact[]): IndicatorDefinition => {
  const names = singles.map((_, nth) => `single${nth}`);
  const [first = "single0", ...more] = names;
  const sum = more.reduce<Expression<string>>((all, name) => add(all, input(name)), input(first));
  return indicator<string>({
    id: "averageContractWithoutSingles",
    label: { zh: "不计单列项目", en: `without ${singles.length} stated singly` },
    definition: {
      zh: "签约总额与项目数各减去单列项目后相除",
      en: "Contracted value over projects, both less the contracts stated singly",
    },
    unit: "CNY",
    formula: divide(
      subtract(input("value"), sum),
      subtract(input("projects"), constant(String(singles.length))),
    ),
    inputs: {
      ...Object.fromEntries(
        singles.map(({ measure, dimensions }, nth) => [`single${nth}`, { measure, dimensions }]),
      ),
      value: { measure: "contractedValue" },
      projects: { measure: "signedProjects" },
    },
  });
};

const averages = (ground: Ground) => {
  const spread = { value: "contractedValue", number: "signedProjects", dimension: "size" };
  const singles = singleMembers(ground.review, spread);
  return workedOut(
    ground,
    [
      averageContract,
      ...(singles.length === 0 ? [] : [withoutSingles(singles.map(({ value }) => value))]),
    ],
    singles.map(({ count }) => count),
  );
};

/**
 * Question 1, which industries are the new projects in? Their number by industry, and what is not broken down.
 *
 * @example
 * ```ts
 * import { contractsByIndustry } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * contractsByIndustry.title(xinyu2023, { locale: "en" });
 * // => "Equipment manufacturing: 38.5% of projects newly signed"
 * ```
 */
export const contractsByIndustry: Chart = /*#__PURE__*/ declared({
  id: "contractsByIndustry",
  number: 1,
  question: { zh: "新签约项目分布在哪些产业？", en: "Which industries are the new projects in?" },
  family: parts,
  measures: ["signedProjects"],
  about: "industry",
  needs: [{ measure: "signedProjects" }],
});

/**
 * Question 2, how concentrated is the contracted value? The largest contracts that are stated singly, beside the total.
 *
 * @example
 * ```ts
 * import { contractedValueConcentration } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * contractedValueConcentration.title(xinyu2023, { locale: "en" });
 * // => "2 of 117 agreements signed may be 53.8% of contracted value"
 * ```
 */
export const contractedValueConcentration: Chart = /*#__PURE__*/ declared({
  id: "contractedValueConcentration",
  number: 2,
  question: { zh: "签约金额有多集中？", en: "How concentrated is the contracted value?" },
  family: skew,
  measures: ["signedProjects", "contractedValue"],
  about: ".largest",
  needs: [{ measure: "contractedValue" }, { measure: "signedProjects" }],
});

/**
 * Question 3, how many are large? The new projects from a size up, of all.
 *
 * @example
 * ```ts
 * import { largeContracts } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * largeContracts.title(xinyu2023, { locale: "en" }); // => "Projects newly signed: 32 of 117 from CNY 100 million"
 * ```
 */
export const largeContracts: Chart = /*#__PURE__*/ declared({
  id: "largeContracts",
  number: 3,
  question: { zh: "大项目有多少个？", en: "How many are large?" },
  family: steps,
  measures: ["signedProjects", "contractSize"],
  about: ".from",
  needs: [
    { measure: "signedProjects" },
    { measure: "signedProjects", dimensions: { size: "from1Billion" } },
  ],
});

/**
 * Question 4, how much do the large ones hold at least? What follows from how many there are, the size that they begin at, and the total.
 *
 * @example
 * ```ts
 * import { valueInLargestContracts } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * valueInLargestContracts.title(xinyu2023, { locale: "en" });
 * // => "From CNY 1 billion: 10 hold at least 43.4% of deal value"
 * ```
 */
export const valueInLargestContracts: Chart = /*#__PURE__*/ declared({
  id: "valueInLargestContracts",
  number: 4,
  question: { zh: "大项目至少占签约总额多少？", en: "How much do the large ones hold at least?" },
  family: skew,
  measures: ["signedProjects", "contractedValue", "contractSize"],
  about: ".from",
  needs: [{ measure: "contractedValue" }, { measure: "signedProjects" }],
});

/**
 * Question 5, what did referrals bring? The new projects that firms already here brought, of all.
 *
 * @example
 * ```ts
 * import { referrals } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * referrals.title(xinyu2023, { locale: "en" }); // => "Firms already here brought 44 deals"
 * ```
 */
export const referrals: Chart = /*#__PURE__*/ declared({
  id: "referrals",
  number: 5,
  question: { zh: "以商招商带来了什么？", en: "What did referrals bring?" },
  family: parts,
  measures: ["signedProjects"],
  about: "origin",
  needs: [
    { measure: "signedProjects" },
    { measure: "signedProjects", dimensions: { origin: "referral" } },
  ],
  title: { zh: "以商招商带来{0}项目", en: "Firms already here brought {0} deals" },
});

/**
 * Question 6, does the average mislead? The value of a contract on average, with and without those that are stated singly.
 *
 * @example
 * ```ts
 * import { averageContractValue } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * averageContractValue.title(xinyu2023, { locale: "en" });
 * // => "Average contract CNY 461m, without 2 stated singly CNY 217m"
 * ```
 */
export const averageContractValue: Chart = /*#__PURE__*/ declared({
  id: "averageContractValue",
  number: 6,
  question: { zh: "平均数会误导吗？", en: "Does the average mislead?" },
  family: worked,
  find: averages,
  measures: ["signedProjects", "contractedValue"],
  needs: [{ measure: "contractedValue" }, { measure: "signedProjects" }],
});
