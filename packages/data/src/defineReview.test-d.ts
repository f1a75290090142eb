import { expectTypeOf, test } from "vitest";
import type { codebook } from "./codebook/codebook.ts";
import { defineReview } from "./defineReview.ts";
import { factOf } from "./factOf.ts";
import type { Measure, MeasureInput } from "./measure.ts";
import type { Review } from "./review.ts";
import type { FactInput } from "./reviewInput.ts";
import { eastPort, type eastPortMeasures } from "./testing/eastPort.ts";

test("a review knows its own measures", () => {
  const review = defineReview(eastPort);
  expectTypeOf(review).toEqualTypeOf<Review<typeof eastPortMeasures>>();
  expectTypeOf(factOf(review, "cargo").unit).toEqualTypeOf<"t">();
  factOf(review, "routes", { reach: "abroad" });
  // @ts-expect-error: a measure of the codebook that this review does not have
  factOf(review, "fiscalRevenue");
  // @ts-expect-error: no such value
  factOf(review, "routes", { reach: "lunar" });
});

test("a wrong fact is a compile error", () => {
  type Input = FactInput<typeof codebook>;
  const place = { printed: "3亩", start: 0 };
  const sound: Input = { measure: "idleLandReused", amount: "3", unit: "ha", ...place };
  expectTypeOf(sound.amount).toEqualTypeOf<string>();
  // @ts-expect-error: no such measure
  const measure: Input = { measure: "idleLand", amount: "3", ...place };
  // @ts-expect-error: an amount is a string, so that no digit is lost
  const amount: Input = { measure: "idleLandReused", amount: 3, ...place };
  // @ts-expect-error: land is not measured in tonnes
  const unit: Input = { measure: "idleLandReused", amount: "3", unit: "t", ...place };
  // @ts-expect-error: no power of ten that a word stands for
  const multiplier: Input = { measure: "idleLandReused", amount: "3", multiplier: 1, ...place };
  // @ts-expect-error: no such qualifier
  const qualifier: Input = { measure: "idleLandReused", amount: "3", qualifier: "circa", ...place };
  const dimensions = { disposal: "sold" } as const;
  // @ts-expect-error: no such value
  const value: Input = { measure: "idleLandReused", amount: "3", dimensions, ...place };
  const range: Input = { measure: "idleLandReused", range: ["3", "5"], ...place };
  expectTypeOf(range.unit).not.toBeNever();
  // @ts-expect-error: one number or two
  const both: Input = { measure: "idleLandReused", amount: "3", range: ["3", "5"], ...place };
  const printed: Input = { measure: "idleLandReused", ...place };
  expectTypeOf(printed.printed).toEqualTypeOf<string>();
  const dollars: Input = { measure: "foreignTrade", amount: "3", unit: "USD", ...place };
  expectTypeOf(dollars.amount).toEqualTypeOf<string>();
  // @ts-expect-error: a fact stands somewhere
  const nowhere: Input = { measure: "idleLandReused", amount: "3" };
  // @ts-expect-error: readonly
  sound.amount = "4";
  void [measure, amount, unit, multiplier, qualifier, value, both, nowhere];
});

test("a measure is said in both languages and has a known unit", () => {
  expectTypeOf<Measure>().toEqualTypeOf<Readonly<Measure>>();
  const text = { zh: "专利", en: "Patents" };
  const sound: MeasureInput = {
    id: "patents",
    label: text,
    definition: text,
    unit: "item",
    kind: "count",
  };
  // @ts-expect-error: English is missing
  const mute: MeasureInput = { ...sound, label: { zh: "专利" } };
  // @ts-expect-error: no such unit
  const unit: MeasureInput = { ...sound, unit: "patent" };
  void [mute, unit];
});
