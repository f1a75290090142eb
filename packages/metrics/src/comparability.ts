import { type Fact, type Localized, labelOf, type Measure, type Review } from "@park/data";
import type { Binding } from "./binding.ts";
import type { Evaluation } from "./evaluate.ts";

/** What a value is of, in its review: two of them can be compared where all of this is alike. */
export interface Basis {
  readonly unit: Evaluation["unit"];
  readonly parts: readonly Part[];
}

/** A figure that a value is computed from. */
interface Part {
  /** What it states, of whom, whatever its period: the same in every review. */
  readonly statement: string;
  readonly label: Localized;
  readonly measure: Measure | null;
}

const partOf = (fact: Fact, review: Review): Part => {
  const { measure, as, dimensions, scope } = fact;
  return {
    statement: JSON.stringify([measure, as, Object.entries(dimensions).sort(), scope]),
    label: labelOf(review, fact),
    measure: review.measures[measure] ?? null,
  };
};

/** What the value of a binding is of. */
export const basisOf = ({ operands }: Binding, { unit }: Evaluation, review: Review): Basis => ({
  unit,
  parts: operands.flatMap(([, fact]) => (fact === null ? [] : [partOf(fact, review)])),
});

const EVERYBODY: Localized = { zh: "整个园区", en: "the whole park" };

/** Whether two measures of one id cover the same: a wording of its own in one language is no other population. */
const coverAlike = (a: Measure, b: Measure): boolean =>
  a.population === null || b.population === null
    ? a.population === b.population
    : a.population.zh === b.population.zh || a.population.en === b.population.en;

const isDefinedAlike = (a: Measure, b: Measure): boolean =>
  a.kind === b.kind && a.standard?.id === b.standard?.id;

const listed = (parts: readonly Part[]): Localized => ({
  zh: parts.map(({ label }) => label.zh).join("、"),
  en: parts.map(({ label }) => label.en).join(", "),
});

/** Why two values cannot be compared: a unit, or a scope, that is another in the one than in the other; null where they can. */
export const whyNotComparable = (a: Basis, b: Basis): Localized | null => {
  if (a.unit !== b.unit)
    return {
      zh: `单位不同：${a.unit}与${b.unit}`,
      en: `The units differ: ${a.unit} and ${b.unit}`,
    };
  const missing = (parts: readonly Part[], others: readonly Part[]): readonly Part[] =>
    parts.filter(({ statement }) => !others.some((other) => other.statement === statement));
  const only = [...missing(a.parts, b.parts), ...missing(b.parts, a.parts)];
  if (only.length > 0) {
    const { zh, en } = listed(only);
    return {
      zh: `所据数字不同：${zh}只在其一`,
      en: `They are computed from other figures: only one has ${en}`,
    };
  }
  for (const part of a.parts) {
    const { measure, label } = part;
    const other = b.parts.find(({ statement }) => statement === part.statement)?.measure ?? null;
    if (measure === null || other === null) continue;
    if (!coverAlike(measure, other)) {
      const [one, two] = [measure.population ?? EVERYBODY, other.population ?? EVERYBODY];
      return {
        zh: `${label.zh}的统计口径不同：${one.zh}，${two.zh}`,
        en: `${label.en} does not cover the same: ${one.en}, and ${two.en}`,
      };
    }
    if (!isDefinedAlike(measure, other))
      return {
        zh: `${label.zh}的定义不同`,
        en: `${label.en} is not defined alike`,
      };
  }
  return null;
};
