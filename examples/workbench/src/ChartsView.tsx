import { CHARTS, headlineFigures, whyNot } from "@park/charts";
import { formatFigure, type Localized, labelOf } from "@park/data";
import type { App } from "./app.ts";
import { ChartPanel } from "./ChartPanel.tsx";
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
            <ChartPanel
              key={chart.id}
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
