import { type Fact, formatFigure, formatPeriod, type Localized, type Review } from "@park/data";
import {
  add,
  averageContract,
  constant,
  divide,
  type Evaluation,
  type Expression,
  evaluate,
  indicator,
  input,
  rangeText,
  singleMembers,
  subtract,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { dotPlot } from "../forms/dotPlot.ts";
import { namedRanges } from "../namedValues.ts";
import { countIn } from "../text/countIn.ts";
import { listed } from "../text/listed.ts";
import { openNotes } from "../text/openNotes.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { CONTRACTS } from "./contracts.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (
    all: string,
    without: string,
    singles: string,
    change: "falls" | "rises" | "stays",
    isOne: boolean,
    /** Of which contracts they are taken to be; null where that is not open. */
    among: string | null,
  ) => string;
  readonly all: (count: string) => string;
  readonly without: (singles: string, isOne: boolean) => string;
  readonly derived: string;
  readonly reading: (count: string, all: string, singles: string, isOne: boolean) => string;
  readonly projects: string;
  readonly mean: string;
}> = {
  zh: {
    subtitle: "项均签约额（推算），",
    title: (all, without, singles, change, isOne, among) => {
      const head =
        among === null
          ? `不计${singles}项目`
          : `若${singles}项目在${among}之内，不计${isOne ? "该项目" : "这些项目"}`;
      return change === "stays"
        ? `${head}，项均签约额仍为${all}`
        : `${head}，项均签约额由${all}${change === "falls" ? "降至" : "升至"}${without}`;
    },
    all: (count) => `全部${count}项目`,
    without: (singles) => `不计${singles}项目`,
    derived: "推算：签约总额除以项目数；括号内为舍入误差允许的范围。均值不反映大小差异",
    reading: (count, all, singles) =>
      `不计的一行以${singles}项目在${count}项目之中为前提；若不在其中，项均签约额即${all}`,
    projects: "项目",
    mean: "项均签约额",
  },
  en: {
    subtitle: "Average contract (derived), ",
    title: (all, without, singles, change, isOne, among) => {
      const condition =
        among === null ? "" : `, if ${isOne ? "it is" : "they are"} among the ${among},`;
      const head = `Without the ${isOne ? "project" : "projects"} of ${singles}${condition} the average contract`;
      return change === "stays"
        ? `${head} stays ${all}`
        : `${head} ${change} from ${all} to ${without}`;
    },
    all: (count) => `All ${count} projects`,
    without: (singles, isOne) => `Without the ${isOne ? "project" : "projects"} of ${singles}`,
    derived:
      "Derived: contracted value divided by projects; in brackets, what rounding allows. A mean does not show how the sizes vary",
    reading: (count, all, singles, isOne) =>
      `The row without the ${isOne ? "project" : "projects"} of ${singles} takes ${isOne ? "it" : "them"} to be among the ${count}; if ${isOne ? "it is" : "they are"} not, the average is ${all}`,
    projects: "Projects",
    mean: "Average contract",
  },
};

/** The mean without contracts that are stated singly: their values and their number leave dividend and divisor. */
const withoutSingles = (singles: readonly Fact[]) => {
  const names = singles.map((_, index) => `single${index}`);
  const [first = "single0", ...more] = names;
  const sum = more.reduce<Expression<string>>((all, name) => add(all, input(name)), input(first));
  return indicator<string>({
    id: "averageContractWithoutSingles",
    label: { zh: "不计单列项目的项均签约额", en: "Average contract without those stated singly" },
    definition: {
      zh: "签约总额与项目数各减去单列项目后相除",
      en: "Contracted value over projects, both less the contracts stated singly",
    },
    unit: "CNY",
    formula: divide(
      subtract(input("value"), sum),
      subtract(input("projects"), constant(String(singles.length))),
    ),
    inputs: {
      ...Object.fromEntries(
        singles.map(({ measure, dimensions }, index) => [
          `single${index}`,
          { measure, dimensions },
        ]),
      ),
      value: { measure: "contractedValue" },
      projects: { measure: "signedProjects" },
    },
  });
};

