import { fileURLToPath } from "node:url";
import { command } from "../machine/command.mjs";

const sampler = fileURLToPath(new URL("sampleImport.mjs", import.meta.url));

/**
 * The time that the import of a module takes in a fresh Node process.
 *
 * @param {string} title
 * @param {string} specifier
 * @param {string} [against] the title of the peer
 * @returns {import("./measurements.mjs").Measurement}
 */
export function importTime(title, specifier, against) {
  return {
    title,
    ...(against === undefined ? {} : { against }),
    async sample() {
      const { code, output } = await command(["node", sampler, import.meta.resolve(specifier)]);
      if (code !== 0) throw new Error(`Cannot import ${specifier}:\n${output}`);
      return Number(output);
    },
  };
}
