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
  type Audit,
  type ClaimVerdict,
  claimVerdicts,
  figureBeside,
  lastPlaceOf,
  numberOf,
  verdictLabel,
  withoutRepeats,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { interval } from "../forms/interval.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { auditOf } from "./auditOf.ts";

const TEXT: Localized<{
  readonly nothing: string;
  readonly oneAgrees: string;
  readonly allAgree: (judged: number) => string;
  readonly oneContradicted: (name: string) => string;
  readonly contradicted: (wrong: number, judged: number, names: string) => string;
  readonly byConvention: (doubted: number, judged: number) => string;
  readonly reading: (label: string, reading: string) => string;
  readonly subtitle: string;
  readonly axis: string;
  readonly key: string;
  readonly alternatives: string;
  readonly conventions: string;
  readonly otherHolds: string;
  readonly wholes: string;
  readonly open: (count: number) => string;
  readonly columns: readonly [figure: string, stated: string, again: string, verdict: string];
  readonly notPossible: string;
  readonly undetermined: (rows: string) => string;
  readonly missing: string;
}> = {
  zh: {
    nothing: "没有可复算的数字",
    oneAgrees: "唯一可复算的数字相符",
    allAgree: (judged) => `${judged}个可复算的数字均相符`,
    oneContradicted: (name) => `唯一可复算的数字不一致：${name}`,
    contradicted: (wrong, judged, names) => `${judged}个可复算的数字中${wrong}个不一致：${names}`,
    byConvention: (doubted, judged) => `${judged}个可复算的数字中${doubted}个仅按惯例不一致`,
    reading: (label, reading) => `${label}（${reading}）`,
    subtitle: "原文 → 复算，",
    axis: "复算值减原文，以原文末位为1（1以外为对数刻度）",
    key: "圆点相符，菱形不一致；灰带为四舍五入范围，横条为所据数字的舍入误差",
    alternatives: "三角：截尾后才一致，或此读法不一致而另一读法一致",
    conventions: "三角也指仅按惯例不一致",
    otherHolds: "此读法不一致，另一读法一致",
    wholes: "总数未载的，取最相符的整数为总数，只检验有无这样的整数",
    open: (count) => `另有${count}个数字无法判定：所需的数字未载`,
    columns: ["数字", "原文", "复算", "结论"],
    notPossible: "无法复算",
    undetermined: (rows) => `无法判定：${rows}。`,
    missing: "可由其他数字复算的数字",
  },
  en: {
    nothing: "No figure can be recomputed",
    oneAgrees: "The one figure that can be recomputed agrees",
    allAgree: (judged) => `All ${judged} figures that can be recomputed agree`,
    oneContradicted: (name) => `The one figure that can be recomputed is contradicted: ${name}`,
    contradicted: (wrong, judged, names) =>
      `${wrong} of ${judged} figures that can be recomputed ${wrong === 1 ? "is" : "are"} contradicted: ${names}`,
    byConvention: (doubted, judged) =>
      `${doubted} of ${judged} figures that can be recomputed ${doubted === 1 ? "is" : "are"} contradicted by convention only`,
    reading: (label, reading) => `${label} (${reading})`,
    subtitle: "Stated → recomputed, ",
    axis: "Recomputed less stated, in units of the last printed place (logarithmic beyond 1)",
    key: "Circles agree, diamonds are contradicted; grey band: rounding; bars: what the rounding of the inputs allows",
    alternatives:
      "Triangles: agrees only when truncated, or fails on this reading while another holds",
    conventions: "Triangles also: contradicted by convention only",
    otherHolds: "fails on this reading, another holds",
    wholes:
      "Where no total is stated, the whole number that fits best is taken for it: the check is only whether one fits",
    open: (count) => `Undetermined: ${count} more, because a figure that they need is not stated`,
    columns: ["Figure", "Stated", "Recomputed", "Verdict"],
    notPossible: "not possible",
    undetermined: (rows) => ` Undetermined: ${rows}.`,
    missing: "a figure that others in it recompute",
  },
};

const AGREES: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "exact",
  "rounded",
  "withinOperandRounding",
]);

/** The findings of a picture: that a figure is printed twice alike is none. */
const findingsOf = (review: Review): Pick<Audit, "findings"> => ({
  findings: withoutRepeats(auditOf(review).findings),
});

const titleOf = (found: Pick<Audit, "findings">, review: Review, locale: Locale): string => {
  const say = TEXT[locale];
  const judged = claimVerdicts(found).filter(({ verdict }) => verdict !== "undetermined");
  const isWrong = ({ verdict }: ClaimVerdict): boolean => verdict === "contradicted";
  const wrong = judged.filter((claim) => isWrong(claim) && claim.basis !== "convention");
  const doubted = judged.filter(isWrong).length - wrong.length;
  const names = review.facts
    .filter(({ id }) => wrong.some(({ fact }) => fact === id))
    .map((fact) => labelOf(review, fact)[locale])
    .join(PUNCTUATION[locale].item);
  if (judged.length === 0) return say.nothing;
  if (wrong.length === 0 && doubted > 0) return say.byConvention(doubted, judged.length);
  if (wrong.length === 0) return judged.length === 1 ? say.oneAgrees : say.allAgree(judged.length);
  return judged.length === 1
    ? say.oneContradicted(names)
    : say.contradicted(wrong.length, judged.length, names);
};

