import { xinyu2023 } from "@park/data";
import { version as packageVersion } from "../../package.json";
import type { Output } from "../command/output.ts";
import { commandOf, parseOptions } from "../command/parseOptions.ts";
import { readReviewFile } from "../command/readReviewFile.ts";
import { UserError } from "../command/userError.ts";
import { check } from "./check.ts";
import { draft } from "./draft.ts";
import { measures } from "./measures.ts";
import { publish } from "./publish.ts";
import { settle } from "./settle.ts";
import { verify } from "./verify.ts";

const USAGE = `Usage: park-data COMMAND [FILE] [options]

  draft TEXT      makes a draft of a review from a document: every figure located and read, measures suggested
  settle SHEET    takes back a sheet that draft has written and a person has settled, as a review
  check REVIEW    says all that is wrong with a review file (JSON), and with --source TEXT whether it agrees with its
                  document and leaves out no number of it
  verify TEXT     proves the packaged review of 2023 (or --review FILE) against a copy of its document
  publish         writes the review as CSV, JSON, Data Package, JSON Schema and JSON-LD into the folder --out
  measures WORDS  finds measures of the codebook by id, name or further name, in Chinese or English; all without words

  --out PATH      where to write; standard output for a draft and a settled sheet where it is left out. A review is a new
                  file; a folder must be new, empty, or as park-data wrote it: nothing else is deleted or overwritten
  --sheet FILE    where to write a draft as a table (CSV) that opens in a spreadsheet, a row a figure
  --keep FILE     a review file, settled in whole or in part: what is settled in it stands in the new draft again
  --review FILE   a review file of your own, in place of the packaged one
  --source FILE   a copy of the document of a review
  --id ID, --period PERIOD   what is known of a document that is drafted
  --locale zh|en  the language of a draft's questions, a sheet's header and a list of measures
  --version VERSION   the version of what is published; that of this package for the packaged review

  A file may be -, which is standard input. park-data --version says the version of this package.`;

/** The options that each command takes. */
const TAKES = {
  draft: ["out", "sheet", "keep", "id", "period", "locale"],
  settle: ["source", "out", "keep"],
  check: ["source"],
  verify: ["review"],
  publish: ["out", "review", "version"],
  measures: ["locale"],
} as const;

/** The packaged review has the version of its package; another review has one of its own, or none. */
const publishOptions = ({ review, version }: { review?: string; version?: string }) => {
  const named = version ?? (review === undefined ? packageVersion : undefined);
  return named === undefined ? {} : { version: named };
};

/** The command line. */
export const main = async (args: readonly string[], output: Output): Promise<number> => {
  if (args.length === 1 && args[0] === "--version") {
    output.say(packageVersion);
    return 0;
  }
  const { values, positionals } = await parseOptions(args, {
    out: { type: "string" },
    sheet: { type: "string" },
    keep: { type: "string" },
    review: { type: "string" },
    source: { type: "string" },
    id: { type: "string" },
    period: { type: "string" },
    version: { type: "string" },
    locale: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  const [typed, file, ...rest] = positionals;
  if (values.help === true || typed === undefined) {
    output.say(USAGE);
    return values.help === true ? 0 : 2;
  }
  const command = await commandOf(typed, Object.keys(TAKES) as (keyof typeof TAKES)[], "park-data");
  const takes: readonly string[] = TAKES[command];
  const wrong = Object.keys(values).find((name) => !takes.includes(name));
  if (wrong !== undefined)
    throw new UserError(
      `Cannot ${command}: must have options of its own, ${takes.map((name) => `--${name}`).join(", ")}, got --${wrong}`,
    );
  const { locale } = values;
  if (locale !== undefined && locale !== "zh" && locale !== "en")
    throw new UserError(`Cannot ${command}: locale must be zh or en, got ${locale}`);
  const need = (): string => {
    if (file !== undefined && rest.length === 0) return file;
    throw new UserError(`Cannot ${command}: must have one file, got ${positionals.length - 1}`);
  };
  if ([file, values.source, values.keep, values.review].filter((path) => path === "-").length > 1)
    throw new UserError(`Cannot ${command}: must read standard input once, got - twice`);
  const review = async () =>
    values.review === undefined ? xinyu2023 : readReviewFile(values.review);
  switch (command) {
    case "draft":
      return draft(need(), { ...values, locale }, output);
    case "settle":
      return settle(need(), values, output);
    case "check":
      return check(await readReviewFile(need()), values.source, output);
    case "verify":
      return verify(await review(), need(), output);
    case "publish":
      if (file !== undefined)
        throw new UserError(`Cannot publish: name a review with --review, got ${file}`);
      return publish(await review(), values.out, publishOptions(values), output);
    case "measures":
      return measures([file ?? "", ...rest].join(" "), locale, output);
  }
};
