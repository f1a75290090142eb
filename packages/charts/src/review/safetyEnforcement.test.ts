import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { safetyEnforcement } from "./safetyEnforcement.ts";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  safetyEnforcement.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are 770 visits, 119 hazards, 46 called in, 62 penalties, the fine, and the rates that follow", () => {
  // 119/770 = 0.15454...; 69.86/62 = 1.12677...
  expect(rowsOf()).toEqual([
    ["帮扶指导重点企业", "770次"],
    ["排查重大事故隐患", "119个"],
    ["约谈企业", "46次"],
    ["行政处罚", "62次"],
    ["安全处罚金额", "69.86万元"],
    ["每百家次隐患数（推算）", "15.45个"],
    ["每次处罚平均金额（推算，假定均有罚款）", "1.12677万元"],
  ]);
  expect(rowsOf(xinyu2023, "en").slice(4)).toEqual([
    ["Fines over safety", "CNY 698,600"],
    ["Hazards per 100 visits (derived)", "15.45"],
    ["Fines per penalty (derived, if each carried a fine)", "CNY 11,267.7"],
  ]);
});

test("the picture has the range of the fine in a note, so that bars keep their room", () => {
  const texts = safetyEnforcement(xinyu2023).data.values.map(({ text }) => text);
  expect(texts).toContain("1.12677万元");
  expect(notesOf(safetyEnforcement, xinyu2023, "zh")).toContain(
    "按罚款总额的舍入，每次处罚平均金额为1.12669万元至1.12686万元",
  );
  expect(notesOf(safetyEnforcement, xinyu2023, "en")).toContain(
    "Fines per penalty: as the sum is rounded, CNY 11,266.9 to CNY 11,268.6",
  );
});

test("only the counts have bars", () => {
  expect(safetyEnforcement(xinyu2023).data.values.map(({ value }) => value)).toEqual([
    770,
    119,
    46,
    62,
    null,
    null,
    null,
  ]);
});

test("the title states visits, hazards and their rate, whichever is the greater", () => {
  expect(titleOf(safetyEnforcement, xinyu2023, "zh")).toBe(
    "帮扶指导重点企业770次，排查重大事故隐患119个，每百家次15.45个（推算）",
  );
  const more = changedReview({ majorHazardsFound: { amount: "1155" } });
  expect(titleOf(safetyEnforcement, more, "en")).toBe(
    "Guidance visits: 770, major hazards found: 1,155, which is 150 per 100 visits (derived)",
  );
  const equal = changedReview({ majorHazardsFound: { amount: "770" } });
  expect(titleOf(safetyEnforcement, equal, "zh")).toContain("每百家次100个（推算）");
});

test("without a visit there is no rate", () => {
  const review = changedReview({ safetyVisits: { amount: "0" } });
  expect(titleOf(safetyEnforcement, review, "en")).toBe(
    "Guidance visits: 0, major hazards found: 119",
  );
  expect(rowsOf(review, "en").map(([label]) => label)).not.toContain(
    "Hazards per 100 visits (derived)",
  );
  expect(notesOf(safetyEnforcement, review, "en").join(" ")).not.toContain("found on these visits");
});

test("a rate of counts that are not exact has its interval", () => {
  const review = changedReview({ safetyVisits: { qualifier: "about" } });
  // 119/7.75 = 15.354..., 119/7.65 = 15.555...
  expect(titleOf(safetyEnforcement, review, "en")).toBe(
    "Guidance visits: about 770, major hazards found: 119, which is 15.45 (15.35 to 15.56) per 100 visits (derived)",
  );
});

test("the caption names the review instead of a year, which the source does not give", () => {
  expect(safetyEnforcement.table(xinyu2023, { locale: "zh" }).caption).toBe(
    "安全执法，次数与个数，2023年回顾所载",
  );
  expect(safetyEnforcement.table(xinyu2023, { locale: "en" }).caption).toBe(
    "Enforcement of safety, counts, as the review of 2023 states them",
  );
});

test("notes say that no count is a part of another, that money has no bar, and that there is no date", () => {
  expect(notesOf(safetyEnforcement, xinyu2023, "en").slice(0, 5)).toEqual([
    "No count is a part of another, and none leads to the next: each bar is its own from 0",
    "Guidance visits and call-ins count an enterprise each time",
    "The figures do not say whether the hazards were found on these visits",
    "Money and rates are no counts and have no bar",
    "Since the campaign against major hazards began; no date is given",
  ]);
});

test("fines that are not stated are not drawn, nor their average", () => {
  const review = changedReview({ safetyFines: null });
  expect(rowsOf(review).map(([label]) => label)).toEqual([
    "帮扶指导重点企业",
    "排查重大事故隐患",
    "约谈企业",
    "行政处罚",
    "每百家次隐患数（推算）",
  ]);
});

test("a count that is not stated is missing", () => {
  const review = changedReview({ safetyInterviews: null });
  expect(safetyEnforcement.missing(review).map(({ en }) => en)).toEqual([
    "Call-ins of enterprises",
  ]);
  expect(() => safetyEnforcement(review)).toThrow(RangeError);
});
