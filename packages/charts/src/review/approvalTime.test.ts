import { type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { approvalTime } from "./approvalTime.ts";

const BEFORE = "approvalTime.before";
const AFTER = "approvalTime.after";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  approvalTime
    .table(review, { locale })
    .rows.slice(0, 2)
    .map(({ label, value, text }) => [label, value, text]);

test("the last row of the table is the change: 27 of 78", () => {
  const last = (locale: "zh" | "en") => approvalTime.table(xinyu2023, { locale }).rows[2];
  expect(last("zh")).toMatchObject({ label: "变化（推算）", text: "−34.6%" });
  expect(last("en")).toMatchObject({ label: "Change (derived)", text: "−34.6%" });
});

test("the dots are the 78 and 51 working days of the source", () => {
  expect(rowsOf()).toEqual([
    ["改革前", 78, "78个工作日"],
    ["改革后", 51, "51个工作日"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Before the reform", 78, "78 working days"],
    ["After the reform", 51, "51 working days"],
  ]);
  const { data, encoding } = approvalTime(xinyu2023) as LayeredSpec;
  // 51/78 - 1 = -34.6%
  expect(data.values.map(({ label, value, change }) => [label, value, change])).toEqual([
    ["改革前", 78, "−34.6%"],
    ["改革后", 51, "−34.6%"],
  ]);
  expect([encoding.y?.title, encoding.x?.title]).toEqual(["审批用时", "用时"]);
});

test("that the earlier year is not given, and the kind of time left open, is noted", () => {
  expect(notesOf(approvalTime, xinyu2023, "zh").slice(0, 3)).toEqual([
    "78个工作日：改革前的时间，年份未载；是规定时限还是实际用时，原文未说明",
    "51个工作日：是规定时限还是实际用时，原文未说明",
    "变化幅度为推算",
  ]);
  expect(notesOf(approvalTime, xinyu2023, "en")[0]).toBe(
    "78 working days: Before the reform, in a year that is not given; whether it is the time allowed or the time taken is left open",
  );
});

describe("the title says which way the time went, and how far", () => {
  test.each([
    [
      "78",
      "51",
      "审批用时少了34.6%：改革前78个工作日，改革后51个工作日",
      "Approval takes 34.6% less time: 51 working days instead of 78",
      "−34.6%",
    ],
    [
      "51",
      "78",
      "审批用时多了52.9%：改革前51个工作日，改革后78个工作日",
      "Approval takes 52.9% more time: 78 working days instead of 51",
      "+52.9%",
    ],
    [
      "51",
      "51",
      "审批用时没有变化：改革前后均为51个工作日",
      "Approval takes as long as before the reform: 51 working days",
      "unchanged",
    ],
    [
      "0",
      "51",
      "审批用时：改革前0个工作日，改革后51个工作日",
      "Approval takes 51 working days; before the reform it took 0 working days",
      "",
    ],
    [
      "2",
      "1",
      "审批用时少了50.0%：改革前2个工作日，改革后1个工作日",
      "Approval takes 50.0% less time: 1 working day instead of 2",
      "−50.0%",
    ],
  ])("from %s to %s", (before, after, zh, en, change) => {
    const review = changedReview({ [BEFORE]: { amount: before }, [AFTER]: { amount: after } });
    expect(titleOf(approvalTime, review, "zh")).toBe(zh);
    expect(titleOf(approvalTime, review, "en")).toBe(en);
    expect(approvalTime(review, { locale: "en" }).data.values[0]?.change).toBe(change);
  });
});

test("a time that is about stays about, and so does the change", () => {
  const review = changedReview({ [BEFORE]: { qualifier: "about" } });
  expect(titleOf(approvalTime, review, "zh")).toBe(
    "审批用时少了约34.6%：改革前约78个工作日，改革后51个工作日",
  );
  expect(titleOf(approvalTime, review, "en")).toBe(
    "Approval takes about 34.6% less time: 51 working days instead of about 78",
  );
});

test("a review without the time before says that it is missing, and draws nothing", () => {
  const review = reviewOf(AFTER);
  expect(approvalTime.missing(review).map(({ en }) => en)).toEqual([
    "Approval time of construction projects (before)",
  ]);
  expect(() => approvalTime(review)).toThrow(RangeError);
});
