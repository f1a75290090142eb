import { join } from "node:path";
import { command, root } from "../machine/command.mjs";

/**
 * A command line that runs a program of the workspace.
 *
 * @param {string} name
 * @param {string[]} args
 */
export const bin = (name, ...args) => [join(root, "node_modules", ".bin", name), ...args];

/**
 * Runs command lines one after the other to the last, whether they fail or not.
 *
 * @param {string[][]} lines
 * @returns {Promise<import("./schedule.mjs").Outcome>} ok when all of them ended with 0
 */
export async function all(lines) {
  let ok = true;
  let output = "";
  for (const line of lines) {
    const result = await command(line);
    ok &&= result.code === 0;
    output += result.output;
  }
  return { ok, output };
}
