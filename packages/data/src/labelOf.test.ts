import { describe, expect, test } from "vitest";
import type { FactKey } from "./factKey.ts";
import { labelOfKey } from "./labelOf.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test.each([
  [{}, "会战项目", "Campaign projects"],
  [{ group: "toStart" }, "会战项目（促开工）", "Campaign projects (to be started)"],
  [
    { group: "toStart", stage: "started" },
    "会战项目（促开工，已开工）",
    "Campaign projects (to be started, started)",
  ],
])("campaign projects of %j", (dimensions, zh, en) => {
  expect(labelOfKey(xinyu2023, { measure: "campaignProjects", dimensions })).toEqual({ zh, en });
});

describe("a key that the review may not state", () => {
  test("has its period where it is not the review's", () => {
    const label = (period: "2023" | "2021" | "yearBefore") =>
      labelOfKey(xinyu2023, { measure: "foreignTrade", period }).zh;
    expect(label("2023")).toBe("进出口总额");
    expect(label("yearBefore")).toBe("进出口总额（2022）");
    expect(label("2021")).toBe("进出口总额（2021）");
  });

  test.each(["planet", "constructor", "toString", "__proto__"])(
    "calls an unknown %s by its id",
    (id) => {
      const of = (measure: string, dimensions: Record<string, string> = {}): string =>
        labelOfKey(xinyu2023, { measure, dimensions }).en;
      expect(of(id)).toBe(id);
      expect(of("keyProjects", { stage: id })).toBe(`Key projects (${id})`);
      expect(of("keyProjects", JSON.parse(`{"${id}":"mars"}`))).toBe("Key projects (mars)");
    },
  );
});

describe("what is said of a measure", () => {
  const of = (key: FactKey) => labelOfKey(xinyu2023, key);
  const rank = { measure: "aeoEnterprises", as: "rank" } as const;

  test.each<[FactKey, string, string]>([
    [
      { ...rank, among: { group: "nationalZones", region: "province" } },
      "海关AEO高级认证企业在全省国家级开发区的位次",
      "Customs AEO advanced certified enterprises, rank among the national-level development zones of the province",
    ],
    [
      { ...rank, in: "growth", among: "city" },
      "海关AEO高级认证企业增速在全市的位次",
      "Customs AEO advanced certified enterprises, rank in growth in the city",
    ],
    [
      { measure: "foreignTrade", as: "share", of: "nation" },
      "进出口总额占全国比重",
      "Foreign trade, share of the nation's",
    ],
    [
      { measure: "taxRevenue", as: "share", of: "industrialRevenue" },
      "税收收入占规上工业营业收入比重",
      "Tax revenue, share of Revenue of industrial enterprises above designated size",
    ],
    [
      {
        measure: "foreignTrade",
        scope: "city",
        as: "change",
        against: "yearBefore",
        period: "2022",
      },
      "进出口总额（全市，2022）同比增减",
      "Foreign trade (city, 2022), change on the year",
    ],
    [
      { measure: "foreignTrade", as: "growth", against: { period: "2019" } },
      "进出口总额比2019增长",
      "Foreign trade, growth on 2019",
    ],
    [
      { measure: "foreignTrade", status: ["forecast"] },
      "进出口总额（预测）",
      "Foreign trade (forecast)",
    ],
  ])("%j", (key, zh, en) => {
    expect(of(key)).toEqual({ zh, en });
  });

  test("has a name of its own only of the whole that is named", () => {
    const started = {
      label: { zh: "开工率", en: "Start rate" },
      dimensions: { stage: "started" },
      as: "share",
      of: { measure: "keyProjects" },
    } as const;
    const measures = {
      ...xinyu2023.measures,
      keyProjects: { ...xinyu2023.measures.keyProjects, views: { started } },
    };
    const named = (of: FactKey["of"]) =>
      labelOfKey(
        { ...xinyu2023, measures },
        { measure: "keyProjects", dimensions: { stage: "started" }, as: "share", of: of ?? null },
      ).en;
    expect(named(null)).toBe("Start rate");
    expect(named("keyProjects")).toBe("Start rate");
    expect(named("city")).toBe("Key projects (started), share of the city's");
    expect(named("infrastructureProjects")).not.toBe("Start rate");
    const execution = (of: FactKey["of"]) =>
      labelOfKey(xinyu2023, {
        measure: "keyProjectCompletedInvestment",
        as: "share",
        of: of ?? null,
      }).en;
    expect(execution("keyProjectPlannedInvestment")).toBe("Execution of planned investment");
    expect(execution(null)).toBe("Completed investment, share");
  });
});
