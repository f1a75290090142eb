// `npm run release:dry`: everything of a release but the publishing, in a throw-away copy of the checkout. What would be
// published, with a bill of materials for each package, is then in out/release; nothing else is changed.
import "./machine/requireNode.mjs";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { command, root } from "./machine/command.mjs";
import { isSource } from "./machine/isSource.mjs";
import { pnpm } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { advisories } from "./release/advisories.mjs";
import { missingForProvenance, publishDry } from "./release/publishDry.mjs";

const copy = mkdtempSync(join(tmpdir(), "park-release-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));

const inCopy = (...argv) => command(argv, { cwd: copy });
const out = join(root, "out/release");

await progress("Copying the checkout", async () => {
  cpSync(root, copy, {
    recursive: true,
    filter: isSource,
  });
  return { code: 0, output: "" };
});
await progress("Writing versions and changelogs there", () =>
  inCopy("node", "tools/releaseVersion.mjs"),
);
await progress("Packing, and checking what was packed", () =>
  inCopy("node", "tools/test.mjs", "changes", "lockfile", "publint", "attw", "consumer"),
);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await progress("Writing a bill of materials for each package", async () => {
  const sbom = ["sbom", "--prod", "--split", "--filter=./packages/*"];
  const cyclonedx = await inCopy(
    ...pnpm(...sbom, "--sbom-format=cyclonedx", `--out=${join(out, "%s-%v.cdx.json")}`),
  );
  if (cyclonedx.code !== 0) return cyclonedx;
  return inCopy(...pnpm(...sbom, "--sbom-format=spdx", `--out=${join(out, "%s-%v.spdx.json")}`));
});

const packages = [];
await progress("Publishing to nowhere (npm publish --dry-run)", async () => {
  const { code, output, published } = await publishDry(copy, out);
  packages.push(...published);
  return { code, output };
});

for (const { name, version, size, unpackedSize, files, changelog } of packages) {
  const list = files.map(({ path, size: bytes }) => `${String(bytes).padStart(9)}  ${path}\n`);
  const stem = `${name.slice(1).replace("/", "-")}-${version}`;
  writeFileSync(join(out, `${stem}.files.txt`), list.join(""));
  writeFileSync(join(out, `${stem}.changelog.md`), changelog);
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(`${name} ${version}: ${files.length} files, ${kB(unpackedSize)}, packed ${kB(size)}`);
}

const { skipped, faults } = await advisories(copy);
if (skipped !== null) console.log(`SKIPPED: advisories, because ${skipped}`);
else if (faults.length === 0) console.log("No advisory on what a user installs.");
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

for (const lack of missingForProvenance(packages)) console.log(`Before a release: ${lack}`);
console.log(`Nothing was published. Look at ${relative(process.cwd(), out)}`);
