import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  type Review,
  valueIn,
} from "@park/data";
import {
  boundsText,
  derive,
  derivedWithRange,
  divide,
  type Evaluation,
  evaluate,
  impliedWhole,
  input,
  rangeText,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { openNotes } from "../text/openNotes.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { clamped, narrowed, narrowingNotes } from "./narrowed.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (nation: string, world: string) => string;
  readonly isEqual: (both: string) => string;
  readonly rows: readonly [zone: string, nation: string, world: string];
  readonly derived: (ranges: readonly string[]) => string;
  readonly isNested: (part: string) => string;
  readonly cannotBe: string;
  readonly region: string;
  readonly capacity: string;
}> = {
  zh: {
    subtitle: "锂盐产能及其占比隐含的总量，",
    title: (nation, world) => `按占比推算，全国锂盐产能约${nation}，全球约${world}`,
    isEqual: (both) => `按占比推算，全国与全球锂盐产能均约${both}`,
    rows: ["园区（原文）", "全国（推算）", "全球（推算）"],
    derived: ([nation = "", world = ""]) =>
      `推算：园区产能除以所载占比；数字舍入允许的范围，全国${nation}，全球${world}`,
    isNested: (part) =>
      `每一条都是下一条的一部分：两项占比隐含全国为全球的${part}；未与其他来源核对`,
    cannotBe: "推算的全国产能高于全球：两项占比不相容",
    region: "范围",
    capacity: "锂盐产能",
  },
  en: {
    subtitle: "Lithium salt capacity and the totals that its shares imply, ",
    title: (nation, world) =>
      `The shares imply a lithium salt capacity of about ${nation} in the nation and ${world} in the world`,
    isEqual: (both) =>
      `The shares imply a lithium salt capacity of about ${both} in the nation and in the world alike`,
    rows: ["The zone (stated)", "Nation (derived)", "World (derived)"],
    derived: ([nation = "", world = ""]) =>
      `Derived: the zone's capacity divided by its stated shares; what rounding allows is ${nation} for the nation, ${world} for the world`,
    isNested: (part) =>
      `Each bar is a part of the one below: by the two shares the nation has ${part} of the world; no other source was asked`,
    cannotBe:
      "The derived capacity of the nation exceeds the world's: the two shares contradict each other",
    region: "Region",
    capacity: "Lithium salt capacity",
  },
};

interface Whole extends Evaluation {
  /** What narrows it beside the share and the part. */
  readonly others: readonly Fact[];
}

/** The wholes that the shares of the nation and of the world imply, in the order of the facts. */
const wholesOf = (review: Review, zone: Fact, shares: readonly Fact[]): readonly Whole[] => {
  const found = evaluate(review, [impliedWhole]);
  return shares.flatMap((share) =>
    found.flatMap((row): readonly Whole[] => {
      if (!row.operands.some(({ fact }) => fact === share.id)) return [];
      const { interval, unit, value } = row;
      const { measure, dimensions, period } = zone;
      const scope = share.as === "share" ? share.of?.scope : null;
      const key = { measure, dimensions, scope: scope ?? null, period };
      const left =
        interval === null ? null : narrowed(review, { key, unit, interval, of: [zone, share] });
      return left === null || value === null
        ? [{ ...row, others: [] }]
        : [{ ...row, ...left, value: clamped(value, left.interval) }];
    }),
  );
};

/** How much of the world the nation has by the two shares, in which the zone's own capacity cancels out. */
const nationInWorld = (review: Review, shares: readonly Fact[], locale: Locale): string => {
  const [nation, world] = shares;
  if (nation === undefined || world === undefined) return "";
  const quotient = divide(input("world"), input("nation"));
  const share = derive(review, quotient, { world, nation });
  return (share === null ? null : derivedWithRange(share, locale)) ?? "";
};

/**
 * Question 9, what national and world totals do the zone's shares imply? The zone's lithium salt capacity inside the nation's and the world's that its
 * shares imply, with what rounding allows.
 *
 * When: a review states a part and its shares, and no total. When not: the totals are stated, or a share is printed so
 * roughly that it implies next to nothing.
 *
 * @param review - a review that states lithium salt capacity and its shares of the nation's and the world's
 * @param options - language, theme and width
 * @returns the spec; derived bars are marked
 * @throws {RangeError} if a fact is missing or a share is 0
 *
 * @example
 * ```ts
 * import { impliedLithiumCapacity } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * impliedLithiumCapacity.title(xinyu2023, { locale: "en" });
 * // => "The shares imply a lithium salt capacity of about 775,100 t in the nation and 1.0533 million t in the world"
 * ```
 */
