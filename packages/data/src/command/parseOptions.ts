import { parseArgs } from "node:util";
import { UserError } from "./userError.ts";

/** How a name that there is not is refused, with what was perhaps meant. */
const refused = async (got: string, names: readonly string[], what: string): Promise<UserError> => {
  // Not imported before: a command that is called rightly should not wait for it.
  const { nearest } = await import("@park/data");
  const near = nearest(got, names);
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
  return new UserError(`Cannot ${what}: must be ${names.join(", ")}, got ${got}${hint}`);
};

/**
 * The options of a command, by name: text or a mark, perhaps of one letter, perhaps given more than once.
 *
 * @example
 * ```ts
 * import type { OptionTypes } from "@park/data/command";
 * const options: OptionTypes = { source: { type: "string" }, help: { type: "boolean", short: "h" } };
 * Object.keys(options); // => ["source", "help"]
 * ```
 */
export interface OptionTypes {
  readonly [name: string]: {
    readonly type: "string" | "boolean";
    readonly short?: string;
    readonly multiple?: boolean;
  };
}

/** What an option of a type is read as. */
type OptionValue<T extends OptionTypes[string]> = T extends { readonly multiple: true }
  ? string[]
  : T["type"] extends "string"
    ? string
    : boolean;

/**
 * What was typed: options by name, and the other words.
 *
 * @example
 * ```ts
 * import type { ParsedOptions } from "@park/data/command";
 * const parsed: ParsedOptions<{ out: { type: "string" } }> = { values: { out: "a.json" }, positionals: ["draft"] };
 * parsed.values.out; // => "a.json"
 * ```
 */
export interface ParsedOptions<T extends OptionTypes> {
  readonly values: { readonly [K in keyof T]?: OptionValue<T[K]> };
  readonly positionals: readonly string[];
}

/**
 * Reads what was typed behind the name of a program, as `parseArgs` of Node does, but an option that there is not is refused with
 * the one that was perhaps meant.
 *
 * @param args - the words
 * @param options - the options that there are
 * @returns the options and the other words
 * @throws {UserError} if there is no such option
 *
 * @example
 * ```ts
 * import { parseOptions } from "@park/data/command";
 *
 * const options = { source: { type: "string" } } as const;
 * const { values } = await parseOptions(["--source", "a.txt"], options);
 * values.source; // => "a.txt"
 * await parseOptions(["--sauce"], options).catch(({ message }) => message);
 * // => "Cannot read the options: must be --source, got --sauce; did you mean --source?"
 * ```
 */
export const parseOptions = async <const T extends OptionTypes>(
  args: readonly string[],
  options: T,
): Promise<ParsedOptions<T>> => {
  try {
    // Its types are those of Node, which a user of this one may not have installed.
    return parseArgs({ args: [...args], allowPositionals: true, options }) as ParsedOptions<T>;
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw error;
    const [, got = ""] = /'(--?[^']*)'/.exec(String(Reflect.get(Object(error), "message"))) ?? [];
    const names = Object.keys(options).map((name) => `--${name}`);
    throw await refused(got, names, "read the options");
  }
};

/**
 * The command that was typed.
 *
 * @param got - what was typed
 * @param commands - those that there are
 * @param program - the name of the program
 * @returns the command
 * @throws {UserError} if there is no such command, with the one that was perhaps meant
 *
 * @example
 * ```ts
 * import { commandOf } from "@park/data/command";
 *
 * await commandOf("drft", ["draft", "check"], "park-data").catch(({ message }) => message);
 * // => "Cannot run park-data: must be draft, check, got drft; did you mean draft?"
 * ```
 */
export const commandOf = async <const C extends string>(
  got: string,
  commands: readonly C[],
  program: string,
): Promise<C> => {
  const found = commands.find((command) => command === got);
  if (found === undefined) throw await refused(got, commands, `run ${program}`);
  return found;
};
