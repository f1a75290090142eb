import { copyFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { command } from "../machine/command.mjs";

/**
 * One package as npm would publish it.
 *
 * @typedef {object} Published
 * @property {string} name
 * @property {string} version
 * @property {number} size
 * @property {number} unpackedSize
 * @property {{ path: string, size: number }[]} files
 * @property {string} changelog
 * @property {{ repository?: unknown }} manifest
 */

/** A file of a tarball. */
const fileOf = async (tarball, path) =>
  (
    await command([
      "tar",
      "--extract",
      "--gzip",
      "--to-stdout",
      "--file",
      tarball,
      `package/${path}`,
    ])
  ).output;

/**
 * Lets npm do all of a publication but send it, and keeps the tarballs.
 *
 * @param {string} checkout where the packages were packed
 * @param {string} out where the tarballs are put
 * @returns {Promise<{ code: number, output: string, published: Published[] }>}
 */
export async function publishDry(checkout, out) {
  const folder = join(checkout, ".packed");
  const published = [];
  for (const file of readdirSync(folder)) {
    const tarball = join(folder, file);
    // Provenance is a statement of the machine that publishes; there is none for a trial.
    const options = ["--dry-run", "--provenance=false", "--json", "--loglevel=error"];
    const { code, output } = await command(["npm", "publish", tarball, ...options], { cwd: out });
    if (code !== 0) return { code, output, published };
    const [told] = Object.values(JSON.parse(output.slice(output.indexOf("{"))));
    const manifest = JSON.parse(await fileOf(tarball, "package.json"));
    const changelog = await fileOf(tarball, "CHANGELOG.md");
    const lacking = ["CHANGELOG.md", "LICENSE", "README.md"].filter(
      (name) => !told.files.some(({ path }) => path === name),
    );
    if (lacking.length > 0)
      return { code: 1, output: `${file} has no ${lacking.join(", ")}\n`, published };
    if (manifest.publishConfig?.provenance !== true)
      return { code: 1, output: `${file} must be published with provenance\n`, published };
    published.push({ ...told, manifest, changelog });
    copyFileSync(tarball, join(out, basename(tarball)));
  }
  return { code: 0, output: "", published };
}

/** What a publication with provenance would be refused for. */
export const missingForProvenance = (packages) => {
  const names = packages
    .filter(({ manifest }) => manifest.repository === undefined)
    .map(({ name }) => name);
  return names.length === 0
    ? []
    : [
        `provenance needs the field "repository", which ${names.join(", ")} lack: the owner decides it (docs/owner.md)`,
      ];
};
