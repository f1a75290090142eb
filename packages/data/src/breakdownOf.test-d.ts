import { expectTypeOf, test } from "vitest";
import { breakdownOf } from "./breakdownOf.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test("dimensions, values and units are those of the measure", () => {
  const [row] = breakdownOf(xinyu2023, "idleLandReused", "disposal");
  expectTypeOf(row?.value).toEqualTypeOf<"urgedConstruction" | "newTenant" | undefined>();
  expectTypeOf(row?.fact.unit).toEqualTypeOf<"mu" | undefined>();
  // @ts-expect-error a dimension of another measure
  breakdownOf(xinyu2023, "idleLandReused", "industry");
  // @ts-expect-error a measure without dimensions
  breakdownOf(xinyu2023, "talents", "industry");
});
