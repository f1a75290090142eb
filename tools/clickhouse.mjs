// `npm run clickhouse`: runs the SQL of every indicator in ClickHouse too. Its engine is half a gigabyte, so that no
// install brings it along; this command does, into a folder of its own, where the tests find it from then on.
import "./machine/requireNode.mjs";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "./machine/command.mjs";
import { pnpm } from "./machine/pnpm.mjs";
import { ready } from "./machine/ready.mjs";

const ENGINE = "chdb@3.4.0";

await ready();
const folder = join(root, ".clickhouse");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
console.log(`Installs ${ENGINE} into .clickhouse, about 550 MB`);
const installed = await command(
  ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", ENGINE],
  { cwd: folder },
);
if (installed.code !== 0) {
  console.error(`Cannot install ${ENGINE}: npm must succeed, got\n${installed.output}`);
  process.exit(1);
}
const tests = pnpm("exec", "vitest", "run", "packages/metrics/src/sql/engines.test.ts");
process.exitCode = (await command(tests, { show: true })).code;
