import { CHARTS, type Chart, type ChartSpec, headlineFigures } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { FACT_COLUMNS, type Issue, type Localized, type Review, tidyFacts } from "@park/data";
import { toCsv } from "@park/data/csv";
import {
  type Audit,
  audit,
  EVALUATION_COLUMNS,
  type Evaluation,
  evaluate,
  tidyEvaluations,
} from "@park/metrics";
import { type Drawn, LOCALES, page, type Undrawn } from "./page.ts";

/** Widths of the pictures in the page: on a screen, and inside a phone of 360 px. */
const WIDE = 720;
const NARROW = 326;

/** Every file of the report by its path, and what it is made of. */
export interface Artefacts {
  readonly files: ReadonlyMap<string, string>;
  readonly evaluations: readonly Evaluation[];
  readonly audit: Audit;
  readonly charts: number;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const draw = async (
  chart: Chart,
  review: Review,
  files: Map<string, string>,
): Promise<readonly Drawn[]> =>
  Promise.all(
    LOCALES.map(async (locale) => {
      const spec: ChartSpec = chart(review, { locale, width: WIDE });
      const [wide, narrow] = await Promise.all([
        toSvg(spec),
        toSvg(chart(review, { locale, width: NARROW })),
      ]);
      files.set(`specs/${chart.id}.${locale}.vl.json`, json(spec));
      files.set(`svg/${chart.id}.${locale}.svg`, `${wide}\n`);
      return {
        chart,
        locale,
        description: spec.description,
        wide,
        narrow,
        table: chart.table(review, { locale }),
      };
    }),
  );

/** What a review lacks for a chart, or which of its figures refuse to be drawn together; nothing where it draws. */
const whyNot = (chart: Chart, review: Review): readonly Localized[] => {
  const missing = chart.missing(review);
  if (missing.length > 0) {
    return [
      {
        zh: `未载：${missing.map(({ zh }) => zh).join("、")}`,
        en: `Not stated: ${missing.map(({ en }) => en).join(", ")}`,
      },
    ];
  }
  try {
    chart(review);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ zh: error.message, en: error.message }];
  }
};

/**
 * Makes the whole report in memory, so that nothing is written unless everything can be.
 *
 * @param review - any review
 * @param verified - what verification against the source found; null where there was none
 */
export const artefacts = async (
  review: Review,
  verified: readonly Issue[] | null,
): Promise<Artefacts> => {
  const evaluations = evaluate(review);
  const found = audit(review);
  const files = new Map<string, string>();
  // The headlines open the page; the rest follows the order of the questions.
  const charts = [headlineFigures, ...CHARTS.filter((chart) => chart !== headlineFigures)];
  const undrawn: Undrawn[] = [];
  const drawable = charts.filter((chart) => {
    const why = whyNot(chart, review);
    if (why.length > 0) undrawn.push({ chart, why });
    return why.length === 0;
  });
  const drawn = (await Promise.all(drawable.map((chart) => draw(chart, review, files)))).flat();
  files.set("facts.csv", toCsv(FACT_COLUMNS, tidyFacts(review)));
  files.set("indicators.csv", toCsv(EVALUATION_COLUMNS, tidyEvaluations(evaluations)));
  files.set("audit.json", json(found));
  files.set("index.html", page({ review, evaluations, audit: found, drawn, undrawn, verified }));
  return { files, evaluations, audit: found, charts: drawable.length };
};
