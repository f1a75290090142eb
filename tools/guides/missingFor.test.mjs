import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { missingFor, pythonModules, shellPrograms } from "./missingFor.mjs";

// A machine with npm, and with a Python that has nothing but its own modules.
const folder = mkdtempSync(join(tmpdir(), "missing-"));
const program = (name, script) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};
beforeAll(() => {
  program("npm", "");
  program("python3", 'case "$2" in *pandas*) exit 1;; esac');
  vi.stubEnv("PATH", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const step = (kind, code, needs = []) => ({ kind, code, needs, line: 1 });

test.each([
  ["a command that is there", step("sh", "npm install x\nnpm test # ls"), "", null],
  ["one of several that is not", step("sh", "npm test && ls *.svg"), "", "there is no ls"],
  ["a program that another needs", step("sh", "npm test", ["jupyter"]), "", "there is no jupyter"],
  ["Python with its own modules", step("python", ""), "import csv, json\n", null],
  [
    "Python with a module that is not there",
    step("python", ""),
    "import csv\nimport pandas as pd\n",
    "no python3 on the PATH can import csv, pandas",
  ],
  ["a file to write", { kind: "write", to: "a", text: "", needs: [], line: 1 }, "", null],
])("%s", (_, one, python, missing) => {
  expect(missingFor(/** @type {any} */ (one), python)).toBe(missing);
});

test("without any program each command and each Python block is missing, whatever it says of its needs", () => {
  vi.stubEnv("PATH", "");
  expect(missingFor(step("sh", "npm test"), "")).toBe("there is no npm");
  expect(missingFor(step("python", ""), "")).toBe(
    "no python3 on the PATH can import its own modules",
  );
  vi.stubEnv("PATH", folder);
});

test("the modules of Python code are those of its import lines", () => {
  const code =
    "import csv, urllib.request\nfrom pathlib import Path\nimport pandas as pd\nx = 'import y'\n";
  expect(pythonModules(code)).toEqual(["csv", "urllib.request", "pathlib", "pandas"]);
});

test("the programs of commands are the first words", () => {
  expect(shellPrograms("node a.mjs | head -1\n# ls\nnpm test # x; y\n")).toEqual([
    "node",
    "head",
    "npm",
  ]);
});