const read = (
  review: Review,
): {
  readonly singles: readonly Fact[];
  /** Whether the text says something about them, such as that it is open where they are counted. */
  readonly isOpen: boolean;
  readonly means: readonly Evaluation[];
} => {
  const stated = singleMembers(review, CONTRACTS);
  const singles = stated.map(({ value }) => value);
  const isOpen = stated.some(({ value, count }) => value.note !== null || count.note !== null);
  const means =
    singles.length === 0 ? [] : evaluate(review, [averageContract, withoutSingles(singles)]);
  return { singles, isOpen, means };
};

/**
 * Question 6, does the average mislead? The mean contract of all projects against the mean without the contracts that the
 * review states singly.
 *
 * When: a few contracts are stated by themselves beside the total. When not: every value is known, which a distribution
 * shows.
 *
 * @param review - a review that states contracted value, projects signed, and at least one contract by itself
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, or the contracts stated singly exceed the total
 *
 * @example
 * ```ts
 * import { averageContractValue } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * averageContractValue.title(xinyu2023, { locale: "en" });
 * // => "Without the projects of CNY 8 billion and CNY 21 billion, if they are among the 117, the average contract falls from CNY 461 million to CNY 217 million"
 * ```
 */
export const averageContractValue: Chart = /*#__PURE__*/ chart(
  {
    id: "averageContractValue",
    number: 6,
    question: { zh: "平均数会误导吗？", en: "Does the average mislead?" },
    intent: "deviation",
    when: {
      zh: "除总额外，另载有少数项目的金额",
      en: "a few contracts are stated by themselves beside the total",
    },
    whenNot: {
      zh: "每个项目的金额均已知，宜用分布图",
      en: "every value is known, which a distribution shows",
    },
    insteadOf: {
      form: { zh: "单独一个平均数", en: "a single figure" },
      why: {
        zh: "一个平均数看不出特大项目的影响",
        en: "one figure hides what the giants do to it",
      },
    },
    needs: [{ measure: "contractedValue" }, { measure: "signedProjects" }],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const { singles, isOpen, means } = read(review);
    const count = countIn(facts[1] as Fact, locale);
    const named = listed(
      singles.map((fact) => formatFigure(fact, locale)),
      locale,
    );
    const isOne = singles.length === 1;
    const labels = [say.all(count), say.without(named, isOne)];
    const look = { unit: "CNY", places: 2, locale } as const;
    const rows = means.map(({ value, interval }, index) => ({
      label: labels[index] ?? "",
      value,
      lower: interval?.[0] ?? null,
      upper: interval?.[1] ?? null,
      text: value === null ? "–" : rangeText(value, interval, look),
      short: value === null ? "–" : rangeText(value, null, look),
    }));
    const [all = "", without = ""] = rows.map(({ short }) => short);
    const [before = 0, after = 0] = rows.map(({ value }) => value ?? 0);
    const change = all === without ? "stays" : after < before ? "falls" : "rises";
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = dotPlot(rows, namedRanges(say.projects, say.mean), {
      ...frame,
      title: say.title(all, without, named, change, isOne, isOpen ? count : null),
      subtitle,
      zero: true,
      notes: [
        say.derived,
        say.reading(count, all, named, isOne),
        ...openNotes(review, singles, locale),
      ],
      source: sourceLine(review, [...facts, ...singles], locale),
    });
    return {
      spec,
      from: singleMembers(review, CONTRACTS).flatMap(({ value, count }) => [value.id, count.id]),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.projects, isNumber: false },
          { id: "text", label: say.mean, isNumber: true },
        ],
        rows,
      },
    };
  },
  (review) => {
    const { singles, means } = read(review);
    if (singles.length === 0)
      return [
        { zh: "单独列出金额的签约项目", en: "a contract that is stated singly with its value" },
      ];
    const isWhole = means.every(({ operands }) => operands.length >= 2);
    return isWhole && means.some(({ value }) => value === null || value < 0)
      ? [
          {
            zh: "不小于单列项目合计的签约总额与项目数",
            en: "a value and a number of contracts that hold those stated singly",
          },
        ]
      : [];
  },
);
