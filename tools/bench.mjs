// `npm run bench`: what tools/bench compares, on the built packages. `npm run bench -- ID …` measures only some of it,
// `--write` puts all of it into docs/benchmarks.md and its pictures.
import "./machine/requireNode.mjs";
import { command } from "./machine/command.mjs";
import { turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
await progress("Building the packages", () => command(turbo("build")));

// Only now is there something to import.
const { runBenchmarks } = await import("./bench/runBenchmarks.mjs");
const options = process.argv.slice(2);
await runBenchmarks({
  only: options.filter((option) => !option.startsWith("--")),
  write: options.includes("--write"),
});
