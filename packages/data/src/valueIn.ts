import type { Figure } from "./figure.ts";
import { type CommensurableUnit, type UnitId, unitOf } from "./unit.ts";
import { valueOf } from "./valueOf.ts";

/**
 * The number of a figure in another unit of the same base: mu in ha, GWh in kWh.
 *
 * @param figure - the figure, or a fact
 * @param unit - the unit wanted; one that does not convert is a compile error
 * @returns the number in `unit`
 * @throws {RangeError} if the two units have no common base
 *
 * @example
 * ```ts
 * import { factOf, valueIn, xinyu2023 } from "@park/data";
 * valueIn(factOf(xinyu2023, "idleLandReused"), "ha"); // => 228.296666...
 * ```
 */
export const valueIn = <U extends UnitId>(
  figure: Figure<U>,
  unit: CommensurableUnit<NoInfer<U>>,
): number => {
  const from = unitOf(figure.unit);
  const to = unitOf(unit);
  if (from.base !== to.base) {
    throw new RangeError(
      `Cannot convert ${figure.unit}: must be a unit of base ${from.base}, got ${unit}`,
    );
  }
  return (valueOf(figure) * from.factor[0] * to.factor[1]) / (from.factor[1] * to.factor[0]);
};
