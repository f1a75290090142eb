import { freeze } from "../freeze.ts";
import type { Localized } from "../locale.ts";
import type { Measures } from "../review.ts";
import { byName } from "./byName.ts";
import * as capital from "./capital.ts";
import * as clusters from "./clusters.ts";
import * as consumption from "./consumption.ts";
import * as economy from "./economy.ts";
import * as enterprises from "./enterprises.ts";
import * as environment from "./environment.ts";
import * as innovation from "./innovation.ts";
import * as investment from "./investment.ts";
import * as land from "./land.ts";
import * as livelihood from "./livelihood.ts";
import * as people from "./people.ts";
import * as productivity from "./productivity.ts";
import * as projects from "./projects.ts";
import * as standing from "./standing.ts";
import * as traffic from "./traffic.ts";

/**
 * Every measure of the codebook by its id, in the order of the themes and there by name. Import a single measure by its name instead where size matters.
 *
 * @example
 * ```ts
 * import { codebook } from "@park/data";
 * codebook.industrialRevenue.unit; // => "CNY"
 * ```
 */
export const codebook = /*#__PURE__*/ (() =>
  Object.freeze({
    ...byName(economy),
    ...byName(investment),
    ...byName(clusters),
    ...byName(projects),
    ...byName(innovation),
    ...byName(livelihood),
    ...byName(consumption),
    ...byName(capital),
    ...byName(enterprises),
    ...byName(people),
    ...byName(land),
    ...byName(environment),
    ...byName(traffic),
    ...byName(standing),
    ...byName(productivity),
  }))();

/**
 * A theme of the codebook with its measures.
 *
 * @source SDMX: category scheme
 *
 * @example
 * ```ts
 * import { type CodebookTheme, codebookThemes } from "@park/data";
 * const theme: CodebookTheme | undefined = codebookThemes[0];
 * theme?.measures.includes("foreignTrade"); // => true
 * ```
 */
export interface CodebookTheme {
  readonly id: string;
  readonly label: Localized;
  /** The ids of its measures. */
  readonly measures: readonly string[];
}

const theme = (id: string, zh: string, en: string, measures: Measures): CodebookTheme => ({
  id,
  label: { zh, en },
  measures: Object.keys(measures).sort(),
});

/**
 * The themes of the codebook, each with its measures; a measure is of one theme, and what a review adds of none.
 *
 * @example
 * ```ts
 * import { codebookThemes } from "@park/data";
 * codebookThemes.find(({ measures }) => measures.includes("keyProjects"))?.label.en; // => "Projects"
 * ```
 */
export const codebookThemes: readonly CodebookTheme[] = /*#__PURE__*/ (() =>
  freeze([
    theme("economy", "经济总量", "Economy", economy),
    theme("investment", "招商引资", "Investment", investment),
    theme("clusters", "产业集群", "Clusters", clusters),
    theme("projects", "项目建设", "Projects", projects),
    theme("innovation", "改革创新", "Innovation", innovation),
    theme("livelihood", "民生事业", "Livelihood", livelihood),
    theme("consumption", "消费市场", "Consumption", consumption),
    theme("capital", "固定资产投资", "Capital", capital),
    theme("enterprises", "企业主体", "Enterprises", enterprises),
    theme("people", "人口就业", "People", people),
    theme("land", "土地空间", "Land", land),
    theme("environment", "资源环境", "Environment", environment),
    theme("traffic", "交通旅游", "Traffic", traffic),
    theme("standing", "园区概况", "Standing", standing),
    theme("productivity", "效益指标", "Productivity", productivity),
  ]))();
