import { describe, expect, test } from "vitest";
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
