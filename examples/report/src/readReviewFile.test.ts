import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xinyu2023 } from "@park/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReviewFile } from "./readReviewFile.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (text: string): Promise<string> => {
  const path = join(folder, "review.json");
  await writeFile(path, text);
  return path;
};

test("reads the packaged review where no file is named", async () => {
  expect(await readReviewFile(undefined)).toBe(xinyu2023);
});

test("reads a review file", async () => {
  expect(await readReviewFile(await written(JSON.stringify(xinyu2023)))).toEqual(xinyu2023);
});

test("says what is wrong with a file that is no JSON", async () => {
  await expect(readReviewFile(await written("{"))).rejects.toThrow(
    /^Cannot read .*review\.json: must be a sound review, got 1 issue\n\(root\): must be JSON: /,
  );
});

test("lists every issue of a review with its place", async () => {
  const wrong = {
    ...xinyu2023,
    facts: [
      { measure: "townRevenue", amount: "1", printed: "1亿元", start: 240 },
      { measure: "fiscalRevenue", amount: "1", unit: "mu", printed: "1亩", start: 4000 },
    ],
    entities: [],
  };
  await expect(readReviewFile(await written(JSON.stringify(wrong)))).rejects.toThrow(
    /3 issues\nfacts\[0\]\.measure \("townRevenue" "1亿元"\): must be one of [^\n]+, got "townRevenue"\nfacts\[1\]\.unit \("fiscalRevenue" "1亩"\): must be a unit of fiscalRevenue: CNY, got "mu"\nfacts\[1\]\.start \("fiscalRevenue" "1亩"\): must be a whole number inside the text, 0 to 3615, got 4000$/,
  );
});
