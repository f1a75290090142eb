import { type Fact, formatFigure, formatPeriod, type Localized, valueOf } from "@park/data";
import { jointShare, restOfWhole } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { stackedBar } from "../forms/stackedBar.ts";
import { countIn } from "../text/countIn.ts";
import { intervalText } from "../text/intervalText.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { shareText } from "../text/shareText.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { TOTAL } from "../text/total.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (added: string, total: string, share: string) => string;
  readonly all: (total: string) => string;
  readonly added: string;
  readonly rest: string;
  readonly comma: string;
  readonly computed: (hasRest: boolean) => string;
  readonly when: string;
  readonly enterprises: string;
}> = {
  zh: {
    subtitle: "专精特新中小企业，家，",
    title: (added, total, share) => `${total}专精特新中小企业中，${added}为当年新认定，占${share}`,
    all: (total) => `${total}专精特新中小企业均为当年新认定`,
    added: "当年新认定",
    rest: "其余（推算）",
    comma: "，",
    computed: (hasRest) => `占比${hasRest ? "与其余家数" : ""}为推算，假定新认定的均在总数之内`,
    when: "认定时间",
    enterprises: "企业与占比（占比为推算）",
  },
  en: {
    subtitle: "Specialised SMEs, number, ",
    title: (added, total, share) =>
      `${sentenceCase(added)} of ${total} specialised SMEs ${added === "1" ? "is" : "are"} newly certified, ${share}`,
    all: (total) => `All ${total} specialised SMEs are newly certified`,
    added: "New in the year",
    rest: "Others (derived)",
    comma: ", ",
    computed: (hasRest) =>
      `${hasRest ? "Shares and the others are" : "The share is"} derived, taking the new ones to be in the total`,
    when: "When certified",
    enterprises: "Enterprises and share (shares derived)",
  },
};

/**
 * Question 20, how many specialised firms are new? Small and medium enterprises certified as specialised, those of the
 * year beside all others.
 *
 * When: the new ones are a part of the total. When not: more are new than there are, which is refused.
 *
 * @param review - a review that states specialised enterprises in total and new in the year
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, the total is 0, or more are new than there are
 *
 * @example
 * ```ts
 * import { newSpecialisedEnterprises } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * newSpecialisedEnterprises.title(xinyu2023, { locale: "en" });
 * // => "24 of 68 specialised SMEs are newly certified, 35.3%"
 * ```
 */
export const newSpecialisedEnterprises: Chart = /*#__PURE__*/ chart(
  {
    id: "newSpecialisedEnterprises",
    number: 20,
    question: {
      zh: "专精特新中小企业有多少家是新认定的？",
      en: "How many specialised firms are new?",
    },
    intent: "part-to-whole",
    when: { zh: "新认定的企业包含在总数之内", en: "the new ones are a part of the total" },
    whenNot: {
      zh: "新认定数大于总数，不予绘制",
      en: "more are new than there are, which is refused",
    },
    insteadOf: {
      form: { zh: "环形图", en: "a donut" },
      why: { zh: "环形图看不出家数", en: "a donut hides counts" },
    },
    needs: [
      { measure: "specialisedEnterprises" },
      { measure: "specialisedEnterprises", dimensions: { new: "inYear" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total, added] = facts as readonly [Fact, Fact];
    const shares = jointShare(review, total, [added]);
    if (shares === null) {
      throw new RangeError("Cannot draw newSpecialisedEnterprises: the total must be > 0, got 0");
    }
    const left = restOfWhole(review, total, [added]);
    const rest = left.value === 0 ? null : left;
    const share = shareText(shares.parts, locale);
    const rows = [
      {
        label: say.added,
        value: valueOf(added),
        text: `${formatFigure(added, locale)}${say.comma}${share.share}${share.interval}`,
        fact: added.id as string | null,
      },
      ...(rest === null
        ? []
        : [
            {
              label: say.rest,
              value: rest.value,
              text: `${formatFigure(rest.figure, locale)}${intervalText(rest, locale)}${say.comma}${shareText(shares.rest, locale).share}`,
              fact: null,
            },
          ]),
    ];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const [count, of] = [countIn(added, locale), countIn(total, locale)];
    const spec = stackedBar(
      rows,
      {
        part: { field: "label", title: say.when },
        x: { field: "value", title: say.enterprises },
        text: "text",
      },
      {
        ...frame,
        title: rest === null ? say.all(of) : say.title(count, of, share.share),
        subtitle,
        notes: [say.computed(rest !== null), ...openNotes(review, facts, locale)],
        source: sourceLine(review, facts, locale),
        open: rest === null ? [] : [say.rest],
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.when, isNumber: false },
          { id: "text", label: say.enterprises, isNumber: true },
        ],
        rows: [
          ...rows,
          {
            label: TOTAL[locale],
            value: valueOf(total),
            text: of,
            fact: total.id,
          },
        ],
      },
    };
  },
);
