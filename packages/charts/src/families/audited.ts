import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  labelOf,
  type Review,
  viewOf,
} from "@park/data";
import {
  boundsText,
  type Finding,
  figureBeside,
  isAccusation,
  lastPlaceOf,
  numberOf,
  verdictLabel,
} from "@park/metrics";
import { interval } from "../forms/interval.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { auditOf } from "./auditOf.ts";
import { check } from "./check.ts";
import { groundOf } from "./subject.ts";
import type { Group, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly agree: (count: number) => string;
  readonly differ: (count: number, all: number) => string;
  readonly again: (name: string, stated: string, recomputed: string) => string;
  readonly subtitle: string;
  readonly axis: string;
  readonly note: string;
  readonly open: string;
  readonly provided: (words: string) => string;
  readonly columns: readonly [figure: string, stated: string, again: string, verdict: string];
}> = {
  zh: {
    agree: (count) => `${count}处可复算的数字均相符`,
    differ: (count, all) => `${all}处可复算的数字中${count}处不一致`,
    again: (name, stated, recomputed) => `${name}${stated}，复算为${recomputed}`,
    subtitle: "原文与复算",
    axis: "复算值减原文，以原文末位为1（1以外为对数刻度）",
    note: "圆点相符，菱形不一致；灰带为四舍五入范围，横条为所据数字的舍入误差",
    open: "不定",
    provided: (words) => `（前提：${words}）`,
    columns: ["数字", "原文", "复算", "结论"],
  },
  en: {
    agree: (count) => `All ${count} figures that can be recomputed agree`,
    differ: (count, all) => `${count} of ${all} figures that can be recomputed disagree`,
    again: (name, stated, recomputed) => `${name} ${stated}, recomputed ${recomputed}`,
    subtitle: "Stated and recomputed",
    axis: "Recomputed less stated, in units of the last printed place (logarithmic beyond 1)",
    note: "Circles agree, diamonds do not; grey band: rounding; bars: what the rounding of the inputs allows",
    open: "left open",
    provided: (words) => `, if ${words}`,
    columns: ["Figure", "Stated", "Recomputed", "Verdict"],
  },
};

interface Checked {
  readonly finding: Finding;
  readonly fact: Fact;
}

/** The end of what the others leave that is nearest to what is stated; null where that holds it, or has no end. */
const nearestEnd = ({ stated, interval: left }: Finding): number | null => {
  const [lower, upper] = left ?? [null, null];
  if (stated === null) return null;
  if (lower !== null && lower > stated) return lower;
  return upper !== null && upper < stated ? upper : null;
};

/** Where a claim stands, in units of its last printed place. */
const placeOf = (review: Review, { finding, fact }: Checked) => {
  const { stated, gapUlp, interval: left, verdict } = finding;
  const unit = numberOf(lastPlaceOf(fact, viewOf(review, fact)?.unit));
  const distance = (value: number | null | undefined): number | null => {
    const places =
      value == null || stated === null || unit === null ? Number.NaN : (value - stated) / unit;
    return Number.isFinite(places) ? Number(places.toPrecision(9)) : null;
  };
  return {
    // A contradiction without a mark would be seen by nobody.
    gap:
      gapUlp !== null
        ? Number(gapUlp.toPrecision(9))
        : verdict === "contradicted"
          ? distance(nearestEnd(finding))
          : null,
    lower: distance(left?.[0]),
    upper: distance(left?.[1]),
  };
};

/** What the others make of a claim: one number, or all that they leave. */
const recomputedOf = ({ finding, fact }: Checked, locale: Locale): string => {
  const { recomputed, interval: left, unit } = finding;
  if (unit === null || left === null) return WORDS[locale].open;
  // Points are computed as fractions, and written as points.
  const isPoints = fact.unit === "percentagePoint";
  const [as, scale] = isPoints ? [fact.unit, 100] : [unit, 1];
  if (recomputed !== null) return formatFigure(figureBeside(fact, recomputed * scale, as), locale);
  const [lower, upper] = left.map((end) => (end === null ? null : end * scale));
  return lower == null && upper == null
    ? WORDS[locale].open
    : boundsText([lower ?? null, upper ?? null], { unit: as, places: 2, locale });
};

const verdictOf = (finding: Finding, locale: Locale): string => {
  const words = finding.assumptions.map((one) => one[locale]).join(PUNCTUATION[locale].semicolon);
  return verdictLabel(finding)[locale] + (words === "" ? "" : WORDS[locale].provided(words));
};

