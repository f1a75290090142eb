import { formatFigure, type Localized } from "@park/data";
import type { Settlement } from "@park/data/draft";
import { useEffect, useRef, useState } from "preact/hooks";
import type { App } from "../app.ts";
import { Link } from "../Link.tsx";
import { settledWork, takenBack } from "../work/opened.ts";
import type { Draft } from "../work/work.ts";
import { Answer, Answers } from "./Answers.tsx";
import { sameAs, suggestedFor } from "./choices.ts";
import { Fields } from "./Fields.tsx";
import { KeyList } from "./KeyList.tsx";
import { type Act, actOf } from "./keys.ts";
import { MeasureSearch } from "./MeasureSearch.tsx";
import {
  isToSettle,
  nameOfMeasure,
  nextToSettle,
  type Reading,
  readingsOf,
  saidBy,
} from "./reading.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly left: (count: number, all: number) => string;
  readonly asks: string;
  readonly wrong: string;
  readonly state: { readonly [S in Reading["state"]]: string };
  readonly fact: string;
  readonly more: string;
  readonly noNumber: string;
}> = {
  zh: {
    title: "逐一确认",
    left: (count, all) =>
      count === 0 ? `${all}处数字都已读出。` : `还有${count}处待确认，共${all}处数字。`,
    asks: "待定：",
    wrong: "不成立：",
    state: {
      open: "待定",
      wrong: "不成立",
      read: "已读出",
      settled: "已确认",
      aside: "不是数字",
    },
    fact: "出处与用途",
    more: "改细节",
    noNumber: "文中没有数字。",
  },
  en: {
    title: "Settle",
    left: (count, all) =>
      count === 0
        ? `Nothing is left to settle among ${all} numbers.`
        : `${count} of ${all} numbers to settle.`,
    asks: "To decide: ",
    wrong: "Cannot stand: ",
    state: {
      open: "to settle",
      wrong: "cannot stand",
      read: "read",
      settled: "settled",
      aside: "no figure",
    },
    fact: "Its place and uses",
    more: "Details",
    noNumber: "The text has no numbers.",
  },
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** One number after the other, those that are unsure first: what it was read as, and what a person says of it. */
export const SettlePanel = ({
  app,
  work,
  readings,
  reading,
  words,
}: {
  readonly app: App;
  readonly work: Draft;
  readonly readings: readonly Reading[];
  readonly reading: Reading | null;
  /** What is printed there, with its spaces. */
  readonly words: string;
}) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const panel = useRef<HTMLElement>(null);
  const [error, setError] = useState<string | null>(null);
  const [isMore, setIsMore] = useState(false);
  const start = reading?.start ?? null;
  useEffect(() => setError(null), [start]);
  const focus = (): void => panel.current?.focus({ preventScroll: true });
  // Whoever has just put a text in goes on with the keys.
  useEffect(() => {
    if (document.activeElement === document.body) focus();
  }, []);
  const focusOn = (selector: string): void =>
    panel.current?.querySelector<HTMLElement>(selector)?.focus();
  const go = (one: Reading | null | undefined): void => {
    if (one != null) app.go({ place: one.start }, "replace");
    focus();
  };
  /** Settles the number; an answer goes on to the next, a detail stays. */
  const settle = (settlement: Settlement, isAnswer = true): void => {
    if (reading === null) return;
    try {
      const settled = settledWork(work, reading.start, settlement);
      app.put(settled);
      setError(null);
      const after = readingsOf(settled);
      const same = after.find((one) => one.start === reading.start);
      // What cannot stand so is to be said otherwise.
      if (isAnswer && same?.state !== "wrong") go(nextToSettle(after, reading.start) ?? same);
      else app.go({ place: reading.start }, "replace");
    } catch (caught) {
      setError((caught as Error).message);
    }
  };
  const suggested = reading === null ? [] : suggestedFor(work, reading);
  const same = reading === null ? null : sameAs(work, readings, reading);
  const act = (what: Act): void => {
    switch (what.kind) {
      case "asRead":
        if (reading?.fact != null) settle({});
        break;
      case "suggested": {
        const one = suggested[what.nth];
        if (one !== undefined) settle({ measure: one.id });
        break;
      }
      case "same":
        if (same !== null) settle(same);
        break;
      case "aside":
        settle(what.settlement);
        break;
      case "step":
        go(readings[readings.findIndex((one) => one.start === start) + what.by]);
        break;
      case "undo":
        app.put(takenBack(work));
        focus();
        break;
      case "search":
        focusOn(".measure-search");
        break;
      case "field":
        setIsMore(true);
        setTimeout(() => focusOn(`[name=${what.name}]`));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey) return;
    const isHeld = event.ctrlKey || event.metaKey;
    if (isTyping(event.target)) {
      if (event.key === "Escape") focus();
      return;
    }
    // A button or a link that has the focus does what Enter does to it.
    if (event.key === "Enter" && event.target !== panel.current) return;
    const what = isHeld ? (event.key === "z" ? actOf("u") : undefined) : actOf(event.key);
    if (what === undefined) return;
    event.preventDefault();
    act(what);
  };
  const fact = reading?.fact ?? null;
  const said = reading === null ? "" : saidBy(work, reading, locale);
  const left = readings.filter(isToSettle).length;
  return (
    <section
      class="settle panel"
      aria-label={say.title}
      tabIndex={-1}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <h2>{say.title}</h2>
      <p role="status">{readings.length === 0 ? say.noNumber : say.left(left, readings.length)}</p>
      {reading === null ? null : (
        <>
          <p>
            <span class={`badge ${reading.state}`}>{say.state[reading.state]}</span>{" "}
            <strong class="printed" lang={work.draft.file.sources[0].language}>
              {words.replace(/\s+/g, " ")}
            </strong>
            {fact === null ? null : ` = ${formatFigure(fact, locale)}`}
            <br />
            {said}
          </p>
          {reading.asks === null ? null : (
            <p>
              {reading.state === "wrong" ? say.wrong : say.asks}
              {reading.asks}
            </p>
          )}
          {error === null ? null : <p role="alert">{error}</p>}
          <Answers
            said={fact === null ? null : said}
            suggested={suggested}
            same={same === null ? null : nameOfMeasure(work, same.measure, locale)}
            locale={locale}
            onAct={act}
          />
          <MeasureSearch
            key={reading.start}
            work={work}
            locale={locale}
            onPick={(measure) => settle({ measure })}
            onLeave={focus}
          />
          {fact === null ? null : (
            <details open={isMore} onToggle={({ currentTarget }) => setIsMore(currentTarget.open)}>
              <summary>{say.more}</summary>
              <Fields
                key={`${reading.start} ${work.past.length}`}
                work={work}
                fact={fact}
                locale={locale}
                onChange={(change) => settle(change, false)}
              />
            </details>
          )}
        </>
      )}
      <div class="row">
        <Answer act={{ kind: "step", by: -1 }} locale={locale} onAct={act} />
        <Answer act={{ kind: "step", by: 1 }} locale={locale} onAct={act} />
        {work.past.length === 0 ? null : (
          <Answer act={{ kind: "undo" }} locale={locale} onAct={act} />
        )}
        {reading?.stated == null ? null : (
          <Link app={app} to={{ fact: reading.stated.id }}>
            {say.fact}
          </Link>
        )}
      </div>
      <KeyList locale={locale} />
    </section>
  );
};
