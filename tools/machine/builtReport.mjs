import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "./command.mjs";
import { turbo } from "./pnpm.mjs";

const stampFile = join(root, "node_modules", ".built-report");

/** The report and what it is built on: `report...` in turbo's words. */
const members = ["packages/data", "packages/metrics", "packages/charts", "examples/report"];

/** What turbo hashes beside the members; see turbo.json. */
const shared = [
  "pnpm-lock.yaml",
  "tools/declarations.mjs",
  "tsconfig.base.json",
  "tsup.base.ts",
  "turbo.json",
];

/** The files below a folder, in a fixed order; none where it is missing. */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => [join(folder, entry.name), entry.isDirectory()])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, isFolder]) => (isFolder ? filesIn(path) : [path]));
}

/** A digest of what the build reads, by content, and of what it wrote, by size and time. */
function stamp() {
  const hash = createHash("sha256").update(process.version);
  const sources = members.flatMap((member) => [
    ...readdirSync(join(root, member))
      .filter((name) => /^(package\.json|tsconfig.*\.json|tsup\.config\.ts)$/.test(name))
      .sort()
      .map((name) => join(member, name)),
    ...filesIn(join(member, "src")).filter((file) => !/\.test(-d)?\.ts$/.test(file)),
  ]);
  for (const file of [...shared, ...sources])
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  for (const file of members.flatMap((member) => filesIn(join(member, "dist")))) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return hash.digest("hex");
}

/** True when the last build here was of these sources, and what it wrote is still there. To ask turbo takes 1.5 s. */
export function isReportBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp();
}

/** Builds the report and the packages that it needs. */
export async function buildReport() {
  const result = await command(turbo("build", "--filter=report..."));
  if (result.code === 0) writeFileSync(stampFile, stamp());
  return result;
}
