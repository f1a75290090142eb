import { formatFigure, formatPeriod, type Localized, valueOf } from "@park/data";
import { isAccusation } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { lollipop } from "../forms/lollipop.ts";
import { namedValues } from "../namedValues.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { conflictsOf, recomputedText, sourcesOf, verdictText } from "./checkedFigure.ts";
import { sortedFindings } from "./sortedFindings.ts";

/** A label inside a sentence; Chinese is left as it is. */
const decapitalised = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const TEXT: Localized<{
  /** In the order of the needs. */
  readonly rates: readonly [investment: string, start: string, production: string];
  /** What the other figures make of a rate, where they leave it anything to be. */
  readonly recomputed: (again: string) => string;
  readonly contradicted: (stated: string, found: string) => string;
  readonly diamond: (doubt: string) => string;
  readonly doubt: (label: string, stated: string, again: string, verdict: string) => string;
  readonly subtitle: string;
  readonly allEqual: (rate: string) => string;
  readonly rate: (label: string, rate: string) => string;
  readonly columns: readonly [rate: string, stated: string];
}> = {
  zh: {
    rates: ["年度投资完成率", "开工率", "投产率"],
    recomputed: (again) => `，复算${again}`,
    contradicted: (stated, again) => `${stated}（不一致${again}）`,
    diamond: (doubt) => `菱形：${doubt}`,
    doubt: (label, stated, again, verdict) => `${label}原文${stated}${again}，${verdict}`,
    subtitle: "重点建设项目，原文所载比率，",
    allEqual: (rate) => `三项所载比率均为${rate}`,
    rate: (label, rate) => label + rate,
    columns: ["比率", "原文"],
  },
  en: {
    rates: [
      "Investment made, as a share of the year's plan",
      "Share of projects started",
      "Share of projects in production",
    ],
    recomputed: (again) => `recomputed ${again}`,
    contradicted: (stated, again) => `${stated} (contradicted${again === "" ? "" : "; "}${again})`,
    diamond: (doubt) => `Diamond: ${decapitalised(doubt)}`,
    doubt: (label, stated, again, verdict) =>
      `${label}, stated ${stated}${again === "" ? "" : ", "}${again}: ${verdict}`,
    subtitle: "Key projects, rates as stated, ",
    allEqual: (rate) => `All three stated rates are ${rate}`,
    rate: (label, rate) => `${label}: ${rate}`,
    columns: ["Rate", "Stated"],
  },
};

/**
 * Question 14, money or delivery? The stated rates of investment made, projects started and projects in production, on
 * one axis.
 *
 * When: the rates are of one cohort. When not: rates over different wholes that a reader might add.
 *
 * @param review - a review that states the three rates
 * @param options - language, theme and width
 * @returns the spec; a rate that the audit contradicts is noted in the picture
 * @throws {RangeError} if a fact is missing
 *
 * @example
 * ```ts
 * import { moneyOrDelivery } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * moneyOrDelivery.title(xinyu2023, { locale: "en" }).includes("65%"); // => true
 * ```
 */
export const moneyOrDelivery: Chart = /*#__PURE__*/ chart(
  {
    id: "moneyOrDelivery",
    number: 14,
    question: { zh: "投资完成了，项目跟上了吗？", en: "Money or delivery?" },
    intent: "magnitude",
    when: { zh: "各比率针对同一批项目", en: "the rates are of one cohort" },
    whenNot: {
      zh: "各比率的基数不同，读者可能误将其相加",
      en: "rates over different wholes that a reader might add",
    },
    insteadOf: {
      form: { zh: "三个仪表盘", en: "three gauges" },
      why: { zh: "仪表盘之间无法比较", en: "gauges do not compare" },
    },
    needs: [
      {
        measure: "keyProjectCompletedInvestment",
        as: "share",
        of: "keyProjectPlannedInvestment",
      },
      { measure: "keyProjects", dimensions: { stage: "started" }, as: "share" },
      { measure: "keyProjects", dimensions: { stage: "trialProduction" }, as: "share" },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const { colon } = PUNCTUATION[locale];
    const { claims, groups } = sortedFindings(review);
    const conflicts = conflictsOf(facts, groups, review, locale);
    const rates = facts.map((fact, index) => {
      // The surest is the first.
      const finding = claims.find(
        ({ claim, verdict }) => claim?.fact === fact.id && verdict === "contradicted",
      );
      const label = say.rates[index] ?? fact.id;
      const stated = formatFigure(fact, locale);
      if (finding === undefined) return { fact, label, stated, text: stated, from: [], notes: [] };
      const recomputed = recomputedText(finding, fact, locale);
      const again = recomputed === null ? "" : say.recomputed(recomputed);
      const doubt = say.doubt(label, stated, again, verdictText(finding, locale));
      // What a convention or a condition makes of a rate is no more than a remark.
      const isWrong = isAccusation(finding);
      return {
        fact,
        label,
        stated,
        text: isWrong ? say.contradicted(stated, again) : stated,
        isWrong,
        from: sourcesOf(finding),
        notes: [isWrong ? say.diamond(doubt) : doubt],
      };
    });
    const rows = rates
      .map(({ fact, label, stated, text, isWrong = false }) => ({
        label,
        value: valueOf(fact),
        text,
        stated,
        contradicted: isWrong,
        fact: fact.id,
      }))
      .sort((a, b) => b.value - a.value);
    const [first] = rows;
    const last = rows.at(-1);
    const notes = [
      ...rates.flatMap((rate) => rate.notes),
      ...conflicts.notes,
      ...rates.flatMap(({ fact, label }) =>
        fact.note === null ? [] : [label + colon + fact.note[locale]],
      ),
    ];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const { semicolon } = PUNCTUATION[locale];
    // The highest and the lowest, and what must not be read without a doubt.
    const isNamed = (row: (typeof rows)[number]): boolean =>
      row === first || row === last || row.contradicted;
    const named = [first, last, ...rows.slice(1, -1)].flatMap((row) =>
      row !== undefined && isNamed(row) ? [say.rate(row.label, row.text)] : [],
    );
    const title = rows.every(({ stated }) => stated === first?.stated)
      ? say.allEqual(first?.stated ?? "")
      : named.map((rate, index) => (index === 0 ? rate : decapitalised(rate))).join(semicolon);
    const spec = lollipop(rows, namedValues(...say.columns), {
      ...frame,
      title,
      subtitle,
      notes,
      source: sourceLine(review, facts, locale),
      unit: "percent",
      contradicted: rows.flatMap((row) => (row.contradicted ? [row.label] : [])),
    });
    return {
      spec,
      from: [...rates.flatMap(({ from }) => from), ...conflicts.from],
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
