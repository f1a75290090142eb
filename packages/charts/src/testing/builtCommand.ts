import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PEERS = ["vega", "vega-lite", "vega-interpreter", "@resvg/resvg-wasm"];

const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/** Builds the command into a folder of its own, with only some of the optional peers beside it, as a user installs it. */
export const builtCommand = async (peers: readonly string[] = PEERS) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "park-charts-")));
  await build({
    entryPoints: [join(packageFolder, "src/cli/cli.ts")],
    outfile: join(folder, "cli.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@park/source"],
    external: PEERS,
    logLevel: "error",
  });
  for (const peer of peers) {
    const link = join(folder, "node_modules", peer);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(packageFolder, "node_modules", peer)), link);
  }
  const run = (...args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ["--disallow-code-generation-from-strings", join(folder, "cli.mjs"), ...args],
        { encoding: "buffer", maxBuffer: 1 << 28, cwd: folder },
        (error, out, errors) =>
          resolve({
            code: error === null ? 0 : Number(error.code),
            out,
            error: errors.toString("utf8"),
          }),
      );
    });
  return { folder, run };
};
