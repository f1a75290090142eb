// `npm test`: every check of the project, each to its end, whatever another one found. `npm test -- lint vitest` runs
// only those, and what they need.
import "./machine/requireNode.mjs";
import { schedule } from "./checks/schedule.mjs";
import { closingLine, verdict } from "./checks/summary.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
// Not imported at the top: the checks use packages that were perhaps installed just now.
const { checks } = await import("./checks/checks.mjs");

const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(", ")}. There are: ${checks.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}
const wantNeeds = (name) => {
  wanted.add(name);
  checks.find((check) => check.name === name)?.needs?.forEach(wantNeeds);
};
[...wanted].forEach(wantNeeds);
const chosen = wanted.size === 0 ? checks : checks.filter(({ name }) => wanted.has(name));

const outcomes = [];
await schedule(chosen, 2, (check, outcome, seconds) => {
  outcomes.push(outcome);
  console.log(`${check.name.padEnd(12)} ${seconds.toFixed(1).padStart(5)} s  ${verdict(outcome)}`);
  for (const reason of outcome.skipped ?? []) console.log(`SKIPPED: ${reason}`);
  for (const note of outcome.notes ?? []) console.log(`  ${note}`);
  if (!outcome.ok && outcome.output) console.log(`\n${outcome.output.trimEnd()}\n`);
});

process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
console.log(closingLine(outcomes));