/**
 * Question 26, do the review's own figures agree? Every audited claim: how far its recomputed value and interval lie
 * from what is stated, in units of the last printed place.
 *
 * When: a review states figures that others in it recompute. When not: nothing can be recomputed.
 *
 * @param review - any review with at least one figure that can be audited
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if nothing in the review can be audited
 *
 * @example
 * ```ts
 * import { auditedClaims } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * auditedClaims(xinyu2023, { locale: "en" }).title.text.join(" ");
 * // => "1 of 12 figures that can be recomputed is contradicted: Start rate of key projects"
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
    const found = findingsOf(review);
    const best = new Map(claimVerdicts(found).map(({ fact, verdict }) => [fact, verdict]));
    const facts = new Map(review.facts.map((fact) => [fact.id, fact]));
    const claims: Fact[] = [];
    const rows = found.findings.flatMap((finding) => {
      const claim = facts.get(finding.claim.fact);
      if (claim === undefined) return [];
      claims.push(claim);
      const unit = numberOf(lastPlaceOf(claim, viewOf(review, claim)?.unit));
      // An end that is too far off for a number is left open.
      const distance = (value: number | null | undefined): number | null => {
        if (value === null || value === undefined || finding.stated === null || unit === null)
          return null;
        const places = Number(((value - finding.stated) / unit).toPrecision(9));
        return Number.isFinite(places) ? places : null;
      };
      const state =
        finding.verdict === "undetermined"
          ? "unknown"
          : AGREES.has(finding.verdict)
            ? "agrees"
            : // A reading that fails is no contradiction while another one holds, and a convention of ours accuses nobody.
              finding.verdict === "contradicted" &&
                finding.basis !== "convention" &&
                best.get(claim.id) === "contradicted"
              ? "contradicted"
              : "doubtful";
      const label = labelOf(review, claim)[locale];
      const again =
        finding.recomputed === null
          ? ""
          : formatFigure(figureBeside(claim, finding.recomputed, finding.unit), locale);
      const verdict =
        finding.verdict === "contradicted" && best.get(claim.id) !== "contradicted"
          ? say.otherHolds
          : verdictLabel(finding)[locale];
      return [
        {
          claim: finding.reading === null ? label : say.reading(label, finding.reading[locale]),
          gap: finding.gapUlp === null ? null : Number(finding.gapUlp.toPrecision(9)),
          lower: distance(finding.interval?.[0]),
          upper: distance(finding.interval?.[1]),
          state,
          isJudged: state !== "unknown",
          stated: formatFigure(claim, locale),
          recomputed: again || say.notPossible,
          verdict,
          text: `${formatFigure(claim, locale)} → ${again || say.notPossible} · ${verdict}`,
          fact: claim.id,
        },
      ];
    });
    const isDoubted = found.findings.some(
      ({ verdict, basis }) => verdict === "contradicted" && basis === "convention",
    );
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    // What cannot be judged has no place on the axis: a note says how many there are.
    const judged = rows.filter(({ isJudged }) => isJudged);
    const drawn = judged.length === 0 ? rows : judged;
    const left = rows.filter((row) => !drawn.includes(row));
    const open = left.length;
    const hasAlternatives = rows.some(({ state }) => state === "doubtful");
    const spec = interval(
      drawn,
      { y: "claim", x: "gap", lower: "lower", upper: "upper", state: "state", text: "text" },
      {
        ...frame,
        title: titleOf(found, review, locale),
        subtitle,
        axis: say.axis,
        notes: [
          say.key,
          ...(hasAlternatives ? [say.alternatives] : []),
          ...(isDoubted ? [say.conventions] : []),
          ...(found.findings.some(({ indicator }) => indicator === "feasibleWhole")
            ? [say.wholes]
            : []),
          ...(open === 0 ? [] : [say.open(open)]),
        ],
        source: sourceLine(review, claims, locale),
      },
    );
    const { colon, semicolon } = PUNCTUATION[locale];
    const unjudged = left.map((row) => row.claim + colon + row.text).join(semicolon);
    return {
      spec: {
        ...spec,
        description: spec.description + (open === 0 ? "" : say.undetermined(unjudged)),
      },
      from: found.findings.flatMap(({ operands }) => operands.map(({ fact }) => fact)),
      table: {
        caption: subtitle,
        columns: [
          { id: "claim", label: say.columns[0], isNumber: false },
          { id: "stated", label: say.columns[1], isNumber: true },
          { id: "recomputed", label: say.columns[2], isNumber: true },
          { id: "verdict", label: say.columns[3], isNumber: false },
        ],
        rows: [...drawn, ...left],
      },
    };
  },
  (review) =>
    findingsOf(review).findings.length > 0 ? [] : [{ zh: TEXT.zh.missing, en: TEXT.en.missing }],
);
