import { type Fact, formatFigure, formatPeriod, type Localized, valueIn } from "@park/data";
import {
  boundsText,
  boundText,
  type NumberInterval,
  type SingleMember,
  type SizeClasses,
  sizeClasses,
  sumOfFacts,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { dotPlot } from "../forms/dotPlot.ts";
import { namedRanges } from "../namedValues.ts";
import { countIn } from "../text/countIn.ts";
import { listed } from "../text/listed.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { CONTRACTS } from "./contracts.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly holds: (count: string, size: string, share: string, isOne: boolean) => string;
  readonly holdsToo: (count: string, size: string, share: string) => string;
  readonly sizeClass: (count: string, size: string) => string;
  readonly ifCounted: string;
  readonly withSingles: (row: string, singles: string, isOne: boolean) => string;
  readonly below: (count: string, size: string) => string;
  readonly all: (count: string) => string;
  readonly derived: string;
  readonly rounding: string;
  readonly open: (singles: string, isOne: boolean) => string;
  readonly impossible: (singles: string, isOne: boolean) => string;
  readonly size: string;
  readonly share: string;
  readonly value: string;
}> = {
  zh: {
    subtitle: "各规模档项目的签约金额（推算区间），",
    holds: (count, size, share) => `${size}的${count}项目至少占签约总额的${share}`,
    holdsToo: (count, size, share) => `，${size}的${count}至少占${share}`,
    sizeClass: (count, size) => `${size}，${count}`,
    ifCounted: "（若各档已含总额中该规模的全部项目）",
    withSingles: (row, singles) => `${row}，若${singles}项目在其中`,
    below: (count, size) => `其余${count}（推算），不足${size}`,
    all: (count) => `全部${count}`,
    derived: "推算：区间由项目数、规模门槛与签约总额得出，各档金额原文未载；每档包含其上各档",
    rounding: "区间已计入总额的舍入误差",
    open: (singles) =>
      `若${singles}项目已计入所属各档，或完全不在总额之内，区间成立；若在总额之内而未计入所属各档，则不成立`,
    impossible: (singles) =>
      `${singles}项目不可能计入所属各档：与项目数或签约总额不符；完全不在总额之内时，区间成立`,
    size: "规模",
    value: "签约金额",
    share: "占签约总额（推算）",
  },
  en: {
    subtitle: "Contracted value by size of contract, derived bounds, ",
    holds: (count, size, share, isOne) =>
      `${sentenceCase(count)} ${isOne ? "project" : "projects"} of ${size} ${isOne ? "holds" : "hold"} at least ${share} of the contracted value`,
    holdsToo: (count, size, share) => `, ${count} of ${size} at least ${share}`,
    sizeClass: (count, size) => `${sentenceCase(count)} of ${size}`,
    ifCounted: ", if these counts include every project of their size in the total",
    withSingles: (row, singles, isOne) =>
      `${row}, if the ${isOne ? "project" : "projects"} of ${singles} ${isOne ? "is" : "are"} among them`,
    below: (count, size) => `The ${count}${count === "" ? "" : " "}others (derived), below ${size}`,
    all: (count) => `All ${count}`,
    derived:
      "Derived: the bounds follow from counts, thresholds and the total; what a class holds is not stated. Each class contains the larger ones",
    rounding: "The bounds allow for the rounding of the total",
    open: (singles, isOne) =>
      `The bounds hold if the ${isOne ? "project" : "projects"} of ${singles} ${isOne ? "is" : "are"} counted in the classes of ${isOne ? "its" : "their"} size, or outside the total altogether; not if ${isOne ? "it is" : "they are"} in the total but outside these classes`,
    impossible: (singles, isOne) =>
      `The ${isOne ? "project" : "projects"} of ${singles} cannot be counted in the classes of ${isOne ? "its" : "their"} size: counts and total do not allow it. The bounds hold if ${isOne ? "it is" : "they are"} outside the total altogether`,
    size: "Size",
    value: "Contracted value",
    share: "Share of the total (derived)",
  },
};

/** What a share leaves, without the last digits of the doubles, which would round 30% up. */
const restOf = (share: number): number => Number((1 - share).toFixed(15));

/**
 * Question 4, how much sits in the largest? What the contracts of each size class may hold together, given the counts,
 * the thresholds and the total.
 *
 * When: a review counts contracts by size and states no value of a class. When not: values of the classes are stated,
 * which bars show.
 *
 * @param review - a review that states contracted value, projects signed, and size classes with their counts
 * @param options - language, theme and width
 * @returns the spec; where single contracts are stated, with bounds for both readings
 * @throws {RangeError} if a fact is missing, or counts, thresholds and total contradict one another
 *
 * @example
 * ```ts
 * import { valueInLargestContracts } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * valueInLargestContracts.title(xinyu2023, { locale: "en" });
 * // => "10 projects of at least CNY 1 billion hold at least 43.4% of the contracted value, 32 of at least CNY 100 million at least 84.2%, if these counts include every project of their size in the total"
 * ```
 */
