import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { root } from "../machine/command.mjs";
import { sourceFiles } from "../machine/sourceFiles.mjs";

/** Hosts of standards, formats and tools that the project names. A new one is looked at before it is added here. */
const KNOWN = [
  "cdn.jsdelivr.net",
  "datapackage.org",
  "developer.microsoft.com",
  "json-schema.org",
  "jupyter.org",
  "llmstxt.org",
  "schema.org",
  "schemas.openxmlformats.org",
  "semver.org",
  "stryker-mutator.io",
  "vega.github.io",
  "www.w3.org",
];

/** Hosts of the project itself: none, until its owner has decided them (docs/owner.md). */
const OWN = [];

/** A machine that talks to itself. */
const HERE = /^(localhost|127\.0\.0\.1)$/;

/** Hosts that are no one's, in tests of what is refused. */
const NOBODY = /^(x|example\.(com|net|org)|.*\.(invalid|test|example))$/;

const IS_TEST = /(\.test\.\w+$|[/\\]testing[/\\])/;

const TEXT = /\.(cff|cjs|css|html|ipynb|json|jsonc|jsx|md|mjs|py|sh|svg|ts|tsx|txt|yaml|yml)$/;

/**
 * Addresses in a text that could be taken for the project's, or a stranger's.
 *
 * @param {string} file
 * @param {string} text
 */
export function strangeAddresses(file, text) {
  const isTest = IS_TEST.test(file);
  const hosts = [...text.matchAll(/\b(?:https?|ssh|git):\/\/(?:[\w.-]+@)?([\w.-]+)/g)]
    .map(([, host]) => host)
    .filter((host) => !KNOWN.includes(host) && !OWN.includes(host) && !HERE.test(host))
    .filter((host) => !(isTest && NOBODY.test(host)));
  const mail = isTest
    ? []
    : (text.match(/(?<![\w@/])[\w.+-]+@[\w-]+\.(cn|com|dev|io|net|org)\b/g) ?? []);
  return [...new Set([...hosts, ...mail])].map(
    (address) => `${file}: ${address} is no known address (tools/checks/addresses.mjs)`,
  );
}

/** No address stands anywhere that nobody looked at: none is made up, and none is the home of somebody else. */
export async function addresses() {
  const files = sourceFiles(TEXT).filter((path) => basename(path) !== "pnpm-lock.yaml");
  const faults = files.flatMap((path) =>
    strangeAddresses(relative(root, path), readFileSync(path, "utf8")),
  );
  return { ok: files.length > 0 && faults.length === 0, output: `${faults.join("\n")}\n` };
}
