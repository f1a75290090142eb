import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { pnpm } from "../machine/pnpm.mjs";

const folder = join(root, ".packed");

/** The packed packages: what npm would publish. */
export const tarballs = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => join(folder, name));

/** The packages' manifests, by folder. */
export const manifests = () =>
  readdirSync(join(root, "packages")).map((name) => {
    const path = join(root, "packages", name);
    return { path, ...JSON.parse(readFileSync(join(path, "package.json"), "utf8")) };
  });

/** Packs each package as it would be published. */
export async function pack() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const result = await command(
    pnpm("--recursive", "--filter=./packages/*", "pack", `--pack-destination=${folder}`),
  );
  const missing = manifests().length - tarballs().length;
  const output = missing === 0 ? result.output : `${result.output}\n${missing} tarballs missing\n`;
  if (result.code !== 0 || missing !== 0) return { ok: false, output };
  return { ok: true };
}
