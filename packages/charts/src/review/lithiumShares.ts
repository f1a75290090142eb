import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Localized,
  REGION_LABELS,
  valueOf,
} from "@park/data";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (shares: readonly (readonly [region: string, share: string])[]) => string;
  readonly isEqual: (regions: readonly string[], share: string) => string;
  readonly tracks: string;
  readonly cannotBe: string;
  readonly region: string;
  readonly share: string;
}> = {
  zh: {
    subtitle: "锂盐产能占比，",
    title: (shares) =>
      `园区锂盐产能${shares.map(([region, share]) => `占${region}${share}`).join("、")}`,
    isEqual: (regions, share) => `园区锂盐产能占${regions.join("与")}均为${share}`,
    tracks: "每条底条是一个不同的整体（100%）：全球产能包含全国产能，两项占比不能相加",
    cannotBe: "全国产能是全球的一部分：占全球的比重不可能高于占全国的比重",
    region: "范围",
    share: "占比",
  },
  en: {
    subtitle: "Share of lithium salt capacity, ",
    title: (shares) =>
      `The zone's lithium salt capacity is ${shares.map(([region, share]) => `${share} of the ${region}'s`).join(" and ")}`,
    isEqual: (regions, share) =>
      `The zone's lithium salt capacity is ${share} of ${regions.map((region) => `the ${region}'s`).join(" and of ")}`,
    tracks:
      "Each track is a whole of its own (100%): the world's capacity contains the nation's, and the shares do not add up",
    cannotBe:
      "The nation's capacity is a part of the world's: a share of the world cannot exceed the share of the nation",
    region: "Region",
    share: "Share",
  },
};

const regionOf = (fact: Fact, locale: "zh" | "en"): string => {
  const scope = fact.as === "share" ? fact.of?.scope : null;
  return typeof scope === "string" ? REGION_LABELS[scope][locale] : "";
};

/**
 * Question 8, what share of the world's and China's lithium salt capacity is in the zone? Two shares, each on the track of its own whole.
 *
 * When: shares of wholes of which one contains the other. When not: shares of one whole, which a stacked bar shows.
 *
 * @param review - a review that states its share of the world's and of the nation's lithium salt capacity
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing
 *
 * @example
 * ```ts
 * import { lithiumShares } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * lithiumShares.title(xinyu2023, { locale: "en" });
 * // => "The zone's lithium salt capacity is 20.65% of the world's and 28.06% of the nation's"
 * ```
 */
export const lithiumShares: Chart = /*#__PURE__*/ chart(
  {
    id: "lithiumShares",
    number: 8,
    question: {
      zh: "园区锂盐产能占全球和全国多少？",
      en: "What share of the world's and China's lithium salt capacity is in the zone?",
    },
    intent: "part-to-whole",
    when: {
      zh: "各占比的基数不同，且一个基数包含另一个",
      en: "shares of wholes of which one contains the other",
    },
    whenNot: {
      zh: "各占比的基数相同，宜用堆叠条形图",
      en: "shares of one whole, which a stacked bar shows",
    },
    insteadOf: {
      form: { zh: "一个环形图", en: "one donut" },
      why: { zh: "环形图把两个基数混在一起", en: "one donut mixes two bases" },
    },
    needs: [
      { measure: "lithiumSaltCapacity", as: "share", of: "world" },
      { measure: "lithiumSaltCapacity", as: "share", of: "nation" },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const shares = facts.map(
      (fact) => [regionOf(fact, locale), formatFigure(fact, locale)] as const,
    );
    const rows = facts.map((fact, index) => ({
      label: sentenceCase(shares[index]?.[0] ?? ""),
      value: valueOf(fact),
      text: shares[index]?.[1] ?? "",
      fact: fact.id,
    }));
    const [world, nation] = rows;
    const isEqual = world?.text === nation?.text;
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const share = { title: say.share } as const;
    const spec = bar(
      rows.map((row) => ({ ...row, whole: 100 })),
      {
        y: { field: "label", title: say.region },
        x: { field: "value", ...share },
        whole: { field: "whole", ...share },
        text: "text",
      },
      {
        ...frame,
        title: isEqual
          ? say.isEqual(
              shares.map(([region]) => region),
              world?.text ?? "",
            )
          : say.title(shares),
        subtitle,
        notes: [
          say.tracks,
          ...((world?.value ?? 0) > (nation?.value ?? 0) ? [say.cannotBe] : []),
          ...openNotes(review, facts, locale),
        ],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.region, isNumber: false },
          { id: "text", label: say.share, isNumber: true },
        ],
        rows,
      },
    };
  },
);
