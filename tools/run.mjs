// Runs a development tool of the workspace after making the checkout ready: `node tools/run.mjs biome check`.
import "./machine/requireNode.mjs";
import { command } from "./machine/command.mjs";
import { pnpm } from "./machine/pnpm.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
const { code } = await command(pnpm("exec", ...process.argv.slice(2)), { show: true });
process.exitCode = code;
