import {
  decimalsOf,
  type Fact,
  factIndex,
  formatFigure,
  formatPeriod,
  intervalOf,
  type Localized,
  labelOf,
  type Review,
  valueOf,
} from "@park/data";
import { derivedWithRange, evaluate, type Finding, figureOf, share } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { dotGrid } from "../forms/dotGrid.ts";
import { countIn } from "../text/countIn.ts";
import { openNotes } from "../text/openNotes.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { conflictsOf, recomputedText, verdictText } from "./checkedFigure.ts";
import { sortedFindings } from "./sortedFindings.ts";

const TEXT: Localized<{
  readonly title: (total: string, part: string) => string;
  readonly subtitle: string;
  readonly all: string;
  readonly part: string;
  readonly others: string;
  readonly stated: string;
  readonly derived: string;
  readonly recomputed: string;
  readonly key: (part: string, others: string) => string;
  readonly keyAll: (part: string) => string;
  readonly shareStated: (stated: string) => string;
  readonly shareDerived: (again: string) => string;
  readonly shareRecomputed: (again: string) => string;
  readonly dots: string;
  readonly filled: string;
  readonly rounded: (figure: string) => string;
  readonly found: (label: string, stated: string, again: string, verdict: string) => string;
  readonly columns: readonly [what: string, figure: string];
}> = {
  zh: {
    title: (total, part) => `${total}新签约项目中，${part}由以商招商而来`,
    subtitle: "新签约项目，个，",
    all: "新签约项目",
    part: "以商招商",
    others: "其他（推算）",
    stated: "占比（原文）",
    derived: "占比（推算）",
    recomputed: "占比（复算）",
    key: (part, others) => `以商招商${part}，其他${others}（推算）`,
    keyAll: (part) => `全部${part}由以商招商而来`,
    shareStated: (stated) => `原文占比${stated}`,
    shareDerived: (again) => `推算占比${again}`,
    shareRecomputed: (again) => `复算占比${again}`,
    dots: "每个圆点为一个项目",
    filled: "每个圆点为一个项目：实心为以商招商，空心为其他",
    rounded: (figure) => `；四舍五入应为${figure}`,
    found: (label, stated, again, verdict) =>
      `核对${label}：原文${stated}，由两个计数复算为${again}，${verdict}`,
    columns: ["内容", "数值"],
  },
  en: {
    title: (total, part) => `Firms already here brought ${part} of ${total} newly signed`,
    subtitle: "Projects newly signed, number, ",
    all: "Projects newly signed",
    part: "Brought by firms already here",
    others: "Others (derived)",
    stated: "Share, as stated",
    derived: "Share, derived",
    recomputed: "Share, recomputed",
    key: (part, others) => `${part} brought by firms already here, ${others} by others (derived)`,
    keyAll: (part) => `All ${part} brought by firms already here`,
    shareStated: (stated) => `share as stated ${stated}`,
    shareDerived: (again) => `share derived ${again}`,
    shareRecomputed: (again) => `share recomputed ${again}`,
    dots: "Each dot is a project",
    filled: "Each dot is a project: filled, brought by firms already here; hollow, others",
    rounded: (figure) => `; rounded it would be ${figure}`,
    found: (label, stated, again, verdict) =>
      `Checked, ${label}: stated ${stated}, recomputed from the two counts ${again}: ${verdict}`,
    columns: ["What", "Figure"],
  },
};

/** More dots than this are not counted by anybody. */
const MOST_DOTS = 400;

/** What the audit found about a stated share by the two counts; undefined where they leave it more than one number. */
const findingOn = (review: Review, claim: Fact): Finding | undefined =>
  sortedFindings(review).claims.find(
    (finding) =>
      finding.claim?.fact === claim.id &&
      finding.indicator === share.id &&
      finding.recomputed !== null,
  );

/**
 * Question 5, what did referrals bring? The projects that firms already here brought among all newly signed, a dot
 * each, with the stated share and what the audit finds about it.
 *
 * When: projects signed are stated in total and by referral. When not: a target to compare with is stated, which
 * {@link bullet | a bullet chart} shows. Counts that are not exact, or above 400, are drawn as bars.
 *
 * @param review - a review that states projects newly signed in total and by referral
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a count is missing, or more projects came by referral than were signed
 *
 * @example
 * ```ts
 * import { referrals } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * referrals.title(xinyu2023, { locale: "en" });
 * // => "Firms already here brought 44 of 117 projects newly signed"
 * ```
 */
