import type { Localized } from "@park/data";
import type { Settlement } from "@park/data/draft";
import { useEffect, useRef, useState } from "preact/hooks";
import type { App } from "../app.ts";
import { Link } from "../Link.tsx";
import { settledWork, takenBack } from "../work/opened.ts";
import type { Draft } from "../work/work.ts";
import { sameAs, suggestedFor } from "./choices.ts";
import { Fields } from "./Fields.tsx";
import { MeasureSearch } from "./MeasureSearch.tsx";
import {
  figureIn,
  isToSettle,
  nameOfMeasure,
  nextToSettle,
  type Reading,
  readingsOf,
  wordsOf,
} from "./reading.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly left: (count: number, all: number) => string;
  readonly none: string;
  readonly readAs: string;
  readonly asks: string;
  readonly wrong: string;
  readonly state: { readonly [S in Reading["state"]]: string };
  readonly asRead: (words: string) => string;
  readonly suggested: (label: string) => string;
  readonly same: (label: string) => string;
  readonly aside: { readonly name: string; readonly date: string; readonly idiom: string };
  readonly undo: string;
  readonly previous: string;
  readonly next: string;
  readonly fact: string;
  readonly more: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [keys: string, what: string])[];
  readonly noNumber: string;
}> = {
  zh: {
    title: "逐一确认",
    left: (count, all) =>
      count === 0 ? `${all}处数字都已确认。` : `还有${count}处待确认，共${all}处数字。`,
    none: "没有待确认的数字。",
    readAs: "读作",
    asks: "待定：",
    wrong: "不成立：",
    state: { open: "待定", wrong: "不成立", read: "已读出", settled: "已确认", aside: "不是数字" },
    asRead: (words) => `照此：${words}`,
    suggested: (label) => `是“${label}”`,
    same: (label) => `同上一个：${label}`,
    aside: { name: "是名称", date: "是日期", idiom: "不计量什么" },
    undo: "撤销",
    previous: "上一个",
    next: "下一个",
    fact: "出处与用途",
    more: "改细节",
    keys: "按键",
    keyList: [
      ["Enter 或 1", "照读出的确认"],
      ["2 – 4", "选列出的指标"],
      ["/ 或 m", "查找指标"],
      ["s", "同上一个"],
      ["n · d · i", "是名称 · 是日期 · 不计量什么"],
      ["a · v · o", "所说 · 与什么比 · 占什么"],
      ["p · w · t · g", "时期 · 谁的 · 哪一部分 · 状态"],
      ["j ↓ · k ↑", "下一个 · 上一个数字"],
      ["u", "撤销"],
      ["Esc", "回到这些按键"],
    ],
    noNumber: "文中没有数字。",
  },
  en: {
    title: "Settle",
    left: (count, all) =>
      count === 0 ? `All ${all} numbers are settled.` : `${count} of ${all} numbers to settle.`,
    none: "Nothing is left to settle.",
    readAs: "Read as",
    asks: "To decide: ",
    wrong: "Cannot stand: ",
    state: {
      open: "to settle",
      wrong: "cannot stand",
      read: "read",
      settled: "settled",
      aside: "no figure",
    },
    asRead: (words) => `As read: ${words}`,
    suggested: (label) => `It is “${label}”`,
    same: (label) => `Same as above: ${label}`,
    aside: { name: "Part of a name", date: "A date", idiom: "Measures nothing" },
    undo: "Undo",
    previous: "Previous",
    next: "Next",
    fact: "Its place and uses",
    more: "Details",
    keys: "Keys",
    keyList: [
      ["Enter or 1", "settle as read"],
      ["2 – 4", "take a measure of the list"],
      ["/ or m", "find the measure"],
      ["s", "same as above"],
      ["n · d · i", "part of a name · a date · measures nothing"],
      ["a · v · o", "what is said · against · of"],
      ["p · w · t · g", "period · whose · which part · status"],
      ["j ↓ · k ↑", "next · previous number"],
      ["u", "undo"],
      ["Esc", "back to these keys"],
    ],
    noNumber: "The text has no numbers.",
  },
};

