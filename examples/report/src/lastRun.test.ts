import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFolder } from "@park/data/command";
import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMAND, memoOf, unchangedSince } from "./lastRun.ts";

let folder = "";
const out = (): string => join(folder, "out");
const write = (memo?: string) =>
  writeFolder(out(), new Map([["a/index.html", "page"]]), {
    command: COMMAND,
    ...(memo === undefined ? {} : { memo }),
  });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("nothing has changed: what was said is known", async () => {
  expect(await unchangedSince(out(), "i")).toBeNull();
  await write(memoOf({ inputs: "i", summary: "28 charts" }));
  expect(await unchangedSince(out(), "i")).toBe("28 charts");
});

test("other inputs, or a file that somebody deleted, is a change", async () => {
  await write(memoOf({ inputs: "i", summary: "28 charts" }));
  expect(await unchangedSince(out(), "j")).toBeNull();
  await rm(join(out(), "a/index.html"));
  expect(await unchangedSince(out(), "i")).toBeNull();
});

test("a file that somebody added or changed stops the run before anything is made", async () => {
  await write(memoOf({ inputs: "i", summary: "28 charts" }));
  await writeFile(join(out(), "mine.txt"), "mine");
  await expect(unchangedSince(out(), "i")).rejects.toThrow("got other files: mine.txt");
  await rm(join(out(), "mine.txt"));
  expect(await unchangedSince(out(), "i")).toBe("28 charts");
  await writeFile(join(out(), "a/index.html"), "page of somebody");
  await expect(unchangedSince(out(), "i")).rejects.toThrow("changed since: a/index.html");
});

test("a run that was not whole, or what is no memo of a run, is made again", async () => {
  await write();
  expect(await unchangedSince(out(), "i")).toBeNull();
  await write("{");
  expect(await unchangedSince(out(), "i")).toBeNull();
  await write("null");
  expect(await unchangedSince(out(), "i")).toBeNull();
});
