import type { Locale } from "@park/data";
import type { Audit } from "./audit.ts";
import type { FigurePlace, FigureRepair, Finding } from "./finding.ts";
import { SLIP_LABELS } from "./slips.ts";
import { isAccusation, VERDICT_LABELS } from "./verdict.ts";

/** How many repairs of one finding a person is told. */
const MOST_REPAIRS = 3;

const TEXT = {
  zh: {
    contradicted: (count: number) => `${count}处不一致`,
    conditional: (count: number) => `${count}处仅在一定前提下不一致`,
    noSingleRule: (count: number) => `${count}组数字无统一的取位方式`,
    confirmed: (count: number) => `${count}处相符`,
    house: { rounding: "四舍五入", truncation: "截尾", mixed: "四舍五入与截尾并用" },
    style: (house: string, rounded: number, truncated: number) =>
      `取位方式：${house}（能分辨的数字中，四舍五入${rounded}个，截尾${truncated}个）`,
    head: (review: string, counts: readonly string[]) => `${review}：${counts.join("，")}`,
    nothing: (review: string) => `${review}：没有可以相互核对的数字，无所发现`,
    noConflict: "未发现相互矛盾的数字。",
    place: ({ printed, start, end }: FigurePlace) => `${printed}（第${start}至${end}字符）`,
    repair: ({ figure, from, to, kind, clears }: FigureRepair) =>
      `或为笔误：${figure.printed}中的${from}应为${to}（${SLIP_LABELS[kind].zh}${clears > 1 ? `，可消除${clears}处` : ""}）`,
    more: (count: number) => `另有${count}种可能，见--json`,
    assumed: (words: string) => `前提：${words}`,
    convention: "仅按惯例不一致，不构成指摘",
    listed: (counts: readonly string[]) => `相符：${counts.join("，")}`,
    weak: (count: number) => `其中${count}处证明力弱`,
    onCondition: (count: number) => `${count}处有前提`,
    count: (label: string, count: number) => `${label}${count}处`,
    unfinished: "部分内容未再继续查找。",
  },
  en: {
    contradicted: (count: number) => `${count} contradicted`,
    conditional: (count: number) => `${count} contradicted only on a condition`,
    noSingleRule: (count: number) => `${count} that no single rule of rounding fits`,
    confirmed: (count: number) => `${count} agree`,
    house: {
      rounding: "rounding",
      truncation: "truncation",
      mixed: "both rounding and truncation",
    },
    style: (house: string, rounded: number, truncated: number) =>
      `House style: ${house} (of the figures that tell which, ${rounded} rounded and ${truncated} truncated)`,
    head: (review: string, counts: readonly string[]) => `${review}: ${counts.join(", ")}`,
    nothing: (review: string) =>
      `${review}: no figure can be tested by the others, so nothing was found`,
    noConflict: "No contradiction was found.",
    place: ({ printed, start, end }: FigurePlace) => `${printed} (characters ${start} to ${end})`,
    repair: ({ figure, from, to, kind, clears }: FigureRepair) =>
      `perhaps a slip: ${to} in place of ${from} in ${figure.printed} (${SLIP_LABELS[kind].en}${clears > 1 ? `; would clear ${clears} conflicts` : ""})`,
    more: (count: number) => `${count} more in --json`,
    assumed: (words: string) => `assumed: ${words}`,
    convention: "contradicted by convention only, which accuses nobody",
    listed: (counts: readonly string[]) => `Agreement: ${counts.join(", ")}`,
    weak: (count: number) => `of which ${count} ${count === 1 ? "proves" : "prove"} little`,
    onCondition: (count: number) => `${count} only on a condition`,
    count: (label: string, count: number) => `${count} ${count === 1 ? label : plural(label)}`,
    unfinished: "Not everything was searched further.",
  },
} as const;

const isContradicted = ({ verdict }: Finding): boolean => verdict === "contradicted";

const isMixed = ({ verdict }: Finding): boolean => verdict === "noSingleRule";