export const valueInLargestContracts: Chart = /*#__PURE__*/ chart(
  {
    id: "valueInLargestContracts",
    number: 4,
    question: { zh: "最大的项目占签约总额多少？", en: "How much sits in the largest?" },
    intent: "magnitude",
    when: {
      zh: "载有各规模档的项目数，未载各档金额",
      en: "a review counts contracts by size and states no value of a class",
    },
    whenNot: {
      zh: "已载各档金额，宜用条形图",
      en: "values of the classes are stated, which bars show",
    },
    insteadOf: {
      form: { zh: "饼图", en: "a pie" },
      why: { zh: "饼图需要原文未载的金额", en: "a pie needs values that nobody printed" },
    },
    needs: [{ measure: "contractedValue" }, { measure: "signedProjects" }],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total, number] = facts as readonly [Fact, Fact];
    // It is not null where its needs are stated.
    const sizes = sizeClasses(review, CONTRACTS) as SizeClasses;
    const { classes, singles, largest: among, bounds, withLargest } = sizes;
    // Fine enough for half of the total's last place: rounded further out, a bound would lie above what rounding allows.
    const look = { unit: total.unit, places: 2, locale, isTrimmed: true } as const;
    const named = (some: readonly SingleMember[]): string =>
      listed(
        some.map(({ value }) => formatFigure(value, locale)),
        locale,
      );
    const rowOf = (label: string, [least, most]: NumberInterval, facts: readonly Fact[]) => ({
      label,
      share: "",
      value: null as number | null,
      lower: least,
      upper: most,
      text: boundsText([least === 0 && most !== 0 ? null : least, most], look),
      facts: facts.map(({ id }) => id).join(" "),
    });
    const found = classes
      .map(({ threshold, count }, index) => ({
        threshold,
        count,
        size: formatFigure(threshold, locale),
        text: countIn(count, locale),
        ...(bounds?.classes[index] ?? { value: [0, 0] as const, leastShare: 0 }),
      }))
      .reverse();
    const [largest] = found;
    const smallest = found.at(-1);
    const narrowed = among.length === 0 ? undefined : withLargest?.classes.at(-1);
    const [all, first] = [number, smallest?.count].map((fact) =>
      fact === undefined || fact.qualifier !== null ? null : valueIn(fact, fact.unit),
    );
    const rest =
      all == null || first == null
        ? ""
        : countIn({ ...number, amount: String(all - first), multiplier: 0 }, locale);
    const ratio = { unit: "ratio", places: 1, locale } as const;
    const share = (leastShare: number): string => boundText(leastShare, "lower", ratio);
    const atLeast = (leastShare: number): string => boundsText([leastShare, null], ratio);
    const rows = [
      ...found.flatMap(({ threshold, count, size, text, value, leastShare }, index) => [
        {
          ...rowOf(say.sizeClass(text, size), value, [count, threshold]),
          share: atLeast(leastShare),
        },
        ...(index === 0 && narrowed !== undefined
          ? [
              {
                ...rowOf(
                  say.withSingles(say.sizeClass(text, size), named(among), among.length === 1),
                  narrowed.value,
                  [count, threshold, ...among.map(({ value }) => value)],
                ),
                share: atLeast(narrowed.leastShare),
              },
            ]
          : []),
      ]),
      ...(smallest === undefined || bounds === null
        ? []
        : [
            {
              ...rowOf(
                say.below(rest, formatFigure({ ...smallest.threshold, qualifier: null }, locale)),
                bounds.below,
                [number, smallest.count, smallest.threshold],
              ),
              // What the first class holds at least, those below it cannot.
              share: boundsText([null, restOf(smallest.leastShare)], ratio),
            },
          ]),
      {
        ...rowOf(say.all(countIn(number, locale)), sumOfFacts(review, [total]).interval, [
          number,
          total,
        ]),
        value: valueIn(total, total.unit) as number | null,
        text: formatFigure(total, locale),
        share: "100%",
      },
    ];
    const title =
      largest === undefined
        ? ""
        : say.holds(
            largest.text,
            largest.size,
            share(largest.leastShare),
            largest.count.amount === "1",
          ) +
          (smallest === undefined || smallest === largest
            ? ""
            : say.holdsToo(smallest.text, smallest.size, share(smallest.leastShare))) +
          (singles.length === 0 ? "" : say.ifCounted);
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const used = [
      ...facts,
      ...classes.flatMap(({ threshold, count }) => [threshold, count]),
      ...singles.flatMap(({ value, count }) => [value, count]),
    ];
    const spec = dotPlot(rows, namedRanges(say.size, say.value), {
      ...frame,
      title,
      subtitle,
      zero: true,
      notes: [
        say.derived,
        ...(total.qualifier === null ? [say.rounding] : []),
        ...(singles.length === 0
          ? []
          : [
              (among.length > 0 && narrowed === undefined ? say.impossible : say.open)(
                named(singles),
                singles.length === 1,
              ),
            ]),
        ...openNotes(
          review,
          singles.map(({ value }) => value),
          locale,
        ),
      ],
      source: sourceLine(review, used, locale),
    });
    return {
      spec,
      from: used.map(({ id }) => id),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.size, isNumber: false },
          { id: "text", label: say.value, isNumber: true },
          { id: "share", label: say.share, isNumber: false },
        ],
        rows,
      },
    };
  },
  (review) => {
    const sizes = sizeClasses(review, CONTRACTS);
    if (sizes === null) return [];
    const { classes, bounds } = sizes;
    if (classes.length === 0)
      return [
        { zh: "签约项目规模档及其项目数", en: "size classes of contracts with their counts" },
      ];
    return bounds === null
      ? [
          {
            zh: "与各规模档项目数和门槛相容的签约总额",
            en: "a contracted value that fits the counts and thresholds of its size classes",
          },
        ]
      : [];
  },
);
