import type { Question } from "@park/charts";
import type { Localized } from "@park/data";
import { conflictsOf } from "../analyse.ts";
import type { App } from "../app.ts";
import { DrawnPanel } from "../DrawnPanel.tsx";
import { Link } from "../Link.tsx";
import { placeOf, useArrival } from "../useArrival.ts";
import { hasMore } from "./hasMore.ts";

const TEXT: Localized<{
  readonly example: string;
  readonly begin: string;
  readonly left: (count: number) => string;
  readonly settle: string;
  readonly findings: string;
  readonly contradiction: string;
  readonly lesser: string;
  readonly checked: string;
  readonly hero: string;
  readonly more: string;
  readonly rest: string;
}> = {
  zh: {
    example: "这是自带的示例。放入任何园区的回顾，几分钟就得到同样的一份。",
    begin: "放入自己的文本",
    left: (count) => `还有${count}处数字待确认，未计入。`,
    settle: "去确认",
    findings: "要点",
    contradiction: "文中不一致之处",
    lesser: "仅在一定前提下或按惯例不一致",
    checked: "逐项核对",
    hero: "一幅图看这一年",
    more: "更多",
    rest: "其余数字",
  },
  en: {
    example:
      "This is the example that comes with the page. Any park's review becomes one like it in minutes.",
    begin: "Put in a text of your own",
    left: (count) =>
      `${count} ${count === 1 ? "number is" : "numbers are"} not settled yet and not in it.`,
    settle: "Settle them",
    findings: "Findings",
    contradiction: "What does not agree",
    lesser: "Contradicted only on a condition, or by convention",
    checked: "Every check",
    hero: "The year in one picture",
    more: "More",
    rest: "The other figures",
  },
};

/** More pictures than a reader looks at are no story. */
const MOST = 8;

/** What a review finds, as far as it is settled: findings first, then pictures with a sentence each, then the rest. */
export const StoryView = ({ app }: { readonly app: App }) => {
  const { locale, scheme, at } = app.address.value;
  const say = TEXT[locale];
  const work = app.current.value;
  const { review, briefing, analysis } = app.shown.value;
  const { lesser } = conflictsOf(analysis.audit.findings);
  useArrival(at);
  const { findings, hero, contradictions, questions } = briefing;
  const charts = briefing.charts.slice(0, MOST);
  const told = new Set([...(hero === null ? [] : [hero]), ...charts, ...contradictions]);
  const rest = questions.filter((question) => !told.has(question));
  const sentence = (question: Question) =>
    hasMore(question, locale) ? { say: question.say(locale) } : {};
  const picture = (question: Question) => (
    <DrawnPanel
      key={`${review.id} ${question.id}`}
      id={question.id}
      title={question.title[locale]}
      isTitled
      isPrinted
      {...sentence(question)}
      draw={question.draw}
      table={question.table(locale)}
      fileName={`${review.id}-${question.family}-${locale}`}
      locale={locale}
      scheme={scheme}
    />
  );
  const open = work.kind === "draft" ? work.soFar.open.length : 0;
  return (
    <div class="story">
      {work.kind === "review" && work.isExample ? (
        <p class="strip">
          {say.example}{" "}
          <Link app={app} to={{ view: "files" }}>
            {say.begin}
          </Link>
        </p>
      ) : null}
      {open === 0 ? null : (
        <p class="strip">
          {say.left(open)}{" "}
          <Link app={app} to={{ view: "text", place: null }}>
            {say.settle}
          </Link>
        </p>
      )}
      <h2>{say.findings}</h2>
      <ol class="findings">
        {findings.map((question) => (
          <li key={question.id}>
            {told.has(question) && !contradictions.includes(question) ? (
              <a href={`#${placeOf(question.id)}`}>{question.title[locale]}</a>
            ) : (
              <strong>{question.title[locale]}</strong>
            )}
            {hasMore(question, locale) ? <p class="quiet">{question.say(locale)}</p> : null}
          </li>
        ))}
      </ol>
      {contradictions.length + lesser.length === 0 ? null : (
        <section class="panel alarm" aria-labelledby="wrong">
          <h2 id="wrong">{say.contradiction}</h2>
          {contradictions.map((question) => (
            <p key={question.id}>
              <strong>{question.title[locale]}</strong> {question.say(locale)}
            </p>
          ))}
          {lesser.length === 0 ? null : (
            <>
              <h3>{say.lesser}</h3>
              <ul>
                {lesser.map((finding) => (
                  <li key={finding.sentence.en}>{finding.sentence[locale]}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <Link app={app} to={{ view: "audit" }}>
              {say.checked}
            </Link>
          </p>
        </section>
      )}
      {hero === null ? null : (
        <>
          <h2>{say.hero}</h2>
          {picture(hero)}
        </>
      )}
      {charts.length === 0 ? null : (
        <>
          <h2>{say.more}</h2>
          <div class="panels">{charts.map(picture)}</div>
        </>
      )}
      {rest.length === 0 ? null : (
        <>
          <h2>{say.rest}</h2>
          <ul>
            {rest.map((question) => (
              <li key={question.id}>
                {question.facts[0] === undefined ? (
                  question.title[locale]
                ) : (
                  <Link app={app} to={{ fact: question.facts[0] }}>
                    {question.title[locale]}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
