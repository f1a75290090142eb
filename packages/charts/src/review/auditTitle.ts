import { type Locale, type Localized, labelOf, type Review } from "@park/data";
import { type Finding, isAccusation, verdictLabel } from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { namesOf } from "./checkedFigure.ts";
import { isLesser, type SortedFindings } from "./sortedFindings.ts";

const TEXT: Localized<{
  readonly nothing: string;
  readonly agree: (count: number) => string;
  readonly othersAgree: (count: number) => string;
  readonly contradicted: (wrong: number, count: number, names: string) => string;
  readonly lesser: (doubted: number, count: number, label: string) => string;
  readonly anyLesser: string;
  readonly together: (names: readonly string[]) => string;
  readonly groups: (count: number) => string;
  readonly lesserGroups: (count: number, label: string) => string;
}> = {
  zh: {
    nothing: "没有可复算的数字",
    agree: (count) => (count === 1 ? "唯一可复算的数字相符" : `${count}个可复算的数字均相符`),
    othersAgree: (count) => `另有${count}个可复算的数字相符`,
    contradicted: (wrong, count, names) =>
      count === 1
        ? `唯一可复算的数字不一致：${names}`
        : `${count}个可复算的数字中${wrong}个不一致：${names}`,
    lesser: (doubted, count, label) =>
      count === 1 ? `唯一可复算的数字${label}` : `${count}个可复算的数字中${doubted}个${label}`,
    anyLesser: "仅按惯例或在一定前提下不一致",
    together: (names) => names.join("、") + (names.length === 1 ? "不可能正确" : "不能同时成立"),
    groups: (count) => `${count}组数字不能同时成立`,
    lesserGroups: (count, label) => `${count}组数字${label}`,
  },
  en: {
    nothing: "No figure can be recomputed",
    agree: (count) =>
      count === 1
        ? "The one figure that can be recomputed agrees"
        : `All ${count} figures that can be recomputed agree`,
    othersAgree: (count) =>
      `${count} other figure${count === 1 ? "" : "s"} can be recomputed and agree${count === 1 ? "s" : ""}`,
    contradicted: (wrong, count, names) =>
      count === 1
        ? `The one figure that can be recomputed is contradicted: ${names}`
        : `${wrong} of ${count} figures that can be recomputed ${wrong === 1 ? "is" : "are"} contradicted: ${names}`,
    lesser: (doubted, count, label) =>
      count === 1
        ? `The one figure that can be recomputed is ${label}`
        : `${doubted} of ${count} figures that can be recomputed ${doubted === 1 ? "is" : "are"} ${label}`,
    anyLesser: "contradicted by convention or on a condition only",
    together: (names) =>
      `${names.join(", ")} cannot ${["", "be", "both be"][names.length] ?? "all be"} right`,
    groups: (count) => `${count} groups of figures cannot all be right`,
    lesserGroups: (count, label) =>
      `${count} group${count === 1 ? "" : "s"} of figures ${count === 1 ? "is" : "are"} ${label}`,
  },
};

const claimedBy = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ claim }) => claim?.fact ?? []));

/**
 * What an audit comes to: how many of the figures that can be recomputed are contradicted, and which; then what cannot be right together.
 * What accuses nobody is said where nothing else is wrong, and never named.
 */
export const auditTitle = (
  { claims, groups }: SortedFindings,
  review: Review,
  locale: Locale,
): string => {
  const say = TEXT[locale];
  const { item, semicolon } = PUNCTUATION[locale];
  const count = claimedBy(claims).size;
  const wrong = claimedBy(claims.filter(isAccusation));
  const lesser = [...claims, ...groups].filter(isLesser);
  const doubted = [...claimedBy(lesser)].filter((fact) => !wrong.has(fact)).length;
  const [first, second] = new Set(lesser.map((one) => verdictLabel(one)[locale]));
  const label = second === undefined ? (first ?? "") : say.anyLesser;
  const [group, ...more] = groups.filter(isAccusation);
  const parts: string[] = [];
  if (wrong.size > 0) {
    const named = review.facts.filter(({ id }) => wrong.has(id));
    const names = named.map((fact) => labelOf(review, fact)[locale]).join(item);
    parts.push(say.contradicted(wrong.size, count, names));
  }
  if (group !== undefined)
    parts.push(
      more.length > 0 ? say.groups(more.length + 1) : say.together(namesOf(group, review, locale)),
    );
  if (wrong.size === 0 && doubted > 0) parts.push(say.lesser(doubted, count, label));
  else if (wrong.size === 0 && count > 0)
    parts.push(group === undefined ? say.agree(count) : say.othersAgree(count));
  const doubtful = groups.filter(isLesser).length;
  if (wrong.size === 0 && group === undefined && doubted === 0 && doubtful > 0)
    parts.push(say.lesserGroups(doubtful, label));
  return parts.join(semicolon) || say.nothing;
};
