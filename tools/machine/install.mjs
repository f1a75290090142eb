import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "./command.mjs";
import { pnpm } from "./pnpm.mjs";

const stampFile = join(root, "node_modules", ".installed");

/** The files that decide what an install puts into node_modules. */
function manifests() {
  const members = ["packages", "examples", "examples/node", "tools"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((name) => join(folder, name, "package.json"))
      .filter((file) => existsSync(join(root, file))),
  );
  return [
    ".pnpmfile.cjs",
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...members.sort(),
  ];
}

function stamp() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of manifests()) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** True when the last install here was made from the same lockfile and manifests. */
export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp();
}

/** Installs exactly what the lockfile says. */
export async function install() {
  const result = await command(pnpm("install", "--frozen-lockfile", "--reporter=append-only"));
  if (result.code === 0) writeFileSync(stampFile, stamp());
  return result;
}
