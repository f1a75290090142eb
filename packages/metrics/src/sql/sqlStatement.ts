import { inputNames } from "../formula/inputNames.ts";
import type { IndicatorDefinition, InputOf } from "../indicator.ts";
import { refuseUnknown } from "../refuseUnknown.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { sqlReading } from "./sqlExpression.ts";
import { sqlName } from "./sqlName.ts";

/**
 * What {@link sqlStatement} computes, from where, and by which keys.
 *
 * @example
 * ```ts
 * import { type SqlQuery, sqlStatement, startRate } from "@park/metrics";
 * const query: SqlQuery = { dialect: "spark", table: ["projects"], keys: ["park"], indicators: [startRate] };
 * sqlStatement(query).split("\n")[0]; // => "SELECT"
 * ```
 */
export interface SqlQuery<
  I extends readonly IndicatorDefinition[] = readonly IndicatorDefinition[],
  C extends string = string,
> {
  readonly dialect: Dialect;
  /** The parts of the table's name, such as schema and table. */
  readonly table: readonly string[];
  /** The columns that the table has, where they are known: then a key or a column of another name is refused. */
  readonly tableColumns?: readonly C[];
  /** The columns that make a group; left out or empty for one row over the whole table. */
  readonly keys?: readonly NoInfer<C>[];
  readonly indicators: I;
  /** By the id of an indicator, the column of each input where it is not named like the input. */
  readonly columns?: {
    readonly [D in I[number] as D["id"]]?: { readonly [N in InputOf<D>]?: NoInfer<C> };
  };
}

const NAMES = ["dialect", "table", "tableColumns", "keys", "indicators", "columns"];

/**
 * A statement that computes indicators by keys over any number of rows, such as a firm's month: each input is summed
 * first, and the formula is taken of the sums. A ratio is a ratio of sums, never a mean of ratios.
 *
 * A row counts for an indicator only where all its inputs are there: half a row would shift the ratio. The result has the
 * keys, and a column for each indicator under its id.
 *
 * @param query - dialect, table, keys, indicators and their columns
 * @returns the statement, without a semicolon
 * @throws {RangeError} if the query has another option, `columns` names no indicator or input of the query, a key or a column is none of
 * the table's, each with what was perhaps meant; if a name is refused, two results have one name, an input is a rate, or nothing is asked for
 *
 * @example
 * ```ts
 * import { fiscalYield, sqlStatement } from "@park/metrics";
 * sqlStatement({
 *   dialect: "postgres",
 *   table: ["public", "firms"],
 *   keys: ["park"],
 *   indicators: [fiscalYield],
 *   columns: { fiscalYield: { fiscal: "tax", revenue: "sales" } },
 * }).includes('GROUP BY "r"."park"'); // => true
 * ```
 */
export const sqlStatement = <
  const I extends readonly IndicatorDefinition[],
  const C extends string = string,
>(
  query: SqlQuery<I, C>,
): string => {
  const todo = "write SQL";
  // A misspelt `keys` would be as good as left out, and give the total.
  refuseUnknown(todo, "options", NAMES, Object.keys(query));
  const { dialect, table, tableColumns, keys = [], indicators } = query;
  const columns: {
    readonly [id: string]: { readonly [input: string]: string | undefined } | undefined;
  } = query.columns ?? {};
  const ids = indicators.map(({ id }) => id);
  refuseUnknown(todo, "columns", ids, Object.keys(columns));
  const { double } = dialectOf(dialect);
  const results = [...keys, ...ids];
  const twice = results.find((name, index) => results.indexOf(name) !== index);
  if (twice !== undefined)
    throw new RangeError(`Cannot write SQL: each result must have a name of its own, got ${twice}`);
  if (indicators.length === 0 || table.length === 0)
    throw new RangeError("Cannot write SQL: must have a table and an indicator, got none");
  const rated = indicators.find(({ inputs }) => Object.values(inputs).some(({ isRate }) => isRate));
  if (rated !== undefined)
    throw new RangeError(
      `Cannot write SQL: an indicator over sums must have no rate among its inputs, got ${rated.id}`,
    );
  const name = (text: string): string => sqlName(text, dialect);
  // A result may have the name of a column: where it came from says which is meant.
  const from = (column: string): string => {
    if (tableColumns !== undefined) refuseUnknown(todo, "a column", tableColumns, [column]);
    return `${name("r")}.${name(column)}`;
  };
  const values = indicators.map((indicator) => {
    const own = Object.hasOwn(columns, indicator.id) ? columns[indicator.id] : undefined;
    const columnOf = (input: string): string =>
      from(own !== undefined && Object.hasOwn(own, input) ? (own[input] ?? input) : input);
    const inputs = inputNames(indicator.formula);
    refuseUnknown(todo, `columns of ${indicator.id}`, inputs, Object.keys(own ?? {}));
    const isWhole = inputs.map((input) => `${columnOf(input)} IS NOT NULL`).join(" AND ");
    const sum = (input: string): string =>
      `SUM(CASE WHEN ${isWhole} THEN CAST(${columnOf(input)} AS ${double}) END)`;
    return `${sqlReading(indicator.formula, sum)} AS ${name(indicator.id)}`;
  });
  const lines = [
    "SELECT",
    [...keys.map((key) => `${from(key)} AS ${name(key)}`), ...values]
      .map((item) => `  ${item}`)
      .join(",\n"),
    `FROM ${table.map(name).join(".")} AS ${name("r")}`,
    ...(keys.length === 0 ? [] : [`GROUP BY ${keys.map(from).join(", ")}`]),
  ];
  return lines.join("\n");
};