export const impliedLithiumCapacity: Chart = /*#__PURE__*/ chart(
  {
    id: "impliedLithiumCapacity",
    number: 9,
    question: {
      zh: "由园区占比推算，全国和全球产能有多大？",
      en: "What national and world totals do the zone's shares imply?",
    },
    intent: "part-to-whole",
    when: {
      zh: "载有部分量及其占比，未载总量",
      en: "a review states a part and its shares, and no total",
    },
    whenNot: {
      zh: "总量已载，或占比过于粗略，几乎无从推算",
      en: "the totals are stated, or a share is printed so roughly that it implies next to nothing",
    },
    insteadOf: {
      form: { zh: "气泡图", en: "bubbles" },
      why: { zh: "气泡的面积难以比较", en: "bubbles distort area" },
    },
    needs: [
      { measure: "lithiumSaltCapacity" },
      { measure: "lithiumSaltCapacity", as: "share", of: "nation" },
      { measure: "lithiumSaltCapacity", as: "share", of: "world" },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [zone, ...shares] = facts as readonly [Fact, ...Fact[]];
    const implied = wholesOf(review, zone, shares);
    const others = implied.flatMap((whole) => whole.others);
    const unit = implied[0]?.unit ?? zone.unit;
    const look = { unit, places: 2, locale } as const;
    const rows = [
      {
        label: say.rows[0],
        value: valueIn(zone, unit === "ratio" ? zone.unit : unit),
        lower: null as number | null,
        upper: null as number | null,
        text: formatFigure(zone, locale),
        fact: zone.id,
      },
      ...implied.map(({ value, interval, id }, index) => ({
        label: say.rows[index === 0 ? 1 : 2],
        value: value ?? 0,
        lower: interval?.[0] ?? null,
        upper: interval?.[1] ?? null,
        text: rangeText(value ?? 0, null, look),
        fact: id,
      })),
    ];
    const whole = Math.max(...rows.map(({ value, upper }) => Math.max(value, upper ?? 0)));
    const [own, nation, world] = rows.map(({ value }) => value);
    const texts = rows.slice(1).map(({ text }) => text);
    const [inNation = "", inWorld = ""] = texts;
    const isNested = (own ?? 0) <= (nation ?? 0) && (nation ?? 0) <= (world ?? 0);
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const column = <C extends string>(field: C) => ({ field, title: say.capacity });
    const spec = bar(
      rows.map((row) => ({ ...row, whole })),
      {
        y: { field: "label", title: say.region },
        x: column("value"),
        whole: column("whole"),
        lower: column("lower"),
        upper: column("upper"),
        text: "text",
      },
      {
        ...frame,
        title: inNation === inWorld ? say.isEqual(inNation) : say.title(inNation, inWorld),
        subtitle,
        notes: [
          say.derived(implied.map(({ interval }) => boundsText(interval ?? [null, null], look))),
          ...narrowingNotes(others, review, locale),
          isNested ? say.isNested(nationInWorld(review, shares, locale)) : say.cannotBe,
          ...openNotes(review, facts, locale),
        ],
        source: sourceLine(review, facts, locale),
        open: say.rows.slice(1),
      },
    );
    return {
      spec,
      from: others.map(({ id }) => id),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.region, isNumber: false },
          { id: "text", label: say.capacity, isNumber: true },
        ],
        rows,
      },
    };
  },
  (review) => {
    const found = evaluate(review, [impliedWhole]).filter(({ operands }) =>
      operands.some(({ fact }) => fact.startsWith("lithiumSaltCapacity:share")),
    );
    return found.some(({ value, operands }) => value === null && operands.length === 2)
      ? [
          {
            zh: "可计算总量的、大于零的锂盐产能占比",
            en: "shares of lithium salt capacity above 0 that a whole can be computed with",
          },
        ]
      : [];
  },
);
