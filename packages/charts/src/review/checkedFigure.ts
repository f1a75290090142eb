import {
  decimalsOf,
  type Fact,
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
  parseFigure,
  type Review,
  type UnitId,
  unitOf,
} from "@park/data";
import {
  boundsText,
  type FigurePlace,
  type Finding,
  figureBeside,
  figureOf,
  verdictLabel,
} from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";

/**
 * The fact that is printed at a place of a finding, with the figure that stands there: it may be printed otherwise elsewhere. Undefined
 * where a named thing stands there.
 */
export const factAt = (
  { facts }: Review,
  { fact: id, start, printed }: FigurePlace,
): Fact | undefined => {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined || fact.start === start) return fact;
  const read = parseFigure(printed, fact.unit);
  return read.issues !== undefined || unitOf(read.value.unit).base !== unitOf(fact.unit).base
    ? fact
    : { ...fact, ...read.value };
};

const TEXT: Localized<{
  readonly named: (label: string, figure: string) => string;
  readonly provided: (words: readonly string[]) => string;
}> = {
  zh: {
    named: (label, figure) => label + figure,
    provided: (words) => `（前提：${words.join("；")}）`,
  },
  en: {
    named: (label, figure) =>
      `${label.replace(/\)$/, "")}${label.endsWith(")") ? ", " : " ("}${figure})`,
    provided: (words) => `, if ${words.join(", and ")}`,
  },
};

/** What has to be true besides for a verdict to hold, to stand behind it; empty where nothing has. */
export const provided = ({ assumptions }: Finding, locale: Locale): string =>
  assumptions.length === 0 ? "" : TEXT[locale].provided(assumptions.map((one) => one[locale]));

/** The verdict of a finding with what has to be true besides. */
export const verdictText = (finding: Finding, locale: Locale): string =>
  verdictLabel(finding)[locale] + provided(finding, locale);

/** The figures of a finding by name, in its order; of some of its facts where these are named. */
export const namesOf = (
  { figures }: Finding,
  review: Review,
  locale: Locale,
  only?: ReadonlySet<string>,
): readonly string[] => {
  const names = figures.flatMap((place) => {
    const fact = only?.has(place.fact) === false ? undefined : factAt(review, place);
    return fact === undefined
      ? []
      : [TEXT[locale].named(labelOf(review, fact)[locale], formatFigure(fact, locale))];
  });
  return [...new Set(names)];
};

/** The end nearest to what is stated of all that the others leave a claim; null where that holds what is stated, or has no end. */
export const nearestEnd = ({ stated, interval }: Finding): number | null => {
  const [lower, upper] = interval ?? [null, null];
  if (stated === null) return null;
  if (lower !== null && lower > stated) return lower;
  return upper !== null && upper < stated ? upper : null;
};

/**
 * What the others make of a claim, to its last place where that says it exactly, else with two decimals at least: one number, or all that they leave. Null where that is no
 * answer to what is stated: it has no end, or contains what is contradicted, as where no whole number fits.
 */
export const recomputedText = (finding: Finding, claim: Fact, locale: Locale): string | null => {
  const { interval, recomputed, verdict } = finding;
  if (finding.unit === null || interval === null) return null;
  // Points are computed as fractions, and written as points.
  const isPoints = claim.unit === "percentagePoint";
  const [unit, scale]: readonly [UnitId, number] = isPoints ? [claim.unit, 100] : [finding.unit, 1];
  if (recomputed !== null)
    return formatFigure(figureBeside(claim, recomputed * scale, unit), locale);
  const [lower, upper] = interval.map((end) => (end === null ? null : end * scale));
  const any = lower ?? upper;
  if (any == null || (verdict === "contradicted" && nearestEnd(finding) === null)) return null;
  const moved = figureOf(any, unit, 0).multiplier - claim.multiplier;
  const places = Math.max(decimalsOf(claim) + moved, unit === "ratio" ? 2 : 0);
  return boundsText([lower ?? null, upper ?? null], { unit, places, locale });
};

/** The ids of the facts and named things that a finding is drawn from. */
export const sourcesOf = ({ figures, operands }: Finding): readonly string[] =>
  [...figures, ...operands].map(({ fact }) => fact);

/** What cannot be right together with figures of a chart, as notes to it, and the ids of all that this is about. */
export const conflictsOf = (
  facts: readonly Fact[],
  groups: readonly Finding[],
  review: Review,
  locale: Locale,
): { readonly notes: readonly string[]; readonly from: readonly string[] } => {
  const { colon, item } = PUNCTUATION[locale];
  const about = groups.filter(({ figures }) =>
    figures.some((place) => facts.some(({ id }) => id === place.fact)),
  );
  return {
    notes: about.map(
      (finding) =>
        namesOf(finding, review, locale).join(item) + colon + verdictText(finding, locale),
    ),
    from: about.flatMap(({ figures }) => figures.map(({ fact }) => fact)),
  };
};
