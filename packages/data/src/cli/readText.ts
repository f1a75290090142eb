import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "./userError.ts";

/** A path as it was typed: a package manager runs scripts in the folder of their package. */
const typedPath = (path: string): string => {
  const here = resolve(path);
  const typedIn = process.env.INIT_CWD;
  return existsSync(here) || typedIn === undefined ? here : resolve(typedIn, path);
};

/** The text of a file in UTF-8. */
export const readText = async (path: string): Promise<string> => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(typedPath(path)));
  } catch (error) {
    const why = error instanceof TypeError ? "a file that is not UTF-8" : (error as Error).message;
    throw new UserError(`Cannot read ${path}: must be a text file in UTF-8, got ${why}`);
  }
};
