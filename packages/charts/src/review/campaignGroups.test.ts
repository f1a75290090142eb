import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { campaignGroups } from "./campaignGroups.ts";

test("the rows are the groups of the source: 20 with 18 started, 37 with 37, 43 with 43", () => {
  const { rows } = campaignGroups.table(xinyu2023);
  expect(rows.map(({ label, count, reached, text }) => [label, count, reached, text])).toEqual([
    ["促开工", 20, 18, "20个，已开工18个"],
    ["促进度", 37, 37, "37个，按时序推进37个，已试投产11个"],
    ["促竣工", 43, 43, "43个，已试投产43个"],
    ["合计", 100, 98, "100个，98个达到本组目标（推算）"],
  ]);
  const english = campaignGroups.table(xinyu2023, { locale: "en" }).rows;
  expect(english.map(({ label, text }) => [label, text])).toEqual([
    ["To be started", "20 projects, 18 started"],
    ["To be advanced", "37 projects, 37 on schedule, 11 in trial production"],
    ["To be completed", "43 projects, 43 in trial production"],
    ["All groups", "100 projects, 98 reached their group's goal (derived)"],
  ]);
});

test("each of the 100 projects is a dot, of which 2 are hollow", () => {
  const { data, layer } = campaignGroups(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ label, count, reached }) => [label, count, reached])).toEqual([
    ["促开工", 20, 18],
    ["促进度", 37, 37],
    ["促竣工", 43, 43],
  ]);
  expect(layer[0]?.mark.type).toBe("point");
});

test("the title states how many of all have reached their group's goal, and a note how that is reckoned", () => {
  expect(titleOf(campaignGroups, xinyu2023, "zh")).toBe("100个会战项目中，98个达到本组目标");
  expect(titleOf(campaignGroups, xinyu2023, "en")).toBe(
    "98 of 100 campaign projects have reached their group's goal",
  );
  expect(notesOf(campaignGroups, xinyu2023, "en").slice(0, 2)).toEqual([
    "Filled: reached the goal of its group; hollow: not yet. 98 is derived: 18 + 37 + 43",
    "Taken here as the goals of the groups, in their order: started, on schedule, in trial production",
  ]);
  expect(notesOf(campaignGroups, xinyu2023, "zh")[1]).toBe(
    "各组的目标在此分别取为：已开工、按时序推进、已试投产",
  );
});

test("progress that is not exact in a group is not exact in all", () => {
  const review = changedReview({ "campaignProjects.toStart.started": { qualifier: "about" } });
  expect(titleOf(campaignGroups, review, "zh")).toBe("100个会战项目中，约98个达到本组目标");
  expect(titleOf(campaignGroups, review, "en")).toBe(
    "About 98 of 100 campaign projects have reached their group's goal",
  );
});

test("progress is that of the group's own goal, not the greatest that is stated", () => {
  const review = changedReview({
    "campaignProjects.toAdvance.onSchedule": { amount: "5", status: [] },
  });
  expect(titleOf(campaignGroups, review, "en")).toBe(
    "66 of 100 campaign projects have reached their group's goal",
  );
});

test("a group whose progress is not stated is missing it, and is not drawn as if it had made none", () => {
  const review = changedReview({ "campaignProjects.toStart.started": null });
  expect(campaignGroups.missing(review)).toEqual([
    { zh: "会战项目（促开工，已开工）", en: "Campaign projects (to be started, started)" },
  ]);
  expect(() => campaignGroups(review)).toThrow(RangeError);
});

test("groups that do not add up to the total are refused, and so is more progress than projects", () => {
  expect(() => campaignGroups(changedReview({ campaignProjects: { amount: "99" } }))).toThrow(
    new RangeError("Cannot draw campaignGroups: the groups must add up to the total 99, got 100"),
  );
  expect(() =>
    campaignGroups(changedReview({ "campaignProjects.toStart.started": { amount: "21" } })),
  ).toThrow(
    new RangeError("Cannot draw dotGrid: rows[0].reached must be at most its count 20, got 21"),
  );
});

test("facts of another period are no part of it", () => {
  const [first, ...rest] = xinyu2023.facts.filter(
    ({ id }) => id === "campaignProjects.toStart.started",
  );
  expect(rest).toEqual([]);
  const yearBefore = { ...first, id: "before", period: "2022", amount: "3" } as never;
  const review = { ...xinyu2023, facts: [yearBefore, ...xinyu2023.facts] };
  expect(campaignGroups(review)).toEqual(campaignGroups(xinyu2023));
});
