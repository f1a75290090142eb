import type { Localized } from "@park/data";
import { useState } from "preact/hooks";
import { type App, shownOf } from "./app.ts";
import { readBeside } from "./askWorker.ts";
import { Comparison } from "./Comparison.tsx";
import { DropZone } from "./DropZone.tsx";
import { ALL } from "./matching.ts";
import type { Problem } from "./problem.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly explain: string;
  readonly drop: string;
  readonly forCsv: string;
  readonly park: string;
  readonly period: string;
  readonly reading: string;
  readonly read: (name: string, facts: number) => string;
  readonly look: string;
  readonly wrong: (count: number) => string;
  readonly line: (line: number) => string;
  readonly more: (count: number) => string;
}> = {
  zh: {
    title: "与自己的回顾比较",
    explain:
      "放入自己的回顾：JSON 文件，或含 measure、amount、printed、start 等列的CSV 表。文件不会离开本机。",
    drop: "把回顾文件拖到这里，或点击选择",
    forCsv: "CSV 表没有写明的内容",
    park: "园区名称",
    period: "时期，如2024",
    reading: "正在读取……",
    read: (name, facts) => `已读取${name}：${facts}个数字。`,
    look: "查看其图表、数字与核对",
    wrong: (count) => `文件有${count}处问题：`,
    line: (line) => `第${line}行`,
    more: (count) => `另有${count}处`,
  },
  en: {
    title: "Compare with your own review",
    explain:
      "Drop a review of your own: a JSON file, or a CSV table with the columns measure, amount, printed and start, and others. The file does not leave your machine.",
    drop: "Drop the review here, or choose a file",
    forCsv: "What a CSV table does not say",
    park: "Name of the park",
    period: "Period, such as 2024",
    reading: "Reading …",
    read: (name, facts) => `${name} was read: ${facts} figures.`,
    look: "See its charts, figures and audit",
    wrong: (count) => `The file has ${count} ${count === 1 ? "issue" : "issues"}:`,
    line: (line) => `Line ${line}`,
    more: (count) => `${count} more`,
  },
};

const SHOWN = 100;

const Problems = ({
  app,
  problems,
}: {
  readonly app: App;
  readonly problems: readonly Problem[];
}) => {
  const say = TEXT[app.locale.value];
  return (
    <div role="alert" class="panel">
      <p>{say.wrong(problems.length)}</p>
      <ol class="problems">
        {problems.slice(0, SHOWN).map(({ line, excerpt, text }) => (
          <li key={text}>
            {line === null ? null : <strong>{say.line(line)} </strong>}
            <span lang="en">{text}</span>
            {excerpt === null ? null : <pre>{excerpt}</pre>}
          </li>
        ))}
      </ol>
      {problems.length <= SHOWN ? null : <p>{say.more(problems.length - SHOWN)}</p>}
    </div>
  );
};

/** What became of the file that was dropped last. */
type Outcome =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly name: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** The reader's own review beside the one that comes with the page. */
export const CompareView = ({ app }: { readonly app: App }) => {
  const say = TEXT[app.locale.value];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [park, setPark] = useState("");
  const [period, setPeriod] = useState("");
  const own = app.own.value;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.explain}</p>
      <fieldset class="filters">
        <legend>{say.forCsv}</legend>
        <label>
          {say.park}
          <input value={park} onInput={({ currentTarget }) => setPark(currentTarget.value)} />
        </label>
        <label>
          {say.period}
          <input value={period} onInput={({ currentTarget }) => setPeriod(currentTarget.value)} />
        </label>
      </fieldset>
      <DropZone
        label={say.drop}
        accept=".json,.csv,application/json,text/csv"
        onText={async (file) => {
          setOutcome({ kind: "reading" });
          try {
            const read = await readBeside(file, { park, period });
            if ("problems" in read) {
              setOutcome({ kind: "refused", problems: read.problems });
              return;
            }
            app.own.value = shownOf(read.review, read.analysis);
            setOutcome({ kind: "read", name: file.name });
          } catch (error) {
            setOutcome(null);
            throw error;
          }
        }}
      />
      <p role="status">
        {outcome?.kind === "reading" ? say.reading : null}
        {outcome?.kind === "read" && own !== null
          ? say.read(outcome.name, own.review.facts.length)
          : null}
      </p>
      {outcome?.kind === "refused" ? <Problems app={app} problems={outcome.problems} /> : null}
      {own === null || outcome?.kind === "refused" ? null : (
        <>
          <p>
            <button
              type="button"
              onClick={() => {
                app.isOwn.value = true;
                app.go({ ...ALL, view: "charts", at: null });
              }}
            >
              {say.look}
            </button>
          </p>
          <Comparison app={app} own={own} />
        </>
      )}
    </>
  );
};
