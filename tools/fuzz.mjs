// `npm run fuzz`: the property tests of the packages again and again, each round from another seed, until one fails.
// `npm run fuzz -- 10 packages/data` stops after ten rounds of those under that path. `npm test` starts them from one
// seed: what passed there passes again.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import "./machine/requireNode.mjs";
import { command, root } from "./machine/command.mjs";
import { pnpm } from "./machine/pnpm.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
const [rounds = "Infinity", under = "packages"] = process.argv.slice(2);
const files = readdirSync(join(root, under), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !file.split(sep).includes("node_modules"))
  .map((file) => join(root, under, file))
  .filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));
if (files.length === 0) throw new Error(`Cannot fuzz: must hold property tests, got ${under}`);

for (let round = 1; round <= Number(rounds); round += 1) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  const { code, output } = await command(
    pnpm("exec", "vitest", "run", "--typecheck.enabled=false", ...files),
    { env: { FUZZ_SEED: seed } },
  );
  if (code !== 0) process.stdout.write(output);
  process.stdout.write(`Round ${round}: FUZZ_SEED=${seed} ${code === 0 ? "passed" : "failed"}\n`);
  if (code !== 0) {
    process.exitCode = 1;
    break;
  }
}
