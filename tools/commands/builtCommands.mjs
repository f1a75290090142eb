import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { raw } from "../../examples/report/tsup.config.ts";
import { root } from "../machine/command.mjs";

/** What is not built into a program, and where it is installed. */
const EXTERNAL = {
  vega: "examples/report",
  "vega-lite": "examples/report",
  "vega-interpreter": "examples/report",
  "@resvg/resvg-wasm": "packages/charts",
  "@duckdb/node-api": "examples/warehouse",
  "@park/data": "examples/report",
  "@park/metrics": "examples/report",
  "@park/charts": "examples/report",
};

/** The programs, by the names that tests call them. */
export const PROGRAMS = {
  data: "packages/data/src/cli/cli.ts",
  metrics: "packages/metrics/src/cli/cli.ts",
  charts: "packages/charts/src/cli/cli.ts",
  report: "examples/report/src/main.ts",
  warehouse: "examples/warehouse/src/main.ts",
};

/**
 * All programs of the project, built from their sources into one folder, to be run as users run them.
 *
 * @returns {Promise<{
 *   run: (name: keyof typeof PROGRAMS, args: string[], cwd: string) => Promise<{ code: number, out: string, error: string }>,
 *   start: (name: keyof typeof PROGRAMS, args: string[], cwd: string) => import("node:child_process").ChildProcess,
 *   folder: string,
 *   end: () => void,
 * }>}
 */
export async function builtCommands() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "park-commands-")));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(PROGRAMS).map(([name, file]) => [name, join(root, file)]),
    ),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    conditions: ["@park/source"],
    external: Object.keys(EXTERNAL).filter((name) => !name.startsWith("@park/")),
    plugins: [raw],
    logLevel: "error",
  });
  for (const [name, member] of Object.entries(EXTERNAL)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(root, member, "node_modules", name)), link);
  }
  // Where npm was called is where the test runs, not where the tests were started.
  const { INIT_CWD: _, ...env } = process.env;
  const programOf = (name) => join(folder, `${name}.js`);
  return {
    folder,
    run: (name, args, cwd) =>
      new Promise((resolve) => {
        const options = { cwd, env, maxBuffer: 1 << 28 };
        execFile(process.execPath, [programOf(name), ...args], options, (failed, out, error) =>
          resolve({ code: failed === null ? 0 : Number(failed.code), out, error }),
        );
      }),
    start: (name, args, cwd) =>
      spawn(process.execPath, [programOf(name), ...args], { cwd, env, stdio: "pipe" }),
    end: () => rmSync(folder, { recursive: true }),
  };
}
