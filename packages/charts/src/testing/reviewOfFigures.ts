import {
  codebook,
  defineReview,
  type FactInput,
  type Measures,
  type Review,
  type ReviewInput,
} from "@park/data";

/** What a fact of a made-up review has that its place does not say. */
export type FigureInput = Pick<FactInput, "measure"> & Partial<FactInput>;

const LENGTH = 12;

/**
 * A review that states some figures, one after another, in a text that nobody sees.
 *
 * @param figures - measures of the codebook, or of `more`; the unit is the measure's own where none is given
 */
export const reviewOfFigures = (
  figures: readonly FigureInput[],
  {
    period = "2023",
    measures = {},
  }: { readonly period?: string; readonly measures?: Measures } = {},
): Review => {
  const length = Math.max(1, figures.length) * LENGTH;
  const input = {
    id: "made-up",
    park: { id: "made-up", name: { zh: "某园区", en: "A park" }, place: [] },
    period,
    sources: [
      {
        id: "text",
        title: { zh: "年度回顾", en: "A year in review" },
        language: "zh-Hans",
        length,
        sha256: "0".repeat(64),
        sections: [{ id: "all", label: { zh: "全文", en: "All" }, start: 0, end: length }],
      },
    ],
    measures: { ...codebook, ...measures },
    facts: figures.map((figure, nth) => ({
      multiplier: 0,
      printed: String(figure.amount),
      start: nth * LENGTH,
      ...figure,
    })),
  };
  return defineReview(input as unknown as ReviewInput) as Review;
};

/** A growth on the year before, in percent. */
export const grown = (
  measure: string,
  amount: string,
  more: Partial<FigureInput> = {},
): FigureInput =>
  ({
    measure,
    as: "growth",
    against: "yearBefore",
    amount,
    unit: "percent",
    ...more,
  }) as FigureInput;
