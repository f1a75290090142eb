import { decimalText } from "../formula/decimalText.ts";
import { type Expression, fold } from "../formula/expression.ts";
import { inputNames } from "../formula/inputNames.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import { refuseUnknown } from "../refuseUnknown.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { sqlName } from "./sqlName.ts";

/** A formula as SQL, each input as `column` writes it. Every operation stands in parentheses: no precedence to rely on. */
export const sqlReading = (expression: Expression, column: (name: string) => string): string =>
  fold<string>(expression, {
    input: column,
    // The exponent makes it a double everywhere: 1 / 2 is 0 where both are whole.
    constant: (value) => decimalText(/e/i.test(value) ? value : `${value}e0`),
    add: (left, right) => `(${left} + ${right})`,
    subtract: (left, right) => `(${left} - ${right})`,
    multiply: (left, right) => `(${left} * ${right})`,
    divide: (left, right) => `(${left} / NULLIF(${right}, 0))`,
    whenPositive: (condition, then) => `CASE WHEN ${condition} > 0 THEN ${then} END`,
  });

/**
 * An indicator as a scalar SQL expression over the columns of one row. Null where an input is null, a divisor is 0 or a
 * guard does not hold, as in the number reading. It never rounds: engines round differently.
 *
 * Inputs are cast to doubles first, because some dialects divide whole numbers without a rest. It checks no domain: values
 * are taken to be finite, and what an engine makes of NaN or of an overflow is its own.
 *
 * @param indicator - the indicator
 * @param options - the dialect, and the column of each input where it is not named like the input
 * @returns the expression
 * @throws {RangeError} if a name is refused, a column is that of no input, or the dialect is unknown
 *
 * @example
 * ```ts
 * import { growth, sqlExpression } from "@park/metrics";
 * sqlExpression(growth, { dialect: "duckdb", columns: { current: "y2023", base: "y2022" } });
 * // => "CASE WHEN CAST(\"y2022\" AS DOUBLE) > 0 THEN ((CAST(\"y2023\" AS DOUBLE) / NULLIF(CAST(\"y2022\" AS DOUBLE), 0)) - 1e0) END"
 * ```
 */
export const sqlExpression = <N extends string>(
  indicator: IndicatorDefinition<N>,
  options: { readonly dialect: Dialect; readonly columns?: { readonly [K in N]?: string } },
): string => {
  const { dialect, columns = {} as { readonly [K in N]?: string } } = options;
  const { double } = dialectOf(dialect);
  refuseUnknown("write SQL", "columns", inputNames(indicator.formula), Object.keys(columns));
  return sqlReading(indicator.formula, (name) => {
    const column = Object.hasOwn(columns, name) ? columns[name as N] : undefined;
    return `CAST(${sqlName(column ?? name, dialect)} AS ${double})`;
  });
};
