import {
  type Fact,
  type Figure,
  formatFigure,
  formatPeriod,
  type Localized,
  valueIn,
  valueOf,
} from "@park/data";
import { jointShare, singleMembers } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { nestedBar } from "../forms/nestedBar.ts";
import { countIn } from "../text/countIn.ts";
import { openNotes } from "../text/openNotes.ts";
import { shareText } from "../text/shareText.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { CONTRACTS } from "./contracts.ts";

/** From where on a contract is in each of the classes that the codebook names. */
const BOUNDS: readonly Figure[] = /*#__PURE__*/ ["1", "10"].map((amount) => ({
  amount,
  multiplier: 8,
  unit: "CNY",
  qualifier: null,
}));

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (
    counts: readonly [total: string, large: string, larger: string],
    bounds: readonly [large: string, larger: string],
  ) => string;
  readonly all: string;
  readonly from: (bound: string) => string;
  readonly comma: string;
  readonly note: string;
  readonly size: string;
  readonly projects: string;
}> = {
  zh: {
    subtitle: "新签约项目，按签约金额，个，占比为推算，",
    title: ([total, large, larger], bounds) =>
      `${total}新签约项目中，${large}在${bounds[0]}以上，其中${larger}在${bounds[1]}以上`,
    all: "全部新签约项目",
    from: (bound) => `${bound}以上`,
    comma: "，",
    note: "里层含于外层；占比由本图推算",
    size: "规模",
    projects: "项目，占比（推算）",
  },
  en: {
    subtitle: "Projects newly signed, by contract value, number, shares derived, ",
    title: ([total, large, larger], bounds) =>
      `Of ${total} newly signed projects, ${large} ${large === "1" ? "is" : "are"} worth ${bounds[0]} or more, of which ${larger} ${larger === "1" ? "is" : "are"} worth ${bounds[1]} or more`,
    all: "All newly signed projects",
    from: (bound) => `${bound} or more`,
    comma: ", ",
    note: "Each inner bar is a part of the one around it; shares are derived here",
    size: "Size",
    projects: "Projects, share (derived)",
  },
};

/**
 * Question 3, how many are large? Newly signed projects, of those the ones from CNY 100 million, and of those the ones
 * from CNY 1 billion, one inside another.
 *
 * When: each class contains the next. When not: classes that exclude each other, which a stacked bar shows.
 *
 * @param review - a review that states signed projects in total and in both size classes
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, the total is 0, or a class holds more than the one that contains it
 *
 * @example
 * ```ts
 * import { largeContracts } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * largeContracts.title(xinyu2023, { locale: "en" });
 * // => "Of 117 newly signed projects, 32 are worth CNY 100 million or more, of which 10 are worth CNY 1 billion or more"
 * ```
 */
export const largeContracts: Chart = /*#__PURE__*/ chart(
  {
    id: "largeContracts",
    number: 3,
    question: { zh: "大项目有多少个？", en: "How many are large?" },
    intent: "part-to-whole",
    when: { zh: "各规模档逐级包含", en: "each class contains the next" },
    whenNot: {
      zh: "各规模档互不重叠，宜用堆叠条形图",
      en: "classes that exclude each other, which a stacked bar shows",
    },
    insteadOf: {
      form: { zh: "饼图", en: "a pie" },
      why: { zh: "饼图无法表示包含关系", en: "a pie cannot show subsets" },
    },
    needs: [
      { measure: "signedProjects" },
      { measure: "signedProjects", dimensions: { size: "from100Million" } },
      { measure: "signedProjects", dimensions: { size: "from1Billion" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total, large, larger] = facts as readonly [Fact, Fact, Fact];
    if (valueOf(total) <= 0) {
      throw new RangeError(
        `Cannot draw largeContracts: the total must be > 0, got ${valueOf(total)}`,
      );
    }
    for (const [inner, outer] of [
      [large, total],
      [larger, large],
    ] as const) {
      if (valueOf(inner) > valueOf(outer)) {
        throw new RangeError(
          `Cannot draw largeContracts: ${inner.id} must be at most ${outer.id}, which contains it, ${valueOf(outer)}, got ${valueOf(inner)}`,
        );
      }
    }
    const bounds = BOUNDS.map((bound) => formatFigure(bound, locale)) as [string, string];
    const rows = facts.map((fact, index) => {
      const shares = index === 0 ? null : jointShare(review, total, [fact]);
      const share = shares === null ? null : shareText(shares.parts, locale);
      const bound = bounds[index - 1];
      return {
        label: bound === undefined ? say.all : say.from(bound),
        value: valueOf(fact),
        text:
          formatFigure(fact, locale) +
          (share === null ? "" : `${say.comma}${share.share}${share.interval}`),
        fact: fact.id,
      };
    });
    const counts = [total, large, larger].map((fact) => countIn(fact, locale));
    // Large contracts that are stated singly: the text may leave open whether these counts include them.
    const singles = singleMembers(review, CONTRACTS).filter(
      ({ value, count }) =>
        valueIn(value, "CNY") >= valueOf(BOUNDS[0] as Figure) &&
        !facts.some(({ id }) => id === count.id),
    );
    const shown = [...facts, ...singles.map(({ count }) => count)];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = nestedBar(
      rows,
      {
        part: { field: "label", title: say.size },
        x: { field: "value", title: say.projects },
        text: "text",
      },
      {
        ...frame,
        title: say.title(counts as [string, string, string], bounds),
        subtitle,
        notes: [say.note, ...openNotes(review, shown, locale)],
        source: sourceLine(review, shown, locale),
      },
    );
    return {
      spec,
      from: singles.flatMap(({ value, count }) => [value.id, count.id]),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.size, isNumber: false },
          { id: "text", label: say.projects, isNumber: true },
        ],
        rows,
      },
    };
  },
);
