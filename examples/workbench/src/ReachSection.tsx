import { type Fact, formatFigure, type Localized, labelOf } from "@park/data";
import {
  type FigurePower,
  figureOf,
  type ImpliedValue,
  MISPRINTS,
  type Misprint,
  type MisprintCount,
  SLIP_LABELS,
} from "@park/metrics";
import type { App } from "./app.ts";
import { rangeText } from "./computedText.ts";
import { FigureLink } from "./FigureLink.tsx";
import { isNew, sourcesOf } from "./implied.ts";
import { Link } from "./Link.tsx";
import { Sheet } from "./Sheet.tsx";
import type { Reached } from "./useReach.ts";

const TEXT: Localized<{
  readonly seen: string;
  readonly lead: string;
  readonly guarded: (some: number, all: number, assumed: number) => string;
  readonly kinds: string;
  readonly kindHeads: readonly [
    kind: string,
    tried: string,
    shown: string,
    assumed: string,
    share: string,
  ];
  readonly each: string;
  readonly eachHeads: readonly [figure: string, value: string, ties: string];
  readonly of: (shown: number, tried: number) => string;
  readonly implied: string;
  readonly impliedLead: string;
  readonly impliedHeads: readonly [number: string, mustBe: string, from: string];
  readonly stated: string;
  readonly assumed: (words: string) => string;
  readonly rule: { readonly truncation: string; readonly mixed: string };
  readonly none: string;
  readonly trying: string;
  readonly tryAll: (count: number) => string;
}> = {
  zh: {
    seen: "核对能看出多少",
    lead: "核对只能发现数字之间的矛盾。为知其所能，把每个数字逐一改错，再核对一遍。",
    guarded: (some, all, assumed) =>
      `${all}个数字中，${some}个受其他数字制约，印错有可能被发现${assumed === 0 ? "" : `，其中${assumed}个须原文未说明之处成立`}；其余${all - some}个印错也看不出来。`,
    kinds: "各种印错被发现的比例",
    kindHeads: ["印错的方式", "试过", "会被发现", "其中有前提", "比例"],
    each: "逐个数字",
    eachHeads: ["数字", "数值", "关联"],
    of: (shown, tried) => (tried === 0 ? "–" : `${shown}/${tried}`),
    implied: "数字隐含了什么",
    impliedLead:
      "以下各数由原文数字共同推出：原文未载，或载得不如其他数字所容许的精确。未与外部数据核对。",
    impliedHeads: ["数", "应为", "所据"],
    stated: "原文：",
    assumed: (words) => `前提：${words}`,
    rule: { truncation: "数字按截尾理解", mixed: "数字或四舍五入，或截尾" },
    none: "筛选后没有这样的数。",
    trying: "正在逐一试错……",
    tryAll: (count) => `逐一试错${count}个数字（费时很久）`,
  },
  en: {
    seen: "What the audit could have seen",
    lead: "The audit sees only what figures say against each other. To know how much that is, each figure was misprinted in turn, and the audit made again.",
    guarded: (some, all, assumed) =>
      `${some} of ${all} figures are protected by others, so that a misprint may show${assumed === 0 ? "" : `, ${assumed} of them only if something is so that the review leaves open`}; a misprint of the other ${all - some} would pass unseen.`,
    kinds: "How many misprints of each kind would show",
    kindHeads: ["Misprint", "Tried", "Would show", "Of these on a condition", "Share"],
    each: "Figure by figure",
    eachHeads: ["Figure", "Value", "Ties"],
    of: (shown, tried) => (tried === 0 ? "–" : `${shown} of ${tried}`),
    implied: "What the figures imply",
    impliedLead:
      "These numbers follow from the figures together: the review does not state them, or less precisely than its other figures allow. They were not checked against outside data.",
    impliedHeads: ["Number", "Must be", "From"],
    stated: "Stated: ",
    assumed: (words) => `If ${words}`,
    rule: { truncation: "with figures cut off", mixed: "with figures rounded or cut off" },
    none: "There is no such number among these figures.",
    trying: "Misprinting each figure in turn …",
    tryAll: (count) => `Misprint each of ${count} figures in turn (takes very long)`,
  },
};

const sumOf = (figures: readonly FigurePower[], kind: Misprint): MisprintCount => {
  const of = (which: keyof MisprintCount): number =>
    figures.reduce((sum, { misprints }) => sum + misprints[kind][which], 0);
  return { tried: of("tried"), shown: of("shown"), assumed: of("assumed") };
};

