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
  type ConstraintRelation,
  type Finding,
  isAccusation,
  lastPlaceOf,
  numberOf,
  verdictLabel,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { interval } from "../forms/interval.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { auditOf } from "./auditOf.ts";
import { auditTitle } from "./auditTitle.ts";
import {
  factAt,
  namesOf,
  nearestEnd,
  provided,
  recomputedText,
  sourcesOf,
  verdictText,
} from "./checkedFigure.ts";
import { isLesser, type SortedFindings, sortedFindings } from "./sortedFindings.ts";

const TEXT: Localized<{
  readonly reading: (label: string, reading: string) => string;
  readonly subtitle: string;
  readonly axis: string;
  readonly key: string;
  readonly triangles: (meanings: readonly string[]) => string;
  readonly truncated: string;
  readonly lesser: string;
  readonly nearest: string;
  readonly beside: (rows: string) => string;
  readonly mixed: (names: string) => string;
  readonly readings: (label: string, holds: string, others: readonly string[]) => string;
  readonly wholes: (names: string) => string;
  readonly given: (words: readonly string[], names: string) => string;
  readonly unfinished: string;
  readonly weak: (verdict: string) => string;
  readonly open: string;
  readonly columns: readonly [figure: string, stated: string, again: string, verdict: string];
  readonly missing: string;
}> = {
  zh: {
    reading: (label, reading) => `${label}（${reading}）`,
    subtitle: "原文 → 复算，",
    axis: "复算值减原文，以原文末位为1（1以外为对数刻度）",
    key: "圆点相符，菱形不一致；灰带为四舍五入范围，横条为所据数字的舍入误差",
    triangles: (meanings) => `三角：${meanings.join("，或")}`,
    truncated: "截尾后才一致",
    lesser: "仅按惯例或在一定前提下不一致",
    nearest: "复算不止一个数的，标记在离原文最近的一端",
    beside: (rows) => `不在轴上：${rows}`,
    mixed: (names) => `${names}：一律四舍五入或一律截尾都不能同时相符，两种取位并用才相符`,
    readings: (label, holds, others) => `${label}：${holds}相符，${others.join("、")}不符`,
    wholes: (names) => `所需数字有一个未载的，相符只说明有这样的整数：${names}`,
    given: (words, names) => `前提是${words.join("，且")}：${names}`,
    unfinished: "部分内容未再继续查找",
    weak: (verdict) => `${verdict}，证明力弱`,
    open: "不定",
    columns: ["数字", "原文", "复算", "结论"],
    missing: "可由其他数字复算的数字",
  },
  en: {
    reading: (label, reading) => `${label} (${reading})`,
    subtitle: "Stated → recomputed, ",
    axis: "Recomputed less stated, in units of the last printed place (logarithmic beyond 1)",
    key: "Circles agree, diamonds are contradicted; grey band: rounding; bars: what the rounding of the inputs allows",
    triangles: (meanings) => `Triangles: ${meanings.join(", or ")}`,
    truncated: "agrees only when truncated",
    lesser: "contradicted by convention or on a condition only",
    nearest: "Where the others leave more than one number, the mark is at the nearest",
    beside: (rows) => `Not on the axis: ${rows}`,
    mixed: (names) =>
      `${names}: together they fit neither if all are rounded nor if all are cut off, only if each may be either`,
    readings: (label, holds, others) => `${label}: agrees ${holds}, not ${others.join(", ")}`,
    wholes: (names) =>
      `Where a figure that it takes is not stated, agreement says only that some whole number fits: ${names}`,
    given: (words, names) => `If ${words.join(", and ")}: ${names}`,
    unfinished: "Not everything was searched further",
    weak: (verdict) => `${verdict}, which proves little`,
    open: "left open",
    columns: ["Figure", "Stated", "Recomputed", "Verdict"],
    missing: "a figure that others in it recompute",
  },
};

/** A finding as a row of the picture and of the table. */
type FindingRow = {
  readonly claim: string;
  readonly gap: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly state: "agrees" | "doubtful" | "contradicted";
  readonly stated: string;
  readonly recomputed: string;
  readonly verdict: string;
  readonly text: string;
  readonly fact: string | null;
  /** Whether it is a figure that others recompute, or several together, and as what it counts in the title. */
  readonly kind: "claim" | "group";
  readonly counts: string;
};

type Place = Pick<FindingRow, "gap" | "lower" | "upper">;

const NOWHERE: Place = { gap: null, lower: null, upper: null };

