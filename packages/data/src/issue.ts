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

const SHOWN = 120;

const json = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
  } catch {
    // It contains itself, or goes too deep.
    return Array.isArray(value) ? "an array" : "an object";
  }
};

const show = (value: unknown): string => {
  const text = value === undefined ? "nothing" : (json(value) ?? String(value));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

const showPath = (path: Issue["path"]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    // A key that is no plain name could read as more than one step, or break the line.
    if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "") || "(root)";

/** What a person would search for in the file: the id or measure of an item, and what it quotes. */
const nameOf = ([list, index]: Issue["path"], data: unknown): string => {
  if (typeof list !== "string" || typeof index !== "number") return "";
  const item: unknown = Reflect.get(Object(Reflect.get(Object(data), list)), index);
  if (typeof item !== "object" || item === null) return "";
  const id = Reflect.get(item, "id") ?? Reflect.get(item, "measure");
  const words = [id, Reflect.get(item, "printed")].filter(
    (word) => typeof word === "string" && word !== "",
  );
  return words.length === 0 ? "" : ` (${words.map(show).join(" ")})`;
};

/**
 * Writes issues for a person, a line each: where, which rule, what stands there.
 *
 * @param issues - the issues
 * @param data - the data that they are of, to name facts and entities by what stands in them
 * @returns lines joined by a line break
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
export const formatIssues = (issues: readonly Issue[], data?: unknown): string =>
  issues
    .map(
      ({ path, rule, value }) =>
        `${showPath(path)}${nameOf(path, data)}: ${rule}, got ${show(value)}`,
    )
    .join("\n");
