// `npm run runtimes`: packs the packages, installs the tarballs in an empty folder, and uses them in everything that they
// are for. `npm run runtimes -- --write` writes what came of it into docs/runtimes.md.
import "./machine/requireNode.mjs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "./machine/command.mjs";
import { turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
// Not imported at the top: they use packages that were perhaps installed just now.
const { pack } = await import("./checks/tarballs.mjs");
const { runtimesPage } = await import("./runtimes/runtimesPage.mjs");
const { ALL } = await import("./runtimes/runtimes.mjs");
const { tryRuntimes } = await import("./runtimes/tryRuntimes.mjs");

await progress("Building the packages", () => command(turbo("build", "--filter=@park/charts...")));
await progress("Packing them", async () => {
  const { ok, output = "" } = await pack();
  return { code: ok ? 0 : 1, output };
});

const trials = [];
await tryRuntimes(ALL, (trial) => {
  trials.push(trial);
  const { runtime, version, skipped, faults } = trial;
  if (version === null) console.log(`SKIPPED: ${runtime.name}, because ${skipped}`);
  else {
    const result = faults.length === 0 ? "ok" : "FAILED";
    console.log(`${runtime.name.padEnd(9)} ${version.padEnd(14)} ${runtime.how}: ${result}`);
  }
  for (const fault of faults) console.log(`  ✗ ${fault}`);
});

const isSound = trials.every(({ faults }) => faults.length === 0);
process.exitCode = isSound ? 0 : 1;
if (process.argv.includes("--write")) {
  const isWhole = trials.every(({ skipped }) => skipped === null);
  if (isSound && isWhole) writeFileSync(join(root, "docs/runtimes.md"), runtimesPage(trials));
  else {
    console.error(
      "Cannot write docs/runtimes.md: every runtime must be there and sound, got what is said above",
    );
    process.exitCode = 1;
  }
}
