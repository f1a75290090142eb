import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Localized,
  type Review,
  valueIn,
} from "@park/data";
import { figureOf, jointShare, restOfWhole, singleMembers, sumOfFacts } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { stackedBar } from "../forms/stackedBar.ts";
import { intervalText } from "../text/intervalText.ts";
import { openNotes } from "../text/openNotes.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidToo } from "../text/saidToo.ts";
import { shareText } from "../text/shareText.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { TOTAL } from "../text/total.ts";
import { CONTRACTS } from "./contracts.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (projects: number, share: string, total: string) => string;
  readonly hedged: (projects: number, share: string, total: string) => string;
  readonly project: (value: string) => string;
  readonly rest: string;
  readonly comma: string;
  readonly computed: (projects: number, share: string) => string;
  readonly besides: (projects: number, share: string, total: string) => string;
  readonly together: (projects: number) => string;
  readonly part: string;
  readonly value: string;
}> = {
  zh: {
    subtitle: "签约金额，占比为推算，",
    title: (projects, share, total) => `${projects}个项目占签约总额${total}的${share}`,
    hedged: (projects, share, total) =>
      `${projects}个项目占签约总额${total}的${share}（若计入其中）`,
    project: (value) => `${value}项目`,
    rest: "其余项目（推算）",
    comma: "，",
    computed: (projects, share) =>
      `占比与其余部分由本图推算，占比各自四舍五入，相加可能略有出入；${projects === 1 ? "该项目" : `${projects}个项目合计`}占${share}`,
    besides: (projects, share, total) =>
      `若未计入，则连同${projects === 1 ? "该项目" : "这些项目"}共${total}，其占${share}（推算）`,
    together: (projects) => `${projects}个项目合计（推算）`,
    part: "项目",
    value: "金额，占比（推算）",
  },
  en: {
    subtitle: "Contracted value, shares derived, ",
    title: (projects, share, total) =>
      projects === 1
        ? `One project makes up ${share} of the contracted ${total}`
        : `${projects} projects make up ${share} of the contracted ${total}`,
    hedged: (projects, share, total) =>
      projects === 1
        ? `One project makes up ${share} of the contracted ${total}, if it is counted in`
        : `${projects} projects make up ${share} of the contracted ${total}, if they are counted in`,
    project: (value) => `Project of ${value}`,
    rest: "All other projects (derived)",
    comma: ", ",
    computed: (projects, share) =>
      `Shares, and what is left for the other projects, are derived here; each share is rounded by itself, so that they may not quite add up. The ${projects === 1 ? "one project has" : `${projects} projects together have`} ${share}`,
    besides: (projects, share, total) =>
      `If ${projects === 1 ? "it is" : "they are"} not counted in, ${projects === 1 ? "it makes" : "they make"} up ${share} of ${total} in all (derived)`,
    together: (projects) => `${projects} projects together (derived)`,
    part: "Project",
    value: "Value, share (derived)",
  },
};

/** The values that are stated of one project each, the largest first: they exclude each other, which classes do not. */
const singlesOf = (review: Review): readonly Fact[] =>
  singleMembers(review, CONTRACTS)
    .map(({ value }) => value)
    .sort((a, b) => valueIn(b, a.unit) - valueIn(a, a.unit));

/**
 * Question 2, how concentrated is the contracted value? The projects whose value is stated one by one, and what all
 * others leave of the total.
 *
 * When: a few projects hold much of the total. When not: only size classes are stated, which contain one another (use
 * {@link largeContracts | nested bars}).
 *
 * @param review - a review that states the contracted value in total and of at least one project by itself
 * @param options - language, theme and width
 * @returns the spec; whether the projects are in the total is in its title and notes where the source leaves it open
 * @throws {RangeError} if a fact is missing, the total is 0, or the projects exceed it
 *
 * @example
 * ```ts
 * import { contractedValueConcentration } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * contractedValueConcentration.title(xinyu2023, { locale: "en" });
 * // => "2 projects make up 53.8% of the contracted CNY 53.93 billion, if they are counted in"
 * ```
 */
