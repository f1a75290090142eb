import { indicatorOverYears, parksSideBySide } from "@park/charts";
import { embed } from "@park/charts/embed";
import { formatFigure, formatPeriod, type Localized, labelOf, type Review } from "@park/data";
import {
  type Comparison as ComparisonRow,
  compareReviews,
  derivedText,
  factsInBoth,
} from "@park/metrics";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { App } from "./app.ts";
import { Sheet } from "./Sheet.tsx";

const TEXT: Localized<{
  readonly indicators: string;
  readonly indicator: string;
  readonly figures: string;
  readonly figure: string;
  readonly none: string;
  readonly chart: string;
  readonly notDrawn: string;
}> = {
  zh: {
    indicators: "两者都有的计算指标",
    indicator: "计算指标",
    figures: "两者都载的数字",
    figure: "数字",
    none: "没有两者都有的项目。",
    chart: "要画的计算指标",
    notDrawn: "时期不同的两个园区不能画在一起。",
  },
  en: {
    indicators: "Indicators that both have",
    indicator: "Indicator",
    figures: "Figures that both state",
    figure: "Figure",
    none: "They have nothing in common.",
    chart: "Indicator to draw",
    notDrawn: "Two parks of different periods cannot be drawn together.",
  },
};

/** A row of each review for one indicator. */
type Pair = readonly [one: ComparisonRow, other: ComparisonRow];

const pairsOf = (review: Review, beside: Review): readonly Pair[] => {
  const rows = compareReviews([review, beside]);
  const byId = new Map<string, ComparisonRow>();
  return rows.flatMap((row): readonly Pair[] => {
    const other = byId.get(row.id);
    byId.set(row.id, row);
    return other === undefined || other.value === null || row.value === null ? [] : [[other, row]];
  });
};

const nameOf = ({ park, period }: Review, locale: "zh" | "en"): string =>
  `${park.name[locale]}${locale === "zh" ? "" : ", "}${formatPeriod(period, locale)}`;

const ComparisonChart = ({
  app,
  other,
  id,
}: {
  readonly app: App;
  readonly other: Review;
  readonly id: string;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<string | null>(null);
  const { locale, scheme } = app.address.value;
  const { review } = app.shown.value;
  const reviews = [review, other];
  const isPark = review.park.id === other.park.id;
  const canDraw = isPark || review.period === other.period;
  useEffect(() => {
    if (place.current === null || !canDraw) return;
    embed(
      place.current,
      (how) => (isPark ? indicatorOverYears(reviews, id, how) : parksSideBySide(reviews, id, how)),
      { locale, ...(scheme === "system" ? {} : { scheme }) },
    ).ready.then(
      () => setError(null),
      ({ message }: Error) => setError(message),
    );
  }, [review, other, id, locale, scheme]);
  if (!canDraw) return <p>{TEXT[locale].notDrawn}</p>;
  return (
    <article class="panel">
      {error === null ? null : <p role="alert">{error}</p>}
      <div class="picture" ref={place} />
    </article>
  );
};

/** What two reviews have in common, side by side. */
export const Comparison = ({ app, beside }: { readonly app: App; readonly beside: Review }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  // Two reviews of one id cannot be told apart; the reader's may well be a changed copy of the other.
  const isSame = beside.id === review.id;
  const other = useMemo(
    () => (isSame ? { ...beside, id: `${beside.id}-beside` } : beside),
    [beside, isSame],
  );
  const pairs = useMemo(() => pairsOf(review, other), [review, other]);
  const facts = useMemo(() => factsInBoth(review, other), [review, other]);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = pairs.some(([one]) => one.id === chosen) ? chosen : (pairs[0]?.[0].id ?? null);
  const heads = (label: string) => [
    { label },
    { label: nameOf(review, locale), isNumber: true },
    { label: `${nameOf(other, locale)}${isSame ? " *" : ""}`, isNumber: true },
  ];
  return (
    <>
      {id === null ? null : (
        <>
          <label class="pick">
            {say.chart}{" "}
            <select value={id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {pairs.map(([one]) => (
                <option key={one.id} value={one.id}>
                  {one.label[locale]}
                </option>
              ))}
            </select>
          </label>
          <ComparisonChart app={app} other={other} id={id} />
        </>
      )}
      <h3>{say.indicators}</h3>
      {pairs.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <Sheet
          caption={say.indicators}
          locale={locale}
          heads={heads(say.indicator)}
          rows={pairs}
          row={([one, two]) => (
            <tr key={one.id}>
              <th scope="row">{one.label[locale]}</th>
              <td class="number">{derivedText(one, locale).value ?? "–"}</td>
              <td class="number">{derivedText(two, locale).value ?? "–"}</td>
            </tr>
          )}
        />
      )}
      <h3>{say.figures}</h3>
      {facts.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <Sheet
          caption={say.figures}
          locale={locale}
          heads={heads(say.figure)}
          rows={facts}
          row={([one, two]) => (
            <tr key={one.id}>
              <th scope="row">{labelOf(review, one)[locale]}</th>
              <td class="number">{formatFigure(one, locale)}</td>
              <td class="number">{formatFigure(two, locale)}</td>
            </tr>
          )}
        />
      )}
    </>
  );
};
