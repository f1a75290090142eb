import { type Entity, type Fact, type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { MAJORS, outside } from "../testing/majors.ts";
import { titleOf } from "../testing/titleOf.ts";
import { honoursAndPlatforms } from "./honoursAndPlatforms.ts";

const only = (keep: (entity: Entity) => boolean): Review => ({
  ...xinyu2023,
  entities: xinyu2023.entities.filter(keep),
});

const ofKind = (...kinds: readonly string[]) => only(({ kind }) => kinds.includes(kind));

test("the title counts what the source names, by kind, and what of it is only applied for", () => {
  expect(titleOf(honoursAndPlatforms, xinyu2023, "zh")).toBe(
    "文中列出19项荣誉与入选、6个平台、1项成果（原文共计2项）；2项载为申报",
  );
  expect(titleOf(honoursAndPlatforms, xinyu2023, "en")).toBe(
    "The review names 19 honours and listings, 6 platforms and 1 of the 2 achievements it counts; 2 are stated as applied for",
  );
});

test("four zones and parks, two demonstrations applied for, and a station without a level are among the rows", () => {
  const { rows } = honoursAndPlatforms.table(xinyu2023);
  expect(rows).toHaveLength(26);
  const row = (name: string) => {
    const found = rows.find((one) => one.name === name);
    return [found?.kind, found?.level, found?.state];
  };
  expect(row("江西省数字经济集聚区")).toEqual(["荣誉与入选", "省级", "已获得或设立"]);
  expect(row("江西省综合减灾示范社区")).toEqual(["荣誉与入选", "省级", "申报"]);
  expect(row("国家级海智基地")).toEqual(["平台", "国家级", "已获得或设立"]);
  expect(row("博士后工作站")).toEqual(["平台", null, "已获得或设立"]);
  expect(row("固态电池制备技术开发应用")).toEqual(["成果", null, "原文共计的2项之一"]);
  expect(row("高新技术企业")).toEqual(["荣誉与入选", null, "已获得或设立"]);
  expect(row("海关AEO高级认证企业")).toEqual(["荣誉与入选", null, "已获得或设立"]);
  expect(row("江西省级以上创新平台")).toEqual(["平台", "省级以上", "已获得或设立"]);
  expect(row("江西省数字技术应用场景机会清单")).toEqual(["荣誉与入选", "省级", "已获得或设立"]);
});

test("those applied for are hollow and say so", () => {
  const hollow = honoursAndPlatforms(xinyu2023, { locale: "en" }).data.values.filter(
    ({ isFilled }) => isFilled === false,
  );
  const group = "Honours and listings, provincial";
  expect(hollow).toEqual([
    {
      group,
      drawn: "Jiangxi model community for disaster reduction (applied for)",
      isFilled: false,
    },
    {
      group,
      drawn: "Jiangxi model school for earthquake education (applied for)",
      isFilled: false,
    },
  ]);
});

test("a kind that is not named has no place in title or picture", () => {
  const review = ofKind("platform");
  expect(titleOf(honoursAndPlatforms, review, "en")).toBe("The review names 6 platforms");
  expect(titleOf(honoursAndPlatforms, review, "zh")).toBe("文中列出6个平台");
  expect(honoursAndPlatforms(review, { locale: "en" }).description).not.toMatch(
    /Honours and listings, (national|provincial|level)/,
  );
  const two = ofKind("platform", "achievement");
  expect(titleOf(honoursAndPlatforms, two, "en")).toBe(
    "The review names 6 platforms and 1 of the 2 achievements it counts",
  );
});

test("achievements are some of those counted only where more are counted than named", () => {
  const stating = (change: Partial<Pick<Fact, "id" | "amount" | "qualifier">>): Review => ({
    ...xinyu2023,
    facts: xinyu2023.facts.map((fact) =>
      fact.measure === "leadingAchievements" ? { ...fact, ...change } : fact,
    ),
  });
  const named = "The review names 19 honours and listings, 6 platforms and";
  for (const [change, said] of [
    [{ amount: "1" }, "1 achievement"],
    [{ amount: "12" }, "1 of the 12 achievements it counts"],
    [{ qualifier: "more" }, "1 achievement"],
    [{ id: "another" }, "1 achievement"],
  ] as const) {
    expect(titleOf(honoursAndPlatforms, stating(change), "en")).toBe(
      `${named} ${said}; 2 are stated as applied for`,
    );
  }
  expect(honoursAndPlatforms.table(xinyu2023, { locale: "en" }).rows.at(-1)?.state).toBe(
    "one of 2 that the review counts",
  );
});

test("a review that names none is refused", () => {
  for (const review of [ofKind(), ofKind("school", "road")]) {
    expect(honoursAndPlatforms.missing(review).map(({ zh }) => zh)).toEqual([
      "写明名称的荣誉、平台或成果",
    ]);
    expect(() => honoursAndPlatforms(review)).toThrow(
      new RangeError(
        "Cannot draw honoursAndPlatforms: xinyu-2023 must state a named honour, platform or achievement, got nothing",
      ),
    );
  }
});

test("of a hundred honours the first are named and the rest counted; the table has them all", async () => {
  const [honour] = ofKind("honour").entities as readonly [Entity];
  const review: Review = {
    ...xinyu2023,
    entities: Array.from({ length: 100 }, (_, index) => ({
      ...honour,
      id: `honour${index}`,
      name: { zh: `第${index}项荣誉称号`, en: `Honour of the number ${index}` },
    })),
  };
  expect(titleOf(honoursAndPlatforms, review, "en")).toBe(
    "The review names 100 honours and listings",
  );
  expect(honoursAndPlatforms.table(review).rows).toHaveLength(100);
  const spec = honoursAndPlatforms(review, { locale: "en", width: 360 });
  expect(spec.description).toContain("Honour of the number 17, and 82 more");
  for (const major of MAJORS) {
    const drawn = await major.draw(spec);
    expect(drawn.messages).toEqual([]);
    expect(outside(drawn)).toEqual([]);
  }
});
