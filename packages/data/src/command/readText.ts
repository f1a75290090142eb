import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { UserError } from "./userError.ts";

/** A path as it was typed: a package manager runs scripts in the folder of their package. */
const typedPath = (path: string): string => {
  const here = resolve(path);
  const typedIn = process.env.INIT_CWD;
  return existsSync(here) || typedIn === undefined ? here : resolve(typedIn, path);
};

const reasonOf = (error: unknown): string => {
  if (error instanceof TypeError) return "a file that is not UTF-8";
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ENOENT" ? "nothing there" : message;
};

/** What stands in a file, or comes in where the path is `-`. */
const contentOf = (path: string): Promise<Uint8Array> =>
  path === "-" ? buffer(process.stdin) : readFile(typedPath(path));

/**
 * The text of a file in UTF-8.
 *
 * @param path - as it was typed: relative to the working folder, or to where a package manager was called; `-` for standard input,
 * which can be read once
 * @returns the text
 * @throws {UserError} if it is not there, cannot be read, or is not UTF-8
 *
 * @example
 * ```ts
 * import { readText } from "@park/data/command";
 *
 * await readText("nowhere.txt").catch(({ message }) => message);
 * // => "Cannot read nowhere.txt: must be a text file in UTF-8, got nothing there"
 * ```
 */
export const readText = async (path: string): Promise<string> => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(path));
  } catch (error) {
    throw new UserError(
      `Cannot read ${path}: must be a text file in UTF-8, got ${reasonOf(error)}`,
    );
  }
};
