import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../machine/command.mjs";
import { manifests, tarballs } from "./tarballs.mjs";

/**
 * What npm shall install for a name that a page asks for: of ours what is packed, of others the workspace's version.
 *
 * @param {string} name
 */
export function specifierOf(name) {
  if (manifests().some((manifest) => manifest.name === name)) {
    const start = `${name.replace("@", "").replace("/", "-")}-`;
    const tarball = tarballs().find((file) => basename(file).startsWith(start));
    if (tarball === undefined)
      throw new Error(`Cannot install ${name}: it must be packed, got no tarball`);
    return tarball;
  }
  const [, catalog] = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8").split("\ncatalog:\n");
  const line = catalog
    .split("\n")
    .find((one) => one.trim().replaceAll('"', "").startsWith(`${name}: `));
  if (line === undefined)
    throw new Error(`Cannot install ${name}: it must be in the catalog, got no version there`);
  return `${name}@${line.split(": ")[1].trim()}`;
}
