import type { Localized } from "@park/data";
import { draftPassages } from "@park/data/draft";
import { useMemo } from "preact/hooks";
import type { App } from "../app.ts";
import { Intake } from "../files/Intake.tsx";
import { FoundSoFar } from "../settle/FoundSoFar.tsx";
import { nextToSettle, readingsOf } from "../settle/reading.ts";
import { SettlePanel } from "../settle/SettlePanel.tsx";
import type { Draft } from "../work/work.ts";
import { AboutReview } from "./AboutReview.tsx";
import { MarkedText } from "./MarkedText.tsx";

const TEXT: Localized<{
  readonly title: string;
  readonly without: string;
  readonly document: string;
  readonly lost: (count: number) => string;
  readonly legend: readonly (readonly [state: string, label: string])[];
}> = {
  zh: {
    title: "原文",
    without:
      "这份回顾没有附原文。放入它的原文，每个数字就标在原处，可逐一核对；放入别的文本则另建一份回顾。文件不会离开本机。",
    document: "原文与标注",
    lost: (count) => `先前确认的数字中，有${count}处在这份文本里找不到。`,
    legend: [
      ["read", "读出的数字"],
      ["settled", "已确认"],
      ["open", "待确认"],
      ["aside", "不是数字"],
    ],
  },
  en: {
    title: "Text",
    without:
      "This review comes without its text. Put in its text, and each figure is marked in its place to be checked; another text begins a review of its own. The file does not leave your machine.",
    document: "The text and its marks",
    lost: (count) =>
      `${count} of the figures settled before ${count === 1 ? "does" : "do"} not stand in this text.`,
    legend: [
      ["read", "a figure as read"],
      ["settled", "settled"],
      ["open", "to settle"],
      ["aside", "no figure"],
    ],
  },
};

const Bench = ({ app, work }: { readonly app: App; readonly work: Draft }) => {
  const { locale, place } = app.address.value;
  const say = TEXT[locale];
  const readings = useMemo(() => readingsOf(work), [work]);
  const passages = useMemo(() => draftPassages(work.draft, work.text), [work.draft, work.text]);
  const reading =
    readings.find(({ start }) => start === place) ??
    nextToSettle(readings, null) ??
    readings.find(({ fact }) => fact !== null) ??
    null;
  return (
    <>
      <h2 class="hidden">{say.title}</h2>
      <AboutReview app={app} work={work} />
      {work.lost === 0 ? null : <p role="alert">{say.lost(work.lost)}</p>}
      <div class="bench">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="document panel" aria-label={say.document} tabIndex={0}>
          <p class="legend">
            {say.legend.map(([state, label]) => (
              <mark key={state} class={state}>
                {label}
              </mark>
            ))}
          </p>
          <MarkedText
            app={app}
            work={work}
            passages={passages}
            readings={readings}
            place={reading?.start ?? null}
          />
        </section>
        <SettlePanel
          app={app}
          work={work}
          readings={readings}
          reading={reading}
          words={passages.find(({ start }) => start === reading?.start)?.text ?? ""}
        />
        <FoundSoFar app={app} work={work} />
      </div>
    </>
  );
};

/** The document of the review with every number in its place, and what is to settle beside it. */
export const TextView = ({ app }: { readonly app: App }) => {
  const say = TEXT[app.locale.value];
  const work = app.current.value;
  if (work.kind === "draft") return <Bench app={app} work={work} />;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.without}</p>
      <Intake app={app} of={work} />
    </>
  );
};
