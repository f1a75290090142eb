import { type Dialect, dialectOf } from "./dialect.ts";

/** PostgreSQL cuts longer names without a word, so that two columns could become one. */
const LONGEST = 63;

/**
 * A name as a quoted identifier: of a column, a table (`schema.table` is two names) or a result.
 *
 * A quote in it is doubled. Names that dialects read differently, or that could end the quotes in one of them, are
 * refused: empty ones, control characters, backslashes, and more than 63 bytes in UTF-8.
 *
 * @param name - the name
 * @param dialect - the dialect
 * @returns the identifier
 * @throws {RangeError} if the name is refused
 *
 * @example
 * ```ts
 * import { sqlName } from "@park/metrics";
 * sqlName('say "a"', "postgres"); // => "\"say \"\"a\"\"\""
 * sqlName("x`; DROP", "spark"); // => "`x``; DROP`"
 * ```
 */
export const sqlName = (name: string, dialect: Dialect): string => {
  const { quote } = dialectOf(dialect);
  const isSafe =
    name !== "" &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\\]/u.test(name) &&
    new TextEncoder().encode(name).length <= LONGEST;
  if (!isSafe) {
    throw new RangeError(
      `Cannot write SQL: a name must be 1 to ${LONGEST} bytes without control characters and backslashes, got ${JSON.stringify(name)}`,
    );
  }
  return quote + name.replaceAll(quote, quote + quote) + quote;
};
