// `npm run bench`: the measurements of tools/bench/measurements.mjs, on the built packages.
import "./machine/requireNode.mjs";
import { command } from "./machine/command.mjs";
import { turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
await progress("Building the packages", () => command(turbo("build")));

const { measurements } = await import("./bench/measurements.mjs");
const { sampleInRounds } = await import("./bench/sampleInRounds.mjs");

const rounds = 11;
const samples = await sampleInRounds(measurements, rounds);

const column = (text) => text.padStart(12);
const milliseconds = (value) => column(`${value.toFixed(1)} ms`);
const width = Math.max(...measurements.map(({ title }) => title.length));

console.log(`Node ${process.versions.node}, ${rounds} rounds`);
console.log(
  `${"".padEnd(width)}${["median", "fastest", "slowest", "to its peer"].map(column).join("")}`,
);
const median = (index) => samples[index][(rounds - 1) / 2];
for (const [index, { title, against }] of measurements.entries()) {
  const own = samples[index];
  const shown = [median(index), own[0], own[rounds - 1]].map(milliseconds).join("");
  const peer = measurements.findIndex((other) => other.title === against);
  const ratio = peer < 0 ? "" : `${(median(index) / median(peer)).toFixed(2)}x`;
  console.log(`${title.padEnd(width)}${shown}${column(ratio)}`.trimEnd());
}

const { sizes } = await import("./bench/sizes.mjs");
const programs = await sizes();
const widest = Math.max(...programs.map(({ title }) => title.length));
const bytes = (value) => column(`${value} B`);
console.log(`\n${"".padEnd(widest)}${["minified", "gzipped"].map(column).join("")}`);
for (const { title, minified, gzipped } of programs)
  console.log(`${title.padEnd(widest)}${bytes(minified)}${bytes(gzipped)}`);
