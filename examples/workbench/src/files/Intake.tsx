import type { Localized } from "@park/data";
import { useEffect, useState } from "preact/hooks";
import type { App } from "../app.ts";
import { prepareReader } from "../askWorker.ts";
import { DropZone } from "../DropZone.tsx";
import { ALL } from "../matching.ts";
import type { Problem } from "../read/problem.ts";
import type { DroppedText } from "../read/readText.ts";
import type { Finished } from "../work/work.ts";
import { openDropped } from "./openDropped.ts";
import { Problems } from "./Problems.tsx";

const TEXT: Localized<{
  readonly paste: string;
  readonly read: string;
  readonly drop: string;
  readonly reading: string;
  readonly forCsv: string;
  readonly park: string;
  readonly period: string;
}> = {
  zh: {
    paste: "粘贴文本",
    read: "读取文本",
    drop: "或把文件拖到这里，或点击选择：文本、HTML、Word、PDF，保存的工作，回顾（JSON 或 CSV）",
    reading: "正在读取……",
    forCsv: "CSV 表没有写明的内容",
    park: "园区名称",
    period: "时期，如2024",
  },
  en: {
    paste: "Paste a text",
    read: "Read the text",
    drop: "Or drop a file here, or choose one: text, HTML, Word, PDF, saved work, a review (JSON or CSV)",
    reading: "Reading …",
    forCsv: "What a CSV table does not say",
    park: "Name of the park",
    period: "Period, such as 2024",
  },
};

/** Where a text or a file comes in: pasted, dropped or chosen. */
export const Intake = ({
  app,
  of = null,
}: {
  readonly app: App;
  readonly of?: Finished | null;
}) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const [words, setWords] = useState("");
  const [park, setPark] = useState("");
  const [period, setPeriod] = useState("");
  const [isReading, setIsReading] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(prepareReader, []);
  const take = async (file: DroppedText): Promise<void> => {
    setError(null);
    setProblems([]);
    setIsReading(true);
    try {
      const opened = await openDropped(app, file, { park, period }, of);
      if ("problems" in opened) setProblems(opened.problems);
      else {
        const { id, kind } = opened.work;
        app.go({
          ...ALL,
          view: kind === "draft" ? "text" : "story",
          review: id,
          place: null,
          fact: null,
          at: null,
        });
      }
    } finally {
      setIsReading(false);
    }
  };
  return (
    <>
      <label class="paste">
        {say.paste}
        <textarea
          rows={8}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p>
        <button
          type="button"
          disabled={words.trim() === "" || isReading}
          onClick={() => {
            take({ name: "", text: words, encoding: "UTF-8" }).catch(({ message }: Error) =>
              setError(message),
            );
          }}
        >
          {say.read}
        </button>{" "}
        <span role="status">{isReading ? say.reading : ""}</span>
      </p>
      {error === null ? null : <p role="alert">{error}</p>}
      <DropZone
        label={say.drop}
        accept=".txt,.md,.html,.htm,.docx,.pdf,.json,.csv,text/plain,text/html"
        onText={take}
      />
      <details>
        <summary>{say.forCsv}</summary>
        <div class="filters">
          <label>
            {say.park}
            <input value={park} onInput={({ currentTarget }) => setPark(currentTarget.value)} />
          </label>
          <label>
            {say.period}
            <input value={period} onInput={({ currentTarget }) => setPeriod(currentTarget.value)} />
          </label>
        </div>
      </details>
      {problems.length === 0 ? null : <Problems locale={locale} problems={problems} />}
    </>
  );
};
