import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../machine/command.mjs";
import { inTemporaryFolder } from "../machine/inTemporaryFolder.mjs";
import { specifierOf } from "./specifierOf.mjs";
import { manifests } from "./tarballs.mjs";

const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];

/** The optional peers, in the versions that the workspace is tested with. */
export const peers = () => {
  const names = manifests().flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies));
  return [...new Set(names)].map(specifierOf);
};

/** Installs with npm into a folder. */
export const npmInstall = (folder, ...what) =>
  command(["npm", "install", ...quiet, ...what], { cwd: folder });

/**
 * Works in an empty project outside of the workspace, which is gone afterwards.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const inEmptyProject = (work) =>
  inTemporaryFolder("park-consumer", (folder) => {
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    return work(folder);
  });

/**
 * Does steps one after the other up to the first that fails.
 *
 * @param {(() => Promise<{ code: number, output: string }>)[]} steps
 * @returns {Promise<import("./schedule.mjs").Outcome>}
 */
export async function inOrder(steps) {
  let output = "";
  for (const step of steps) {
    const result = await step();
    output += result.output;
    if (result.code !== 0) return { ok: false, output };
  }
  return { ok: true, output };
}
