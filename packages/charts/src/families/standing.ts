import {
  type Fact,
  type Figure,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  type Period,
  type Scope,
} from "@park/data";
import { input, subtract } from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { drawBars } from "./bars.ts";
import { derived } from "./derived.ts";
import { headlineFigure, titled } from "./headline.ts";
import { nameOf, namesOf, scopeName } from "./names.ts";
import { factIn, type Ground, isPlanned, isYearly, numberIn, type Subject } from "./subject.ts";
import { besideOf, leadText, placeName, predicateOf, type Write } from "./told.ts";
import type { Family, Row } from "./topic.ts";

const LEAD = /*#__PURE__*/ (() => subtract(input("own"), input("other")))();

const WORDS: Localized<{
  readonly own: string;
  readonly lead: (than: string) => string;
  readonly subtitle: (name: string, isGrowth: boolean) => string;
}> = {
  zh: {
    own: "园区",
    lead: (than) => `与${than}之差`,
    subtitle: (name, isGrowth) => name + (isGrowth ? "增速" : ""),
  },
  en: {
    own: "The park",
    lead: (than) => `Less ${than}`,
    subtitle: (name, isGrowth) => name + (isGrowth ? ", growth" : ""),
  },
};

/** What a fact or a difference says beside the rate of the subject itself. */
interface Beside {
  /** What says so; what is only the other side of a comparison says nothing alone. */
  readonly fact: Fact;
  /** Briefly: a rank without whom it is among. */
  readonly words: (locale: Locale, write: Write, isBrief: boolean) => string;
  /** In points. */
  readonly lead: number;
  readonly rank: number | null;
}

interface Standing {
  readonly rates: readonly Row[];
  readonly own: Fact | undefined;
  readonly beside: readonly Beside[];
  readonly worked: readonly Pick<Row, "name" | "figure">[];
}

const standingOf = (ground: Ground, subject: Subject, period: Period): Standing | null => {
  const { review } = ground;
  const { measure, facts } = subject;
  const isRate = ["ratio", "share", "rank"].includes(measure.kind);
  const own =
    factIn(subject, "growth", period, isYearly) ??
    (isRate ? factIn(subject, "level", period) : undefined);
  const beside = facts.flatMap((fact): readonly Beside[] => {
    if (isPlanned(fact) || fact.amount === null || fact.period !== period) return [];
    const isBeside = (fact.as === "points" || fact.as === "times") && besideOf(fact) !== null;
    if (fact.as !== "rank" && !isBeside) return [];
    // Beside its own rate, growth need not be named again.
    const isOwn = own !== undefined && own.as === "growth" && "in" in fact && fact.in === "growth";
    const plain = isOwn ? ({ ...fact, in: "level" } as Fact) : fact;
    const than = besideOf(fact);
    return [
      {
        fact,
        words: (locale, write, isBrief) => {
          if (isOwn && fact.as === "points" && than !== null)
            return leadText(review, fact, than, true, locale, write);
          const told = isBrief && plain.as === "rank" ? { ...plain, among: null } : plain;
          return (predicateOf(ground, told, locale, write) ?? formatFigure(fact, locale)).trim();
        },
        lead:
          fact.as === "points"
            ? Math.abs(numberIn(fact, "percentagePoint") ?? 0)
            : fact.as === "times"
              ? 2
              : 0,
        rank: fact.as === "rank" ? numberIn(fact, "rank") : null,
      },
    ];
  });
  const others = (own === undefined ? [] : ground.othersOf(subject)).flatMap(
    (other): readonly (readonly [Scope, Fact])[] => {
      const fact =
        own?.as === "growth"
          ? factIn(other, "growth", period, isYearly)
          : factIn(other, "level", period);
      return fact === undefined || other.scope === null ? [] : [[other.scope, fact]];
    },
  );
  const compared = others.flatMap(([scope, fact]) => {
    if (own === undefined || beside.some(({ fact: one }) => besideOf(one) === scope)) return [];
    const found = derived(review, LEAD, { own, other: fact });
    if (found === null) return [];
    const isPercent = found.unit === "ratio" || found.unit === "percent";
    const figure: Figure = isPercent ? { ...found.figure, unit: "percentagePoint" } : found.figure;
    return [
      {
        name: {
          zh: WORDS.zh.lead(placeName(review, scope, "zh")),
          en: WORDS.en.lead(placeName(review, scope, "en")),
        },
        figure,
        fact,
        words: (locale: Locale, write: Write) =>
          leadText(review, figure, scope, own.as === "growth", locale, write),
        lead: Math.abs(found.value * (isPercent ? 100 : 1)),
        rank: null,
      },
    ];
  });
  const all = [...compared, ...beside];
  if (all.length === 0) return null;
  const rate = (fact: Fact, name: Localized): readonly Row[] => {
    const value = own === undefined ? null : numberIn(fact, own.unit);
    return value === null ? [] : [{ name, figure: fact, value, mark: "printed", facts: [fact] }];
  };
  return {
    own,
    beside: all,
    worked: compared,
    rates: [
      ...(own === undefined ? [] : rate(own, { zh: WORDS.zh.own, en: WORDS.en.own })),
      ...others.flatMap(([scope, fact]) =>
        rate(fact, {
          zh: scopeName(review, scope, "zh"),
          en: sentenceCase(placeName(review, scope, "en")),
        }),
      ),
    ],
  };
};

