import { formatFigure, type Localized, labelOf } from "@park/data";
import type { ClaimReading, Finding, ImpliedValue } from "@park/metrics";
import type { App } from "./app.ts";
import { rangeText, textBeside } from "./computedText.ts";
import { FigureLink } from "./FigureLink.tsx";
import { impliedBy } from "./implied.ts";
import { Link } from "./Link.tsx";
import { Sheet } from "./Sheet.tsx";
import { VerdictBadge } from "./VerdictBadge.tsx";

const TEXT: Localized<{
  readonly heads: readonly [
    figure: string,
    stated: string,
    recomputed: string,
    verdict: string,
    from: string,
  ];
  readonly mayBe: (range: string) => string;
  readonly again: (times: number) => string;
  readonly fails: string;
  readonly assumed: (words: string) => string;
  readonly notStated: (label: string, figure: string) => string;
  readonly weak: string;
  readonly colon: string;
}> = {
  zh: {
    heads: ["数字", "原文", "复算", "核对", "所据"],
    mayBe: (range) => `可能为${range}`,
    again: (times) => `共印${times}次`,
    fails: "不成立",
    assumed: (words) => `前提：${words}`,
    notStated: (label, figure) => `${label} ${figure}（未载，由此推出）`,
    weak: "佐证力弱：能相符的取值很多",
    colon: "：",
  },
  en: {
    heads: ["Figure", "Stated", "Recomputed", "Audit", "From"],
    mayBe: (range) => `may be ${range}`,
    again: (times) => `printed ${times} times`,
    fails: "does not hold",
    assumed: (words) => `If ${words}`,
    notStated: (label, figure) => `${label} ${figure} (not stated; the only one that fits)`,
    weak: "weak: so much would fit that agreement proves little",
    colon: ": ",
  },
};

/** Figures that others confirm: what is stated, what it is recomputed as, and from what. */
export const ConfirmedSheet = ({
  app,
  caption,
  findings,
  implied,
}: {
  readonly app: App;
  readonly caption: string;
  readonly findings: readonly Finding[];
  /** What the figures imply, as far as that is known yet. */
  readonly implied: readonly ImpliedValue[];
}) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  const [figure, stated, recomputed, verdict, from] = say.heads;
  const readingText = ({ label, interval, verdict: own }: ClaimReading, { unit }: Finding) =>
    [
      label?.[locale],
      unit === null ? null : rangeText(interval, unit, locale),
      own === "contradicted" ? say.fails : null,
    ]
      .filter((text) => text != null)
      .join(say.colon);
  return (
    <Sheet
      caption={caption}
      locale={locale}
      heads={[
        { label: figure },
        { label: stated, isNumber: true },
        { label: recomputed, isNumber: true },
        { label: verdict },
        { label: from },
      ]}
      rows={findings}
      row={(finding, index) => {
        const { assumptions, claim, figures, interval, readings, relations, strength, unit } =
          finding;
        const fact = review.facts.find(({ id }) => id === claim?.fact);
        const isAgain = relations.length === 0;
        const value =
          fact === undefined || unit === null || finding.recomputed === null
            ? "–"
            : textBeside(fact, finding.recomputed, unit, locale);
        const isSure = interval !== null && interval[0] === interval[1];
        const range = isSure || unit === null ? null : rangeText(interval, unit, locale);
        const [best, ...others] = readings;
        const remarks = isAgain
          ? []
          : [
              ...(range === null ? [] : [say.mayBe(range)]),
              ...(best?.label == null ? [] : [best.label[locale]]),
              ...others.map((reading) => readingText(reading, finding)),
            ];
        return (
          <tr key={`${claim?.fact} ${index}`}>
            <th scope="row">
              {fact === undefined ? (
                claim?.printed
              ) : (
                <Link app={app} to={{ fact: fact.id }}>
                  {labelOf(review, fact)[locale]}
                </Link>
              )}
            </th>
            <td class="number">{fact === undefined ? "–" : formatFigure(fact, locale)}</td>
            <td class="number">
              {isAgain ? <span class="quiet">{say.again(figures.length)}</span> : value}
              {remarks.map((remark) => (
                <small key={remark}>{remark}</small>
              ))}
            </td>
            <td>
              <VerdictBadge finding={finding} locale={locale} />
            </td>
            <td>
              {isAgain ? null : (
                <ul>
                  {figures.slice(1).map((one) => (
                    <li key={`${one.fact} ${one.start}`}>
                      <FigureLink app={app} figure={one} />
                    </li>
                  ))}
                  {impliedBy(implied, finding).map((one) => (
                    <li key={one.label.en}>
                      {say.notStated(
                        one.label[locale],
                        rangeText(one.interval, one.unit, locale) ?? "",
                      )}
                    </li>
                  ))}
                </ul>
              )}
              {assumptions.map((words) => (
                <small key={words.en}>{say.assumed(words[locale])}</small>
              ))}
              {strength === "weak" ? <small>{say.weak}</small> : null}
            </td>
          </tr>
        );
      }}
    />
  );
};
