// `npm start`: installs, builds, and runs the report on the built packages. Arguments go to the report.
import "./machine/requireNode.mjs";
import { command } from "./machine/command.mjs";
import { turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
await progress("Building the packages", () => command(turbo("build")));

const report = ["node", "examples/report/dist/main.js", ...process.argv.slice(2)];
const { code } = await command(report, { show: true });
process.exitCode = code;
