import { expectTypeOf, test } from "vitest";
import { factOf } from "./factOf.ts";
import type { Figure } from "./figure.ts";
import type { CommensurableUnit } from "./unit.ts";
import { valueIn } from "./valueIn.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test("a unit converts to those of its base and to no other", () => {
  expectTypeOf<CommensurableUnit<"mu">>().toEqualTypeOf<
    "m2" | "mu" | "ha" | "km2" | "acre" | "ft2"
  >();
  expectTypeOf<CommensurableUnit<"GWh">>().toEqualTypeOf<"kWh" | "MWh" | "GWh">();
  expectTypeOf<CommensurableUnit<"percent">>().toEqualTypeOf<
    "percent" | "tenth" | "permille" | "ratio"
  >();
  expectTypeOf<CommensurableUnit<"percentagePoint">>().toEqualTypeOf<
    "percentagePoint" | "basisPoint"
  >();
  expectTypeOf<CommensurableUnit<"CNY">>().toEqualTypeOf<"CNY">();
  expectTypeOf<CommensurableUnit<"workingDay">>().toEqualTypeOf<"workingDay">();
});

test("a conversion that has no meaning is a compile error", () => {
  const land = factOf(xinyu2023, "idleLandReused");
  const rate = factOf(xinyu2023, "keyProjects", { stage: "started", as: "share" });
  expectTypeOf(valueIn(land, "ha")).toEqualTypeOf<number>();
  // @ts-expect-error: land is no energy
  valueIn(land, "GWh");
  // @ts-expect-error: a percent is no percentage point
  valueIn(rate, "percentagePoint");
  const point: Figure<"percentagePoint"> = {
    amount: "1.5",
    multiplier: 0,
    unit: "percentagePoint",
    qualifier: null,
  };
  // @ts-expect-error: a percentage point is no percent
  valueIn(point, "percent");
  // @ts-expect-error: no such unit
  valueIn(land, "rood");
});
