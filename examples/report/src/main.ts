import { join, relative } from "node:path";
import { type Command, runProgram } from "@park/data/command";
import { digestOfInputs } from "./digestOfInputs.ts";
import { unchangedSince } from "./lastRun.ts";
import { readOptions, USAGE } from "./options.ts";

const main: Command = async (args, output) => {
  const options = readOptions(args);
  if (options.help) {
    output.say(USAGE);
    return 0;
  }
  const page = join(options.out, "index.html");
  const open = `Open ${relative(process.env.INIT_CWD ?? process.cwd(), page) || page}`;
  const inputs = await digestOfInputs(options);
  const last = await unchangedSince(options.out, inputs);
  if (last !== null) {
    output.say(`✓ Nothing has changed since the last run\n${last}\n${open}`);
    return 0;
  }
  // Not imported before: what reads, computes and draws takes longer to load than to find that nothing has changed.
  const { makeReport } = await import("./makeReport.ts");
  const { summary, failures } = await makeReport(options, inputs, output);
  output.say(`${summary}\n${open}`);
  for (const failure of failures) output.error(`✗ ${failure}`);
  return failures.length > 0 ? 1 : 0;
};

await runProgram(main);