/** A finding with its figures and where they stand, what would mend it, and what it rests on. */
const detailed = (finding: Finding, locale: Locale): readonly string[] => {
  const text = TEXT[locale];
  const { assumptions, basis, figures, repairs, sentence } = finding;
  const mark = isMixed(finding) ? "~" : !isAccusation(finding) ? "?" : "✗";
  const rest = repairs.length - MOST_REPAIRS;
  const lines = [
    ...figures.map(text.place),
    ...repairs.slice(0, MOST_REPAIRS).map(text.repair),
    ...(rest > 0 ? [text.more(rest)] : []),
    ...assumptions.map((words) => text.assumed(words[locale])),
    ...(isContradicted(finding) && basis === "convention" ? [text.convention] : []),
  ];
  return [`${mark} ${sentence[locale]}`, ...lines.map((line) => `    ${line}`), ""];
};

/** "agrees" of one figure is "agree" of several. */
const plural = (label: string): string =>
  label.replace("agrees", "agree").replace(" its ", " their ");

/** How many figures are confirmed, by how well. */
const confirmedLine = (confirmed: readonly Finding[], locale: Locale): readonly string[] => {
  if (confirmed.length === 0) return [];
  const text = TEXT[locale];
  const counts = (["exact", "rounded", "withinOperandRounding", "truncated"] as const).flatMap(
    (verdict) => {
      const count = confirmed.filter((one) => one.verdict === verdict).length;
      return count === 0 ? [] : [text.count(VERDICT_LABELS[verdict][locale], count)];
    },
  );
  const weak = confirmed.filter(({ strength }) => strength === "weak").length;
  const assumed = confirmed.filter(({ assumptions }) => assumptions.length > 0).length;
  return [
    text.listed([
      ...counts,
      ...(weak === 0 ? [] : [text.weak(weak)]),
      ...(assumed === 0 ? [] : [text.onCondition(assumed)]),
    ]),
  ];
};

/**
 * An audit as plain text, for a terminal or a mail: how many findings there are of each kind, then each conflict with its figures, what
 * would mend it and what it rests on, and how much is confirmed.
 *
 * `✗` stands before figures that cannot all be right, `?` before those that cannot only if something is assumed or by a convention, and
 * `~` before those that no single rule of rounding fits.
 *
 * @param found - what {@link audit} gave
 * @param locale - the reader's language
 * @returns lines joined by line breaks
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, auditText } from "@park/metrics";
 * auditText(audit(xinyu2023), "en").split("\n")[0];
 * // => "xinyu-2023: 1 contradicted, 1 contradicted only on a condition, 1 that no single rule of rounding fits, 13 agree"
 * ```
 */
export const auditText = (found: Audit, locale: Locale): string => {
  const text = TEXT[locale];
  const { findings, isComplete, parts, review, style } = found;
  if (findings.length === 0 && Object.values(parts).every((count) => count === 0))
    return text.nothing(review);
  const contradicted = findings.filter(isContradicted);
  const conditional = contradicted.filter((one) => !isAccusation(one));
  const mixed = findings.filter(isMixed);
  const confirmed = findings.filter((one) => !isContradicted(one) && !isMixed(one));
  const counts = [
    text.contradicted(contradicted.length - conditional.length),
    ...(conditional.length === 0 ? [] : [text.conditional(conditional.length)]),
    ...(mixed.length === 0 ? [] : [text.noSingleRule(mixed.length)]),
    text.confirmed(confirmed.length),
  ];
  return [
    text.head(review, counts),
    ...(style.house === "undetermined"
      ? []
      : [text.style(text.house[style.house], style.rounded, style.truncated)]),
    "",
    ...(contradicted.length === 0 ? [text.noConflict, ""] : []),
    ...[...contradicted, ...mixed].flatMap((finding) => detailed(finding, locale)),
    ...confirmedLine(confirmed, locale),
    ...(isComplete ? [] : [text.unfinished]),
  ]
    .join("\n")
    .trimEnd();
};
