import { codebookThemes, type Fact, type Localized, type Review } from "@park/data";
import type { App } from "./app.ts";
import { ALL } from "./matching.ts";

const TEXT: Localized<{
  readonly filter: string;
  readonly section: string;
  readonly theme: string;
  readonly industry: string;
  readonly query: string;
  readonly all: string;
  readonly other: string;
  readonly found: (count: number, all: number) => string;
  readonly clear: string;
}> = {
  zh: {
    filter: "筛选",
    section: "章节",
    theme: "主题",
    industry: "产业",
    query: "查找",
    all: "全部",
    other: "其他",
    found: (count, all) => (count === all ? `共${all}个数字` : `${all}个数字中的${count}个`),
    clear: "清除筛选",
  },
  en: {
    filter: "Filter",
    section: "Section",
    theme: "Theme",
    industry: "Industry",
    query: "Find",
    all: "All",
    other: "Other",
    found: (count, all) => (count === all ? `${all} figures` : `${count} of ${all} figures`),
    clear: "Clear the filter",
  },
};

type Option = readonly [id: string, label: Localized];

/** What there is to choose among in a review. */
const optionsOf = (review: Review) => {
  const measures = new Set(review.facts.map(({ measure }) => measure));
  const themes: Option[] = codebookThemes
    .filter((theme) => theme.measures.some((id) => measures.has(id)))
    .map(({ id, label }) => [id, label]);
  const themed = new Set(codebookThemes.flatMap((theme) => theme.measures));
  const industries = new Map<string, Localized>();
  for (const { measure, dimensions } of review.facts) {
    const id = dimensions.industry;
    const label =
      id === undefined ? undefined : review.measures[measure]?.dimensions.industry?.values[id];
    if (id !== undefined && label !== undefined) industries.set(id, label);
  }
  return {
    sections: review.sources.flatMap(({ sections }) =>
      sections.map(({ id, label }): Option => [id, label]),
    ),
    themes: [
      ...themes,
      ...([...measures].some((id) => !themed.has(id))
        ? [["other", { zh: TEXT.zh.other, en: TEXT.en.other }] as Option]
        : []),
    ],
    industries: [...industries],
  };
};

/** What of the review is shown: by section, theme, industry and words. */
export const Filters = ({ app, found }: { readonly app: App; readonly found: readonly Fact[] }) => {
  const address = app.address.value;
  const say = TEXT[address.locale];
  const { review } = app.shown.value;
  const { sections, themes, industries } = optionsOf(review);
  const select = (
    key: "section" | "theme" | "industry",
    label: string,
    options: readonly Option[],
  ) =>
    options.length === 0 ? null : (
      <label>
        {label}
        <select
          value={address[key] ?? ""}
          onChange={({ currentTarget }) => app.go({ [key]: currentTarget.value || null })}
        >
          <option value="">{say.all}</option>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text[address.locale]}
            </option>
          ))}
        </select>
      </label>
    );
  const isFiltered =
    address.section !== null ||
    address.theme !== null ||
    address.industry !== null ||
    address.query !== "";
  return (
    <search class="filters" aria-label={say.filter}>
      {select("section", say.section, sections)}
      {select("theme", say.theme, themes)}
      {select("industry", say.industry, industries)}
      <label>
        {say.query}
        <input
          type="search"
          value={address.query}
          onInput={({ currentTarget }) => app.go({ query: currentTarget.value }, "replace")}
        />
      </label>
      <p role="status">{say.found(found.length, review.facts.length)}</p>
      {isFiltered ? (
        <button type="button" onClick={() => app.go(ALL)}>
          {say.clear}
        </button>
      ) : null}
    </search>
  );
};
