import { type Measures, measure } from "@park/data";
import { describe, expect, test } from "vitest";
import { draftReview } from "./draftReview.ts";
import type { ReviewDraft } from "./reviewDraft.ts";
import { reviewSoFar } from "./reviewSoFar.ts";
import { settleFigure } from "./settleFigure.ts";

// A park that does not exist.
const TEXT =
  "东港园区2024年公报。进出口总额约40.6亿元，同比下降3.2%。绿电交易量1.5亿度，增长8%，泊位7扩建，财政总收入72.87亿元。";
const draft = await draftReview(TEXT);

const at = (printed: string, { file }: ReviewDraft = draft): number => {
  const one = [...file.facts, ...file.exclusions].find((item) => item.printed.endsWith(printed));
  if (one === undefined) throw new RangeError(`Cannot find ${printed}`);
  return one.start;
};
const factAt = ({ file }: ReviewDraft, start: number) =>
  file.facts.find((fact) => fact.start === start);

describe("a figure as drafted", () => {
  test("is settled with the measure that was begun for it", () => {
    const settled = settleFigure(draft, at("1.5亿度"));
    const fact = factAt(settled, at("1.5亿度"));
    expect(fact).toMatchObject({ amount: "1.5", unit: "kWh" });
    expect(settled.file.measures[fact?.measure ?? ""]?.todo).toBeUndefined();
    expect(settled.open.filter(({ printed }) => printed === "1.5亿度")).toEqual([]);
    expect(factAt(draft, at("1.5亿度"))).toBeDefined();
  });

  test("stays as it is where nothing was asked", () => {
    const start = at("72.87亿元");
    expect(factAt(settleFigure(draft, start), start)).toEqual(factAt(draft, start));
  });
});

describe("a figure of another measure", () => {
  test("takes along the others of the one that was begun, with what is said of it", async () => {
    const text = "2024年，碳排放量12万吨，下降8%，目标10万吨。";
    const own = await draftReview(text);
    const begun = own.file.facts[0]?.measure ?? "";
    expect(own.file.measures[begun]).toBeDefined();
    const settled = settleFigure(
      own,
      own.file.facts[0]?.start ?? 0,
      { measure: "wasteWater" },
      MINE,
    );
    expect(new Set(settled.file.facts.map((fact) => fact.measure))).toEqual(
      new Set(["wasteWater"]),
    );
    expect(Object.keys(settled.file.measures)).toEqual(["wasteWater"]);
  });

  test("counts what the measure counts", async () => {
    const own = await draftReview("2024年，库里有29个。");
    const settled = settleFigure(own, own.file.facts[0]?.start ?? 0, { measure: "keyProjects" });
    expect(settled.file.facts[0]).toMatchObject({ measure: "keyProjects", unit: "project" });
  });

  test("is counted in what a person says, where its print is bare", async () => {
    const own = await draftReview("2024年\n指标\t数值\n大棚产值\t38.2\n");
    const start = own.file.facts[0]?.start ?? 0;
    const settled = settleFigure(own, start, {
      measure: "industrialOutput",
      figure: { unit: "CNY", multiplier: 8 },
    });
    expect(factAt(settled, start)).toMatchObject({ amount: "38.2", unit: "CNY", multiplier: 8 });
    expect(reviewSoFar(settled).issues).toEqual([]);
    expect(() =>
      settleFigure(own, start, { figure: { unit: "yuan" as "CNY", multiplier: 0 } }),
    ).toThrow(/its unit must be one, got yuan/);
  });

  test("carries only what its aspect does", () => {
    const start = at("下降3.2%");
    const settled = settleFigure(draft, start, { as: "share", of: "city" });
    expect(factAt(settled, start)).toMatchObject({ as: "share", of: "city" });
    expect(factAt(settled, start)).not.toHaveProperty("against");
    const level = settleFigure(draft, start, { measure: "startRate", as: "level" }, MINE);
    expect(factAt(level, start)).not.toHaveProperty("as");
  });

  test("loses what is said to be none", () => {
    const start = at("72.87亿元");
    const city = settleFigure(draft, start, { scope: "city", period: "2023", status: ["target"] });
    expect(factAt(city, start)).toMatchObject({
      scope: "city",
      period: "2023",
      status: ["target"],
    });
    const again = settleFigure(city, start, { scope: null, period: null, status: null });
    expect(factAt(again, start)).toEqual(factAt(draft, start));
  });

  test("is of a part that words name, which its measure gets", () => {
    const start = at("72.87亿元");
    const settled = settleFigure(draft, start, { parts: { part: "东片区" } });
    const { measure: id = "", dimensions } = factAt(settled, start) ?? {};
    expect(dimensions).toEqual({ part: "东片区" });
    expect(settled.file.measures[id]?.dimensions?.part?.values).toEqual({
      东片区: { zh: "东片区" },
    });
    const whole = settleFigure(settled, start, { parts: { part: null } });
    expect(factAt(whole, start)?.dimensions).toEqual({});
    expect(reviewSoFar(settled).issues).toEqual([]);
    expect(reviewSoFar(settled).review?.facts.map((fact) => fact.dimensions)).toContainEqual({
      part: "东片区",
    });
  });
});

