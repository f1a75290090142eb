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

/**
 * Writes issues for a person, a line each: where, which rule, what stands there.
 *
 * @param issues - the issues
 * @returns lines joined by a line break
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * formatIssues([{ path: ["period"], rule: "must be a period such as 2023", value: "last year" }]);
 * // => "period: must be a period such as 2023, got \"last year\""
 * ```
 */
export const formatIssues = (issues: readonly Issue[]): string =>
  issues
    .map(({ path, rule, value }) => `${showPath(path)}: ${rule}, got ${show(value)}`)
    .join("\n");
