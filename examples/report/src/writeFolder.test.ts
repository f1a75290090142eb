import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFolder } from "./writeFolder.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("replaces what was in the folder", async () => {
  const out = join(folder, "out");
  await writeFolder(out, new Map([["old.txt", "1"]]));
  await writeFolder(out, new Map([["a/new.txt", "2"]]));
  expect(await readdir(folder)).toEqual(["out"]);
  expect(await readdir(out)).toEqual(["a"]);
  expect(await readFile(join(out, "a/new.txt"), "utf8")).toBe("2");
});

test("leaves the folder as it was when one file cannot be written", async () => {
  const out = join(folder, "out");
  await writeFolder(out, new Map([["kept.txt", "1"]]));
  const clash = new Map([
    ["a", "a file"],
    ["a/b.txt", "inside of a file"],
  ]);
  await expect(writeFolder(out, clash)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["out"]);
  expect(await readdir(out)).toEqual(["kept.txt"]);
});
