import { derivedText } from "@park/charts";
import { formatFigure, type Localized, labelOf } from "@park/data";
import { type Finding, VERDICT_LABELS, type Verdict } from "@park/metrics";
import type { App } from "./app.ts";
import { Filters } from "./Filters.tsx";
import { Link } from "./Link.tsx";
import { matching } from "./matching.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly summary: (claims: number, contradicted: number, open: number) => string;
  readonly range: string;
  readonly from: string;
  readonly reading: string;
  readonly weak: string;
  readonly colon: string;
  readonly none: string;
}> = {
  zh: {
    title: "核对：回顾是否自相一致",
    summary: (claims, contradicted, open) =>
      `核对了${claims}个数字：${contradicted}个不一致，${open}个因所需数字未载而无法判定。`,
    range: "可能的值",
    from: "所据数字",
    reading: "读法",
    weak: "所据数字较粗，一致也说明不了多少",
    colon: "：",
    none: "筛选后没有可核对的数字。",
  },
  en: {
    title: "Audit: does the review agree with itself?",
    summary: (claims, contradicted, open) =>
      `${claims} ${claims === 1 ? "figure" : "figures"} checked: ${contradicted} contradicted, ${open} that cannot be judged, because what they need is not stated.`,
    range: "May be",
    from: "From",
    reading: "Reading",
    weak: "weak: the inputs are coarse, so that agreement proves little",
    colon: ": ",
    none: "None of these figures can be checked.",
  },
};

const ORDER: readonly Verdict[] = [
  "contradicted",
  "undetermined",
  "truncated",
  "withinOperandRounding",
  "rounded",
  "exact",
];

const FindingItem = ({ app, finding }: { readonly app: App; readonly finding: Finding }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  const facts = new Map(review.facts.map((fact) => [fact.id, fact]));
  const { recomputed: value, unit, interval, operands, reading, strength } = finding;
  const { range } = derivedText({ value, interval, unit }, locale);
  return (
    <li>
      <p>
        {reading === null ? "" : `${say.reading}${say.colon}${reading[locale]} `}
        {finding.sentence[locale]}
      </p>
      <p class="quiet">
        {range === null ? null : `${say.range}${say.colon}${range}. `}
        {strength === "weak" ? `${say.weak}. ` : null}
      </p>
      <p>
        {say.from}
        {say.colon}
        {operands.map(({ fact: id, printed }, index) => {
          const fact = facts.get(id);
          return (
            <span key={id}>
              {index === 0 ? "" : locale === "zh" ? "、" : "; "}
              {fact === undefined ? (
                printed
              ) : (
                <Link app={app} to={{ fact: id }}>
                  {labelOf(review, fact)[locale]} {formatFigure(fact, locale)}
                </Link>
              )}
            </span>
          );
        })}
      </p>
    </li>
  );
};

/** Every figure that can be recomputed from others, the contradicted ones first, with its readings and what they are from. */
export const AuditView = ({ app }: { readonly app: App }) => {
  const address = app.address.value;
  const { locale } = address;
  const say = TEXT[locale];
  const { review, analysis } = app.shown.value;
  const found = matching(review, address);
  const claims = found
    .flatMap((fact) => {
      const verdict = analysis.verdicts.get(fact.id);
      return verdict === undefined ? [] : [{ fact, verdict }];
    })
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const [contradicted = 0, open = 0] = (["contradicted", "undetermined"] as const).map(
    (wanted) => claims.filter(({ verdict }) => verdict === wanted).length,
  );
  return (
    <>
      <Filters app={app} found={found} />
      <h2>{say.title}</h2>
      <p>{claims.length === 0 ? say.none : say.summary(claims.length, contradicted, open)}</p>
      {claims.slice(0, 200).map(({ fact, verdict }) => (
        <article class="panel" key={fact.id}>
          <h3>
            <Link app={app} to={{ fact: fact.id }}>
              {labelOf(review, fact)[locale]}
            </Link>{" "}
            {formatFigure(fact, locale)}{" "}
            <span class={`verdict ${verdict}`}>{VERDICT_LABELS[verdict][locale]}</span>
          </h3>
          <ul>
            {analysis.audit.findings
              .filter(({ claim }) => claim.fact === fact.id)
              .map((finding) => (
                <FindingItem
                  key={`${finding.indicator} ${finding.reading?.en}`}
                  app={app}
                  finding={finding}
                />
              ))}
          </ul>
        </article>
      ))}
    </>
  );
};
