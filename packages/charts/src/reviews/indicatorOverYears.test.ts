import { type Review, xinyu2023 } from "@park/data";
import { divide, indicator, input } from "@park/metrics";
import { describe, expect, test } from "vitest";
import { footLines, titleLines } from "../testing/linesOf.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { reviewOfPeriod } from "../testing/reviewOfPeriod.ts";
import { indicatorOverYears } from "./indicatorOverYears.ts";

const started = (period: "2020" | "2021" | "2022" | "2024", amount: string | null) =>
  reviewOfPeriod(period, { "keyProjects.started": amount === null ? null : { amount } });

/** 92/115 = 80%, 103.5/115 = 90%, 114/115 = 99.13%. */
const y2021 = started("2021", "92");
const y2022 = started("2022", null);

const rowsOf = (reviews: readonly Review[], id = "startRate", locale: "zh" | "en" = "en") =>
  indicatorOverYears
    .table(reviews, id, { locale })
    .rows.map(({ period, value, text, reason }) => [
      period,
      value === null ? null : Number(Number(value).toFixed(2)),
      text,
      reason,
    ]);
const titleOf = (reviews: readonly Review[], id = "startRate", locale: "zh" | "en" = "en") =>
  titleLines(indicatorOverYears(reviews, id, { locale, width: 4000 })).join();

test("values stand in the order of their periods, whatever that of the reviews is", () => {
  expect(rowsOf([xinyu2023, y2021])).toEqual([
    ["2021", 80, "80%", ""],
    ["2022", null, "not stated", "no review of the period"],
    ["2023", 99.13, "99.13%", ""],
  ]);
});

test("a period without a review, and one whose review lacks a figure, are gaps with their reason", async () => {
  const reviews = [started("2020", "90"), y2022, xinyu2023];
  expect(rowsOf(reviews).map(([period, value, , reason]) => [period, value, reason])).toEqual([
    ["2020", 78.26, ""],
    ["2021", null, "no review of the period"],
    ["2022", null, "Not stated: Key projects (started)"],
    ["2023", 99.13, ""],
  ]);
  for (const major of MAJORS) {
    const spec = indicatorOverYears(reviews, "startRate", { locale: "en", width: 1200 });
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "No review of the period: 2021",
        "Not stated: Key projects (started): 2022",
      ]),
    );
  }
  expect(indicatorOverYears(reviews, "startRate", { locale: "en" }).description).toContain(
    "2021: no review of the period; 2022: Not stated: Key projects (started); 2023: 99.13%.",
  );
  // A line ends where its value is null.
  expect(indicatorOverYears(reviews, "startRate").data.values.map(({ value }) => value)).toEqual([
    expect.any(Number),
    null,
    null,
    expect.any(Number),
  ]);
});

describe("the title says where the indicator went, as far as rounding lets it", () => {
  test("it rose, it fell, it is the same, there is one value", () => {
    expect(titleOf([y2021, xinyu2023])).toBe("Start rate rose from 80% (2021) to 99.13% (2023)");
    expect(titleOf([y2021, xinyu2023], "startRate", "zh")).toBe(
      "开工率从80%（2021年）升至99.13%（2023年）",
    );
    const all = started("2024", "92");
    expect(titleOf([xinyu2023, all])).toBe("Start rate fell from 99.13% (2023) to 80% (2024)");
    expect(titleOf([y2021, xinyu2023, all])).toBe("Start rate is 80%, for 2021 as for 2024");
    expect(titleOf([y2021, xinyu2023, all], "startRate", "zh")).toBe("开工率2021年与2024年均为80%");
    expect(titleOf([xinyu2023, y2022], "startRate", "zh")).toBe("开工率：99.13%（2023年）");
  });

  test("a difference that rounding may have made is none", () => {
    // Fiscal over industrial revenue: 72.87/624.3 against 72.88/624.3, which print alike.
    const near = reviewOfPeriod("2022", { fiscalRevenue: { amount: "72.88" } });
    expect(titleOf([near, xinyu2023], "fiscalYield")).toBe(
      "Fiscal yield: 11.674% (2022) and 11.672% (2023); rounding leaves open whether it rose or fell",
    );
    const about = reviewOfPeriod("2022", { fiscalRevenue: { amount: "70", qualifier: "about" } });
    expect(titleOf([about, xinyu2023], "fiscalYield")).toBe(
      "Fiscal yield: 11.2% (2022) and 11.672% (2023); rounding leaves open whether it rose or fell",
    );
    expect(titleOf([about, xinyu2023], "fiscalYield", "zh")).toContain("升降未定");
  });
});

test("the band is the interval of each value, in the scale of the axis", () => {
  const spec = indicatorOverYears([reviewOfPeriod("2022"), xinyu2023], "fiscalYield");
  const [row] = spec.data.values;
  // 72.865/624.35 = 11.6705%, 72.875/624.25 = 11.6740%
  expect(row?.lower).toBeCloseTo(11.6705, 4);
  expect(row?.upper).toBeCloseTo(11.674, 4);
  expect(JSON.stringify(spec)).toContain('"type":"area"');
  // Counts are exact: there is no band, and no note of one.
  const exact = indicatorOverYears([y2021, xinyu2023], "startRate", { locale: "en" });
  expect(JSON.stringify(exact)).not.toContain("The band is");
});

