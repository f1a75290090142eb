import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fencedBlocks } from "../docExamples/fencedBlocks.mjs";
import { command, root } from "../machine/command.mjs";
import { inTemporaryFolder } from "../machine/inTemporaryFolder.mjs";
import { specifierOf } from "./specifierOf.mjs";
import { manifests } from "./tarballs.mjs";

/** The examples that can be copied: those of which the README has commands for it, in a block `sh outside`. */
const EXAMPLES = ["node/script", "node/bundle", "node/react", "report", "workbench"];

/** What a folder has once it was worked in. */
const LEFT = new Set(["node_modules", "dist", ".turbo"]);

/** Settings of npm: quick and quiet. */
const NPM = {
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_loglevel: "error",
  npm_config_prefer_offline: "true",
};

/**
 * The commands that a README gives for a copy of its folder.
 *
 * @param {string} markdown
 */
export const commandsOutside = (markdown) =>
  fencedBlocks(markdown)
    .filter(({ info }) => info.includes("sh") && info.includes("outside"))
    .flatMap(({ code }) => code.split("\n"))
    .filter((line) => line.trim() !== "");

/**
 * A command with what it installs in the versions that are to be tested: of our packages what is packed, of others what
 * the workspace has.
 *
 * @param {string} line
 * @param {(name: string) => string} specifier what npm shall install for a name
 */
export const withVersions = (line, specifier = specifierOf) =>
  line.startsWith("npm install ")
    ? line
        .split(" ")
        .map((word, index) => (index < 2 || word.startsWith("-") ? word : specifier(word)))
        .join(" ")
    : line;

/** Copies an example into a folder and follows its README there, as a reader does who has only npm. */
async function follow(name, copy) {
  const folder = join(root, "examples", name);
  const lines = commandsOutside(readFileSync(join(folder, "README.md"), "utf8"));
  if (lines.length === 0) return { ok: false, output: `${name}: its README has no commands\n` };
  cpSync(folder, copy, { recursive: true, filter: (path) => !LEFT.has(basename(path)) });

  // Those of ours that only others of ours ask for.
  const asked = new Set(lines.flatMap((line) => line.split(" ")));
  const overrides = Object.fromEntries(
    manifests()
      .filter(({ name: ours }) => !asked.has(ours))
      .map(({ name: ours }) => [ours, specifierOf(ours)]),
  );
  const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...manifest, overrides }));

  let output = "";
  for (const line of lines) {
    const result = await command(withVersions(line).split(" "), { cwd: copy, env: NPM });
    output += `${name}$ ${line}\n${result.output}`;
    if (result.code !== 0) return { ok: false, output };
  }
  return { ok: true, output };
}

/** Whether each example works for somebody who copies it out of the workspace and does what its README says. */
export async function examples() {
  let ok = true;
  let output = "";
  for (const name of EXAMPLES) {
    const result = await inTemporaryFolder("park-example", (copy) => follow(name, copy));
    ok &&= result.ok;
    output += result.output;
  }
  return { ok, output };
}
