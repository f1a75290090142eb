import { type Review, xinyu2023 } from "@park/data";
import {
  commandOf,
  type Output,
  parseOptions,
  readReviewFile,
  UserError,
} from "@park/data/command";
import { version } from "../../package.json";
import { audit } from "./audit.ts";
import { compare } from "./compare.ts";
import type { Wish } from "./deliver.ts";
import { failuresOf } from "./failOn.ts";
import { power } from "./power.ts";

const USAGE = `Usage: park-metrics COMMAND [REVIEW] [options]

  audit REVIEW             tests all figures of a review against each other: which cannot all be right, what would mend them,
                           what no single rule of rounding fits, and how many are confirmed
  power REVIEW             says how many figures the others protect, and how many misprints of each kind would show
  compare REVIEW REVIEW …  sets the indicators of two reviews or more side by side, with places and growth

  --json                   all of it, as JSON
  --csv                    as a table: a row a finding, a figure, or an indicator of a review
  --locale zh|en           the reader's language; zh where it is left out
  --out FILE               a new file to write to; standard output where it is left out

  audit:
  --fail-on KIND           ends with 1 where something of the kind was found, as often as you like:
                           contradicted   figures that cannot all be right, whatever is assumed
                           conditional    those that cannot only if something is assumed, or by a convention
                           noSingleRule   those that fit only if some are rounded and others cut off
                           incomplete     work that was spent before all was searched

  A review is a file (JSON), or -, which is standard input. Without one, audit and power take the packaged review of 2023.
  park-metrics --version says the version of this package.

Exit code: 0 when all is well, 1 when the review has issues or what --fail-on names was found, 2 when the call was wrong.`;

const SHAPES = ["json", "csv", "locale", "out"];

/** The options that each command takes. */
const TAKES = {
  audit: [...SHAPES, "fail-on"],
  power: SHAPES,
  compare: SHAPES,
} as const;

type CommandName = keyof typeof TAKES;

const wishOf = (
  command: CommandName,
  {
    json = false,
    csv = false,
    locale = "zh",
    out,
  }: {
    readonly json?: boolean;
    readonly csv?: boolean;
    readonly locale?: string;
    readonly out?: string;
  },
): Wish => {
  if (locale !== "zh" && locale !== "en")
    throw new UserError(`Cannot ${command}: --locale must be zh or en, got ${locale}`);
  if (json && csv)
    throw new UserError(`Cannot ${command}: must be asked for --json or --csv, got both`);
  return { form: json ? "json" : csv ? "csv" : "text", locale, out };
};

const readAll = async (files: readonly string[]): Promise<readonly Review[]> => {
  const reviews: Review[] = [];
  for (const file of files) reviews.push(await readReviewFile(file));
  return reviews;
};

/** The command line. */
export const main = async (args: readonly string[], output: Output): Promise<number> => {
  const { values, positionals } = await parseOptions(args, {
    json: { type: "boolean" },
    csv: { type: "boolean" },
    locale: { type: "string" },
    out: { type: "string" },
    "fail-on": { type: "string", multiple: true },
    version: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  const [typed, ...files] = positionals;
  if (values.version === true && args.length === 1) {
    output.say(version);
    return 0;
  }
  if (values.help === true || typed === undefined) {
    output.say(USAGE);
    return values.help === true ? 0 : 2;
  }
  const command = await commandOf(typed, Object.keys(TAKES) as CommandName[], "park-metrics");
  const takes: readonly string[] = TAKES[command];
  const wrong = Object.keys(values).find((name) => !takes.includes(name));
  if (wrong !== undefined)
    throw new UserError(
      `Cannot ${command}: must have options of its own, ${takes.map((name) => `--${name}`).join(", ")}, got --${wrong}`,
    );
  const wish = wishOf(command, values);
  const failures = failuresOf(values["fail-on"] ?? []);
  if (files.filter((file) => file === "-").length > 1)
    throw new UserError(`Cannot ${command}: must read standard input once, got - twice`);
  if (command === "compare") {
    if (files.length < 2)
      throw new UserError(`Cannot compare: must have two reviews or more, got ${files.length}`);
    return compare(await readAll(files), wish, output);
  }
  if (files.length > 1)
    throw new UserError(`Cannot ${command}: must have one review at most, got ${files.length}`);
  const [review = xinyu2023] = await readAll(files);
  return command === "audit" ? audit(review, failures, wish, output) : power(review, wish, output);
};
