import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onMounted } from "../testing/mounted.ts";
import { writeNewFile } from "./writeNewFile.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "park-file-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const write = (name: string, text = "new") =>
  writeNewFile(at(name), (made) => writeFile(made, text));

test("a file is written whole, in a folder that is made for it, with the rights of any other, and nothing beside it", async () => {
  await write("a/b/new.json");
  expect(readFileSync(at("a/b/new.json"), "utf8")).toBe("new");
  expect(readdirSync(at("a/b"))).toEqual(["new.json"]);
  await writeFile(at("usual"), "");
  expect(lstatSync(at("a/b/new.json")).mode).toBe(lstatSync(at("usual")).mode);
});

test("what stands there is left: a file, a folder, a link to somewhere or to nothing", async () => {
  await writeFile(at("file"), "mine");
  await mkdir(at("folder"));
  await symlink(at("file"), at("link"));
  await symlink(at("nothing"), at("loose"));
  for (const name of ["file", "folder", "link", "loose"])
    await expect(write(name)).rejects.toThrow(
      /must be a new file, got something that is there; choose another name, or move it away$/,
    );
  expect(readFileSync(at("file"), "utf8")).toBe("mine");
  expect(existsSync(at("nothing"))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(["file", "folder", "link", "loose"]);
});

test("of two at once one writes, and the other is refused", async () => {
  const outcomes = await Promise.allSettled([write("one", "1"), write("one", "2")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(["1", "2"]).toContain(readFileSync(at("one"), "utf8"));
  expect(readdirSync(folder)).toEqual(["one"]);
});

test("what cannot be made leaves nothing that would be in the way of the next run", async () => {
  const fail = async (made: string) => {
    await writeFile(made, "half");
    throw new Error("in the middle");
  };
  await expect(writeNewFile(at("x"), fail)).rejects.toThrow("in the middle");
  expect(readdirSync(folder)).toEqual([]);
  await write("x");
});

test("a disk that is full, or not to be written to, says so and the way out, and keeps what it had", async () => {
  const why = await onMounted(100, async (disk, remount) => {
    await writeFile(join(disk, "mine"), "mine");
    const large = (made: string) => writeFile(made, "x".repeat(200_000));
    await expect(writeNewFile(join(disk, "large"), large)).rejects.toThrow(
      /^Cannot write .*large: the disk must have room, got ENOSPC.*: free some space, or write to another disk$/,
    );
    expect(readdirSync(disk)).toEqual(["mine"]);
    remount("ro");
    await expect(writeNewFile(join(disk, "small"), (made) => writeFile(made, "x"))).rejects.toThrow(
      /^Cannot write .*small: the disk must let you write, got EROFS/,
    );
  });
  if (why !== null) console.warn(`SKIPPED: a file on a full disk, because ${why}`);
});
