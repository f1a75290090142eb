import type { Localized } from "@park/data";
import type { Problem } from "../read/problem.ts";

const TEXT: Localized<{
  readonly wrong: (count: number) => string;
  readonly line: (line: number) => string;
  readonly more: (count: number) => string;
}> = {
  zh: {
    wrong: (count) => `文件有${count}处问题：`,
    line: (line) => `第${line}行`,
    more: (count) => `另有${count}处`,
  },
  en: {
    wrong: (count) => `The file has ${count} ${count === 1 ? "issue" : "issues"}:`,
    line: (line) => `Line ${line}`,
    more: (count) => `${count} more`,
  },
};

const SHOWN = 100;

/** What is wrong with a file, line by line. */
export const Problems = ({
  locale,
  problems,
}: {
  readonly locale: "zh" | "en";
  readonly problems: readonly Problem[];
}) => {
  const say = TEXT[locale];
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