/** Where a claim stands on the axis, in units of its last printed place. */
const placeOf = (finding: Finding, fact: Fact, review: Review): Place => {
  const { stated, gapUlp, interval: left, verdict } = finding;
  const unit = numberOf(lastPlaceOf(fact, viewOf(review, fact)?.unit));
  if (stated === null || unit === null) return NOWHERE;
  const short = (places: number): number => Number(places.toPrecision(9));
  // An end that is too far off for a number is left open.
  const distance = (value: number | null | undefined): number | null => {
    const places = value == null ? Number.NaN : short((value - stated) / unit);
    return Number.isFinite(places) ? places : null;
  };
  const [lower, upper] = [distance(left?.[0]), distance(left?.[1])];
  if (gapUlp !== null) return { gap: short(gapUlp), lower, upper };
  if (verdict !== "contradicted") return { gap: null, lower, upper };
  // No nearer than that: a contradiction without a mark would be seen by nobody.
  const gap = distance(nearestEnd(finding));
  return gap === null ? NOWHERE : { gap, lower, upper };
};

const isPlaced = ({ gap, lower, upper }: FindingRow): boolean =>
  gap !== null || (lower !== null && upper !== null);

const stateOf = (finding: Finding): FindingRow["state"] =>
  isAccusation(finding)
    ? "contradicted"
    : isLesser(finding) || finding.verdict === "truncated" || finding.verdict === "noSingleRule"
      ? "doubtful"
      : "agrees";

const countsAs = (finding: Finding, kind: FindingRow["kind"]) => ({
  kind,
  counts: `${kind} ${isLesser(finding) ? "lesser" : finding.verdict}`,
});

const rowOf = (finding: Finding, fact: Fact, review: Review, locale: Locale): FindingRow => {
  const say = TEXT[locale];
  const [label, stated] = [labelOf(review, fact)[locale], formatFigure(fact, locale)];
  const reading = finding.readings[0]?.label ?? null;
  const recomputed = recomputedText(finding, fact, locale) ?? say.open;
  const said = verdictLabel(finding)[locale];
  const verdict = finding.strength === "weak" ? say.weak(said) : said;
  return {
    claim: reading === null ? label : say.reading(label, reading[locale]),
    ...placeOf(finding, fact, review),
    state: stateOf(finding),
    stated,
    recomputed,
    verdict: verdict + provided(finding, locale),
    text: `${stated} → ${recomputed} · ${verdict}`,
    fact: fact.id,
    ...countsAs(finding, "claim"),
  };
};

/** Figures that are about no single claim have no place on the axis. */
const groupRow = (finding: Finding, review: Review, locale: Locale): FindingRow => {
  const verdict = verdictText(finding, locale);
  return {
    claim: namesOf(finding, review, locale).join(PUNCTUATION[locale].item),
    ...NOWHERE,
    state: stateOf(finding),
    stated: "",
    recomputed: "",
    verdict,
    text: verdict,
    fact: null,
    ...countsAs(finding, "group"),
  };
};

const listed = (rows: readonly FindingRow[], locale: Locale): string => {
  const { colon, semicolon } = PUNCTUATION[locale];
  return TEXT[locale].beside(rows.map((row) => row.claim + colon + row.text).join(semicolon));
};

/** What takes two numbers to compute. */
const OF_TWO: ReadonlySet<ConstraintRelation> = /*#__PURE__*/ new Set([
  "share",
  "growth",
  "unitValue",
  "indicator",
]);

/** Whether a claim agrees because some whole number fits that nothing states. */
const isByWhole = ({ operands, relations, readings }: Finding): boolean =>
  operands.length === 1 && readings.length > 0 && relations.some((one) => OF_TWO.has(one));

/** What a reader must know of the findings besides their rows. */
const notesOn = (
  { claims, mixed }: SortedFindings,
  left: readonly FindingRow[],
  review: Review,
  locale: Locale,
): readonly string[] => {
  const say = TEXT[locale];
  const { semicolon } = PUNCTUATION[locale];
  const claimed = new Set(claims.flatMap(({ claim }) => claim?.fact ?? []));
  const labelsOf = (findings: readonly Finding[]): string => {
    const ids = new Set(findings.flatMap(({ claim }) => claim?.fact ?? []));
    const facts = review.facts.filter(({ id }) => ids.has(id));
    return facts.map((fact) => labelOf(review, fact)[locale]).join(semicolon);
  };
  const triangles = [
    ...(claims.some(({ verdict }) => verdict === "truncated") ? [say.truncated] : []),
    ...(claims.some(isLesser) ? [say.lesser] : []),
  ];
  const rules = mixed.map((finding) => {
    // The figures that follow from others tell how all are rounded: their names are enough.
    const following = namesOf(finding, review, locale, claimed);
    const names = following.length > 0 ? following : namesOf(finding, review, locale);
    return say.mixed(names.join(semicolon)) + provided(finding, locale);
  });
  const readings = claims.flatMap((finding) => {
    const [best, ...others] = finding.readings;
    const failing = others.flatMap(({ label, verdict }) =>
      label === null || verdict !== "contradicted" ? [] : [label[locale]],
    );
    return best?.label == null || failing.length === 0
      ? []
      : [say.readings(labelsOf([finding]), best.label[locale], failing)];
  });
  const byWhole = labelsOf(claims.filter(isByWhole));
  const conditions = new Map<string, Finding[]>();
  for (const finding of claims) {
    const key = finding.assumptions.map((one) => one[locale]).join("\n");
    if (key !== "") conditions.set(key, [...(conditions.get(key) ?? []), finding]);
  }
  return [
    ...(triangles.length === 0 ? [] : [say.triangles(triangles)]),
    ...(claims.some(
      (one) => one.verdict === "contradicted" && one.gapUlp === null && nearestEnd(one) !== null,
    )
      ? [say.nearest]
      : []),
    ...(left.length === 0 ? [] : [listed(left, locale)]),
    ...rules,
    ...readings,
    ...(byWhole === "" ? [] : [say.wholes(byWhole)]),
    ...Array.from(conditions, ([key, findings]) => say.given(key.split("\n"), labelsOf(findings))),
    ...(auditOf(review).isComplete ? [] : [say.unfinished]),
  ];
};

