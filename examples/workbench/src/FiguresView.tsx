import { formatFigure, formatPeriod, type Localized, labelOf, valueOf } from "@park/data";
import type { App } from "./app.ts";
import { Filters } from "./Filters.tsx";
import { Link } from "./Link.tsx";
import { matching } from "./matching.ts";
import { Sheet } from "./Sheet.tsx";

const TEXT: Localized<{
  readonly caption: string;
  readonly figure: string;
  readonly value: string;
  readonly period: string;
  readonly printed: string;
  readonly section: string;
}> = {
  zh: {
    caption: "回顾中的数字",
    figure: "数字",
    value: "数值",
    period: "时期",
    printed: "原文写法",
    section: "章节",
  },
  en: {
    caption: "Figures of the review",
    figure: "Figure",
    value: "Value",
    period: "Period",
    printed: "As printed",
    section: "Section",
  },
};

/** The figures of the filter, each a link to its details. */
export const FiguresView = ({ app }: { readonly app: App }) => {
  const address = app.address.value;
  const { locale } = address;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  const found = matching(review, address);
  const languages = new Map(review.sources.map(({ id, language }) => [id, language]));
  const sections = new Map(
    review.sources.flatMap((source) =>
      source.sections.map(({ id, label }) => [`${source.id}/${id}`, label] as const),
    ),
  );
  return (
    <>
      <Filters app={app} found={found} />
      <h2 class="hidden">{say.caption}</h2>
      <Sheet
        caption={say.caption}
        locale={locale}
        heads={[
          { label: say.figure, by: (fact) => labelOf(review, fact)[locale] },
          { label: say.value, isNumber: true, by: valueOf },
          { label: say.period, by: ({ period }) => period },
          { label: say.printed },
          { label: say.section, by: ({ start }) => start },
        ]}
        rows={found}
        row={(fact) => (
          <tr key={fact.id}>
            <th scope="row">
              <Link app={app} to={{ fact: fact.id }}>
                {labelOf(review, fact)[locale]}
              </Link>
            </th>
            <td class="number">{formatFigure(fact, locale)}</td>
            <td>{formatPeriod(fact.period, locale)}</td>
            <td lang={languages.get(fact.source)}>{fact.printed}</td>
            <td>{sections.get(`${fact.source}/${fact.section}`)?.[locale] ?? fact.section}</td>
          </tr>
        )}
      />
    </>
  );
};
