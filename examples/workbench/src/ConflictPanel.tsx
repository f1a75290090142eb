import { type Localized, labelOf } from "@park/data";
import { type Finding, SLIP_LABELS, type SuspectFigure } from "@park/metrics";
import type { ComponentChildren } from "preact";
import type { App } from "./app.ts";
import { rangeText, textBeside } from "./computedText.ts";
import { FigureLink } from "./FigureLink.tsx";
import { VerdictBadge } from "./VerdictBadge.tsx";

/** How many slips that would mend a conflict a reader is told. */
const MOST_REPAIRS = 3;

const TEXT: Localized<{
  readonly several: (first: string, others: number) => string;
  readonly both: (one: string, two: string) => string;
  readonly figures: string;
  readonly recomputed: string;
  readonly range: string;
  readonly assumed: string;
  readonly convention: string;
  readonly alone: string;
  readonly wouldBe: (figure: string) => string;
  readonly open: string;
  readonly together: string;
  readonly hint: string;
  readonly slip: (from: string, to: string, printed: string, kind: string) => string;
  readonly more: (count: number) => string;
  readonly colon: string;
}> = {
  zh: {
    several: (first, others) => `${first}等${others + 1}项`,
    both: (one, two) => `${one}与${two}`,
    figures: "所涉数字",
    recomputed: "复算",
    range: "按其余数字可能为",
    assumed: "前提",
    convention: "只有按核对所用的惯例理解“约”“余”等词，才不能同时正确。",
    alone: "如仅一数有误",
    wouldBe: (figure) => `应为${figure}`,
    open: "其余数字对它没有限定",
    together: "如不止一数有误，或许还有",
    hint: "可能的笔误（仅供参考）",
    slip: (from, to, printed, kind) => `${printed}中的${from}或应为${to}（${kind}）`,
    more: (count) => `另有${count}种可能`,
    colon: "：",
  },
  en: {
    several: (first, others) => `${first} and ${others} more`,
    both: (one, two) => `${one} and ${two}`,
    figures: "Figures",
    recomputed: "Recomputed",
    range: "By the others it may be",
    assumed: "Assumed",
    convention:
      "They cannot all be right only by a convention of how far words such as “about” and “over” reach.",
    alone: "If one alone is wrong",
    wouldBe: (figure) => `would have to be ${figure}`,
    open: "could be anything, as far as the others tell",
    together: "If more than one is wrong, perhaps",
    hint: "A slip that would explain it (a hint, no proof)",
    slip: (from, to, printed, kind) => `${to} in place of ${from} in ${printed} (${kind})`,
    more: (count) => `${count} more`,
    colon: ": ",
  },
};

/** What a finding is about, where it is about no single claim. */
const titleOf = (app: App, { claim, figures }: Finding): string => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  const labels = [
    ...new Set(
      (claim === null ? figures : [claim]).map(({ fact: id, printed }) => {
        const fact = review.facts.find((one) => one.id === id);
        return fact === undefined ? printed : labelOf(review, fact)[locale];
      }),
    ),
  ];
  const [one = "", two, ...others] = labels;
  if (two === undefined) return one;
  return others.length === 0 ? say.both(one, two) : say.several(one, labels.length - 1);
};

/** Whether it may be the only figure that is wrong: others that contradict need another error. */
const isAlone = ({ implied, mendsAll }: SuspectFigure): boolean => mendsAll || implied !== null;

/** What a suspect would have to be. */
const suspectText = (app: App, { figure, implied, unit }: SuspectFigure): string => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const fact = app.shown.value.review.facts.find(({ id }) => id === figure.fact);
  const [lower, upper] = implied ?? [null, null];
  if (fact !== undefined && lower !== null && lower === upper)
    return say.wouldBe(textBeside(fact, lower, unit, locale));
  const range = rangeText(implied, unit, locale);
  return range === null ? say.open : say.wouldBe(range);
};

const Pair = ({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

/** Figures that cannot all be right, or that no single rule of rounding fits, and what would explain that. */
export const ConflictPanel = ({
  app,
  finding,
}: {
  readonly app: App;
  readonly finding: Finding;
}) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { assumptions, basis, claim, figures, interval, recomputed, repairs, suspects, unit } =
    finding;
  const fact = app.shown.value.review.facts.find(({ id }) => id === claim?.fact);
  const isRange = interval !== null && interval[0] !== interval[1];
  const range = isRange && unit !== null ? rangeText(interval, unit, locale) : null;
  const rest = repairs.length - MOST_REPAIRS;
  const alone = suspects.filter(isAlone);
  const together = suspects.filter((suspect) => !isAlone(suspect));
  return (
    <article class="panel">
      <h4>
        {titleOf(app, finding)} <VerdictBadge finding={finding} locale={locale} />
      </h4>
      <p>{finding.sentence[locale]}</p>
      <dl class="pairs">
        <Pair term={say.figures}>
          <ul>
            {figures.map((figure) => (
              <li key={`${figure.fact} ${figure.start}`}>
                <FigureLink app={app} figure={figure} />
              </li>
            ))}
          </ul>
        </Pair>
        {fact === undefined || recomputed === null || unit === null ? null : (
          <Pair term={say.recomputed}>{textBeside(fact, recomputed, unit, locale)}</Pair>
        )}
        {range === null ? null : <Pair term={say.range}>{range}</Pair>}
        {assumptions.length === 0 ? null : (
          <Pair term={say.assumed}>
            {assumptions.map((words) => words[locale]).join(locale === "zh" ? "；" : "; ")}
          </Pair>
        )}
        {finding.verdict === "contradicted" && basis === "convention" ? (
          <Pair term={say.assumed}>{say.convention}</Pair>
        ) : null}
        {alone.length === 0 ? null : (
          <Pair term={say.alone}>
            <ul>
              {alone.map((suspect) => (
                <li key={`${suspect.figure.fact} ${suspect.figure.start}`}>
                  <FigureLink app={app} figure={suspect.figure} />
                  {say.colon}
                  {suspectText(app, suspect)}
                </li>
              ))}
            </ul>
          </Pair>
        )}
        {together.length === 0 ? null : (
          <Pair term={say.together}>
            <ul>
              {together.map(({ figure }) => (
                <li key={`${figure.fact} ${figure.start}`}>
                  <FigureLink app={app} figure={figure} />
                </li>
              ))}
            </ul>
          </Pair>
        )}
        {repairs.length === 0 ? null : (
          <Pair term={say.hint}>
            <ul>
              {repairs.slice(0, MOST_REPAIRS).map(({ figure, from, to, kind }) => (
                <li key={`${figure.fact} ${to}`}>
                  {say.slip(from, to, figure.printed, SLIP_LABELS[kind][locale])}
                </li>
              ))}
              {rest > 0 ? <li class="quiet">{say.more(rest)}</li> : null}
            </ul>
          </Pair>
        )}
      </dl>
    </article>
  );
};
