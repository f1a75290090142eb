import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../../script/", import.meta.url));

/**
 * Runs a script with Node, in a folder, on the packages' sources: bundled, because no Node of ours reads TypeScript.
 *
 * @param name - the script, such as `fact.mjs`
 * @param cwd - where it runs and writes
 * @param args - what it is given
 */
export const runScript = async (
  name: string,
  cwd: string,
  ...args: readonly string[]
): Promise<{
  readonly code: number | null;
  readonly out: readonly string[];
  readonly error: string;
}> => {
  const outfile = join(cwd, `bundled-${name}`);
  await build({
    entryPoints: [join(folder, name)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@park/source"],
    logLevel: "error",
  });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [outfile, ...args], { cwd });
    let [out, error] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      error += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: out.trimEnd().split("\n"), error }));
  });
};
