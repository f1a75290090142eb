import { expect, test } from "vitest";
import { anchor } from "./anchor.ts";

test("an anchor says language and kind, and reads as the id", () => {
  expect(anchor("en", "fact", "keyProjects.started")).toBe("en-fact-keyProjects.started");
});

test("an id that an address would have to escape gives one that it need not, and ids stay apart", () => {
  const ids = ["a b", "a;b", "a#b", "a%b", "甲", 'a"b', "a~b", "a~20b"].map((id) =>
    anchor("zh", "entity", id),
  );
  for (const id of ids) {
    expect(encodeURIComponent(id)).toBe(id);
    expect(id).not.toMatch(/[;"\s]/);
  }
  expect(new Set(ids).size).toBe(ids.length);
});
