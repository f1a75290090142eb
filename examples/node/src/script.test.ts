import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runScript } from "./testing/runScript.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "park-script-"));
  await cp(
    new URL("../script/east-port-2024.json", import.meta.url),
    join(folder, "east-port-2024.json"),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** What a script says, where nothing goes wrong. */
const said = async (name: string): Promise<readonly string[]> => {
  const { code, out, error } = await runScript(name, folder);
  expect([code, error]).toEqual([0, ""]);
  return out;
};

/** The numbers of a line. */
const numbersOf = (line = ""): readonly number[] => (line.match(/\d+(\.\d+)?/g) ?? []).map(Number);

// All numbers here are read from the document, or computed from what it prints.

test("fact.mjs says a figure, its place, and what rounding leaves open", async () => {
  expect(await said("fact.mjs")).toEqual([
    "Revenue of industrial enterprises above designated size: CNY 62.43 billion",
    "printed 624.3亿元, characters 235 to 242",
    "value 62430000000, between 62425000000 and 62435000000",
  ]);
});

test("indicator.mjs says a rate, and an indicator between its bounds", async () => {
  const [rate, yields, bounds] = await said("indicator.mjs");
  expect(numbersOf(rate)).toEqual([114, 115, 114 / 115]);
  expect(yields).toMatch(/^Fiscal yield, fiscal \/ revenue: /);
  expect(numbersOf(yields)[0]).toBeCloseTo(72.87 / 624.3, 12);
  const [lower, upper] = numbersOf(bounds);
  expect(lower).toBeCloseTo(72.865 / 624.35, 12);
  expect(upper).toBeCloseTo(72.875 / 624.25, 12);
});

test("audit.mjs names the figures that cannot both be right, with their places, and how many are protected", async () => {
  const [head, sentence, ...rest] = await said("audit.mjs");
  expect(head).toMatch(/^1 contradicted, \d+ confirmed$/);
  // 114 of 115 is 99.13%, and 113 of 115 is 98.26%.
  expect(sentence).toMatch(/114 projects\).*98\.26%\) cannot both be right\. Reading 113 projects/);
  expect(rest.slice(0, 2)).toEqual([
    "  98.26%, from character 1848",
    "  114个, from character 1840",
  ]);
  expect(rest.at(-1)).toMatch(/^of 121 figures \d+ are protected by the others$/);
});

test("chart.mjs draws the same chart in both languages", async () => {
  const out = await said("chart.mjs");
  expect(out).toHaveLength(2);
  const zh = await readFile(join(folder, "projects.zh.svg"), "utf8");
  const en = await readFile(join(folder, "projects.en.svg"), "utf8");
  for (const svg of [zh, en]) {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
  }
  for (const count of [115, 114, 74]) {
    expect(zh).toContain(`>${count}个</text>`);
    expect(en).toContain(`>${count} projects</text>`);
  }
});

test("csv.mjs writes a row for every figure", async () => {
  expect(await said("csv.mjs")).toEqual([expect.stringMatching(/^facts\.csv: 121 rows /)]);
  const lines = (await readFile(join(folder, "facts.csv"), "utf8")).trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(122);
  expect(lines.filter((line) => line.includes("624.3亿元"))).toHaveLength(1);
});

test("own-review.mjs says what a review holds and can draw", async () => {
  const out = await said("own-review.mjs");
  expect(out).toContain("Key projects (started): 47 projects");
  expect(out).toContain("Start rate of key projects: 90.38%");
  expect(out.some((line) => line.startsWith("chart projectProgress: "))).toBe(true);
  expect(out.some((line) => line.startsWith("chart landSources: "))).toBe(false);
});

test("own-review.mjs says all that is wrong with a review, and nothing else", async () => {
  const text = await readFile(join(folder, "east-port-2024.json"), "utf8");
  const broken = text
    .replace('"unit": "CNY"', '"unit": "t"')
    .replace('"keyProjects"', '"keyProject"');
  await writeFile(join(folder, "broken.json"), broken);
  const { code, out, error } = await runScript("own-review.mjs", folder, "broken.json");
  expect([code, out]).toEqual([1, [""]]);
  expect(error).toMatch(/^facts\[0\]\.measure .*keyProject"/m);
  expect(error).toMatch(/^facts\[4\]\.unit .*: must be .*, got "t"/m);
});