test("amounts keep their unit, and the axis may start elsewhere than at 0", () => {
  const reviews = [reviewOfPeriod("2022", { foreignTrade: { amount: "290" } }), xinyu2023];
  const id = "impliedBase:foreignTrade:growth";
  expect(rowsOf(reviews, id, "zh").at(-1)?.[2]).toBe("295.9亿元");
  const bottom = (hasZero: boolean) =>
    Object(indicatorOverYears(reviews, id, { hasZero })).encoding.y.scale.domain[0];
  expect(bottom(true)).toBe(0);
  expect(bottom(false)).toBeGreaterThan(2e10);
});

test("half-years make a line, too, and indicators of one's own", () => {
  const perTeam = indicator({
    id: "perTeam",
    label: { zh: "每队人才", en: "Talents a team" },
    definition: { zh: "人才除以团队", en: "Talents over teams" },
    unit: "person",
    formula: divide(input("talents"), input("teams")),
    inputs: { talents: { measure: "talents" }, teams: { measure: "talentTeams" } },
  });
  const reviews = [reviewOfPeriod("2023-S2"), reviewOfPeriod("2023-S1")];
  const table = indicatorOverYears.table(reviews, "perTeam", { indicators: [perTeam] });
  // 411/27 = 15.2
  expect(table.rows.map(({ period, text }) => [period, text])).toEqual([
    ["2023年上半年", "15.22人"],
    ["2023年下半年", "15.22人"],
  ]);
});

test("every source is named, and all text lies inside the picture at every width", async () => {
  const reviews = [started("2020", "90"), y2022, xinyu2023];
  for (const locale of ["zh", "en"] as const) {
    for (const width of [240, 360, 720, 1200]) {
      const spec = indicatorOverYears(reviews, "fiscalYield", { locale, width, theme: "dark" });
      for (const major of MAJORS) {
        expect(major.invalid(spec)).toEqual([]);
        expect(outside(await major.draw(spec))).toEqual([]);
      }
    }
  }
  const said = footLines(indicatorOverYears(reviews, "fiscalYield", { width: 4000 })).join("");
  for (const year of ["2020", "2022", "2023"]) expect(said).toContain(`新余高新区${year}年回顾（`);
});

describe("what is refused", () => {
  const refused = "Cannot draw indicatorOverYears: ";
  const other: Review = { ...y2021, id: "other", park: { ...y2021.park, id: "other" } };
  const unlike = {
    ...y2021,
    measures: {
      ...y2021.measures,
      talents: { ...y2021.measures.talents, unit: "enterprise" },
    },
  } as unknown as Review;

  test.each<[string, readonly Review[], string, string]>([
    ["no reviews", [], "startRate", "reviews must not be empty, got []"],
    [
      "two parks",
      [xinyu2023, other],
      "startRate",
      "reviews must be of one park, got other and xinyu",
    ],
    [
      "a year and a half",
      [xinyu2023, reviewOfPeriod("2022-S1")],
      "startRate",
      "the periods of the reviews must be equally long, got 2022-S1 and 2023",
    ],
    [
      "one year twice",
      [xinyu2023, { ...xinyu2023, id: "again" }],
      "startRate",
      "the periods of the reviews must not overlap, got 2023 and 2023",
    ],
    [
      "an indicator that there is not",
      [xinyu2023],
      "toString",
      'indicatorId must be that of an evaluation of one of the reviews, such as startRate, got "toString"',
    ],
    [
      "no value in any review",
      [y2022],
      "startRate",
      "one of the reviews must have a value for startRate, got none (Not stated: Key projects (started))",
    ],
  ])("%s", (_, reviews, id, message) => {
    expect(() => indicatorOverYears(reviews, id)).toThrow(new RangeError(refused + message));
  });

  test("a language and a theme that there are not", () => {
    expect(() =>
      indicatorOverYears([xinyu2023], "startRate", { theme: "toString" as never }),
    ).toThrow(
      new RangeError(
        `${refused}theme must be one of light, dark, print, contrast, or a theme, got "toString"`,
      ),
    );
    expect(() => indicatorOverYears([xinyu2023], "startRate", { locale: "fr" as never })).toThrow(
      RangeError,
    );
  });

  test("values in two units", () => {
    const count = indicator({
      id: "count",
      label: { zh: "人才", en: "Talents" },
      definition: { zh: "人才", en: "Talents" },
      unit: { as: "talents" },
      formula: input("talents"),
      inputs: { talents: { measure: "talents" } },
    });
    expect(() => indicatorOverYears([unlike, xinyu2023], "count", { indicators: [count] })).toThrow(
      /^Cannot draw indicatorOverYears: the values must be in one unit, got enterprise and person$/,
    );
  });
});
