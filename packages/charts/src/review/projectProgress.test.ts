import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { projectProgress } from "./projectProgress.ts";

const textsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  projectProgress.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are the 115 planned, 114 started and 74 producing projects of the source", () => {
  const { data, encoding } = projectProgress(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ value, whole }) => [value, whole])).toEqual([
    [115, 115],
    [114, 115],
    [74, 115],
  ]);
  expect([encoding.y?.title, encoding.x?.title]).toEqual(["阶段", "项目"]);
  expect(textsOf()).toEqual([
    ["年度安排", "115个"],
    ["已开工", "114个"],
    ["试投产或部分试投产", "74个"],
  ]);
  expect(textsOf(xinyu2023, "en")).toEqual([
    ["Planned", "115 projects"],
    ["Started", "114 projects"],
    ["In full or partial trial production", "74 projects"],
  ]);
});

test("the title states the three counts", () => {
  expect(titleOf(projectProgress, xinyu2023, "zh")).toBe(
    "115个项目中，114个已开工，74个试投产或部分试投产",
  );
  expect(titleOf(projectProgress, xinyu2023, "en")).toBe(
    "Of 115 projects, 114 have started and 74 are in full or partial trial production",
  );
});

test("a count that the source prints as about or more is no exact one in the title", () => {
  const review = changedReview({
    keyProjects: { amount: "12", multiplier: 2, qualifier: "more" },
    "keyProjects.started": { amount: "1100", qualifier: "about" },
  });
  expect(titleOf(projectProgress, review, "zh")).toBe(
    "12余百个项目中，约1100个已开工，74个试投产或部分试投产",
  );
  expect(titleOf(projectProgress, review, "en")).toBe(
    "Of more than 1,200 projects, about 1,100 have started and 74 are in full or partial trial production",
  );
  expect(projectProgress(review).data.values.map(({ value }) => value)).toEqual([1200, 1100, 74]);
});

test("one project is one", () => {
  const one = changedReview({
    "keyProjects.started": { amount: "1" },
    "keyProjects.trialProduction": { amount: "1" },
  });
  expect(titleOf(projectProgress, one, "en")).toBe(
    "Of 115 projects, 1 has started and 1 is in full or partial trial production",
  );
});

test("stages that do not contain one another are not said to", () => {
  const note = (started: string) =>
    notesOf(
      projectProgress,
      changedReview({ "keyProjects.started": { amount: started } }),
      "zh",
    ).includes("每一行都是上一行的一部分");
  expect(note("115")).toBe(true);
  expect(note("116")).toBe(false);
});

test("a year in which nothing has started draws", () => {
  const review = changedReview({
    "keyProjects.started": { amount: "0" },
    "keyProjects.trialProduction": { amount: "0" },
  });
  expect(titleOf(projectProgress, review, "en")).toBe(
    "Of 115 projects, 0 have started and 0 are in full or partial trial production",
  );
});
