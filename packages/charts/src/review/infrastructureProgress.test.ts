import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { infrastructureProgress } from "./infrastructureProgress.ts";

const TOTAL = "infrastructureProjects";
const DONE = "infrastructureProjects.completed";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  infrastructureProgress
    .table(review, { locale })
    .rows.map(({ label, all, text }) => [label, all, text]);

test("the row is the 32 completed of the 86 projects of the source, 37.2%", () => {
  expect(rowsOf()).toEqual([["基础设施及交通项目", "86个", "已完工32个，37.2%"]]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Infrastructure and transport projects", "86 projects", "32 completed, 37.2%"],
  ]);
  const [row] = infrastructureProgress(xinyu2023).data.values;
  expect([row?.value, row?.total]).toEqual([32, 86]);
});

test("the title states what is left, and the notes that it is derived", () => {
  expect(titleOf(infrastructureProgress, xinyu2023, "zh")).toBe(
    "86个基础设施及交通项目中，32个已完工，54个尚未完工",
  );
  expect(titleOf(infrastructureProgress, xinyu2023, "en")).toBe(
    "32 of 86 infrastructure and transport projects are completed, 54 are not yet completed",
  );
  expect(notesOf(infrastructureProgress, xinyu2023, "zh")[0]).toBe(
    "完工率与尚未完工的54个为推算；底条为全部项目",
  );
  expect(notesOf(infrastructureProgress, xinyu2023, "en")[0]).toBe(
    "The rate and the number not yet completed, 54, are derived; the track is all projects",
  );
});

test("one, none, all and about are said as such", () => {
  const titled = (done: object) =>
    titleOf(infrastructureProgress, changedReview({ [DONE]: done }), "en");
  expect(titled({ amount: "1" })).toBe(
    "1 of 86 infrastructure and transport projects is completed, 85 are not yet completed",
  );
  expect(titled({ amount: "85" })).toBe(
    "85 of 86 infrastructure and transport projects are completed, 1 is not yet completed",
  );
  expect(titled({ amount: "0" })).toBe(
    "0 of 86 infrastructure and transport projects are completed, 86 are not yet completed",
  );
  expect(titled({ amount: "86" })).toBe(
    "All 86 infrastructure and transport projects are completed",
  );
  expect(titled({ amount: "30", qualifier: "more" })).toBe(
    "More than 30 of 86 infrastructure and transport projects are completed, about 56 are not yet completed",
  );
  const more = changedReview({ [DONE]: { amount: "30", qualifier: "more" } });
  // 30/86 to 40/86, and 46 to 56
  expect(rowsOf(more, "en")[0]?.[2]).toBe("more than 30 completed, 34.9% (34.8% to 46.6%)");
  expect(notesOf(infrastructureProgress, more, "en")[0]).toBe(
    "The rate and the number not yet completed, about 56 (46 projects to 56 projects), are derived; the track is all projects",
  );
});

test("more completed than there are, and none at all, are refused; what is not stated is missing", () => {
  expect(() => infrastructureProgress(changedReview({ [DONE]: { amount: "87" } }))).toThrow(
    new RangeError(
      "Cannot draw infrastructureProgress: cannot find the rest of infrastructureProjects: its parts must not exceed 86, got 87",
    ),
  );
  const none = changedReview({ [TOTAL]: { amount: "0" }, [DONE]: { amount: "0" } });
  expect(() => infrastructureProgress(none)).toThrow(
    new RangeError("Cannot draw infrastructureProgress: the projects must be > 0, got 0"),
  );
  expect(infrastructureProgress.missing(changedReview({ [DONE]: null }))).toEqual([
    {
      zh: "基础设施及交通项目（已完工）",
      en: "Infrastructure and transport projects (completed)",
    },
  ]);
});
