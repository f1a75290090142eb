import { projectProgress } from "@park/charts";
import { type Locale, xinyu2023 } from "@park/data";
import { type ReactElement, useState } from "react";
import { ParkChart } from "./ParkChart.tsx";

export const App = (): ReactElement => {
  const [locale, setLocale] = useState<Locale>("en");
  const isChinese = locale === "zh";
  return (
    <main>
      <button type="button" lang="zh-Hans" aria-pressed={isChinese} onClick={() => setLocale("zh")}>
        中文
      </button>{" "}
      <button type="button" lang="en" aria-pressed={!isChinese} onClick={() => setLocale("en")}>
        English
      </button>
      <h1 lang={isChinese ? "zh-Hans" : "en"}>{projectProgress.question[locale]}</h1>
      <ParkChart chart={projectProgress} review={xinyu2023} locale={locale} />
    </main>
  );
};
