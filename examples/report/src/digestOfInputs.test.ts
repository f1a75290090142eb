import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOfInputs } from "./digestOfInputs.ts";
import type { Options } from "./options.ts";

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
    appendix: false,
  };
  await writeFile(join(folder, "review.json"), "{}");
});
afterEach(() => rm(folder, { recursive: true }));

test("the same review and options have the same digest, another review or other options another", async () => {
  const inputs = await digestOfInputs(options);
  expect(await digestOfInputs(options)).toBe(inputs);
  expect(await digestOfInputs({ ...options, pdf: true })).not.toBe(inputs);
  await writeFile(join(folder, "review.json"), "{ }");
  expect(await digestOfInputs(options)).not.toBe(inputs);
});

test("a review that is not there is no error yet", async () => {
  const inputs = await digestOfInputs(options);
  expect(await digestOfInputs({ ...options, review: join(folder, "none.json") })).not.toBe(inputs);
});
