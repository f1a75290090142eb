import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { partOf, valuesIn } from "./parts.ts";

const { signedProjects, highTechEnterprises, taxRevenue, foreignTrade, keyProjects } = codebook;

describe("words name values that a measure has", () => {
  test.each([
    [signedProjects, "装备制造项目", { industry: "equipment" }],
    [highTechEnterprises, "新增", { new: "inYear" }],
    [highTechEnterprises, "newly certified", { new: "inYear" }],
    [foreignTrade, "exports", { direction: "exports" }],
    [foreignTrade, "reexports", {}],
    [keyProjects, "已开工", { stage: "started" }],
    [taxRevenue, "装备制造", {}],
  ] as const)("%# %s", (measure, words, values) => {
    expect(valuesIn(measure, words)).toEqual(values);
  });
});

describe("and others are parts by their own words", () => {
  test.each([
    [signedProjects, "锂电项目", { industry: "lithium" }],
    [taxRevenue, "生物医药产业", { industry: "生物医药" }],
    [taxRevenue, "高校毕业生", { part: "高校毕业生" }],
    [null, "甲类", { part: "甲" }],
    [null, "类", { part: "类" }],
  ] as const)("%# %s", (measure, words, values) => {
    expect(partOf(measure, words)).toEqual(values);
  });
});