/**
 * Question 26, do the review's own figures agree? Every figure that others recompute: how far what they make of it, and all that they
 * leave it, lies from what is stated, in units of the last printed place. Figures that cannot be right together, none of which is the one
 * to recompute, are named in a note and count in the title.
 *
 * When: a review states figures that others in it recompute. When not: nothing can be recomputed.
 *
 * @param review - any review with at least one figure that can be audited
 * @param options - language, theme and width
 * @returns the spec; what is contradicted by a convention or on a condition only accuses nobody, and is drawn as doubtful
 * @throws {RangeError} if nothing in the review can be audited
 *
 * @example
 * ```ts
 * import { auditedClaims } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * auditedClaims.title(xinyu2023, { locale: "en" });
 * // => "1 of 13 figures that can be recomputed is contradicted: Start rate of key projects"
 * ```
 */
export const auditedClaims: Chart = /*#__PURE__*/ chart(
  {
    id: "auditedClaims",
    number: 26,
    question: { zh: "文中的数字前后一致吗？", en: "Do the review's own figures agree?" },
    intent: "deviation",
    when: {
      zh: "载有可由文中其他数字复算的数字",
      en: "a review states figures that others in it recompute",
    },
    whenNot: { zh: "没有可复算的数字", en: "nothing can be recomputed" },
    insteadOf: {
      form: { zh: "一张百分比表", en: "a table of percents" },
      why: { zh: "表格看不出哪些数字不一致", en: "a table hides which figures do not agree" },
    },
    needs: [],
  },
  ({ review, locale, frame }) => {
    const say = TEXT[locale];
    const found = sortedFindings(review);
    const claims = found.claims.flatMap((finding) => {
      const fact = finding.claim === null ? undefined : factAt(review, finding.claim);
      return fact === undefined ? [] : [rowOf(finding, fact, review, locale)];
    });
    const [groups, mixed] = [found.groups, found.mixed].map((findings) =>
      findings.map((finding) => groupRow(finding, review, locale)),
    ) as [FindingRow[], FindingRow[]];
    const placed = claims.filter(isPlaced);
    const unplaced = [...claims.filter((row) => !isPlaced(row)), ...groups];
    // Where nothing has a place on the axis, the names and what is found of them are the picture.
    const drawn = placed.length > 0 ? placed : [...unplaced, ...mixed];
    const [left, besides] = placed.length > 0 ? [unplaced, [...unplaced, ...mixed]] : [[], []];
    const from = [...found.claims, ...found.groups, ...found.mixed].flatMap(sourcesOf);
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const distance = <C extends string>(field: C) => ({ field, title: say.axis });
    const spec = interval(
      drawn,
      {
        y: { field: "claim", title: say.columns[0] },
        x: distance("gap"),
        lower: distance("lower"),
        upper: distance("upper"),
        state: "state",
        text: "text",
        tooltip: (["stated", "recomputed", "verdict"] as const).map((field, nth) => ({
          field,
          title: say.columns[nth + 1] ?? field,
        })),
      },
      {
        ...frame,
        title: auditTitle(found, review, locale),
        subtitle,
        axis: say.axis,
        notes: [say.key, ...notesOn(found, left, review, locale)],
        source: sourceLine(
          review,
          review.facts.filter(({ id }) => from.includes(id)),
          locale,
        ),
      },
    );
    const { space, stop } = PUNCTUATION[locale];
    const also = besides.length === 0 ? "" : space + listed(besides, locale) + stop;
    return {
      spec: { ...spec, description: spec.description + also },
      from,
      table: {
        caption: subtitle,
        columns: [
          { id: "claim", label: say.columns[0], isNumber: false },
          { id: "stated", label: say.columns[1], isNumber: true },
          { id: "recomputed", label: say.columns[2], isNumber: true },
          { id: "verdict", label: say.columns[3], isNumber: false },
        ],
        rows: [...drawn, ...besides],
      },
    };
  },
  (review) => {
    const { claims, groups, mixed } = sortedFindings(review);
    return claims.length + groups.length + mixed.length > 0
      ? []
      : [{ zh: TEXT.zh.missing, en: TEXT.en.missing }];
  },
);
