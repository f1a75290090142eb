import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputTo } from "@park/data/command";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeReport } from "./makeReport.ts";
import type { Options } from "./options.ts";
import { sections } from "./testing/sections.ts";

let folder = "";
let options: Options;
const said: string[] = [];
const output = outputTo(
  (content) => said.push(String(content)),
  (text) => said.push(text),
);
const make = (asked: Options) => makeReport(asked, "inputs", output);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  const review = join(folder, "review.json");
  await writeFile(review, JSON.stringify(sections("0")));
  options = {
    help: false,
    review,
    source: undefined,
    out: join(folder, "out"),
    pdf: false,
    appendix: false,
  };
  said.length = 0;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("a review of one's own gets its report, and each step says what it did", async () => {
  const { failures } = await make(options);
  expect(failures).toEqual([]);
  expect(await readdir(options.out)).toContain("index.html");
  expect(said.join("")).toMatch(
    /^✓ Read xinyu-2023: 4 facts, \d+ measures \(\d+\.\d s\)\nSKIPPED: verification, [^\n]*\n✓ Computed [^\n]*drew 1 chart in 2 languages[^\n]*\n✓ Wrote 12 files\n$/,
  );
});

test("a PDF without Chromium is a failure that says what to install, and the rest is written", async () => {
  vi.stubEnv("PATH", "/nowhere");
  const { failures } = await make({ ...options, pdf: true });
  expect(failures).toEqual([
    "Cannot print PDF: Chromium must be on the PATH, got none; install it (Debian: apt-get install chromium fonts-noto-cjk)",
  ]);
  expect(await readdir(options.out)).toContain("index.html");
});

test("a source that does not agree stops it before anything is written", async () => {
  const source = join(folder, "source.txt");
  await writeFile(source, "另一篇文章");
  await expect(make({ ...options, source })).rejects.toThrow(
    /^Cannot verify xinyu-2023: must agree with its source, got \d+ issues\n/,
  );
  expect(await readdir(folder)).not.toContain("out");
});
