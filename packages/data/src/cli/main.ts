import { parseArgs } from "node:util";
import { xinyu2023 } from "@park/data";
import { version as packageVersion } from "../../package.json";
import type { Output } from "../command/output.ts";
import { readReviewFile } from "../command/readReviewFile.ts";
import { UserError } from "../command/userError.ts";
import { check } from "./check.ts";
import { draft } from "./draft.ts";
import { publish } from "./publish.ts";
import { verify } from "./verify.ts";

const USAGE = `Usage: park-data COMMAND [FILE] [options]

  draft TEXT      makes a draft of a review from a document: every figure located and read, measures suggested
  check REVIEW    says all that is wrong with a review file (JSON), and with --source TEXT whether it agrees with its
                  document and leaves out no number of it
  verify TEXT     proves the packaged review of 2023 (or --review FILE) against a copy of its document
  publish         writes the review as CSV, JSON, Data Package, JSON Schema and JSON-LD into the folder --out

  --out PATH      where to write; standard output for a draft where it is left out. A draft is a new file; a folder must be
                  new, empty, or as park-data wrote it: nothing else is deleted or overwritten
  --review FILE   a review file of your own, in place of the packaged one
  --source FILE   a copy of the document of a review
  --id ID, --period PERIOD, --locale zh|en   what is known of a document that is drafted
  --version VERSION   the version of what is published; that of this package for the packaged review`;

/** The packaged review has the version of its package; another review has one of its own, or none. */
const publishOptions = ({ review, version }: { review?: string; version?: string }) => {
  const named = version ?? (review === undefined ? packageVersion : undefined);
  return named === undefined ? {} : { version: named };
};

/** The command line. */
export const main = async (args: readonly string[], output: Output): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      review: { type: "string" },
      source: { type: "string" },
      id: { type: "string" },
      period: { type: "string" },
      version: { type: "string" },
      locale: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [command, file, ...rest] = positionals;
  if (values.help === true || command === undefined) {
    output.say(USAGE);
    return command === undefined && values.help !== true ? 2 : 0;
  }
  const need = (): string => {
    if (file !== undefined && rest.length === 0) return file;
    throw new UserError(`Cannot ${command}: must have one file, got ${positionals.length - 1}`);
  };
  const review = async () =>
    values.review === undefined ? xinyu2023 : readReviewFile(values.review);
  switch (command) {
    case "draft":
      return draft(need(), values, output);
    case "check":
      return check(await readReviewFile(need()), values.source, output);
    case "verify":
      return verify(await review(), need(), output);
    case "publish":
      if (file !== undefined)
        throw new UserError(`Cannot publish: name a review with --review, got ${file}`);
      return publish(await review(), values.out, publishOptions(values), output);
    default:
      throw new UserError(
        `Cannot run park-data: must be draft, check, verify or publish, got ${command}`,
      );
  }
};
