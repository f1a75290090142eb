import fc from "fast-check";
import type { Against, Among, Aspect, Region, Scope, Whole } from "../aspect.ts";
import { REGIONS } from "../aspect.ts";

const region: fc.Arbitrary<Region> = fc.constantFrom(...REGIONS);
const period = fc.constantFrom(
  "2019" as const,
  "2023-S1" as const,
  "2023-M09" as const,
  "2022-01/2022-09" as const,
);

/** Whose figure it is; the entities are those that a test declares. */
export const anyScope = (entities: readonly string[]): fc.Arbitrary<Scope> =>
  fc.oneof(region, ...entities.map((entity) => fc.constant({ entity })));

/** Any aspect that a count may be seen in, with whatever it may carry. */
export const anyAspect = (
  entities: readonly string[],
  wholes: readonly Omit<Whole, "scope">[],
): fc.Arbitrary<Aspect> => {
  const scope = anyScope(entities);
  const against: fc.Arbitrary<Against | null> = fc.oneof(
    fc.constantFrom(
      null,
      "yearBefore" as const,
      "periodBefore" as const,
      "twoYearAverage" as const,
    ),
    scope,
    period.map((one) => ({ period: one })),
  );
  const of: fc.Arbitrary<Whole | null> = fc.oneof(
    fc.constant(null),
    fc
      .tuple(fc.constantFrom(...wholes), fc.option(scope))
      .map(([whole, where]) => ({ ...whole, scope: where })),
  );
  const among: fc.Arbitrary<Among | null> = fc.oneof(
    fc.constant(null),
    region,
    fc.record({ group: fc.constantFrom("zones", "2024", "园区"), region: fc.option(region) }),
  );
  const prices = fc.constantFrom(null, "comparable" as const, "current" as const);
  return fc.oneof(
    fc.constant<Aspect>({ as: "level" }),
    fc.record({ as: fc.constant("growth" as const), against, prices }),
    fc.record({ as: fc.constant("share" as const), of }),
    fc.record({
      as: fc.constant("rank" as const),
      in: fc.constantFrom("level" as const, "growth" as const, "share" as const, "date" as const),
      among,
    }),
    fc.record({
      as: fc.constant("change" as const),
      in: fc.constantFrom("level" as const, "rank" as const),
      against,
    }),
    fc.record({
      as: fc.constant("points" as const),
      in: fc.constantFrom("level" as const, "growth" as const, "share" as const),
      against,
    }),
    fc.record({
      as: fc.constant("times" as const),
      in: fc.constantFrom("level" as const, "growth" as const),
      against,
    }),
    fc.record({ as: fc.constant("contribution" as const), of }),
  );
};
