// `npm run release:version`: what a maintainer commits before a release. Takes up the changesets into versions and
// changelogs, closes the "Next" of the dataset's CHANGES.md, and keeps the facts, so that later changes are seen.
import "./machine/requireNode.mjs";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command, root } from "./machine/command.mjs";
import { pnpm, turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
// Not imported at the top: they use packages that were perhaps installed just now.
const { CHANGES, CURRENT, dataChanges, RELEASED } = await import("./checks/dataChanges.mjs");
const { manifests } = await import("./checks/tarballs.mjs");

const versions = () => new Map(manifests().map(({ name, version }) => [name, version]));
const before = versions();

await progress("Building the packages", () => command(turbo("build", "--filter=./packages/*")));
await progress("Comparing the facts with CHANGES.md", async () => {
  const { ok, output } = await dataChanges();
  return { code: ok ? 0 : 1, output };
});
await progress("Writing versions and changelogs", () =>
  command(pnpm("exec", "changeset", "version")),
);
const after = versions();
const data = after.get("@park/data");
if (data !== before.get("@park/data")) {
  const changes = readFileSync(CHANGES, "utf8");
  writeFileSync(CHANGES, changes.replace(/^## Next$/m, `## ${data}`));
  mkdirSync(dirname(RELEASED), { recursive: true });
  copyFileSync(CURRENT, RELEASED);
}

for (const [name, version] of after) {
  const was = before.get(name);
  console.log(was === version ? `${name} stays at ${version}` : `${name} ${was} → ${version}`);
}
if ([...after].every(([name, version]) => version === before.get(name))) {
  console.error(
    `Cannot make a release: there must be a changeset in ${join(root, ".changeset")}, got none`,
  );
  process.exitCode = 1;
}
