import {
  type Fact,
  type Figure,
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
  type Review,
} from "@park/data";
import { type Finding, figureOf, isAccusation } from "@park/metrics";
import { auditOf } from "./auditOf.ts";
import { drawBars } from "./bars.ts";
import { titled } from "./headline.ts";
import { nameOf, namesOf } from "./names.ts";
import { type Ground, groundOf, numberIn, type Subject } from "./subject.ts";
import { bare } from "./told.ts";
import type { Family, Row } from "./topic.ts";

const WORDS: Localized<{
  /** What the text says of it, as a noun. */
  readonly seen: { readonly [as: string]: string };
  readonly should: (name: string, right: string, stated: string) => string;
  readonly shouldBriefly: (name: string, right: string) => string;
  readonly differ: (count: number) => string;
  readonly stated: string;
  readonly recomputed: string;
  readonly subtitle: string;
}> = {
  zh: {
    seen: {
      growth: "增速",
      share: "占比",
      change: "增量",
      points: "升降",
      times: "倍数",
      rank: "位次",
      contribution: "拉动",
    },
    should: (name, right, stated) => `${name}应为${right}，文中称${stated}`,
    shouldBriefly: (name, right) => `${name}应为${right}`,
    differ: (count) => `${count}处数字不一致`,
    stated: "文中称",
    recomputed: "由其他数字推算",
    subtitle: "文中数字与由其他数字推算的结果",
  },
  en: {
    seen: {
      growth: " growth",
      share: " share",
      change: " change",
      points: " change",
      times: " multiple",
      rank: " rank",
      contribution: " contribution",
    },
    should: (name, right, stated) => `${name} should be ${right}; the text says ${stated}`,
    shouldBriefly: (name, right) => `${name} should be ${right}`,
    differ: (count) => `${count} figures do not agree`,
    stated: "In the text",
    recomputed: "Worked out from the others",
    subtitle: "As stated, and as worked out from the other figures",
  },
};

/** A claim that cannot be right beside the others, as it follows from them, to the place that it is printed to. */
const rightOf = ({ claim, recomputed, unit }: Finding, fact: Fact): Figure | null => {
  if (claim === null || recomputed === null || unit === null || fact.amount === null) return null;
  const places = fact.amount.split(".")[1]?.length ?? 0;
  try {
    const { unit: own, multiplier } = fact;
    const figure = figureOf(recomputed, unit, unit === "ratio" ? places : Math.max(0, places));
    // As it is printed: in its own power of ten, and points as points.
    const shift = figure.multiplier - multiplier;
    const amount =
      shift === 0 ? figure.amount : (Number(figure.amount) * 10 ** shift).toFixed(places);
    return { ...figure, amount, multiplier, unit: own === "percentagePoint" ? own : figure.unit };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** What the text says of a measure, as a noun behind its name; of points, of what they are. */
const nounOf = (claim: Fact, locale: Locale): string => {
  const { seen } = WORDS[locale];
  const inner = claim.as === "points" ? (seen[claim.in] ?? "") : "";
  return inner + (seen[claim.as] ?? "");
};

/** Findings that accuse without a condition; none of a draft, of which nothing is settled. */
export const accusationsOf = (
  review: Review,
  findings?: readonly Finding[],
): readonly Finding[] => {
  try {
    return (findings ?? auditOf(review).findings).filter(
      (finding) => isAccusation(finding) && finding.assumptions.length === 0,
    );
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return [];
    throw error;
  }
};

/** Does the text agree with itself? Claims that contradict the other figures. */
export const check: Family = {
  id: "check",
  needs: { zh: "可由其他数字复算的数字", en: "figures that others recompute" },
  find: (ground: Ground) => {
    const { review } = ground;
    // What the others leave out is told here.
    const all = groundOf(review);
    const byId = new Map(review.facts.map((fact) => [fact.id, fact]));
    return ground.accusations.flatMap((finding) => {
      const facts = finding.figures.flatMap(({ fact }) =>
        fact === null ? [] : (byId.get(fact) ?? []),
      );
      const claim = finding.claim?.fact == null ? undefined : byId.get(finding.claim.fact);
      const subject =
        claim === undefined
          ? undefined
          : all.subjectOf(claim.measure, claim.dimensions, claim.scope);
      const found = claim === undefined ? null : rightOf(finding, claim);
      // What only further digits tell apart is told by the figures themselves.
      const right = found?.amount === claim?.amount ? null : found;
      const rows: readonly Row[] =
        claim === undefined || subject === undefined || right === null
          ? facts.map((fact) => ({
              name: nameOf(
                review,
                all.subjectOf(fact.measure, fact.dimensions, fact.scope) as Subject,
              ),
              figure: fact,
              value: null,
              mark: "printed",
              facts: [fact],
            }))
          : [
              {
                name: { zh: WORDS.zh.stated, en: WORDS.en.stated },
                figure: claim,
                value: null,
                mark: "printed",
                facts: [claim],
              },
              {
                name: { zh: WORDS.zh.recomputed, en: WORDS.en.recomputed },
                figure: right,
                value: null,
                mark: "derived" as const,
                facts: [],
              },
            ];
      if (rows.length === 0) return [];
      return [
        {
          about: finding.figures.map(({ fact }) => fact).join("+"),
          rows,
          topicOf: () => ({
            rows,
            context: facts,
            values: 1,
            magnitude: 1,
            surprise: 0.9,
            titles: (locale) => {
              const { should, shouldBriefly, differ } = WORDS[locale];
              if (subject === undefined || claim === undefined || right === null)
                return [differ(facts.length)];
              const [a, b] = [right, claim].map((figure) => bare(formatFigure)(figure, locale)) as [
                string,
                string,
              ];
              if (a === b) return [differ(facts.length)];
              const label = labelOf(review, claim)[locale];
              const names = [
                ...(/[（(]/.test(label) ? [] : [label]),
                ...namesOf(review, subject, locale).map((one) => one + nounOf(claim, locale)),
              ];
              return [
                ...titled([names], (one = "") => should(one, a, b)),
                ...titled([names], (one = "") => shouldBriefly(one, a)),
              ];
            },
            sentence: (locale) => finding.sentence[locale],
            subtitle: (locale) => WORDS[locale].subtitle,
            draw: (frame) =>
              drawBars(
                rows.map((row) => ({
                  ...row,
                  value: numberIn(row.figure, row.figure.unit),
                })),
                frame,
              ),
          }),
        },
      ];
    });
  },
};