/** By a convention of ours or on a condition alone it accuses nobody. */
const stateOf = (finding: Finding): "agrees" | "doubtful" | "contradicted" => {
  if (isAccusation(finding)) return "contradicted";
  return ["exact", "rounded", "withinOperandRounding"].includes(finding.verdict)
    ? "agrees"
    : "doubtful";
};

/** Every figure that others recompute, and what they make of it. */
export const auditedOf = (review: Review): readonly Group[] => {
  const { findings } = auditOf(review);
  const byId = new Map(review.facts.map((fact) => [fact.id, fact]));
  const checked = findings.flatMap((finding): readonly Checked[] => {
    const fact = finding.claim === null ? undefined : byId.get(finding.claim.fact);
    return fact === undefined || finding.relations.length === 0 ? [] : [{ finding, fact }];
  });
  const accusations = findings.filter(isAccusation);
  if (checked.length === 0 && accusations.length === 0) return [];
  const rows = checked.map(
    ({ finding, fact }): Row => ({
      name: labelOf(review, fact),
      figure: fact,
      value: null,
      mark: "printed",
      facts: [fact, ...finding.operands.flatMap(({ fact: id }) => byId.get(id) ?? [])],
    }),
  );
  const [first, second] = accusations;
  // One that is a number in place of a number is told as that.
  const only =
    second === undefined && first?.recomputed != null
      ? check
          .find(groundOf(review, accusations))
          .flatMap(({ topicOf, rows: some }) => topicOf(some) ?? [])[0]
      : undefined;
  const cellsOf = (one: Checked, locale: Locale) => {
    const [stated, recomputed] = [formatFigure(one.fact, locale), recomputedOf(one, locale)];
    const verdict = verdictOf(one.finding, locale);
    return {
      claim: labelOf(review, one.fact)[locale],
      stated,
      recomputed,
      verdict,
      text: `${stated} → ${recomputed} · ${verdict}`,
      fact: one.fact.id,
    };
  };
  const subtitle = (locale: Locale): string =>
    `${WORDS[locale].subtitle}${PUNCTUATION[locale].comma}${formatPeriod(review.period, locale)}`;
  return [
    {
      about: "audited",
      rows,
      topicOf: () => ({
        rows,
        context: [],
        named: review.entities.filter(({ id }) =>
          checked.some(({ finding }) => finding.operands.some(({ fact }) => fact === id)),
        ),
        values: accusations.length,
        magnitude: 1,
        surprise: 0.9,
        titles: (locale) => {
          const { agree, differ } = WORDS[locale];
          if (accusations.length === 0) return [agree(checked.length)];
          return [...(only?.titles(locale) ?? []), differ(accusations.length, checked.length)];
        },
        sentence: (locale) => {
          const { agree, differ, again } = WORDS[locale];
          const wrong = checked.filter(({ finding }) => isAccusation(finding));
          if (accusations.length === 0) return agree(checked.length);
          const { colon, semicolon } = PUNCTUATION[locale];
          const said = wrong.map((one) => {
            const { claim, stated, recomputed } = cellsOf(one, locale);
            return again(claim, stated, recomputed);
          });
          return [
            differ(accusations.length, checked.length),
            ...(said.length === 0 ? [] : [said.join(semicolon)]),
          ].join(colon);
        },
        subtitle,
        note: (locale) => WORDS[locale].note,
        table: (locale) => {
          const [figure, stated, again, verdict] = WORDS[locale].columns;
          return {
            caption: subtitle(locale),
            columns: [
              { id: "claim", label: figure, isNumber: false },
              { id: "stated", label: stated, isNumber: true },
              { id: "recomputed", label: again, isNumber: true },
              { id: "verdict", label: verdict, isNumber: false },
            ],
            rows: checked.map((one) => cellsOf(one, locale)),
          };
        },
        draw: (frame) => {
          const { locale } = frame;
          const { axis } = WORDS[locale];
          const distance = <C extends string>(field: C) => ({ field, title: axis });
          return interval(
            checked.map((one) => ({
              ...cellsOf(one, locale),
              ...placeOf(review, one),
              state: stateOf(one.finding),
            })),
            {
              y: { field: "claim", title: WORDS[locale].columns[0] },
              x: distance("gap"),
              lower: distance("lower"),
              upper: distance("upper"),
              state: "state",
              text: "text",
            },
            { ...frame, axis },
          );
        },
      }),
    },
  ];
};
