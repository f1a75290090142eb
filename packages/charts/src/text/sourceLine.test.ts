import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { sourceLine } from "./sourceLine.ts";

const trade = factOf(xinyu2023, "foreignTrade");
const land = factOf(xinyu2023, "idleLandReused");

test("names the sources of the facts and their sections, each once, in the order of the source", () => {
  expect(sourceLine(xinyu2023, [land, trade, land], "zh")).toBe(
    "新余高新区2023年回顾（概况、项目建设）",
  );
  expect(sourceLine(xinyu2023, [land], "en")).toBe(
    "Review of 2023 of the Xinyu high-tech zone (Projects)",
  );
});

test("of two sources only those that state a fact are named", () => {
  const [source] = xinyu2023.sources;
  if (source === undefined) throw new Error("the review must have a source");
  const bulletin = { ...source, id: "bulletin", title: { zh: "公报", en: "Bulletin" } };
  const review = { ...xinyu2023, sources: [source, bulletin] };
  expect(sourceLine(review, [trade], "en")).not.toContain("Bulletin");
  expect(sourceLine(review, [trade, { ...land, source: "bulletin" }], "en")).toBe(
    "Review of 2023 of the Xinyu high-tech zone (Introduction); Bulletin (Projects)",
  );
  expect(sourceLine(review, [], "en")).toBe("");
});
