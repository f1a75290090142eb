/**
 * One thing that is wrong with data, where it is and by which rule (a Standard Schema issue with its rule and value).
 *
 * @example
 * ```ts
 * import { formatIssues, type Issue } from "@park/data";
 * const issue: Issue = { path: ["facts", 3, "amount"], rule: "must be a decimal", value: "4O" };
 * formatIssues([issue]); // => "facts[3].amount: must be a decimal, got \"4O\""
 * ```
 */
export interface Issue {
  readonly path: readonly (string | number)[];
  /** What should hold there. */
  readonly rule: string;
  /** What stands there. */
  readonly value: unknown;
}

/**
 * The outcome of reading data: the value, or all issues at once (the result of Standard Schema).
 *
 * @example
 * ```ts
 * import type { Result } from "@park/data";
 * const result: Result<number> = { value: 1 };
 * result.issues === undefined; // => true
 * ```
 */
export type Result<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** So many characters of a value, a key or a rule's list are shown. */
const SHOWN = 120;

/** So many issues are written: nobody mends more at once. */
const LINES = 1000;

const clip = (text: string, most = SHOWN): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

const isList = (value: unknown): boolean => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

/** A value as it would stand in a file, whatever it is: it may contain itself, or not want to be read. */
const written = (value: unknown): string => {
  // Where data is no plain data, a symbol says what it is.
  if (typeof value === "symbol") return JSON.stringify(value.description ?? "").slice(1, -1);
  if (typeof value === "function") return "a function";
  try {
    return (
      JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each)) ??
      "an object"
    );
  } catch {
    return isList(value) ? "an array" : "an object";
  }
};

const show = (value: unknown): string => (value === undefined ? "nothing" : clip(written(value)));

const showPath = (path: Issue["path"]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    // A key that is no plain name could read as more than one step, or break the line.
    if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `${text}[${clip(JSON.stringify(key))}]`;
    return text === "" ? clip(key) : `${text}.${clip(key)}`;
  }, "") || "(root)";

/** What stands under a key of its own, in data that may be anything. */
const part = (data: unknown, key: string | number): unknown => {
  try {
    const isHere = typeof data === "object" && data !== null && Object.hasOwn(data, key);
    return isHere ? Reflect.get(data, key) : undefined;
  } catch {
    return undefined;
  }
};

/** What a person would search for in the file: the id or measure of an item, and what it quotes. */
const nameOf = ([list, index]: Issue["path"], data: unknown): string => {
  if (typeof list !== "string" || typeof index !== "number") return "";
  const item = part(part(data, list), index);
  const words = [part(item, "id") ?? part(item, "measure"), part(item, "printed")].filter(
    (word) => typeof word === "string" && word !== "",
  );
  return words.length === 0 ? "" : ` (${words.map(show).join(" ")})`;
};

/**
 * Writes issues for a person, a line each: where, which rule, what stands there.
 *
 * @param issues - the issues
 * @param data - the data that they are of, to name facts and entities by what stands in them; it may be anything
 * @returns lines joined by a line break; of more than 1000 issues the first, and a line that says how many there are besides
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * const issues = [{ path: ["facts", 0, "unit"], rule: "must be CNY", value: "t" }];
 * formatIssues(issues); // => "facts[0].unit: must be CNY, got \"t\""
 * formatIssues(issues, { facts: [{ measure: "foreignTrade", printed: "3吨" }] });
 * // => "facts[0].unit (\"foreignTrade\" \"3吨\"): must be CNY, got \"t\""
 * ```
 */
export const formatIssues = (issues: readonly Issue[], data?: unknown): string => {
  const lines = issues
    .slice(0, LINES)
    .map(
      ({ path, rule, value }) =>
        `${showPath(path)}${nameOf(path, data)}: ${clip(rule, 5000)}, got ${show(value)}`,
    );
  const more = issues.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more issues`] : [])].join("\n");
};
