import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "@park/data/command";

export const USAGE = `Usage: npm start -- [options]

  --review FILE   a review of your own, as JSON; the packaged review of 2023 otherwise
  --source FILE   a copy of its source document, to verify every figure against
  --out FOLDER    where to write: a new or empty folder, or the report of an earlier run; out/review otherwise
  --pdf           also print the story, a PDF in each language; needs Chromium
  --appendix      also print the tables, a PDF in each language`;

/** What the caller asked for; every path is absolute. */
export interface Options {
  readonly help: boolean;
  readonly review: string | undefined;
  readonly source: string | undefined;
  readonly out: string;
  readonly pdf: boolean;
  readonly appendix: boolean;
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        review: { type: "string" },
        source: { type: "string" },
        out: { type: "string" },
        pdf: { type: "boolean" },
        appendix: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UserError(`Cannot read arguments: ${(error as Error).message}\n\n${USAGE}`);
  }
};

/**
 * Reads the arguments.
 *
 * @param args - as they stand on the command line
 * @param caller - the folder that paths are relative to: where npm was called, which then works elsewhere
 * @throws {UserError} if an argument is none that there is
 */
export const readOptions = (
  args: readonly string[],
  caller: string = process.env.INIT_CWD ?? process.cwd(),
): Options => {
  const { values } = parsed(args);
  const at = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(caller, path);
  return {
    help: values.help ?? false,
    review: at(values.review),
    source: at(values.source),
    out: at(values.out) ?? resolve("out/review"),
    pdf: values.pdf ?? false,
    appendix: values.appendix ?? false,
  };
};
