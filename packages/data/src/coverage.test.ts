import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { coverage } from "./coverage.ts";
import { findFigures } from "./findFigures.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

const path = fileURLToPath(new URL("../../../../shared/source/xinyu-2023.txt", import.meta.url));
const isHere = existsSync(path);
if (!isHere) console.warn(`SKIPPED: coverage of the source document, because ${path} is not here`);

describe.skipIf(!isHere)("the source of 2023", () => {
  const text = isHere ? readFileSync(path, "utf8") : "";

  test("has no number outside of a fact or an exclusion", () => {
    expect(coverage(xinyu2023, text)).toEqual([]);
  });

  test("has no digit and no Chinese number word that is not found", () => {
    const found = new Set(
      findFigures(text).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      ),
    );
    const missed = Array.from(normalizeSource(text)).flatMap((character, index) =>
      /[0-9〇零一二两三四五六七八九十百千万亿双首第]/.test(character) && !found.has(index)
        ? [index]
        : [],
    );
    expect(missed).toEqual([]);
  });

  test("has every fact found as it is printed, but for those in words", () => {
    const found = new Set(findFigures(text).map(({ printed, start }) => `${start} ${printed}`));
    const missed = xinyu2023.facts.filter(
      ({ printed, start }) => !found.has(`${start} ${printed}`),
    );
    expect(missed.map(({ printed }) => printed)).toEqual(["全面达产", "全部", "全部"]);
  });

  test("shows what a missing fact leaves uncovered", () => {
    const facts = xinyu2023.facts.filter(({ id }) => id !== "talents");
    expect(coverage({ ...xinyu2023, facts }, text)).toEqual([
      {
        printed: "411人",
        start: 2532,
        end: 2536,
        kind: "figure",
        figure: { amount: "411", multiplier: 0, unit: "person", qualifier: null },
      },
    ]);
  });
});

test("a source that the review does not have is refused", () => {
  expect(() => coverage(xinyu2023, "", "other")).toThrow(
    new RangeError("Cannot prove coverage: must be a source of xinyu-2023, got other"),
  );
});

test("a place that claims to reach far behind the text covers what it covers, at once", () => {
  const [fact] = xinyu2023.facts;
  if (fact === undefined) throw new Error("xinyu2023 must state something");
  const wide = { ...fact, start: 3, end: 2 ** 52, mentions: [] };
  const review = { ...xinyu2023, facts: [wide], exclusions: [] };
  expect(coverage(review, "1个，2个，3个").map(({ printed }) => printed)).toEqual(["1个"]);
});
