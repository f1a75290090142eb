import { expect, test } from "vitest";
import { draftReview } from "./draftReview.ts";
import { isParkNamed } from "./headOf.ts";
import { reviewSoFar } from "./reviewSoFar.ts";
import { settleHead } from "./settleHead.ts";

const draft = await draftReview("利润5亿元，增长3%。");

test("what is said is not asked any more, and the rest is", () => {
  expect(isParkNamed(draft)).toBe(false);
  const named = settleHead(draft, { park: "东港园区" });
  expect(named.file.park.name).toEqual({ zh: "东港园区", en: "东港园区" });
  expect(isParkNamed(named)).toBe(true);
  expect(named.file.todo).toBe("请填写资料时期：文中未写明");
  const whole = settleHead(named, { period: "2024", title: { zh: "公报", en: "Bulletin" } });
  expect(whole.file).not.toHaveProperty("todo");
  expect(whole.file.sources[0].title.en).toBe("Bulletin");
  expect(reviewSoFar(whole).review?.period).toBe("2024");
  expect(settleHead(draft, {}, "en").file.todo).toContain("Name the park");
});

test("no name and no period are refused, and the draft stays", () => {
  expect(() => settleHead(draft, { park: " " })).toThrow(
    'Cannot settle a review: its park must have a name, got " "',
  );
  expect(() => settleHead(draft, { period: "23" })).toThrow(RangeError);
  expect(draft.file.period).toBe("");
});
