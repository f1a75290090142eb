import { expect, test } from "vitest";
import { describe as said } from "./describe.ts";

const rows = [
  { label: "Planned", text: "115" },
  { label: "Started", text: "114" },
];

test("title, subtitle and each row by name and value are sentences of the reader's language", () => {
  expect(said("en", "Of 115", "Projects, 2023", rows)).toBe(
    "Of 115. Projects, 2023. Planned: 115; Started: 114.",
  );
  expect(said("zh", "共115个", "项目，2023年", [{ label: "年度安排", text: "115个" }])).toBe(
    "共115个。项目，2023年。年度安排：115个。",
  );
});

test("what is left out leaves no empty sentence, and a full stop is not set twice", () => {
  expect(said("en", "Done.", undefined, [])).toBe("Done.");
  expect(said("zh", "完成。", undefined, [])).toBe("完成。");
});
