import { freeze } from "../freeze.ts";
import type { Localized } from "../locale.ts";
import type { Measures } from "../review.ts";
import * as clusters from "./clusters.ts";
import * as economy from "./economy.ts";
import * as innovation from "./innovation.ts";
import * as investment from "./investment.ts";
import * as livelihood from "./livelihood.ts";
import * as productivity from "./productivity.ts";
import * as projects from "./projects.ts";

/** The measures of a file by name: not every bundler keeps the order of a module's names. */
const byName = <const M extends Measures>(measures: M): M =>
  Object.fromEntries(
    Object.entries(measures).sort(([one], [other]) => (one < other ? -1 : 1)),
  ) as Measures as M;

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
 * theme?.measures; // => ["fiscalRevenue", "foreignTrade", "industrialRevenue"]
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
  measures: Object.keys(byName(measures)),
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
    theme("productivity", "效益指标", "Productivity", productivity),
  ]))();
