import type { Localized } from "@park/data";
import { type HeadSettlement, isParkNamed } from "@park/data/draft";
import { useState } from "preact/hooks";
import type { App } from "../app.ts";
import { namedWork } from "../work/opened.ts";
import type { Draft } from "../work/work.ts";

const TEXT: Localized<{
  readonly about: string;
  readonly park: string;
  readonly period: string;
  readonly title: string;
}> = {
  zh: {
    about: "关于这份回顾",
    park: "园区名称",
    period: "时期，如2024或2024-S1",
    title: "文件标题",
  },
  en: {
    about: "About the review",
    park: "Name of the park",
    period: "Period, such as 2024 or 2024-S1",
    title: "Title of the document",
  },
};

/** Whose review it is, and of when: asked where the text does not say it. */
export const AboutReview = ({ app, work }: { readonly app: App; readonly work: Draft }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const [error, setError] = useState<string | null>(null);
  const { park, period, sources, todo } = work.draft.file;
  const [{ title }] = sources;
  const isNamed = isParkNamed(work.draft);
  /** A name that both languages share stays shared. */
  const renamed = (name: Localized, words: string): string | Localized =>
    isNamed && name.zh !== name.en ? { ...name, [locale]: words } : words;
  const field = (key: keyof typeof say, value: string, head: (words: string) => HeadSettlement) => (
    <label>
      {say[key]}
      <input
        name={`about-${key}`}
        key={value}
        defaultValue={value}
        onChange={({ currentTarget }) => {
          try {
            app.put(namedWork(work, head(currentTarget.value.trim()), locale));
            setError(null);
          } catch (caught) {
            setError((caught as Error).message);
          }
        }}
      />
    </label>
  );
  return (
    <details open={todo !== undefined} class="about">
      <summary>{say.about}</summary>
      {todo === undefined ? null : <p>{todo}</p>}
      <div class="filters">
        {field("park", isNamed ? park.name[locale] : "", (words) => ({
          park: renamed(park.name, words),
        }))}
        {field("period", period, (words) => ({ period: words }))}
        {field("title", title[locale], (words) => ({ title: renamed(title, words) }))}
      </div>
      {error === null ? null : <p role="alert">{error}</p>}
    </details>
  );
};
