import { formatPeriod, type Localized } from "@park/data";
import { useEffect } from "preact/hooks";
import { VIEWS, type View } from "./address.ts";
import type { App } from "./app.ts";
import { ChartsView } from "./ChartsView.tsx";
import { Choice } from "./Choice.tsx";
import { FactDialog } from "./FactDialog.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { Link } from "./Link.tsx";
import { later, type ViewOf } from "./later.tsx";
import { ALL } from "./matching.ts";

const TEXT: Localized<{
  readonly skip: string;
  readonly review: string;
  readonly language: string;
  readonly scheme: string;
  readonly schemes: readonly [system: string, light: string, dark: string];
  readonly shown: string;
  readonly packaged: string;
  readonly own: string;
  readonly views: string;
  readonly view: { readonly [V in View]: string };
}> = {
  zh: {
    skip: "跳到内容",
    review: "回顾",
    language: "语言",
    scheme: "外观",
    schemes: ["跟随系统", "浅色", "深色"],
    shown: "当前回顾",
    packaged: "自带",
    own: "自己的",
    views: "视图",
    view: { charts: "图表", figures: "数字", audit: "核对", source: "原文", compare: "比较" },
  },
  en: {
    skip: "Skip to the content",
    review: "year in review",
    language: "Language",
    scheme: "Appearance",
    schemes: ["System", "Light", "Dark"],
    shown: "Review shown",
    packaged: "Packaged",
    own: "Your own",
    views: "Views",
    view: {
      charts: "Charts",
      figures: "Figures",
      audit: "Audit",
      source: "Source",
      compare: "Compare",
    },
  },
};

const VIEW: { readonly [V in View]: ViewOf } = {
  charts: ChartsView,
  figures: FiguresView,
  audit: later(async () => (await import("./AuditView.tsx")).AuditView),
  source: later(async () => (await import("./SourceView.tsx")).SourceView),
  compare: later(async () => (await import("./CompareView.tsx")).CompareView),
};

/** The whole page. */
export const Page = ({ app }: { readonly app: App }) => {
  const { view, locale, scheme } = app.address.value;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  const name = review.park.name[locale];
  const period = formatPeriod(review.period, locale);
  const title =
    locale === "zh" ? `${name}${period}${say.review}` : `${name}, ${period}: ${say.review}`;
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
          {app.own.value === null ? null : (
            <Choice
              name="review"
              label={say.shown}
              options={[
                ["packaged", say.packaged],
                ["own", say.own],
              ]}
              value={app.isOwn.value ? "own" : "packaged"}
              onChange={(value) => {
                app.isOwn.value = value === "own";
                app.go({ ...ALL, fact: null, at: null }, "replace");
              }}
            />
          )}
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
        <Shown app={app} />
      </main>
      <FactDialog app={app} />
    </>
  );
};
