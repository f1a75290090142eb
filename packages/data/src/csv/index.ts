/**
 * Facts and any other rows as CSV, and facts back from it.
 *
 * @packageDocumentation
 */

export { parseFacts } from "./parseFacts.ts";
export { toCsv } from "./toCsv.ts";