const FIELD_KEYS: Readonly<Record<string, string>> = {
  a: "as",
  v: "against",
  o: "of",
  p: "period",
  w: "scope",
  t: "part",
  g: "status",
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** A button with the key that does the same. */
const Act = ({
  letter,
  label,
  onAct,
  isFirst = false,
}: {
  readonly letter: string;
  readonly label: string;
  readonly onAct: () => void;
  readonly isFirst?: boolean;
}) => (
  <button type="button" class={isFirst ? "act first" : "act"} onClick={onAct}>
    <kbd>{letter}</kbd> {label}
  </button>
);

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
  const left = readings.filter(isToSettle).length;
  const go = (one: Reading | null | undefined): void => {
    if (one != null) app.go({ place: one.start }, "replace");
    panel.current?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1): void => {
    const at = readings.findIndex((one) => one.start === start);
    go(readings[at + by]);
  };
  /** Settles the number; a choice that says all goes on to the next, a detail stays. */
  const settle = (settlement: Settlement, isAll = true): void => {
    if (reading === null) return;
    try {
      const settled = settledWork(work, reading.start, settlement);
      app.put(settled);
      setError(null);
      const after = readingsOf(settled);
      const same = after.find((one) => one.start === reading.start);
      go(isAll && same?.state !== "wrong" ? nextToSettle(after, reading.start) : same);
    } catch (caught) {
      setError((caught as Error).message);
    }
  };
  const undo = (): void => {
    app.put(takenBack(work));
    panel.current?.focus({ preventScroll: true });
  };
  const suggested = reading === null ? [] : suggestedFor(work, reading);
  const same = reading === null ? null : sameAs(readings, reading.start);
  const focusOn = (selector: string): void =>
    panel.current?.querySelector<HTMLElement>(selector)?.focus();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key === "z" && (event.ctrlKey || event.metaKey) && !isTyping(event.target)) {
        event.preventDefault();
        undo();
      }
      return;
    }
    if (isTyping(event.target)) {
      if (event.key === "Escape") panel.current?.focus({ preventScroll: true });
      return;
    }
    // A button or a link that has the focus does what Enter does to it.
    const isOnControl = event.target !== panel.current;
    const act = ((): (() => void) | undefined => {
      const { key } = event;
      if (key === "Enter") return isOnControl ? undefined : () => reading?.fact && settle({});
      if (key === "1") return () => reading?.fact && settle({});
      if (/^[2-9]$/.test(key)) {
        const one = suggested[Number(key) - 2];
        return one === undefined ? undefined : () => settle({ measure: one.id });
      }
      if (key === "/" || key === "m") return () => focusOn(".measure-search");
      if (key === "s") return same === null ? undefined : () => settle(same);
      if (key === "n") return () => settle({ aside: "name" });
      if (key === "d") return () => settle({ aside: "date" });
      if (key === "i") return () => settle({ aside: "idiom" });
      if (key === "j" || key === "ArrowDown") return () => step(1);
      if (key === "k" || key === "ArrowUp") return () => step(-1);
      if (key === "u") return undo;
      const field = FIELD_KEYS[key];
      if (field !== undefined)
        return () => {
          setIsMore(true);
          setTimeout(() => focusOn(`[name=${field}]`));
        };
      return undefined;
    })();
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const fact = reading?.fact ?? null;
  const measureName = (settlement: Settlement): string =>
    "measure" in settlement && typeof settlement.measure === "string"
      ? nameOfMeasure(work, settlement.measure, locale)
      : "";
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
          <p class="reading">
            <span class={`badge ${reading.state}`}>{say.state[reading.state]}</span>{" "}
            <strong class="printed" lang={work.draft.file.sources[0].language}>
              {words.replace(/\s+/g, " ")}
            </strong>
            {fact === null ? (
              <span class="quiet"> {reading.aside?.reason[locale]}</span>
            ) : (
              <>
                {" = "}
                {figureIn(fact, locale)}
                <br />
                {wordsOf(work, fact, locale)}
              </>
            )}
          </p>
          {reading.asks === null ? null : (
            <p class="asks">
              {reading.state === "wrong" ? say.wrong : say.asks}
              {reading.asks}
            </p>
          )}
          {error === null ? null : <p role="alert">{error}</p>}
          <div class="acts">
            {fact === null ? null : (
              <Act
                letter="1"
                isFirst
                label={say.asRead(wordsOf(work, fact, locale))}
                onAct={() => settle({})}
              />
            )}
            {suggested.map((one, nth) => (
              <Act
                key={one.id}
                letter={String(nth + 2)}
                label={say.suggested(one.label[locale])}
                onAct={() => settle({ measure: one.id })}
              />
            ))}
            {same === null ? null : (
              <Act letter="s" label={say.same(measureName(same))} onAct={() => settle(same)} />
            )}
            <div class="row">
              {(["name", "date", "idiom"] as const).map((kind) => (
                <Act
                  key={kind}
                  letter={kind.charAt(0)}
                  label={say.aside[kind]}
                  onAct={() => settle({ aside: kind })}
                />
              ))}
            </div>
          </div>
          <MeasureSearch
            key={reading.start}
            work={work}
            locale={locale}
            onPick={(measure) => settle({ measure })}
            onOwn={(name) =>
              settle({
                measure: { label: /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name } },
              })
            }
            onLeave={() => panel.current?.focus({ preventScroll: true })}
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
        <Act letter="k" label={say.previous} onAct={() => step(-1)} />
        <Act letter="j" label={say.next} onAct={() => step(1)} />
        {work.past.length === 0 ? null : <Act letter="u" label={say.undo} onAct={undo} />}
        {reading?.id == null ? null : (
          <Link app={app} to={{ fact: reading.id }}>
            {say.fact}
          </Link>
        )}
      </div>
      <details class="keys">
        <summary>{say.keys}</summary>
        <dl class="pairs">
          {say.keyList.map(([keys, what]) => (
            <>
              <dt key={keys}>{keys}</dt>
              <dd>{what}</dd>
            </>
          ))}
        </dl>
      </details>
    </section>
  );
};