describe("a measure of one's own", () => {
  test("is called as a person calls it, for all its figures", () => {
    const start = at("1.5亿度");
    const settled = settleFigure(draft, start, { measure: { label: { zh: "绿证交易" } } });
    const id = factAt(settled, start)?.measure ?? "";
    expect(settled.file.measures[id]).toMatchObject({ label: { zh: "绿证交易" }, unit: "kWh" });
    expect(factAt(settled, at("8%"))?.measure).toBe(id);
  });

  test("is begun beside those that are settled", () => {
    const named = settleFigure(draft, at("1.5亿度"), { measure: { label: { zh: "绿证交易" } } });
    const other = settleFigure(named, at("72.87亿元"), {
      measure: { label: { zh: "码头收入", en: "Quay income" }, kind: "flow" },
    });
    const id = factAt(other, at("72.87亿元"))?.measure ?? "";
    expect(id).not.toBe(factAt(other, at("1.5亿度"))?.measure);
    expect(other.file.measures[id]).toMatchObject({ unit: "CNY", kind: "flow" });
    // In the review it is called by its name.
    expect(reviewSoFar(other).review?.measures).toHaveProperty("quayIncome");
  });

  test("gets another name for all its figures, those that are settled too", () => {
    const once = settleFigure(settleFigure(draft, at("1.5亿度")), at("8%"));
    const id = factAt(once, at("8%"))?.measure ?? "";
    const named = settleFigure(once, at("8%"), {
      measure: { id, label: { zh: "绿电交易量", en: "Green power traded" } },
    });
    expect(Object.keys(named.file.measures)).toEqual([id]);
    expect(reviewSoFar(named).review?.measures).toHaveProperty("greenPowerTraded");
    expect(() =>
      settleFigure(draft, at("8%"), { measure: { id: "foreignTrade", label: { zh: "外贸" } } }),
    ).toThrow(/must be one's own of the draft, got foreignTrade/);
  });

  test("has a name of its own", () => {
    expect(() =>
      settleFigure(draft, at("1.5亿度"), { measure: { label: { zh: "财政总收入" } } }),
    ).toThrow(/another name than fiscalRevenue of the codebook, got 财政总收入/);
  });
});

describe("no figure", () => {
  test("a figure is set aside with all its mentions", async () => {
    const own = await draftReview("2024年，利润5亿元。利润5亿元。");
    expect(own.file.facts[0]?.mentions).toHaveLength(1);
    const settled = settleFigure(own, own.file.facts[0]?.start ?? 0, { aside: "name" });
    expect(settled.file.facts).toEqual([]);
    expect(settled.file.measures).toEqual({});
    expect(settled.file.exclusions.filter(({ kind }) => kind === "name")).toHaveLength(2);
  });

  test("what was set aside becomes a figure, in its place", () => {
    const start = at("7");
    const settled = settleFigure(draft, start, { measure: { label: { zh: "泊位" } } });
    expect(factAt(settled, start)).toMatchObject({ amount: "7", unit: "item" });
    const starts = settled.file.facts.map((fact) => fact.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(settled.file.exclusions.some((one) => one.start === start)).toBe(false);
    expect(() => settleFigure(draft, start, {})).toThrow(/must have a measure/);
  });

  test("every question of a draft is answered in some way", () => {
    let settled = draft;
    for (const { path } of draft.open) {
      const [list, index] = path;
      const start = draft.file[list][index]?.start ?? 0;
      settled = settleFigure(settled, start, list === "facts" ? {} : { aside: "name" });
    }
    expect(settled.open).toEqual([]);
    expect(JSON.stringify(settled.file)).not.toContain("todo");
  });
});

test("what cannot be settled is told by name", () => {
  expect(() => settleFigure(draft, 1)).toThrow(
    "Cannot settle a figure: a number of the draft must begin at its place, got 1",
  );
  expect(() => settleFigure(draft, at("72.87亿元"), { measure: "fiscalRevenu" })).toThrow(
    /did you mean fiscalRevenue\?, got fiscalRevenu/,
  );
  expect(() => settleFigure(draft, at("72.87亿元"), { measure: "__proto__" })).toThrow(RangeError);
  expect(() => settleFigure(draft, at("72.87亿元"), { aside: "toString" as "name" })).toThrow(
    /must be name, date, idiom, got toString/,
  );
});

const MINE: Measures = Object.fromEntries(
  [
    ["wasteWater", "污水量", "Waste water", "t", "flow"] as const,
    ["startRate", "开工比例", "Started", "percent", "share"] as const,
  ].map(([id, zh, en, unit, kind]) => [
    id,
    measure({ id, label: { zh, en }, definition: { zh, en }, unit, kind }),
  ]),
);