export const contractedValueConcentration: Chart = /*#__PURE__*/ chart(
  {
    id: "contractedValueConcentration",
    number: 2,
    question: { zh: "签约金额有多集中？", en: "How concentrated is the contracted value?" },
    intent: "part-to-whole",
    when: { zh: "少数项目占总额的很大一部分", en: "a few projects hold much of the total" },
    whenNot: {
      zh: "只载有逐级包含的规模档，宜用嵌套条形图",
      en: "only size classes are stated, which contain one another (use nested bars)",
    },
    insteadOf: {
      form: { zh: "单独一个大数字", en: "one big number" },
      why: { zh: "一个总额看不出分布偏斜", en: "a big number hides the skew" },
    },
    needs: [{ measure: "contractedValue" }],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total] = facts as readonly [Fact];
    const singles = singlesOf(review) as [Fact, ...Fact[]];
    const shares = jointShare(review, total, singles);
    if (shares === null) {
      throw new RangeError(
        "Cannot draw contractedValueConcentration: the total must be > 0, got 0",
      );
    }
    const [together, restShare] = [shares.parts, shares.rest].map((share) =>
      shareText(share, locale),
    ) as [ReturnType<typeof shareText>, ReturnType<typeof shareText>];
    const left = restOfWhole(review, total, singles);
    const rest = left.value === 0 ? null : left;
    const both = sumOfFacts(review, singles);
    const bothText = formatFigure(both.figure, locale) + intervalText(both, locale);
    const rows = [
      ...singles.map((fact) => {
        const own = jointShare(review, total, [fact]) ?? shares;
        const { share, interval } = shareText(own.parts, locale);
        const value = formatFigure(fact, locale);
        return {
          label: say.project(value),
          value: valueIn(fact, total.unit),
          text: `${value}${say.comma}${share}${interval}`,
          fact: fact.id as string | null,
        };
      }),
      ...(rest === null
        ? []
        : [
            {
              label: say.rest,
              value: rest.value,
              text: `${formatFigure(rest.figure, locale)}${intervalText(rest, locale)}${say.comma}${restShare.share}${restShare.interval}`,
              fact: null,
            },
          ]),
    ];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const isOpen = singles.some(({ note }) => note !== null);
    const write = isOpen ? say.hedged : say.title;
    // If the total leaves them out, all is the two together.
    const inAll = sumOfFacts(review, [total, ...singles]);
    const ofAll = formatFigure(figureOf(both.value / inAll.value, "ratio", 1), locale);
    const { open, close } = PUNCTUATION[locale];
    const spec = stackedBar(
      // Equal values have equal labels, and each part has a name of its own.
      rows.map((row, index) => {
        const before = rows.slice(0, index).filter(({ label }) => label === row.label).length;
        const nth = before === 0 ? "" : `${open}${before + 1}${close}`;
        return { ...row, label: row.label + nth };
      }),
      {
        part: { field: "label", title: say.part },
        x: { field: "value", title: say.value },
        text: "text",
      },
      {
        ...frame,
        title: write(singles.length, together.share, formatFigure(total, locale)),
        subtitle,
        notes: [
          say.computed(singles.length, `${together.share}${together.interval}`),
          ...(isOpen
            ? [say.besides(singles.length, ofAll, formatFigure(inAll.figure, locale))]
            : []),
          ...openNotes(review, [total, ...singles], locale),
        ],
        source: sourceLine(review, [total, ...singles], locale),
        open: rest === null ? [] : [say.rest],
      },
    );
    const togetherRow = {
      label: say.together(singles.length),
      value: both.value,
      text: `${bothText}${say.comma}${together.share}${together.interval}`,
      fact: null,
    };
    const isOne = singles.length === 1;
    return {
      spec: isOne ? spec : saidToo(spec, locale, togetherRow.label, togetherRow.text),
      from: singleMembers(review, CONTRACTS).flatMap(({ value, count }) => [value.id, count.id]),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.part, isNumber: false },
          { id: "text", label: say.value, isNumber: true },
        ],
        rows: [
          ...rows.slice(0, singles.length),
          ...(isOne ? [] : [togetherRow]),
          ...rows.slice(singles.length),
          {
            label: TOTAL[locale],
            value: valueIn(total, total.unit),
            text: formatFigure(total, locale),
            fact: total.id,
          },
        ],
      },
    };
  },
  (review) =>
    singlesOf(review).length > 0
      ? []
      : [{ zh: "单个项目的签约金额", en: "Contracted value of one project by itself" }],
);
