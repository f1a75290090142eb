import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverage } from "./coverage.ts";
import { defineReview } from "./defineReview.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { passagesOf } from "./passagesOf.ts";
import { bulletin, eastPort as input } from "./testing/eastPort.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

const eastPort = defineReview(input);

const joined = (passages: readonly { readonly text: string }[]): string =>
  passages.map(({ text }) => text).join("");

describe("passages of a document", () => {
  test("joined they are the document, and each is where it says", () => {
    const letter = fc.constantFrom(
      "签",
      "约",
      "1",
      "7",
      "个",
      " ",
      "\n",
      "\uFEFF",
      "e",
      "\u0301",
      "가",
      "ᄀ",
      "ᅡ",
      "ᆨ",
      "𠮷",
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
        const text = letters.join("");
        const passages = passagesOf(xinyu2023, text);
        expect(joined(passages)).toBe(text);
        const points = Array.from(normalizeSource(text));
        for (const { text: own, start, end } of passages)
          expect(normalizeSource(own)).toBe(points.slice(start, end).join(""));
      }),
    );
  });

  test("a figure is marked with its white space, and a space before it belongs to what stands before", () => {
    const spaced = bulletin.replace("40亿元", " 40\n 亿元 ");
    const passage = passagesOf(eastPort, spaced).find(
      ({ facts }) => facts[0]?.id === "foreignTrade",
    );
    expect(passage?.text).toBe("约 40\n 亿元 ");
  });

  test("where something else stands, nothing is marked, and the number is open", () => {
    const forged = passagesOf(eastPort, bulletin.replace("40", "46"));
    expect(forged.some(({ facts }) => facts[0]?.id === "foreignTrade")).toBe(false);
    expect(forged.flatMap(({ facts }) => facts).length).toBeGreaterThan(0);
  });

  test("places that overlap share a passage", () => {
    const [first] = eastPort.facts;
    if (first === undefined) throw new Error("eastPort must state something");
    const wide = { ...first, id: "wide", start: first.start - 1, printed: "", mentions: [] };
    const printed = Array.from(normalizeSource(bulletin)).slice(wide.start, wide.end).join("");
    const review = { ...eastPort, facts: [{ ...wide, printed }, first] };
    const marked = passagesOf(review, bulletin).filter(({ facts }) => facts.length > 0);
    expect(marked.map(({ facts }) => facts.map(({ id }) => id))).toEqual([
      ["wide"],
      ["wide", first.id],
    ]);
  });

  test("each is of one section", () => {
    const passages = passagesOf(eastPort, bulletin);
    for (const { id, start, end } of eastPort.sources[0]?.sections ?? []) {
      const own = passages.filter(({ section }) => section === id);
      expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end]);
    }
  });

  test("a source that the review does not have is refused", () => {
    expect(() => passagesOf(xinyu2023, "", "other")).toThrow(RangeError);
  });
});

const source = new URL("../../../../shared/source/xinyu-2023.txt", import.meta.url);
if (!existsSync(source))
  console.warn("SKIPPED: passages of the source of 2023, because no copy of it is here");

test.skipIf(!existsSync(source))(
  "of the source of 2023 every fact and mention is marked, and nothing is open",
  () => {
    const text = readFileSync(source, "utf8");
    const passages = passagesOf(xinyu2023, text);
    expect(joined(passages)).toBe(text);
    expect(passages.filter(({ open }) => open !== null)).toHaveLength(
      coverage(xinyu2023, text).length,
    );
    for (const fact of xinyu2023.facts) {
      for (const { printed, start } of [fact, ...fact.mentions]) {
        const own = passages.filter(
          ({ facts, start: at }) =>
            facts.includes(fact) && at >= start && at < start + printed.length,
        );
        expect(normalizeSource(joined(own))).toBe(printed);
      }
    }
  },
);
