import type { Chart, Table } from "@park/charts";
import { type Embedded, embed } from "@park/charts/embed";
import type { Locale, Localized, Review } from "@park/data";
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";

export interface ParkChartProps {
  readonly chart: Chart;
  readonly review: Review;
  readonly locale?: Locale;
}

/**
 * A chart of a review. Until it is drawn, and on a server, its text alternative stands in its place; so does the reason
 * where it cannot be drawn.
 */
export const ParkChart = ({ chart, review, locale = "zh" }: ParkChartProps): ReactElement => {
  const reading = useMemo(() => readingOf(chart, review, locale), [chart, review, locale]);
  return (
    <div lang={locale === "zh" ? "zh-Hans" : locale}>
      {"problem" in reading ? (
        <p role="alert">{reading.problem}</p>
      ) : (
        <Drawn chart={chart} review={review} locale={locale} {...reading} />
      )}
    </div>
  );
};

const NOT_STATED: Localized<(labels: readonly string[]) => string> = {
  zh: (labels) => `无法绘制此图，年度回顾未载：${labels.join("、")}`,
  en: (labels) => `This chart cannot be drawn. Not stated in the review: ${labels.join(", ")}`,
};

interface Reading {
  readonly text: string;
  readonly table: Table;
}

const readingOf = (
  chart: Chart,
  review: Review,
  locale: Locale,
): Reading | { readonly problem: string } => {
  const missing = chart.missing(review).map((label) => label[locale]);
  if (missing.length > 0) return { problem: NOT_STATED[locale](missing) };
  try {
    const { description: text } = chart(review, { locale });
    return { text, table: chart.table(review, { locale }) };
  } catch (error) {
    return { problem: String(error) };
  }
};

const Drawn = ({ chart, review, locale, text, table }: Required<ParkChartProps> & Reading) => {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<Embedded>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (place.current === null) return;
    let isCurrent = true;
    const draw = embed(place.current, (how) => chart(review, how), {
      locale,
      table,
      fileName: chart.id,
    });
    draw.ready.then(
      () => {
        if (!isCurrent) return;
        shown.current = draw;
        setProblem(null);
      },
      (error: Error) => {
        if (!isCurrent) return;
        shown.current?.dispose();
        setProblem(error.message);
      },
    );
    return () => {
      isCurrent = false;
      // What is shown stays until the next one is drawn and takes its place, so that nothing flickers.
      if (shown.current !== draw) draw.dispose();
    };
  }, [chart, review, locale, table]);

  useEffect(() => () => shown.current?.dispose(), []);

  return (
    <>
      <div ref={place}>
        <p>{text}</p>
      </div>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </>
  );
};
