import { expect, test } from "vitest";
import { entitiesOf } from "./entitiesOf.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test("gives all of a kind and nothing else, in the order of the review", () => {
  const schools = entitiesOf(xinyu2023, "school");
  expect(schools.map(({ name }) => name.zh)).toEqual([
    "星河学校",
    "华东师大新余高新区实验学校初中部",
    "高新一中",
    "幸福家园幼儿园",
    "丰和御景幼儿园",
  ]);
  expect(entitiesOf({ ...xinyu2023, entities: [] }, "school")).toEqual([]);
});

test("knows what is said of the kind", () => {
  const [first] = entitiesOf(xinyu2023, "conference");
  expect(first?.place?.en).toBe("Shenzhen");
  expect(entitiesOf(xinyu2023, "conference").map(({ edition }) => edition)).toEqual([
    null,
    null,
    6,
    null,
  ]);
});
