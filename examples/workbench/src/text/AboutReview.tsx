import type { Localized } from "@park/data";
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
  const { park, period, sources, todo } = work.draft.file;
  const [{ title }] = sources;
  const isUnnamed = park.name.zh === "园区名称";
  const now = { park: isUnnamed ? "" : park.name[locale], period, title: title[locale] };
  const field = (key: keyof typeof now) => (
    <label>
      {say[key]}
      <input
        name={`about-${key}`}
        key={now[key]}
        defaultValue={now[key]}
        onChange={({ currentTarget }) =>
          app.put(namedWork(work, { ...now, [key]: currentTarget.value }))
        }
      />
    </label>
  );
  return (
    <details open={todo !== undefined} class="about">
      <summary>{say.about}</summary>
      {todo === undefined ? null : <p class="asks">{todo}</p>}
      <div class="filters">
        {field("park")}
        {field("period")}
        {field("title")}
      </div>
    </details>
  );
};
