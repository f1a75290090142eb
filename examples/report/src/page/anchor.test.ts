import { expect, test } from "vitest";
import { anchor, partAnchor } from "./anchor.ts";

test("an anchor says language and kind, and reads as the id", () => {
  expect(anchor("en", "fact", "keyProjects.started")).toBe("en-fact-keyProjects.started");
});

test("a part has a short one", () => {
  expect(partAnchor("en", "audit")).toBe("en-audit");
  expect(partAnchor("zh", "section-甲-0")).toBe("zh-section-~7532-0");
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
