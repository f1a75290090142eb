import { formatPeriod, type Locale, type Localized, type Review } from "@park/data";
import { useEffect } from "preact/hooks";
import { VIEWS, type View } from "./address.ts";
import type { App } from "./app.ts";
import { ChartsView } from "./ChartsView.tsx";
import { Choice } from "./Choice.tsx";
import { FactDialog } from "./FactDialog.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { Link } from "./Link.tsx";
import { later, type ViewOf } from "./later.tsx";
import { StoryView } from "./story/StoryView.tsx";

const TEXT: Localized<{
  readonly skip: string;
  readonly review: string;
  readonly language: string;
  readonly scheme: string;
  readonly schemes: readonly [system: string, light: string, dark: string];
  readonly opening: string;
  readonly unknown: string;
  readonly toFiles: string;
  readonly nothing: string;
  readonly toText: string;
  readonly views: string;
  readonly view: { readonly [V in View]: string };
}> = {
  zh: {
    skip: "跳到内容",
    review: "回顾",
    language: "语言",
    scheme: "外观",
    schemes: ["跟随系统", "浅色", "深色"],
    views: "视图",
    view: {
      story: "故事",
      text: "原文与确认",
      figures: "数字",
      charts: "图表",
      audit: "核对",
      compare: "比较",
      files: "打开与导出",
    },
    opening: "正在打开……",
    unknown: "此浏览器中没有这个网址所指的回顾。",
    toFiles: "打开一份",
    nothing: "还没有可以显示的内容：请先写明时期，并确认数字。",
    toText: "去原文",
  },
  en: {
    skip: "Skip to the content",
    review: "year in review",
    language: "Language",
    scheme: "Appearance",
    schemes: ["System", "Light", "Dark"],
    views: "Views",
    view: {
      story: "Story",
      text: "Text",
      figures: "Figures",
      charts: "Charts",
      audit: "Audit",
      compare: "Compare",
      files: "Open and save",
    },
    opening: "Opening …",
    unknown: "The review that this address names is not in this browser.",
    toFiles: "Open one",
    nothing: "There is nothing to show yet: name the period, and settle the figures.",
    toText: "To the text",
  },
};

/** Those that a text without a review has too. */
const WITHOUT: readonly View[] = ["text", "files"];

const VIEW: { readonly [V in View]: ViewOf } = {
  story: StoryView,
  text: later(async () => (await import("./text/TextView.tsx")).TextView),
  figures: FiguresView,
  charts: ChartsView,
  audit: later(async () => (await import("./AuditView.tsx")).AuditView),
  compare: later(async () => (await import("./CompareView.tsx")).CompareView),
  files: later(async () => (await import("./files/FilesView.tsx")).FilesView),
};

const titleOf = ({ park, period }: Review, locale: Locale, word: string): string => {
  const name = park.name[locale];
  const when = formatPeriod(period, locale);
  return locale === "zh" ? `${name}${when}${word}` : `${name}, ${when}: ${word}`;
};

/** The whole page. */
export const Page = ({ app }: { readonly app: App }) => {
  const { view, locale, scheme } = app.address.value;
  const say = TEXT[locale];
  const review = app.review.value;
  const missing = app.missing.value;
  const title =
    missing !== null
      ? say.view[view]
      : review === null
        ? app.current.value.name
        : titleOf(review, locale, say.review);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-Hans" : "en";
    document.title = `${say.view[view]} · ${title}`;
  }, [locale, say, view, title]);
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  const Shown = VIEW[view];
  return (
    <>
      <a class="skip" href="#content">
        {say.skip}
      </a>
      <header>
        <h1>{title}</h1>
        <div class="choices">
          <Choice
            name="locale"
            label={say.language}
            options={[
              ["zh", "中文", "zh-Hans"],
              ["en", "English", "en"],
            ]}
            value={locale}
            onChange={(value) => app.go({ locale: value }, "replace")}
          />
          <Choice
            name="scheme"
            label={say.scheme}
            options={[
              ["system", say.schemes[0]],
              ["light", say.schemes[1]],
              ["dark", say.schemes[2]],
            ]}
            value={scheme}
            onChange={(value) => app.go({ scheme: value }, "replace")}
          />
        </div>
        <nav aria-label={say.views}>
          {VIEWS.map((one) => (
            <Link
              key={one}
              app={app}
              to={{ view: one, fact: null, at: null }}
              {...(one === view ? { "aria-current": "page" as const } : {})}
            >
              {say.view[one]}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {missing !== null && view !== "files" ? (
          <>
            <p role="status">{say[missing]}</p>
            {app.unopened.value === null ? null : <p role="alert">{app.unopened.value}</p>}
            <p>
              <Link app={app} to={{ view: "files", review: null }}>
                {say.toFiles}
              </Link>
            </p>
          </>
        ) : review === null && !WITHOUT.includes(view) ? (
          <p>
            {say.nothing}{" "}
            <Link app={app} to={{ view: "text" }}>
              {say.toText}
            </Link>
          </p>
        ) : (
          <Shown app={app} />
        )}
      </main>
      <FactDialog app={app} />
    </>
  );
};
