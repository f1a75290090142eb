import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The environment of every child: without the `npm_*` variables of an outer `npm start` (pnpm and npm would take them
 * as their own settings), and with telemetry off.
 */
function childEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    // Some tools colour what they write into a pipe, too.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
  };
}

/**
 * Runs a program to its end.
 *
 * @param {string[]} argv the program and its arguments
 * @param {{ show?: boolean, cwd?: string, env?: Record<string, string> }} options `show` lets the
 *   child write to our terminal, otherwise its output is collected; `env` adds to its environment
 * @returns {Promise<{ code: number, output: string }>} a child that a signal ended has code 1
 */
export function command([program, ...args], { show = false, cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...childEnvironment(), ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      // npm, npx and the programs in node_modules/.bin are .cmd files on Windows, which need a shell.
      shell: process.platform === "win32",
    });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 1, output: `${program}: ${error.message}\n` }));
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
