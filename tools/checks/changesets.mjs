import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../machine/command.mjs";
import { manifests } from "./tarballs.mjs";

/** The packages that the waiting changesets name in their front matter. */
function announced() {
  const folder = join(root, ".changeset");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const heads = files.map((name) => readFileSync(join(folder, name), "utf8").split("---")[1] ?? "");
  return heads.flatMap((head) =>
    [...head.matchAll(/["']([^"']+)["']\s*:/g)].map(([, name]) => name),
  );
}

/** Each package was released, or a changeset announces its first release. */
export async function changesets() {
  const names = new Set(announced());
  const known = manifests().map(({ name }) => name);
  const faults = [
    ...manifests()
      .filter(({ name, version }) => version === "0.0.0" && !names.has(name))
      .map(({ name }) => `${name} is at 0.0.0 and no changeset names it`),
    ...[...names]
      .filter((name) => !known.includes(name))
      .map((name) => `a changeset names ${name}, which is no package here`),
  ];
  return { ok: faults.length === 0, output: `${faults.join("\n")}\n` };
}
