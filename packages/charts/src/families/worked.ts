import { type Fact, formatFigure, formatPeriod, type Locale, type Localized } from "@park/data";
import {
  boundsText,
  type Evaluation,
  evaluate,
  figureOf,
  type IndicatorDefinition,
} from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { drawBars, rowText } from "./bars.ts";
import { headlineFigure } from "./headline.ts";
import type { Ground } from "./subject.ts";
import type { Family, Group, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly each: (name: string, figure: string) => string;
  readonly of: (what: string, told: string) => string;
  readonly subtitle: string;
  readonly note: string;
  readonly item: string;
  readonly figure: string;
  readonly range: string;
}> = {
  zh: {
    each: (name, figure) => name + figure,
    of: (what, told) => `${what}：${told}`,
    subtitle: "推算",
    note: "推算：横线为舍入误差允许的范围",
    item: "项目",
    figure: "推算值",
    range: "舍入误差允许的范围",
  },
  en: {
    each: (name, figure) => `${name} ${figure}`,
    of: (what, told) => `${what}: ${told}`,
    subtitle: "worked out",
    note: "Worked out; the lines are what rounding allows",
    item: "Item",
    figure: "Worked out",
    range: "What rounding allows",
  },
};

/** The label of a row without that of its indicator, which stands before all of them. */
const ownLabel = ({ label }: Evaluation, prefix: Localized | null): Localized => ({
  zh: prefix === null ? label.zh : label.zh.replace(`${prefix.zh}：`, ""),
  en: prefix === null ? label.en : label.en.replace(`${prefix.en}: `, ""),
});

/**
 * What indicators come to, as far as they can be computed: the largest first.
 *
 * @param context - what else tells which facts they are made of
 */
export const workedOut = (
  { review }: Ground,
  indicators: readonly IndicatorDefinition[],
  context: readonly Fact[] = [],
): readonly Group[] => {
  const found = evaluate(review, indicators).flatMap((row) =>
    row.value === null ? [] : [{ ...row, value: row.value }],
  );
  const [first] = found;
  if (first === undefined || found.some(({ unit }) => unit !== first.unit)) return [];
  const [indicator] = indicators;
  const isOne =
    indicator !== undefined &&
    found.length > 1 &&
    found.every(({ label }) => label.zh.startsWith(`${indicator.label.zh}：`));
  const prefix = isOne ? indicator.label : null;
  const rows = found
    .map((row): Row => {
      const facts = new Set(row.operands.map(({ fact }) => fact));
      return {
        name: ownLabel(row, prefix),
        figure: figureOf(row.value, row.unit, 2),
        value: row.value,
        interval: row.interval,
        mark: "derived",
        facts: review.facts.filter(({ id }) => facts.has(id)),
      };
    })
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const subtitle = (locale: Locale): string =>
    sentenceCase(
      [prefix?.[locale] ?? "", WORDS[locale].subtitle, formatPeriod(review.period, locale)]
        .filter((text) => text !== "")
        .join(PUNCTUATION[locale].comma),
    );
  return [
    {
      about: indicators.map(({ id }) => id).join("+"),
      rows,
      topicOf: (left) => ({
        rows: left,
        context,
        values: left.length,
        magnitude: 0,
        surprise: 0.4,
        titles: (locale) => {
          const { each, of } = WORDS[locale];
          const said = left.map(({ name, figure }) =>
            each(name[locale], headlineFigure(figure, locale)),
          );
          const told = [said.slice(0, 2).join(PUNCTUATION[locale].comma), said[0] ?? ""];
          return prefix === null ? told : [...told.map((one) => of(prefix[locale], one)), ...told];
        },
        sentence: (locale) => {
          const { each, of } = WORDS[locale];
          const said = left
            .map(({ name, figure }) => each(name[locale], formatFigure(figure, locale)))
            .join(PUNCTUATION[locale].comma);
          return prefix === null ? said : of(prefix[locale], said);
        },
        subtitle,
        note: (locale) => WORDS[locale].note,
        table: (locale) => {
          const { item, figure, range } = WORDS[locale];
          return {
            caption: subtitle(locale),
            columns: [
              { id: "name", label: item, isNumber: false },
              { id: "text", label: figure, isNumber: true },
              { id: "range", label: range, isNumber: true },
            ],
            rows: left.map((row) => ({
              name: row.name[locale],
              value: row.value,
              text: rowText(row, locale),
              range:
                row.interval == null
                  ? ""
                  : boundsText(row.interval, { unit: row.figure.unit, places: 2, locale }),
              fact: row.facts.map(({ id }) => id).join(", "),
            })),
          };
        },
        draw: (frame) => drawBars(left, frame),
      }),
    },
  ];
};

/** What follows from it? Indicators of what is stated. */
export const worked: Pick<Family, "id" | "needs"> = {
  id: "worked",
  needs: { zh: "计算这些指标所需的数字", en: "the figures that these indicators take" },
};
