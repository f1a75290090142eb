import {
  type AspectWords,
  defineReview,
  type EntityInput,
  type Fact,
  type Measure,
  type Period,
  type Review,
  type ReviewInput,
} from "@park/data";

// A review of a few facts, which stand one after another in a text that nobody wrote.

export type FactSketch = Pick<Fact, "measure" | "amount"> &
  Partial<
    Pick<
      Fact,
      | "id"
      | "range"
      | "multiplier"
      | "unit"
      | "qualifier"
      | "dimensions"
      | "period"
      | "as"
      | "scope"
      | "status"
    >
  > &
  AspectWords;

const SPACING = 1000;

export const madeUpReview = (
  measures: readonly Measure[],
  facts: readonly FactSketch[],
  more: {
    readonly period?: Period;
    readonly entities?: readonly Pick<EntityInput, "id" | "countedBy">[];
  } = {},
): Review => {
  const { period = "2023", entities = [] } = more;
  const length = SPACING * (facts.length + entities.length + 1);
  const source = {
    id: "text",
    title: { zh: "文本", en: "Text" },
    language: "zh-Hans",
    length,
    sha256: "0".repeat(64),
    sections: [{ id: "1", label: { zh: "全文", en: "All" }, start: 0, end: length }],
  };
  const input = {
    id: "made-up",
    park: { id: "park", name: { zh: "园区", en: "Park" }, place: [] },
    period,
    sources: [source],
    measures: Object.fromEntries(measures.map((measure) => [measure.id, measure])),
    facts: facts.map(({ range, ...fact }, at) => ({
      ...fact,
      amount: measures.find(({ id }) => id === fact.measure)?.minimum ?? "0",
      multiplier: 0,
      printed: fact.amount ?? `${range}`,
      start: at * SPACING,
    })),
    entities: entities.map((entity, at) => ({
      kind: "taskForce",
      name: { zh: entity.id, en: entity.id },
      printed: entity.id,
      start: (facts.length + at) * SPACING,
      ...entity,
    })),
  };
  const review = defineReview(input as ReviewInput);
  // Only now, so that what no review may state, such as half a firm, is there for what must survive it.
  const made = review.facts.map((fact, at) => ({
    ...fact,
    amount: facts[at]?.amount ?? null,
    multiplier: facts[at]?.multiplier ?? 0,
    ...(facts[at]?.range == null ? {} : { range: facts[at].range }),
  }));
  return { ...review, facts: made };
};
