/**
 * A dialect of SQL that statements are written in.
 *
 * @example
 * ```ts
 * import { type Dialect, sqlExpression, startRate } from "@park/metrics";
 * const dialect: Dialect = "trino";
 * sqlExpression(startRate, { dialect });
 * // => "(CAST(\"started\" AS DOUBLE) / NULLIF(CAST(\"planned\" AS DOUBLE), 0))"
 * ```
 */
export type Dialect = "duckdb" | "postgres" | "clickhouse" | "spark" | "trino";

/** How each dialect names a double that may be null, and quotes a name. */
export const DIALECTS: {
  readonly [D in Dialect]: { readonly double: string; readonly quote: '"' | "`" };
} = {
  duckdb: { double: "DOUBLE", quote: '"' },
  postgres: { double: "DOUBLE PRECISION", quote: '"' },
  clickhouse: { double: "Nullable(Float64)", quote: "`" },
  spark: { double: "DOUBLE", quote: "`" },
  trino: { double: "DOUBLE", quote: '"' },
};

/** The dialect's own way, or an error for one that is not known. */
export const dialectOf = (dialect: Dialect): (typeof DIALECTS)[Dialect] => {
  if (!Object.hasOwn(DIALECTS, dialect)) {
    throw new RangeError(
      `Cannot write SQL: dialect must be one of ${Object.keys(DIALECTS).join(", ")}, got ${dialect}`,
    );
  }
  return DIALECTS[dialect];
};