export const referrals: Chart = /*#__PURE__*/ chart(
  {
    id: "referrals",
    number: 5,
    question: { zh: "以商招商带来了什么？", en: "What did referrals bring?" },
    intent: "part-to-whole",
    when: {
      zh: "载有新签约项目总数与以商招商项目数",
      en: "projects signed are stated in total and by referral",
    },
    whenNot: {
      zh: "另载有可供比较的目标值，宜用子弹图",
      en: "a target to compare with is stated, which a bullet chart shows",
    },
    insteadOf: {
      form: { zh: "仪表盘", en: "a gauge" },
      why: { zh: "没有目标值，仪表盘无从比较", en: "a gauge has no target to compare with" },
    },
    needs: [
      { measure: "signedProjects" },
      { measure: "signedProjects", dimensions: { origin: "referral" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const { comma } = PUNCTUATION[locale];
    const [total, part] = facts as readonly [Fact, Fact];
    const [all, some] = [valueOf(total), valueOf(part)];
    const isExact = total.qualifier === null && part.qualifier === null;
    const least = Number(intervalOf(part).lower ?? 0);
    const most = intervalOf(total).upper;
    if (most !== null && least > Number(most)) {
      throw new RangeError(
        `Cannot draw referrals: projects by referral must be at most the ${all} signed, got ${some}`,
      );
    }
    const claim = factIndex(review)({
      measure: "signedProjects",
      dimensions: { origin: "referral" },
      as: "share",
    });
    const finding = claim === null ? undefined : findingOn(review, claim);
    const stated = claim === null ? null : formatFigure(claim, locale);
    const computed = evaluate(review, [share]).find(({ operands }) =>
      facts.every(({ id }) => operands.some(({ fact }) => fact === id)),
    );
    const again =
      claim !== null && finding !== undefined
        ? recomputedText(finding, claim, locale)
        : computed === undefined
          ? null
          : derivedWithRange(computed, locale);
    const others = { ...total, amount: String(all - some), multiplier: 0 } as const;
    const key =
      some < all
        ? say.key(formatFigure(part, locale), formatFigure(others, locale))
        : say.keyAll(formatFigure(part, locale));
    const shares = [
      ...(stated === null ? [] : [{ label: say.stated, said: say.shareStated(stated), stated }]),
      ...(again === null
        ? []
        : [
            stated === null
              ? { label: say.derived, said: say.shareDerived(again), again }
              : { label: say.recomputed, said: say.shareRecomputed(again), again },
          ]),
    ];
    const rows = [
      {
        label: say.all,
        text: formatFigure(total, locale),
        value: all,
        fact: total.id as string | null,
      },
      { label: say.part, text: formatFigure(part, locale), value: some, fact: part.id },
      ...(isExact && some < all
        ? [{ label: say.others, text: formatFigure(others, locale), value: all - some, fact: null }]
        : []),
      ...shares.map((row) => ({
        label: row.label,
        text: row.stated ?? row.again ?? "",
        value: null,
        fact: row.stated === undefined ? null : (claim?.id ?? null),
      })),
    ];
    const rounded =
      claim !== null && finding?.recomputed != null && finding.verdict === "truncated"
        ? say.rounded(
            formatFigure(figureOf(finding.recomputed, "ratio", decimalsOf(claim)), locale),
          )
        : "";
    const stands = [total, part, ...(claim === null ? [] : [claim])];
    const conflicts = conflictsOf(stands, sortedFindings(review).groups, review, locale);
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const hasDots = isExact && Number.isInteger(all) && all >= 1 && all <= MOST_DOTS;
    const framing = {
      ...frame,
      title: say.title(formatFigure(total, locale), countIn(part, locale)),
      subtitle,
      notes: [
        ...(hasDots ? [some < all ? say.filled : say.dots] : []),
        ...(claim === null || finding === undefined || stated === null || again === null
          ? []
          : [
              say.found(
                labelOf(review, claim)[locale],
                stated,
                again,
                verdictText(finding, locale) + rounded,
              ),
            ]),
        ...conflicts.notes,
        ...openNotes(review, stands, locale),
      ],
      source: sourceLine(review, stands, locale),
    };
    const said = shares.map((row) => row.said);
    const whole = Math.max(all, some);
    const spec = hasDots
      ? dotGrid(
          [
            {
              label: say.all,
              all,
              some,
              text: [key, ...said].join(comma),
            },
          ],
          {
            part: { field: "label", title: say.columns[0] },
            x: { field: "all", title: say.columns[1] },
            filled: "some",
            text: "text",
          },
          framing,
        )
      : bar(
          [
            { label: say.all, value: all, whole, text: formatFigure(total, locale) },
            {
              label: say.part,
              value: some,
              whole,
              text: [formatFigure(part, locale), ...said].join(comma),
            },
          ],
          {
            y: { field: "label", title: say.columns[0] },
            x: { field: "value", title: say.columns[1] },
            whole: { field: "whole", title: say.columns[1] },
            text: "text",
          },
          framing,
        );
    return {
      spec,
      from: conflicts.from,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.columns[0], isNumber: false },
          { id: "text", label: say.columns[1], isNumber: true },
        ],
        rows,
      },
    };
  },
);
