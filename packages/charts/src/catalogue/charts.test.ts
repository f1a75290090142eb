import { type Locale, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import type { Chart } from "../chart.ts";
import type { ChartOptions } from "../drawOptions.ts";
import * as named from "../index.ts";
import { toSvg } from "../render/toSvg.ts";
import type { ChartSpec } from "../spec.ts";
import { crossing } from "../testing/crossing.ts";
import { footLines, titleLines } from "../testing/linesOf.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { prettyJson } from "../testing/prettyJson.ts";
import { CHARTS } from "./charts.ts";

const LOCALES: readonly Locale[] = ["zh", "en"];
const THEMES = ["light", "dark", "print", "contrast"] as const;
const WIDTHS = [240, 360, 720, 1200];

const SLOW = { timeout: 30_000 };

const OPTIONS: readonly (ChartOptions & { readonly width: number })[] = LOCALES.flatMap((locale) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ locale, theme, width }))),
);

/** The specs of a chart with all options, in their order; made once for all who look at them. */
const specsOf = (chart: Chart): (() => readonly ChartSpec[]) => {
  let made: readonly ChartSpec[] | undefined;
  return () => {
    made ??= OPTIONS.map((options) => chart(xinyu2023, options));
    return made;
  };
};

/** What decides where everything stands: a spec without its colours, which the schema has judged. */
const layoutOf = (spec: unknown): string =>
  JSON.stringify(spec).replaceAll(/"#[\da-f]{6}"/gi, '"#"');

