import {
  type Fact,
  formatFigure,
  formatPeriod,
  intervalOf,
  type Localized,
  labelOf,
  viewOf,
} from "@park/data";
import { boundsText, derivedText, rationalOf } from "@park/metrics";
import { useEffect, useRef } from "preact/hooks";
import type { App } from "./app.ts";
import { Link } from "./Link.tsx";
import { ALL } from "./matching.ts";
import { usesOf } from "./usesOf.ts";
import { VerdictBadge } from "./VerdictBadge.tsx";

const TEXT: Localized<{
  readonly close: string;
  readonly printed: string;
  readonly where: string;
  readonly at: (section: string, start: number, end: number) => string;
  readonly also: string;
  readonly period: string;
  readonly mayBe: string;
  readonly note: string;
  readonly measure: string;
  readonly inWords: string;
  readonly indicators: string;
  readonly findings: string;
  readonly charts: string;
  readonly nothing: string;
  readonly named: string;
  readonly inSource: string;
}> = {
  zh: {
    close: "关闭",
    printed: "原文写法",
    where: "原文位置",
    at: (section, start, end) => `${section}，第${start}至${end}个字符（不计空白）`,
    also: "又见",
    period: "时期",
    mayBe: "可能的值",
    note: "注",
    measure: "定义",
    inWords: "以文字写出",
    indicators: "由此算出的计算指标",
    findings: "由此得出的核对结果",
    charts: "由此绘制的图表",
    nothing: "无",
    named: "相关名称",
    inSource: "在原文中查看",
  },
  en: {
    close: "Close",
    printed: "As printed",
    where: "Place in the source",
    at: (section, start, end) =>
      `${section}, characters ${start} to ${end}, white space not counted`,
    also: "Also",
    period: "Period",
    mayBe: "What it may be",
    note: "Note",
    measure: "Definition",
    inWords: "stated in words",
    indicators: "Indicators computed from it",
    findings: "Findings that use it",
    charts: "Charts drawn from it",
    nothing: "None",
    named: "Named with it",
    inSource: "Show it in the source",
  },
};

const Details = ({ app, fact }: { readonly app: App; readonly fact: Fact }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { review, analysis, charts } = app.shown.value;
  const measure = review.measures[fact.measure];
  const source = review.sources.find(({ id }) => id === fact.source);
  const uses = usesOf(review, analysis, charts, fact.id);
  const named = review.entities.filter(
    ({ facts, countedBy }) => countedBy === fact.id || facts.includes(fact.id),
  );
  const { lower, upper } = intervalOf(fact, viewOf(review, fact));
  // To the last digit: the ends of what was printed are short.
  const look = { unit: fact.unit, places: 12, locale, isTrimmed: true };
  const range =
    lower === upper
      ? null
      : boundsText(
          [lower === null ? null : rationalOf(lower), upper === null ? null : rationalOf(upper)],
          look,
        );
  const place = ({ section, start, end }: Pick<Fact, "section" | "start" | "end">): string =>
    say.at(source?.sections.find(({ id }) => id === section)?.label[locale] ?? section, start, end);
  return (
    <>
      <p class="big">{formatFigure(fact, locale)}</p>
      <dl>
        <dt>{say.printed}</dt>
        <dd>
          <span lang={source?.language}>{fact.printed}</span>
          {fact.status.includes("inWords") ? ` (${say.inWords})` : ""}
        </dd>
        <dt>{say.where}</dt>
        <dd>
          {source?.title[locale]}
          <br />
          {place(fact)}
          {fact.mentions.map((mention) => (
            <span key={mention.start}>
              <br />
              {say.also} <span lang={source?.language}>{mention.printed}</span>, {place(mention)}
            </span>
          ))}
          <br />
          <Link app={app} to={{ view: "text", fact: null, place: fact.start }}>
            {say.inSource}
          </Link>
        </dd>
        <dt>{say.period}</dt>
        <dd>{formatPeriod(fact.period, locale)}</dd>
        {range === null ? null : (
          <>
            <dt>{say.mayBe}</dt>
            <dd>{range}</dd>
          </>
        )}
        {fact.note === null ? null : (
          <>
            <dt>{say.note}</dt>
            <dd>{fact.note[locale]}</dd>
          </>
        )}
        {measure === undefined ? null : (
          <>
            <dt>{say.measure}</dt>
            <dd>{measure.definition[locale]}</dd>
          </>
        )}
        {named.length === 0 ? null : (
          <>
            <dt>{say.named}</dt>
            <dd>{named.map(({ name }) => name[locale]).join(locale === "zh" ? "、" : "; ")}</dd>
          </>
        )}
      </dl>
      <h3>{say.findings}</h3>
      {uses.findings.length === 0 ? <p class="quiet">{say.nothing}</p> : null}
      <ul>
        {uses.findings.map((finding) => (
          <li key={finding.sentence.en}>
            {finding.sentence[locale]} <VerdictBadge finding={finding} locale={locale} />
          </li>
        ))}
      </ul>
      <h3>{say.indicators}</h3>
      {uses.evaluations.length === 0 ? <p class="quiet">{say.nothing}</p> : null}
      <ul>
        {uses.evaluations.map((row) => {
          const { value, range } = derivedText(row, locale);
          return (
            <li key={row.id}>
              {row.label[locale]}
              {locale === "zh" ? "：" : ": "}
              <strong>{value ?? "–"}</strong> {range ?? row.reason?.[locale]}
              <br />
              <span class="quiet">{row.formulaInWords[locale]}</span>
            </li>
          );
        })}
      </ul>
      <h3>{say.charts}</h3>
      {uses.charts.length === 0 ? <p class="quiet">{say.nothing}</p> : null}
      <ul>
        {uses.charts.map((chart) => (
          <li key={chart.id}>
            <Link app={app} to={{ ...ALL, view: "charts", fact: null, at: chart.id }}>
              {chart.question[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The details of the fact that the address names: where it is printed, and what is derived from it. */
export const FactDialog = ({ app }: { readonly app: App }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const { locale, fact: id } = app.address.value;
  const { review } = app.shown.value;
  const fact = review.facts.find((one) => one.id === id);
  const isOpen = fact !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    // The dialog closes by its button and by Escape, which the browser takes care of; beside it is for the pointer only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      aria-labelledby="fact"
      onClose={() => {
        if (app.address.value.fact !== null) app.go({ fact: null });
      }}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      {fact === undefined ? null : (
        <div class="details">
          <div class="details-head">
            <h2 id="fact">{labelOf(review, fact)[locale]}</h2>
            <button type="button" onClick={() => dialog.current?.close()}>
              {TEXT[locale].close}
            </button>
          </div>
          <Details app={app} fact={fact} />
        </div>
      )}
    </dialog>
  );
};
