import { CHARTS, type Chart, headlineFigures, whyNot } from "@park/charts";
import type { How } from "@park/charts/embed";
import { formatFigure, type Locale, type Localized, labelOf, type Review } from "@park/data";
import { useMemo } from "preact/hooks";
import type { Scheme } from "./address.ts";
import type { App } from "./app.ts";
import { DrawnPanel } from "./DrawnPanel.tsx";
import { Filters } from "./Filters.tsx";
import { Link } from "./Link.tsx";
import { matching } from "./matching.ts";
import { useArrival } from "./useArrival.ts";
import { idsIn } from "./usesOf.ts";

const TEXT: Localized<{
  readonly headlines: string;
  readonly charts: string;
  readonly none: string;
  readonly notDrawn: string;
}> = {
  zh: {
    headlines: "主要数字",
    charts: "图表",
    none: "筛选后没有图表。",
    notDrawn: "未能绘制的图表",
  },
  en: {
    headlines: "Headline figures",
    charts: "Charts",
    none: "No chart is drawn from these figures.",
    notDrawn: "Charts that this review does not allow",
  },
};

/** A chart of the catalogue with its question. */
const CatalogueChart = ({
  chart,
  review,
  locale,
  scheme,
}: {
  readonly chart: Chart;
  readonly review: Review;
  readonly locale: Locale;
  readonly scheme: Scheme;
}) => {
  const draw = useMemo(() => (how: How) => chart(review, how), [chart, review]);
  return (
    <DrawnPanel
      id={chart.id}
      title={chart.question[locale]}
      say={chart.say(review, { locale })}
      draw={draw}
      table={chart.table(review, { locale })}
      fileName={`${review.id}-${chart.id}-${locale}`}
      locale={locale}
      scheme={scheme}
    />
  );
};

/** The headline figures and the charts that are drawn from the figures of the filter. */
export const ChartsView = ({ app }: { readonly app: App }) => {
  const address = app.address.value;
  const { locale, scheme } = address;
  const say = TEXT[locale];
  const { review, charts } = app.shown.value;
  useArrival(address.at);
  const found = matching(review, address);
  const ids = new Set(found.map(({ id }) => id));
  const isAll = found.length === review.facts.length;
  const own = charts.filter((chart) => isAll || idsIn(chart, review).some((id) => ids.has(id)));
  const heads = charts.includes(headlineFigures) ? idsIn(headlineFigures, review) : [];
  const headlines =
    heads.length > 0 ? found.filter(({ id }) => heads.includes(id)) : found.slice(0, 4);
  const undrawn = isAll ? CHARTS.filter((chart) => !charts.includes(chart)) : [];
  return (
    <>
      <Filters app={app} found={found} />
      {headlines.length === 0 ? null : (
        <section aria-labelledby="headlines">
          <h2 id="headlines">{say.headlines}</h2>
          <ul class="cards">
            {headlines.map((fact) => (
              <li key={fact.id}>
                <Link app={app} to={{ fact: fact.id }}>
                  <span class="card-label">{labelOf(review, fact)[locale]}</span>{" "}
                  <span class="card-figure">{formatFigure(fact, locale)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="charts">
        <h2 id="charts">{say.charts}</h2>
        {own.length === 0 ? <p>{say.none}</p> : null}
        <div class="panels">
          {own.map((chart) => (
            <CatalogueChart
              key={`${review.id} ${chart.id}`}
              chart={chart}
              review={review}
              locale={locale}
              scheme={scheme}
            />
          ))}
        </div>
      </section>
      {undrawn.length === 0 ? null : (
        <details>
          <summary>{say.notDrawn}</summary>
          <ul>
            {undrawn.map((chart) => (
              <li key={chart.id}>
                {chart.question[locale]}{" "}
                <span class="quiet">{whyNot(chart, review)?.[locale]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
