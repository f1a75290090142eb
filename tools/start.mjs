// `npm start`: installs, builds, and runs the report on the built packages. Arguments go to the report.
import { existsSync } from "node:fs";
import { join } from "node:path";
import "./machine/requireNode.mjs";
import { buildReport, isReportBuilt } from "./machine/builtReport.mjs";
import { command, root } from "./machine/command.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
if (!isReportBuilt()) await progress("Building the packages", buildReport);

const args = process.argv.slice(2);
// Beside the checkout stands a copy of the document that the packaged review is of, where there is one.
const source = join(root, "../shared/source/xinyu-2023.txt");
const isPackaged = !args.some((arg) => /^--(source|review)(=|$)/.test(arg));
const beside = isPackaged && existsSync(source) ? [`--source=${source}`] : [];

const report = ["node", "examples/report/dist/main.js", ...beside, ...args];
const { code } = await command(report, { show: true });
process.exitCode = code;
