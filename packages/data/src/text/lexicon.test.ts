import { expect, test } from "vitest";
import { lexicon } from "./lexicon.ts";

const words = lexicon([
  ["per cent", "percent"],
  ["percent", "percent"],
  ["t", "tonne"],
  ["个", "item"],
  ["个百分点", "point"],
]);

test("the longest word is met, at either end", () => {
  expect(words.at("1个百分点", 1, true)).toEqual({ meaning: "point", from: 1, to: 5 });
  expect(words.before("1个", 2, true)).toEqual({ meaning: "item", from: 1, to: 2 });
  expect(words.at("元", 0, true)).toBeNull();
});

test("a word is met across one gap where it has one, and between Chinese characters", () => {
  for (const text of ["per cent", "percent", "per\ncent"])
    expect(words.at(text, 0, true)?.meaning).toBe("percent");
  expect(words.at("个百\n分点", 0, true)?.meaning).toBe("point");
  expect(words.before("个 百分点", 5, true)?.meaning).toBe("point");
  expect(words.at("per  cent", 0, true)).toBeNull();
  expect(words.at("per\n\ncent", 0, true)).toBeNull();
});

test("a bounded word touches no letter", () => {
  expect(words.at("tent", 0, true)).toBeNull();
  expect(words.at("tent", 0, false)?.meaning).toBe("tonne");
  expect(words.at("5t", 1, true)?.meaning).toBe("tonne");
  expect(words.before("at", 2, true)).toBeNull();
});
