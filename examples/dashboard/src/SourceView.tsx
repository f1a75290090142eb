import { formatIssues, type Localized } from "@park/data";
import type { App } from "./app.ts";
import { DropZone } from "./DropZone.tsx";
import { readSource, type SourceCopy } from "./readSource.ts";
import { SourceText } from "./SourceText.tsx";

const TEXT: Localized<{
  readonly title: string;
  readonly explain: string;
  readonly drop: string;
  readonly proved: (name: string, facts: number) => string;
  readonly refuted: (name: string, marked: number, facts: number) => string;
  readonly issues: (count: number) => string;
  readonly encoding: (name: string) => string;
  readonly covered: string;
  readonly open: (count: number) => string;
  readonly legend: string;
  readonly kinds: readonly [fact: string, name: string, excluded: string, open: string];
}> = {
  zh: {
    title: "原文",
    explain:
      "原文不随本页发布。放入一份文本，即可看到每个数字在其中的位置，以及未收录的数字。文件不会离开本机。",
    drop: "把原文的文本文件拖到这里，或点击选择",
    proved: (name, facts) => `${name}与所录原文一致，${facts}个数字位置均相符。`,
    refuted: (name, marked, facts) =>
      `${name}与所录原文不一致：${facts}个数字中有${marked}个位置相符。`,
    issues: (count) => `${count}处不符`,
    encoding: (name) => `按${name}编码读取。`,
    covered: "其中没有未收录的数字。",
    open: (count) => `有${count}处数字未收录：`,
    legend: "标注",
    kinds: ["收录的数字", "名称", "非计量数字，附理由", "未收录的数字"],
  },
  en: {
    title: "Source",
    explain:
      "The source is not published with this page. Drop a copy of its text to see where every figure stands in it, and which numbers are not covered. The file does not leave your machine.",
    drop: "Drop the text of the source here, or choose a file",
    proved: (name, facts) =>
      `${name} is the text that was read; all ${facts} figures stand where they should.`,
    refuted: (name, marked, facts) =>
      `${name} is not the text that was read: ${marked} of ${facts} figures stand where they should.`,
    issues: (count) => `${count} ${count === 1 ? "issue" : "issues"}`,
    encoding: (name) => `Read as ${name}.`,
    covered: "No number in it is left out.",
    open: (count) => `${count} ${count === 1 ? "number is" : "numbers are"} not covered: `,
    legend: "Marks",
    kinds: ["a figure of the review", "a name", "no figure, with the reason", "not covered"],
  },
};

const Copy = ({ app, copy }: { readonly app: App; readonly copy: SourceCopy }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { name, encoding, issues, passages, review } = copy;
  const marked = new Set(passages.flatMap(({ facts }) => facts.map(({ id }) => id))).size;
  const open = [
    ...new Map(
      passages.flatMap(({ open }) => (open === null ? [] : [[open.start, open]])),
    ).values(),
  ];
  const facts = review.facts.length;
  return (
    <>
      <p role="status">
        {issues.length === 0 ? say.proved(name, facts) : say.refuted(name, marked, facts)}{" "}
        {open.length === 0
          ? say.covered
          : say.open(open.length) +
            open
              .slice(0, 50)
              .map(({ printed }) => printed)
              .join(locale === "zh" ? "、" : ", ")}{" "}
        {encoding === "UTF-8" ? null : say.encoding(encoding)}
      </p>
      {issues.length === 0 ? null : (
        <details>
          <summary>{say.issues(issues.length)}</summary>
          <pre>{formatIssues(issues.slice(0, 200), review)}</pre>
        </details>
      )}
      <p class="legend">
        {say.legend}:{" "}
        {(["fact", "name", "excluded", "open"] as const).map((kind, index) => (
          <mark key={kind} class={kind}>
            {say.kinds[index]}
          </mark>
        ))}
      </p>
      <SourceText app={app} passages={passages} />
    </>
  );
};

/** A copy of the source, dropped by the reader, with every figure of the review marked in it. */
export const SourceView = ({ app }: { readonly app: App }) => {
  const say = TEXT[app.locale.value];
  const { review } = app.shown.value;
  const copy = app.source.value;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.explain}</p>
      <DropZone
        label={say.drop}
        accept=".txt,text/plain"
        onText={async (file) => {
          app.source.value = await readSource(review, file);
        }}
      />
      {copy === null || copy.review !== review ? null : <Copy app={app} copy={copy} />}
    </>
  );
};