test("there is a chart for each of the 28 questions, under its own name", () => {
  expect(CHARTS.map(({ number, id }) => [number, id])).toEqual([
    [1, "contractsByIndustry"],
    [2, "contractedValueConcentration"],
    [3, "largeContracts"],
    [4, "valueInLargestContracts"],
    [5, "referrals"],
    [6, "averageContractValue"],
    [7, "lithiumCapacityGrowth"],
    [8, "lithiumShares"],
    [9, "impliedLithiumCapacity"],
    [10, "batteryCapacityReached"],
    [11, "clusterRevenue"],
    [12, "digitalEconomyGrowth"],
    [13, "projectProgress"],
    [14, "moneyOrDelivery"],
    [15, "campaignGroups"],
    [16, "landSources"],
    [17, "parcelSize"],
    [18, "approvalTime"],
    [19, "technologySmeGrowth"],
    [20, "newSpecialisedEnterprises"],
    [21, "shareOfCity"],
    [22, "talentTeamSize"],
    [23, "infrastructureProgress"],
    [24, "lifeInTheZone"],
    [25, "safetyEnforcement"],
    [26, "auditedClaims"],
    [27, "headlineFigures"],
    [28, "honoursAndPlatforms"],
  ]);
  // What makes fewer than three values is told in words where nothing else is asked for.
  expect(
    CHARTS.filter((chart) => chart.as(xinyu2023) === "chart").map(({ number }) => number),
  ).toEqual([1, 2, 3, 4, 7, 8, 10, 11, 12, 13, 15, 16, 19, 21, 28]);
  for (const chart of CHARTS) {
    expect(Object.entries(named)).toContainEqual([chart.id, chart]);
    expect(Object.isFrozen(chart)).toBe(true);
  }
});

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))("$id", SLOW, ({ chart }) => {
  const specs = specsOf(chart);

  test.each(MAJORS)("fits the JSON schema of $name in every language, theme and width", (major) => {
    for (const [index, spec] of specs().entries()) {
      expect(major.invalid(spec), JSON.stringify(OPTIONS[index])).toEqual([]);
    }
  });

  test.each(MAJORS)(
    "draws without a word in $name, as wide as asked for, with all text inside the picture",
    async (major) => {
      const layouts = new Set<string>();
      for (const [index, spec] of specs().entries()) {
        const layout = layoutOf(spec);
        if (layouts.has(layout)) continue;
        layouts.add(layout);
        const drawn = await major.draw(spec);
        const { messages, texts, width } = drawn;
        const where = `${major.name} ${JSON.stringify(OPTIONS[index])}`;
        expect(messages, where).toEqual([]);
        expect(outside(drawn), where).toEqual([]);
        expect(Math.abs(width - (OPTIONS[index]?.width ?? 0)), where).toBeLessThan(1);
        const cut = texts.filter(
          ({ left, right, limit }) => limit !== null && right - left > limit,
        );
        expect(cut, where).toEqual([]);
        expect(crossing(texts), where).toEqual([]);
        expect(texts.length, where).toBeGreaterThan(titleLines(spec).length);
      }
    },
  );

  test.each(LOCALES)("is approved as it looks in %s", async (locale) => {
    await expect(prettyJson(chart(xinyu2023, { locale }))).toMatchFileSnapshot(
      `__snapshots__/${chart.id}.${locale}.vl.json`,
    );
  });

  test("is the same bytes each time, and plain JSON", () => {
    for (const locale of LOCALES) {
      const spec = chart(xinyu2023, { locale });
      expect(JSON.stringify(chart(xinyu2023, { locale }))).toBe(JSON.stringify(spec));
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    }
  });

  test("says in its text alternative what it finds, and every row of the picture", () => {
    for (const locale of LOCALES) {
      const spec = chart(xinyu2023, { locale });
      const { description } = spec;
      const joined = titleLines(spec).join(locale === "zh" ? "" : " ");
      expect(description.startsWith(joined)).toBe(true);
      const { columns, rows } = chart.table(xinyu2023, { locale });
      const [text] = columns.filter(({ isNumber }) => isNumber);
      expect(description).toContain(String(rows[0]?.[text?.id ?? "name"]));
    }
  });

  test("has a title as a newspaper prints it, and a sentence that ends", () => {
    const [zh, en] = LOCALES.map((locale) => chart.title(xinyu2023, { locale })) as [
      string,
      string,
    ];
    expect([...zh].length).toBeLessThanOrEqual(24);
    expect([...en].length).toBeLessThanOrEqual(60);
    for (const title of [zh, en]) expect(title).not.toMatch(/[（(…]|\bif\b|若/u);
    expect(chart.say(xinyu2023)).toMatch(/[^。]。$/);
    expect(chart.say(xinyu2023, { locale: "en" })).toMatch(/[^.]\.$/);
  });

  test("names its language's reader: zh where nothing is asked for, at 720 px, light", () => {
    expect(chart(xinyu2023)).toEqual(
      chart(xinyu2023, { locale: "zh", theme: "light", width: 720 }),
    );
  });

  test("has a table with the columns that its rows have, in both languages", () => {
    const [zh, en] = LOCALES.map((locale) => chart.table(xinyu2023, { locale }));
    for (const table of [zh, en]) {
      expect(table?.caption).not.toBe("");
      expect(new Set(table?.columns.map(({ id }) => id)).size).toBe(table?.columns.length);
      for (const row of table?.rows ?? []) {
        for (const { id } of table?.columns ?? []) expect(Object.hasOwn(row, id)).toBe(true);
      }
    }
    expect(zh?.columns.map(({ id }) => id)).toEqual(en?.columns.map(({ id }) => id));
    expect(zh?.rows.length).toBe(en?.rows.length);
    expect(zh?.columns.every(({ label }) => /\p{Script=Han}/u.test(label))).toBe(true);
    expect(en?.columns.some(({ label }) => /\p{Script=Han}/u.test(label))).toBe(false);
  });

  test("shows no Chinese to an English reader", () => {
    const spec = chart(xinyu2023, { locale: "en" });
    const { font: _, ...config } = spec.config;
    expect(JSON.stringify({ ...spec, config })).not.toMatch(/\p{Script=Han}/u);
  });

  test("says where its figures are from, inside the picture", () => {
    const said = (locale: Locale) =>
      footLines(chart(xinyu2023, { locale, width: 4000 })).join("\n");
    expect(said("zh")).toContain("来源：新余高新区2023年回顾（");
    expect(said("en")).toContain("Source: Review of 2023 of the Xinyu high-tech zone (");
  });
});

test("the same spec is the same SVG, again and when many are drawn at once", SLOW, async () => {
  const specs = CHARTS.flatMap((chart) =>
    LOCALES.map((locale) => chart(xinyu2023, { locale, width: 360 })),
  );
  const alone: string[] = [];
  for (const spec of specs) alone.push(await toSvg(spec));
  expect(await Promise.all(specs.map((spec) => toSvg(spec)))).toEqual(alone);
  expect(new Set(alone).size).toBe(specs.length);
});
