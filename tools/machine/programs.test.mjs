import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findProgram, findPython } from "./programs.mjs";

let folders = [];
/** A folder with one script of a name. */
const folderWith = (name, script, mode = 0o755) => {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  folders.push(folder);
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), mode);
  return folder;
};
beforeEach(() => {
  folders = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test("a program is the first on the PATH, and nowhere else", () => {
  const [first, second] = [folderWith("chromium", ""), folderWith("chromium", "")];
  vi.stubEnv("PATH", ["/nowhere", "", first, second].join(delimiter));
  expect(findProgram("chromium")).toBe(join(first, "chromium"));
  expect(findProgram("node")).toBeNull();
  vi.stubEnv("PATH", "");
  expect(findProgram("chromium")).toBeNull();
});

test("a Python is the first that has the modules", () => {
  const bare = folderWith("python3", 'case "$2" in *pandas*) exit 1;; esac');
  const full = folderWith("python3", "exit 0");
  vi.stubEnv("PATH", [bare, full].join(delimiter));
  expect(findPython()).toBe(join(bare, "python3"));
  expect(findPython("pandas")).toBe(join(full, "python3"));
  vi.stubEnv("PATH", bare);
  expect(findPython("json", "pandas")).toBeNull();
});
