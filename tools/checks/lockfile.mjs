import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../machine/command.mjs";

/**
 * What of a pnpm lockfile does not come from a registry with a hash that an install compares.
 *
 * @param {string} text
 */
export function faultsOfLockfile(text) {
  const packages = /^packages:\n([\s\S]*?)^(?=\S)/m.exec(text)?.[1] ?? "";
  const entries = packages.split(/^ {2}(?=\S)/m).filter((entry) => entry.trim() !== "");
  if (entries.length === 0) return ["pnpm-lock.yaml must list packages, got none"];
  return entries
    .filter((entry) => !/^ {4}resolution: \{integrity: sha512-[\w+/]{86}==\}$/m.test(entry))
    .map((entry) => {
      const [name, resolution = "no resolution"] = entry.split("\n").map((line) => line.trim());
      return `pnpm-lock.yaml: ${name} must be of a registry and have its SHA-512, got ${resolution}`;
    });
}

/** Nothing is installed from a repository or an address, and nothing without its hash. */
export async function lockfile() {
  const faults = faultsOfLockfile(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"));
  return { ok: faults.length === 0, output: `${faults.join("\n")}\n` };
}
