import { type Fact, formatFigure, type Localized, labelOfKey, type Review } from "@park/data";
import type { ReviewSystem } from "./derive/systemOf.ts";

/** What the figures of a review are called and how they are written, each made once: one stands in many sentences. */
export interface Words {
  readonly labelOf: (fact: Fact) => Localized;
  readonly figureOf: (fact: Fact) => Localized;
  /** A figure with what it is called. */
  readonly named: (fact: Fact) => Localized;
}

/** A review's system, and words for its figures. */
export interface Spoken extends ReviewSystem {
  readonly words: Words;
}

const once = (make: (fact: Fact) => Localized): ((fact: Fact) => Localized) => {
  const known = new Map<Fact, Localized>();
  return (fact) => {
    const before = known.get(fact);
    if (before !== undefined) return before;
    const made = make(fact);
    known.set(fact, made);
    return made;
  };
};

export const wordsOf = (review: Review): Words => {
  const label = once((fact) => labelOfKey(review, fact));
  const figure = once((fact) => ({ zh: formatFigure(fact, "zh"), en: formatFigure(fact, "en") }));
  const named = once((fact) => {
    const [of, said] = [label(fact), figure(fact)];
    // One pair of brackets is enough.
    const en = of.en.endsWith(")") ? `${of.en.slice(0, -1)}, ${said.en})` : `${of.en} (${said.en})`;
    return { zh: of.zh + said.zh, en };
  });
  return { labelOf: label, figureOf: figure, named };
};
