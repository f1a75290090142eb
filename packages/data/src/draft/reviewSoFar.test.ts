import { expect, test } from "vitest";
import { verifySource } from "../verifySource.ts";
import { draftReview } from "./draftReview.ts";
import { reviewSoFar } from "./reviewSoFar.ts";
import { settleFigure } from "./settleFigure.ts";

const TEXT =
  "东港园区2024年公报。进出口总额约40亿元，同比下降3.2%。财政总收入72.87亿元，泊位7扩建。";

test("what is asked about is left out, and the rest is a review that its source proves", async () => {
  const draft = await draftReview(TEXT);
  const { review, open, issues, file } = reviewSoFar(draft);
  expect(issues).toEqual([]);
  expect(open).toHaveLength(draft.open.length);
  expect(review?.facts).toHaveLength(3);
  expect(file.facts).toHaveLength(3);
  if (review === null) throw new Error("Cannot go on without a review");
  expect(await verifySource(review, TEXT)).toEqual([]);
});

test("what cannot stand beside the rest is left out and told by its place in the draft", async () => {
  const draft = await draftReview(TEXT);
  const growth = draft.file.facts.findIndex(({ as }) => as === "growth");
  const wrong = settleFigure(draft, draft.file.facts[growth]?.start ?? 0, {
    measure: "fiscalRevenue",
    as: "level",
  });
  const { review, issues } = reviewSoFar(wrong);
  expect(review?.facts).toHaveLength(2);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.every(({ path: [list, index] }) => list === "facts" && index === growth)).toBe(
    true,
  );
});

test("without a period there is no review, and it says so", async () => {
  const { review, issues } = reviewSoFar(await draftReview("进出口总额约40亿元。"));
  expect(review).toBeNull();
  expect(issues.map(({ path }) => path)).toContainEqual(["period"]);
});

test("a text without figures is no review yet", async () => {
  const { review, file, open } = reviewSoFar(await draftReview("2024年平稳。"));
  expect([review, file.facts, open]).toEqual([null, [], []]);
});
