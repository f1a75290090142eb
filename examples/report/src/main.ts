import { join, relative } from "node:path";
import { digestOfInputs, rememberRun, unchangedSince } from "./lastRun.ts";
import { type Options, readOptions, USAGE } from "./options.ts";

const run = async (options: Options): Promise<number> => {
  const page = join(options.out, "index.html");
  const open = `Open ${relative(process.env.INIT_CWD ?? process.cwd(), page) || page}`;
  const inputs = await digestOfInputs(options);
  const last = await unchangedSince(options, inputs);
  if (last !== null) {
    console.log(`✓ Nothing has changed since the last run\n${last}\n${open}`);
    return 0;
  }
  // Not imported before: what reads, computes and draws takes longer to load than to find that nothing has changed.
  const { makeReport } = await import("./makeReport.ts");
  const { summary, failures } = await makeReport(options);
  console.log(`${summary}\n${open}`);
  for (const failure of failures) console.error(`✗ ${failure}`);
  if (failures.length > 0) return 1;
  await rememberRun(options, inputs, summary);
  return 0;
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (!options.help) return run(options);
  console.log(USAGE);
  return 0;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  },
);
