import { type Fact, type Localized, type Review, xinyu2023 } from "@park/data";
import fc from "fast-check";
import { hostileText } from "./hostileText.ts";

/** The packaged review with one thing in it that is valid and hostile. */
export interface HostileReview {
  readonly review: Review;
  /** The fact that it is about; null where no amount differs, so that every chart can be drawn. */
  readonly fact: string | null;
}

/** Amounts that a review may state, and that a double or a picture does not hold. */
const amount = fc.constantFrom(
  "9".repeat(310),
  "9".repeat(290),
  "9".repeat(18),
  `0.${"0".repeat(320)}1`,
  "0.0000001",
  "0.1",
  "0",
  "-5",
);

const label: fc.Arbitrary<Localized> = fc
  .oneof(hostileText, fc.constantFrom("x".repeat(6000), "e\u0301\u0327".repeat(3000)))
  .map((text) => ({ zh: text, en: text }));

const fact = fc.constantFrom<Fact>(...xinyu2023.facts);

const stating = (changed: Fact, change: Partial<Fact>): Review => ({
  ...xinyu2023,
  facts: xinyu2023.facts.map((one) => (one === changed ? { ...one, ...change } : one)) as never,
});

/** The review of 2023 with a hostile amount, or with a hostile text as one of its names, labels or notes. */
export const hostileReview: fc.Arbitrary<HostileReview> = fc
  .oneof(
    fc
      .tuple(fact, amount, fc.constantFrom(null, "about", "more", "under"))
      .map(([one, is, qualifier]) => ({
        fact: one.id,
        review: stating(one, { amount: is, qualifier }),
      })),
    fc.tuple(fact, label).map(([one, note]) => ({ fact: null, review: stating(one, { note }) })),
    label.map((name) => ({
      fact: null,
      review: { ...xinyu2023, park: { ...xinyu2023.park, name } },
    })),
    fc.tuple(fc.nat(xinyu2023.entities.length - 1), label).map(([at, name]) => ({
      fact: null,
      review: {
        ...xinyu2023,
        entities: xinyu2023.entities.map((one, index) => (index === at ? { ...one, name } : one)),
      },
    })),
    fc.tuple(fact, label).map(([{ measure }, label]) => {
      const measures = xinyu2023.measures as Review["measures"];
      const one = measures[measure];
      return {
        fact: null,
        review: {
          ...xinyu2023,
          measures: one === undefined ? measures : { ...measures, [measure]: { ...one, label } },
        },
      };
    }),
    label.map((title) => ({
      fact: null,
      review: {
        ...xinyu2023,
        sources: xinyu2023.sources.map((source) => ({
          ...source,
          title,
          sections: source.sections.map((section) => ({ ...section, label: title })),
        })),
      },
    })),
  )
  // Frozen, as every review that was read: an audit of it is then made once.
  .map((hostile) => Object.freeze({ ...hostile, review: Object.freeze(hostile.review) }));
