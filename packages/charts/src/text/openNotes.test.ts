import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { openNotes } from "./openNotes.ts";

const visits = factOf(xinyu2023, "safetyVisits");
const hazards = factOf(xinyu2023, "majorHazardsFound");
const trade = factOf(xinyu2023, "foreignTrade");

test("a remark that is true of all stands alone, one that is true of some says of which", () => {
  const remark = "Since the campaign against major hazards began; no date is given";
  const interviews = factOf(xinyu2023, "safetyInterviews");
  expect(openNotes(xinyu2023, [visits, hazards, interviews], "en")).toEqual([remark]);
  expect(openNotes(xinyu2023, [visits, hazards], "en")).toEqual([
    `Guidance visits to key enterprises, Major hazards found: ${remark}`,
  ]);
  expect(openNotes(xinyu2023, [visits, hazards, trade], "en")).toEqual([
    `Guidance visits to key enterprises, Major hazards found: ${remark}`,
  ]);
  expect(openNotes(xinyu2023, [visits], "zh")[0]).toMatch(/^帮扶指导重点企业：/);
});

test("where nothing is open there is no note", () => {
  expect(openNotes(xinyu2023, [trade], "en")).toEqual([]);
  expect(openNotes(xinyu2023, [], "en")).toEqual([]);
});
