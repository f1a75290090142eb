import { formatIssues, type Localized } from "@park/data";
import { conflictsOf } from "../analyse.ts";
import type { App } from "../app.ts";
import { DrawnPanel } from "../DrawnPanel.tsx";
import { Link } from "../Link.tsx";
import type { Draft } from "../work/work.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly figures: (count: number) => string;
  readonly contradictions: string;
  readonly lesser: string;
  readonly findings: string;
  readonly story: string;
  readonly noPeriod: string;
  readonly wrong: string;
}> = {
  zh: {
    title: "目前的结果",
    figures: (count) => `${count}个数字在内。`,
    contradictions: "不一致之处",
    lesser: "仅在一定前提下或按惯例不一致",
    findings: "要点",
    story: "看全部",
    noPeriod: "填写时期之后，这里显示结果。",
    wrong: "尚不成立的内容",
  },
  en: {
    title: "So far",
    figures: (count) => `${count} ${count === 1 ? "figure is" : "figures are"} in it.`,
    contradictions: "What does not agree",
    lesser: "Contradicted only on a condition, or by convention",
    findings: "Findings",
    story: "The whole story",
    noPeriod: "What is found is shown here once the period is named.",
    wrong: "What cannot stand yet",
  },
};

/** More than these the view of the story shows. */
const SHOWN = 5;

/** What the settled figures find: it follows every step. */
export const FoundSoFar = ({ app, work }: { readonly app: App; readonly work: Draft }) => {
  const { locale, scheme } = app.address.value;
  const say = TEXT[locale];
  const { review } = work.soFar;
  const others = work.soFar.issues.filter(({ path }) => path[0] !== "facts");
  const told =
    others.length === 0 ? null : (
      <details>
        <summary>{say.wrong}</summary>
        <pre lang="en">{formatIssues(others.slice(0, 50))}</pre>
      </details>
    );
  if (review === null)
    return (
      <section class="panel" aria-label={say.title}>
        <h2>{say.title}</h2>
        <p>{work.draft.file.period === "" ? say.noPeriod : say.figures(0)}</p>
        {told}
      </section>
    );
  const { briefing, analysis } = app.shown.value;
  const { lesser } = conflictsOf(analysis.audit.findings);
  const { contradictions, findings, hero } = briefing;
  const points = findings.filter((one) => !contradictions.includes(one));
  return (
    <section class="panel" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="quiet">
        {say.figures(review.facts.length)}{" "}
        <Link app={app} to={{ view: "story" }}>
          {say.story}
        </Link>
      </p>
      {contradictions.length === 0 ? null : (
        <>
          <h3>{say.contradictions}</h3>
          <ul>
            {contradictions.slice(0, SHOWN).map((one) => (
              <li key={one.id}>
                <Link app={app} to={{ view: "audit" }}>
                  {one.title[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {lesser.length === 0 ? null : (
        <>
          <h3>{say.lesser}</h3>
          <ul>
            {lesser.slice(0, SHOWN).map((finding) => (
              <li key={finding.sentence.en}>{finding.sentence[locale]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.findings}</h3>
      <ul>
        {points.map((one) => (
          <li key={one.id}>{one.title[locale]}</li>
        ))}
      </ul>
      {hero === null ? null : (
        <DrawnPanel
          key={hero.id}
          id={hero.id}
          title={hero.title[locale]}
          isTitled
          draw={hero.draw}
          table={hero.table(locale)}
          fileName={`${review.id}-${locale}`}
          locale={locale}
          scheme={scheme}
        />
      )}
      {told}
    </section>
  );
};