/** Ahead or behind? A rate beside that of a region, and where it ranks. */
export const standing: Family = {
  id: "standing",
  needs: {
    zh: "在各地之中的位次，或与其他地区的比较",
    en: "a rank, or a rate beside that of a region",
  },
  find: (ground) => {
    const { review } = ground;
    return ground.subjects.flatMap((subject) =>
      [...new Set(subject.facts.map(({ period }) => period))].flatMap((period) => {
        const found =
          subject.scope !== null && ground.othersOf(subject).includes(subject)
            ? null
            : standingOf(ground, subject, period);
        if (found === null) return [];
        const { rates, own, beside, worked } = found;
        const said: readonly Row[] = beside.flatMap(({ fact }) =>
          rates.some(({ facts }) => facts.includes(fact))
            ? []
            : [
                {
                  name: nameOf(review, subject),
                  figure: fact,
                  value: null,
                  mark: "printed",
                  facts: [fact],
                },
              ],
        );
        return [
          {
            about: `${subject.key}@${period}`,
            rows: [...rates, ...said],
            topicOf: (left) => {
              const still = beside.filter(({ fact }) =>
                left.some(({ facts }) => facts.includes(fact)),
              );
              if (still.length === 0) return null;
              const [lead, rank] = [
                Math.max(...still.map((one) => one.lead)),
                Math.min(...still.map((one) => one.rank ?? Number.POSITIVE_INFINITY)),
              ];
              const clauses = (
                locale: Locale,
                write: Write,
                most: number,
                isBrief = false,
              ): readonly string[] =>
                titled([namesOf(review, subject, locale)], (name = "") => {
                  const first = own === undefined ? null : predicateOf(ground, own, locale, write);
                  const rest = still
                    .slice(0, most)
                    .map(({ words }) => words(locale, write, isBrief));
                  const start = name + (first ?? "");
                  return first === null
                    ? start + (locale === "zh" ? "" : " ") + rest.join(PUNCTUATION[locale].comma)
                    : [start, ...rest].join(PUNCTUATION[locale].comma);
                });
              const isGrowth = own?.as === "growth";
              return {
                rows: [...rates, ...said],
                context: [],
                values: rates.length,
                magnitude: Math.max(
                  lead / (lead + 2),
                  Number.isFinite(rank) ? Math.max(0, 1 - (rank - 1) / 10) : 0,
                ),
                period,
                surprise: 0.8,
                worked,
                titles: (locale) => [
                  ...clauses(locale, headlineFigure, 2),
                  ...clauses(locale, headlineFigure, 1),
                  ...clauses(locale, headlineFigure, 1, true),
                ],
                sentence: (locale) => clauses(locale, formatFigure, still.length)[0] ?? "",
                subtitle: (locale) =>
                  `${WORDS[locale].subtitle(nameOf(review, subject)[locale], isGrowth)}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
                draw: (frame) =>
                  drawBars(rates.length > 0 ? rates : said, frame, {
                    highlight: [WORDS[frame.locale].own],
                  }),
              };
            },
          },
        ];
      }),
    );
  },
};
