import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { npmInstall } from "../checks/consumerProject.mjs";
import { command, root } from "../machine/command.mjs";
import { findProgram } from "../machine/programs.mjs";
import { importMap } from "./importMap.mjs";
import { inChromium } from "./inChromium.mjs";

/**
 * Something that runs JavaScript.
 *
 * @typedef {object} Runtime
 * @property {string} name
 * @property {string} how what was done, for a reader
 * @property {() => Promise<string[]>} find the command line of the program itself, or why there is none as an error
 * @property {(folder: string, program: string, argv: string[]) => Promise<{ code: number, output: string }>} run runs a
 *   program of a project
 * @property {boolean} hasCommands whether the packages' commands run in it
 */

/** A program that comes as an npm package; all of them together are nearly a gigabyte, which no install brings along. */
async function packaged(specifier, name) {
  const folder = join(root, ".runtimes", specifier.replace("@", "-"));
  const file = join(folder, "node_modules", ".bin", name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const { code, output } = await npmInstall(folder, specifier);
    if (code !== 0) throw new Error(`npm cannot install ${specifier}: ${output.trim()}`);
  }
  return file;
}

/** A runtime that takes scripts. */
const scripted = (name, find) => ({
  name,
  how: "runs the programs and the commands",
  find,
  run: (folder, program, argv) => command([...argv, `${program}.mjs`], { cwd: folder }),
  hasCommands: true,
});

const PLATFORM = process.platform === "win32" ? "win" : process.platform;

const node = (version) =>
  scripted("Node", async () => [
    await packaged(`node-${PLATFORM}-${process.arch}@${version}`, "node"),
  ]);

/** The Node that runs this. */
const thisNode = scripted("Node", async () => [process.execPath]);

const DENO = join(root, "examples/notebooks/node_modules/.bin/deno");

// It may read and write files and see the environment, which the commands do; it may not reach the network.
const deno = scripted("Deno", async () => [
  ...[DENO, "run", "--no-remote", "--node-modules-dir=manual"],
  ...["--allow-read", "--allow-write", "--allow-env"],
]);

const bun = scripted("Bun", async () => [await packaged("bun@1.4.5", "bun"), "run"]);

/** @type {Runtime} */
const esbuild = {
  name: "esbuild",
  how: "bundles the programs, minified; Node runs the bundles",
  find: async () => [join(root, "node_modules/.bin/esbuild")],
  run: async (folder, program) => {
    const outfile = join(folder, `${program}.bundle.mjs`);
    const entryPoints = [join(folder, `${program}.mjs`)];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      logLevel: "error",
    });
    return command([process.execPath, outfile], { cwd: folder });
  },
  hasCommands: false,
};

/** A page that imports a program and says when it has ended. */
const page = (program, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><script type="module">import "/${program}.mjs"; document.title = "done";</script></body></html>`;

/** @type {Runtime} */
const vite = {
  name: "Vite",
  how: "builds a page of each program; Chromium opens it",
  find: async () => {
    await chromium.find();
    return [join(root, "examples/node/bundle/node_modules/.bin/vite")];
  },
  run: async (folder, program, argv) => {
    writeFileSync(join(folder, "index.html"), page(program));
    const built = await command([...argv, "build", "--emptyOutDir"], { cwd: folder });
    return built.code === 0 ? inChromium(join(folder, "dist"), "index.html") : built;
  },
  hasCommands: false,
};

/** @type {Runtime} */
const chromium = {
  name: "Chromium",
  how: "opens a page of each program without a bundler, by an import map",
  find: async () => {
    const program = findProgram("chromium");
    if (program === null) throw new Error("no chromium is on the PATH");
    return [program];
  },
  run: async (folder, program) => {
    const head = `<script type="importmap">${JSON.stringify(importMap(folder))}</script>`;
    writeFileSync(join(folder, "page.html"), page(program, head));
    return inChromium(folder, "page.html");
  },
  hasCommands: false,
};

/** All that is tried by `npm run runtimes`: of Node the oldest that the packages are for, and each line since. */
export const ALL = [
  ...["20.19.0", "22.23.3", "24.21.0", "26.10.0"].map(node),
  ...[deno, bun, esbuild, vite, chromium],
];

/** Those of `npm test`, which are there already. */
export const HERE = [thisNode, deno, esbuild];
