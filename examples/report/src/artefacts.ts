import { CHARTS, headlineFigures, THEMES, whyNot } from "@park/charts";
import { FACT_COLUMNS, type Review, tidyFacts } from "@park/data";
import { toCsv } from "@park/data/csv";
import {
  audit,
  EVALUATION_COLUMNS,
  evaluate,
  FINDING_COLUMNS,
  impliedValues,
  power,
  tidyEvaluations,
  tidyFindings,
} from "@park/metrics";
import { chaptersOf } from "./chaptersOf.ts";
import { drawCharts } from "./draw/drawCharts.ts";
import { type Palette, rulesOf, type Shade } from "./draw/palette.ts";
import { findingIndex } from "./findingIndex.ts";
import { page } from "./page/page.ts";
import { LOCALES, type Report, STORY, type Undrawn, type Verification } from "./report.ts";
import { storyOf } from "./story/storyOf.ts";
import { storyPage } from "./story/storyPage.ts";

/** Every file of the report by its path, and what the page was made of. */
export interface Artefacts {
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
}

/** Every digit of so many figures is misprinted in some seconds; of ten times as many, in some hours. */
const MOST_MISPRINTED = 1_000;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The page has the colours of the charts, and two of its own: what lies behind the cards, and what a link led to. */
const pageColours = (): ReadonlyMap<string, Shade> => {
  const { light, dark, print } = THEMES;
  const names = ["background", "surface", "text", "muted", "grid", "accent", "alarm"] as const;
  return new Map<string, Shade>([
    ...names.map(
      (name) =>
        [`--${name}`, { light: light[name], dark: dark[name], print: print[name] }] as const,
    ),
    ["--ground", { light: "#f6f8fa", dark: "#0b0f13", print: "#ffffff" }],
    ["--mark", { light: "#fff6d6", dark: "#2e2a17", print: "#ffffff" }],
  ]);
};

/**
 * Makes the whole report in memory, so that nothing is written unless everything can be.
 *
 * @param review - any review
 * @param verification - what was found against the source; null where no copy of it was at hand
 */
export const artefacts = async (
  review: Review,
  verification: Verification | null,
): Promise<Artefacts> => {
  const evaluations = evaluate(review);
  const found = audit(review);
  const files = new Map<string, string>();
  // The headlines come first; the rest follows the order of the questions.
  const all = [headlineFigures, ...CHARTS.filter((chart) => chart !== headlineFigures)];
  const undrawn: Undrawn[] = [];
  const drawable = all.filter((chart) => {
    const why = whyNot(chart, review);
    if (why !== null) undrawn.push({ chart, why });
    return why === null;
  });
  const palette: Palette = new Map();
  const drawn = await drawCharts(drawable, review, palette, files);
  const { chapters, wholeCharts } = chaptersOf(review, drawn);
  const charts = [...chapters.flatMap((chapter) => chapter.charts), ...wholeCharts];
  const story = await storyOf(review, found.findings, palette, files);
  const report: Report = {
    review,
    story,
    facts: new Map(review.facts.map((fact) => [fact.id, fact])),
    evaluations,
    audit: found,
    findings: findingIndex(found.findings),
    power: review.facts.length > MOST_MISPRINTED ? null : power(review),
    implied: impliedValues(review),
    chapters,
    wholeCharts,
    charts,
    numbers: new Map(charts.map(({ chart }, index) => [chart.id, index + 1])),
    undrawn,
    verification,
    colours: `${rulesOf(pageColours())}\n${rulesOf(palette)}`,
  };
  files.set("facts.csv", toCsv(FACT_COLUMNS, tidyFacts(review)));
  files.set("indicators.csv", toCsv(EVALUATION_COLUMNS, tidyEvaluations(evaluations)));
  files.set("findings.csv", toCsv(FINDING_COLUMNS, tidyFindings(found.findings)));
  files.set("audit.json", json(found));
  files.set("review.json", json(review));
  files.set("data.html", page(report));
  for (const locale of LOCALES) files.set(STORY[locale], storyPage(report, locale));
  return { files, report };
};
