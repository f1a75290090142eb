import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOfInputs, rememberRun, unchangedSince } from "./lastRun.ts";
import type { Options } from "./options.ts";
import { writeFolder } from "./writeFolder.ts";

let folder = "";
let options: Options;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  options = {
    help: false,
    review: join(folder, "review.json"),
    source: undefined,
    out: join(folder, "out"),
    pdf: false,
  };
  await writeFile(join(folder, "review.json"), "{}");
  await writeFolder(options.out, new Map([["a/index.html", "page"]]));
});
afterEach(() => rm(folder, { recursive: true }));

test("nothing has changed: what was said is known", async () => {
  const inputs = await digestOfInputs(options);
  expect(await unchangedSince(options, inputs, folder)).toBeNull();
  await rememberRun(options, inputs, "28 charts", folder);
  expect(await unchangedSince(options, await digestOfInputs(options), folder)).toBe("28 charts");
});

test("another review, other options, or a file that somebody changed or deleted is a change", async () => {
  const inputs = await digestOfInputs(options);
  await rememberRun(options, inputs, "28 charts", folder);
  await writeFile(join(folder, "review.json"), "{ }");
  expect(await digestOfInputs(options)).not.toBe(inputs);
  expect(await digestOfInputs({ ...options, pdf: true })).not.toBe(inputs);
  await writeFile(join(options.out, "a/index.html"), "page of somebody");
  expect(await unchangedSince(options, inputs, folder)).toBeNull();
  await rememberRun(options, inputs, "28 charts", folder);
  await rm(join(options.out, "a/index.html"));
  expect(await unchangedSince(options, inputs, folder)).toBeNull();
});

test("a review that is not there is no error yet", async () => {
  const inputs = await digestOfInputs(options);
  expect(await digestOfInputs({ ...options, review: join(folder, "none.json") })).not.toBe(inputs);
});
