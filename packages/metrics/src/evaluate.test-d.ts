import { type Fact, type Review, xinyu2023 } from "@park/data";
import { expectTypeOf, test } from "vitest";
import { type Evaluation, evaluate, startRate } from "./index.ts";

const review: Review = xinyu2023;
const fact = {} as Fact;

test("facts at hand are given by the names of the inputs, all of them", () => {
  expectTypeOf(evaluate(review, [startRate])).toEqualTypeOf<readonly Evaluation[]>();
  expectTypeOf(
    evaluate(review, startRate, { started: fact, planned: null }),
  ).toEqualTypeOf<Evaluation>();
  // @ts-expect-error: planned is missing
  evaluate(review, startRate, { started: fact });
  // @ts-expect-error: no such input
  evaluate(review, startRate, { started: fact, planned: fact, planed: fact });
  // @ts-expect-error: one indicator needs its facts
  evaluate(review, startRate);
});
