import { freeze } from "../freeze.ts";
import type { Localized } from "../locale.ts";
import type { Measure } from "../measure.ts";
import * as clusters from "./clusters.ts";
import * as economy from "./economy.ts";
import * as innovation from "./innovation.ts";
import * as investment from "./investment.ts";
import * as livelihood from "./livelihood.ts";
import * as productivity from "./productivity.ts";
import * as projects from "./projects.ts";

/**
 * A theme of the codebook with its measures.
 *
 * @source SDMX: category scheme
 *
 * @example
 * ```ts
 * import { type CodebookTheme, codebookThemes } from "@park/data";
 * const theme: CodebookTheme | undefined = codebookThemes[0];
 * theme?.measures; // => ["industrialRevenue", "fiscalRevenue", "foreignTrade", "foreignTradeGrowth"]
 * ```
 */
export interface CodebookTheme {
  readonly id: string;
  readonly label: Localized;
  /** The ids of its measures. */
  readonly measures: readonly string[];
}

const theme = (
  id: string,
  label: Localized,
  measures: { readonly [name: string]: Measure },
): CodebookTheme => ({ id, label, measures: Object.values(measures).map((one) => one.id) });

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
    theme("economy", { zh: "经济总量", en: "Economy" }, economy),
    theme("investment", { zh: "招商引资", en: "Investment" }, investment),
    theme("clusters", { zh: "产业集群", en: "Clusters" }, clusters),
    theme("projects", { zh: "项目建设", en: "Projects" }, projects),
    theme("innovation", { zh: "改革创新", en: "Innovation" }, innovation),
    theme("livelihood", { zh: "民生事业", en: "Livelihood" }, livelihood),
    theme("productivity", { zh: "效益指标", en: "Productivity" }, productivity),
  ]))();
