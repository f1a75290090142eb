import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { coverage } from "../coverage.ts";
import { formatIssues, type Issue } from "../issue.ts";
import { normalizeSource } from "../normalizeSource.ts";
import { parseReview } from "../schema.ts";
import { verifySource } from "../verifySource.ts";
import { draftReview } from "./draftReview.ts";

/** Invented texts that no rule was tuned on, and those that stand beside a clone. */
const FOLDERS = ["../../texts/", "../../../../../shared/corpus/practice/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
for (const folder of FOLDERS)
  if (!existsSync(folder))
    console.warn(`SKIPPED: drafts of the texts in ${folder}, because it is not here`);

const TEXTS = FOLDERS.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name.slice(0, -4), readFileSync(`${folder}${name}`, "utf8")] as const),
);

/** What of a draft a person has to settle, though no todo says it. */
const isSettledByHand = ({ path, rule }: Issue): boolean =>
  path[0] === "period" || rule.startsWith("must not state what");

test("there are texts in both languages", () => {
  expect(TEXTS.length).toBeGreaterThan(20);
  expect(TEXTS.filter(([, text]) => !/\p{Script=Han}/u.test(text)).length).toBeGreaterThan(8);
});

describe.each(TEXTS)("a draft of %s", (_id, text) => {
  test("prints stand at their places, and no number is in none", async () => {
    const { file } = await draftReview(text);
    const points = Array.from(normalizeSource(text));
    const places = [
      ...file.facts,
      ...file.facts.flatMap(({ mentions }) => mentions),
      ...file.exclusions,
    ];
    for (const { printed, start } of places)
      expect(points.slice(start, start + Array.from(printed).length).join("")).toBe(printed);
    const isIn = new Uint8Array(points.length);
    for (const { printed, start } of places) {
      const end = start + Array.from(printed).length;
      expect([printed, isIn.subarray(start, end).includes(1)]).toEqual([printed, false]);
      isIn.fill(1, start, end);
    }
    const left = points.flatMap((point, at) =>
      /\p{Nd}/u.test(point) && isIn[at] === 0 ? [points.slice(at - 8, at + 8).join("")] : [],
    );
    expect(left).toEqual([]);
  });

  test("what is open leads to what is asked, and each fact has its decision", async () => {
    const { file, open, decisions } = await draftReview(text);
    expect(decisions).toHaveLength(file.facts.length);
    for (const {
      path: [list, index],
      printed,
    } of open)
      expect(file[list][index]?.printed).toBe(printed);
    const asked = new Set(open.map(({ path }) => path.join(" ")));
    file.facts.forEach(({ todo }, index) => {
      if (todo !== undefined) expect([...asked]).toContain(`facts ${index}`);
    });
    for (const { measure } of file.facts)
      if (measure.startsWith("own")) expect(Object.keys(file.measures)).toContain(measure);
  });

  test("without its todos it is a review, but for what a person settles", async () => {
    const { file } = await draftReview(text);
    const bare = JSON.parse(
      JSON.stringify(file, (key, value) => (key === "todo" ? undefined : value)),
    );
    const read = parseReview(bare);
    if (read.issues !== undefined) {
      expect(formatIssues(read.issues.filter((issue) => !isSettledByHand(issue)))).toBe("");
      return;
    }
    // Words around a print may give it its unit, the caption of a table or the name of a mean, which a proof by places cannot tell.
    const isAlone = ({ path: [list, index] }: Issue): boolean => {
      const fact = list === "facts" ? read.value.facts[Number(index)] : undefined;
      return fact === undefined || !(/^[-+\d.,]+$/.test(fact.printed) || fact.unit.includes("/"));
    };
    const issues = await verifySource(read.value, text);
    expect(issues.filter(isAlone)).toEqual([]);
    expect(coverage(read.value, text)).toEqual([]);
  });

  test("drafted twice, it is the same to the byte", async () => {
    expect(JSON.stringify(await draftReview(text))).toBe(JSON.stringify(await draftReview(text)));
  });
});
