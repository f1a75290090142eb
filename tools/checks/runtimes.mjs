import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../machine/command.mjs";
import { HERE } from "../runtimes/runtimes.mjs";
import { howItWasTried } from "../runtimes/runtimesPage.mjs";
import { tryRuntimes } from "../runtimes/tryRuntimes.mjs";

/** Uses the packed packages in the runtimes that are there; `npm run runtimes` does it in all that they are for. */
export async function runtimes() {
  const faults = [];
  const skipped = [];
  await tryRuntimes(HERE, ({ runtime, skipped: why, faults: found }) => {
    if (why !== null) skipped.push(`${runtime.name}, because ${why}`);
    faults.push(...found.map((fault) => `${runtime.name}: ${fault}`));
  });
  const page = readFileSync(join(root, "docs/runtimes.md"), "utf8");
  if (!page.includes(howItWasTried()))
    faults.push("docs/runtimes.md shows other programs: npm run runtimes -- --write");
  return { ok: faults.length === 0, skipped, output: `${faults.join("\n")}\n` };
}
