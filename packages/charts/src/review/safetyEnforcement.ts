import { type Fact, factIndex, formatPeriod, type Localized, labelOf, valueOf } from "@park/data";
import {
  averageFine,
  derivedText,
  derivedWithRange,
  evaluate,
  hazardsPer100Visits,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { figureUnder } from "../text/figureUnder.ts";
import { openNotes } from "../text/openNotes.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly title: (visits: string, hazards: string) => string;
  readonly rate: (title: string, rate: string) => string;
  readonly subtitle: (period: string) => string;
  readonly derived: (label: string) => string;
  readonly fine: (label: string) => string;
  readonly mayBe: (label: string, range: string) => string;
  readonly notSubsets: string;
  readonly noBar: string;
  readonly repeated: string;
  readonly unlinked: string;
  readonly columns: readonly [what: string, figure: string];
}> = {
  zh: {
    title: (visits, hazards) => `帮扶指导重点企业${visits}，排查重大事故隐患${hazards}`,
    rate: (title, rate) => `${title}，每百家次${rate}（推算）`,
    subtitle: (period) => `安全执法，次数与个数，${period}回顾所载`,
    derived: (label) => `${label}（推算）`,
    fine: (label) => `${label}（推算，假定均有罚款）`,
    mayBe: (label, range) => `按罚款总额的舍入，${label}为${range}`,
    notSubsets: "各项计数互不包含，并非逐级筛选：每条横条单独从0起",
    noBar: "金额与比率不是计数，不画横条",
    repeated: "帮扶指导与约谈按家次计，同一企业可重复计数",
    unlinked: "隐患是否在这些帮扶指导中查出，各数未说明",
    columns: ["内容", "数值"],
  },
  en: {
    title: (visits, hazards) => `Guidance visits: ${visits}, major hazards found: ${hazards}`,
    rate: (title, rate) => `${title}, which is ${rate} per 100 visits (derived)`,
    subtitle: (period) => `Enforcement of safety, counts, as the review of ${period} states them`,
    derived: (label) => `${label} (derived)`,
    fine: (label) => `${label} (derived, if each carried a fine)`,
    mayBe: (label, range) => `${label}: as the sum is rounded, ${range}`,
    notSubsets:
      "No count is a part of another, and none leads to the next: each bar is its own from 0",
    noBar: "Money and rates are no counts and have no bar",
    repeated: "Guidance visits and call-ins count an enterprise each time",
    unlinked: "The figures do not say whether the hazards were found on these visits",
    columns: ["What", "Figure"],
  },
};

/**
 * Question 25, what did safety enforcement find? Visits, hazards, call-ins of enterprises and penalties as separate bars,
 * with the fines and the rates that follow beside them.
 *
 * When: visits, hazards, call-ins and penalties are all counted. When not: stages that contain one another, which
 * nested bars show.
 *
 * @param review - a review that states safety visits, major hazards found, enterprises called in and penalties; fines
 * where it states them
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a count is missing
 *
 * @example
 * ```ts
 * import { safetyEnforcement } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * safetyEnforcement.title(xinyu2023, { locale: "en", width: 1200 });
 * // => "Guidance visits: 770, major hazards found: 119, which is 15.45 per 100 visits (derived)"
 * ```
 */
export const safetyEnforcement: Chart = /*#__PURE__*/ chart(
  {
    id: "safetyEnforcement",
    number: 25,
    question: { zh: "安全执法查出了什么？", en: "What did safety enforcement find?" },
    intent: "magnitude",
    when: {
      zh: "帮扶指导、隐患、约谈、处罚均载有计数",
      en: "visits, hazards, call-ins and penalties are all counted",
    },
    whenNot: {
      zh: "各阶段逐级包含，宜用嵌套条形图",
      en: "stages that contain one another, which nested bars show",
    },
    insteadOf: {
      form: { zh: "漏斗图", en: "a funnel" },
      why: { zh: "漏斗意味着逐级包含", en: "a funnel implies that each is a part of the last" },
    },
    needs: [
      { measure: "safetyVisits" },
      { measure: "majorHazardsFound" },
      { measure: "safetyInterviews" },
      { measure: "safetyPenalties" },
    ],
  },
  ({ review, facts: counts, locale, frame }) => {
    const say = TEXT[locale];
    const [visits, hazards] = counts as readonly [Fact, Fact, ...Fact[]];
    const fines = factIndex(review)({ measure: "safetyFines" });
    const facts = fines === null ? counts : [...counts, fines];
    const derived = evaluate(review, [hazardsPer100Visits, averageFine]).flatMap((row) => {
      const text = derivedWithRange(row, locale);
      return text === null ? [] : [{ ...row, text, ...derivedText(row, locale) }];
    });
    const fine = derived.find(({ indicator }) => indicator === averageFine.id);
    const rate = derived.find(({ indicator }) => indicator === hazardsPer100Visits.id)?.text;
    const rows = [
      ...facts.map((fact) => ({
        label: labelOf(review, fact)[locale],
        value: fact === fines ? null : valueOf(fact),
        text: figureUnder(fact, locale),
        fact: fact.id as string | null,
      })),
      ...derived.map((row) => ({
        label: (row === fine ? say.fine : say.derived)(row.label[locale]),
        value: null,
        // The range of the fine would take the bars' room: a note has it.
        text: row === fine ? (row.value ?? row.text) : row.text,
        fact: null,
      })),
    ];
    const plain = say.title(figureUnder(visits, locale), figureUnder(hazards, locale));
    const subtitle = say.subtitle(formatPeriod(review.period, locale));
    const spec = bar(
      rows,
      {
        y: { field: "label", title: say.columns[0] },
        x: { field: "value", title: say.columns[1] },
        text: "text",
      },
      {
        ...frame,
        title: rate === undefined ? plain : say.rate(plain, rate),
        subtitle,
        notes: [
          say.notSubsets,
          say.repeated,
          ...(rate === undefined ? [] : [say.unlinked]),
          ...(rows.length > counts.length ? [say.noBar] : []),
          ...openNotes(review, facts, locale),
          ...(fine?.range == null ? [] : [say.mayBe(fine.label[locale], fine.range)]),
        ],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
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
