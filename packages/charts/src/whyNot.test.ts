import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { batteryCapacityReached } from "./review/batteryCapacityReached.ts";
import { projectProgress } from "./review/projectProgress.ts";
import { changedReview } from "./testing/changedReview.ts";
import { whyNot } from "./whyNot.ts";

test("names everything that is not stated, in both languages", () => {
  const review = changedReview({ keyProjects: null, "keyProjects.started": null });
  expect(whyNot(projectProgress, review)).toEqual({
    zh: "未载：重点建设项目、重点建设项目（已开工）",
    en: "Not stated: Key projects, Key projects (started)",
  });
});

test("says which figures refuse to be drawn together", () => {
  const review = changedReview({ "batteryCapacity.phase3.reached": { amount: "16" } });
  expect(whyNot(batteryCapacityReached, review)?.zh).toMatch(
    /^Cannot draw batteryCapacityReached: /,
  );
});

test("nothing where the chart can be drawn, and what is no matter of the data is thrown on", () => {
  expect(whyNot(projectProgress, xinyu2023)).toBeNull();
  const broken = Object.assign(
    () => {
      throw new TypeError("a mistake");
    },
    { ...projectProgress },
  ) as unknown as typeof projectProgress;
  expect(() => whyNot(broken, xinyu2023)).toThrow(TypeError);
});