const Power = ({
  app,
  figures,
}: {
  readonly app: App;
  readonly figures: readonly FigurePower[];
}) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const { review } = app.shown.value;
  const [kind, tried, shown, assumed, share] = say.kindHeads;
  const [figure, value, ties] = say.eachHeads;
  const guarded = figures.filter(({ isProtected }) => isProtected).length;
  const open = figures.filter(({ assumptions }) => assumptions.length > 0).length;
  return (
    <>
      <p>{say.guarded(guarded, figures.length, open)}</p>
      <Sheet
        caption={say.kinds}
        locale={locale}
        heads={[
          { label: kind },
          { label: tried, isNumber: true },
          { label: shown, isNumber: true },
          { label: assumed, isNumber: true },
          { label: share, isNumber: true },
        ]}
        rows={MISPRINTS}
        row={(one) => {
          const count = sumOf(figures, one);
          return (
            <tr key={one}>
              <th scope="row">{SLIP_LABELS[one][locale]}</th>
              <td class="number">{count.tried}</td>
              <td class="number">{count.shown}</td>
              <td class="number">{count.assumed}</td>
              <td class="number">
                {count.tried === 0
                  ? "–"
                  : formatFigure(figureOf(count.shown / count.tried, "ratio", 1), locale)}
              </td>
            </tr>
          );
        }}
      />
      <details>
        <summary>{say.each}</summary>
        <Sheet
          caption={say.each}
          locale={locale}
          heads={[
            { label: figure },
            { label: value, isNumber: true },
            { label: ties, isNumber: true },
            ...MISPRINTS.map((one) => ({ label: SLIP_LABELS[one][locale], isNumber: true })),
          ]}
          rows={figures}
          row={({ fact: id, printed, assumptions, constraints, misprints }) => {
            const fact = review.facts.find((one) => one.id === id);
            return (
              <tr key={id}>
                <th scope="row">
                  {fact === undefined ? (
                    printed
                  ) : (
                    <Link app={app} to={{ fact: id }}>
                      {labelOf(review, fact)[locale]}
                    </Link>
                  )}
                  {assumptions.map((words) => (
                    <small key={words.en}>{say.assumed(words[locale])}</small>
                  ))}
                </th>
                <td class="number">{fact === undefined ? "–" : formatFigure(fact, locale)}</td>
                <td class="number">{constraints}</td>
                {MISPRINTS.map((one) => (
                  <td class="number" key={one}>
                    {say.of(misprints[one].shown, misprints[one].tried)}
                  </td>
                ))}
              </tr>
            );
          }}
        />
      </details>
    </>
  );
};

const Implied = ({
  app,
  values,
}: {
  readonly app: App;
  readonly values: readonly ImpliedValue[];
}) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const [number, mustBe, from] = say.impliedHeads;
  return (
    <Sheet
      caption={say.implied}
      locale={locale}
      heads={[{ label: number }, { label: mustBe, isNumber: true }, { label: from }]}
      rows={values}
      row={(one) => (
        <tr key={one.label.en}>
          <th scope="row">
            {one.label[locale]}
            {one.stated === null ? null : (
              <small>
                {say.stated}
                <FigureLink app={app} figure={one.stated} />
              </small>
            )}
          </th>
          <td class="number">{rangeText(one.interval, one.unit, locale) ?? "–"}</td>
          <td>
            <ul>
              {sourcesOf(one).map((figure) => (
                <li key={figure.fact}>
                  <FigureLink app={app} figure={figure} />
                </li>
              ))}
            </ul>
            {one.rule === "rounding" ? null : <small>{say.rule[one.rule]}</small>}
            {one.assumptions.map((words) => (
              <small key={words.en}>{say.assumed(words[locale])}</small>
            ))}
          </td>
        </tr>
      )}
    />
  );
};

/** How far the figures of the filter reach: how many misprints the audit would have seen, and what they imply. */
export const ReachSection = ({
  app,
  found,
  reached: { reach, error, ask },
}: {
  readonly app: App;
  readonly found: readonly Fact[];
  readonly reached: Reached;
}) => {
  const say = TEXT[app.locale.value];
  const { review, analysis } = app.shown.value;
  const ids = new Set(found.map(({ id }) => id));
  const implied = (reach?.implied ?? []).filter(
    (value) => value.from.some(({ fact }) => ids.has(fact)) && isNew(value, analysis.audit),
  );
  return (
    <>
      <h3>{say.seen}</h3>
      <p>{say.lead}</p>
      {error === null ? null : <p role="alert">{error}</p>}
      {ask === null ? null : (
        <button type="button" onClick={ask}>
          {say.tryAll(review.facts.length)}
        </button>
      )}
      {reach === null ? (
        <p role="status">{ask === null && error === null ? say.trying : ""}</p>
      ) : (
        <>
          <Power app={app} figures={reach.power.figures.filter(({ fact }) => ids.has(fact))} />
          <h3>{say.implied}</h3>
          {implied.length === 0 ? (
            <p>{say.none}</p>
          ) : (
            <>
              <p>{say.impliedLead}</p>
              <Implied app={app} values={implied} />
            </>
          )}
        </>
      )}
    </>
  );
};
