import { type FactKey, factIndex, labelOfKey, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { CHARTS } from "./catalogue/charts.ts";
import { projectProgress } from "./catalogue/projects.ts";
import { indicatorOverYears } from "./reviews/indicatorOverYears.ts";
import { parksSideBySide } from "./reviews/parksSideBySide.ts";
import { changedReview } from "./testing/changedReview.ts";
import { LIGHT } from "./theme/theme.ts";

/** For each chart a fact that it cannot do without, and what the chart calls it. */
const NEEDED: readonly (readonly [id: string, fact: string, zh: string, en: string])[] = [
  ["projectProgress", "keyProjects.started", "重点建设项目（已开工）", "Key projects (started)"],
  ["moneyOrDelivery", "keyProjectCompletedInvestment", "实际完成投资", "Completed investment"],
  [
    "campaignGroups",
    "campaignProjects.toStart.started",
    "会战项目（促开工，已开工）",
    "Campaign projects (to be started, started)",
  ],
  [
    "landSources",
    "idleLandReused.newTenant",
    "消化利用批而未用和闲置用地（腾笼换鸟）",
    "Unused and idle land put to use (handed to new projects)",
  ],
  ["headlineFigures", "foreignTrade", "进出口总额", "Foreign trade"],
];

const stated = factIndex(xinyu2023);
const idOf = (need: FactKey): string => stated(need)?.id ?? "";

describe.each(NEEDED)("%s without %s", (id, fact, zh, en) => {
  const review = changedReview({ [fact]: null });
  const chart = CHARTS.find((one) => one.id === id);

  test("names what is missing, and refuses to draw or list it", () => {
    expect(chart?.missing(review)).toEqual([{ zh, en }]);
    const error = new RangeError(`Cannot draw ${id}: xinyu-2023 must state ${en}, got nothing`);
    expect(() => chart?.(review)).toThrow(error);
    expect(() => chart?.table(review)).toThrow(error);
  });

  test("leaves the charts that do not need it as they were", () => {
    const isNeeded = ({ needs }: (typeof CHARTS)[number]) =>
      needs.some((need) => idOf(need) === fact);
    expect(CHARTS.filter(isNeeded).map((one) => one.id)).toContain(id);
    for (const other of CHARTS.filter((one) => !isNeeded(one))) {
      expect(other.missing(review)).toEqual([]);
      expect(other(review).description).not.toBe("");
    }
  });
});

test("every need of every chart is named, one by one, when it is not stated", () => {
  for (const chart of CHARTS) {
    chart.needs.forEach((need) => {
      const id = idOf(need);
      const missing = chart.missing(changedReview({ [id]: null }));
      expect(missing, `${chart.id} without ${id}`).toHaveLength(1);
    });
  }
});

test("a review that states nothing is missing everything that a chart needs", () => {
  const nothing = { ...xinyu2023, facts: [], entities: [] };
  for (const chart of CHARTS) {
    const missing = chart.missing(nothing);
    const needed = chart.needs.map((need) => labelOfKey(nothing, need));
    expect(missing.slice(0, needed.length)).toEqual(needed);
    // Some charts also need one of several facts, which no key names.
    expect(missing.length).toBeGreaterThan(0);
    expect(() => chart(nothing)).toThrow(RangeError);
  }
});

test("a theme or language that there is not, and a width below 240, are refused by name", () => {
  const draw = (options: object) => () => projectProgress(xinyu2023, options as never);
  expect(draw({ theme: "neon" })).toThrow(
    new RangeError(
      'Cannot draw projectProgress: theme must be one of light, dark, print, contrast, or a theme, got "neon"',
    ),
  );
  expect(draw({ theme: "constructor" })).toThrow(RangeError);
  expect(draw({ locale: "fr" })).toThrow(
    new RangeError('Cannot draw projectProgress: locale must be one of zh, en, got "fr"'),
  );
  for (const width of [239, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(draw({ width })).toThrow(
      new RangeError(
        `Cannot draw projectProgress: width must be a number of pixels from 240, or container, got ${width}`,
      ),
    );
  }
});

test("a misspelt option, a width that is no number and a theme with other tokens are refused by name", () => {
  const draw = (options: object) => () => projectProgress(xinyu2023, options as never);
  const refused = (rest: string) => new RangeError(`Cannot draw projectProgress: ${rest}`);
  expect(draw({ local: "en", color: "red" })).toThrow(
    refused(
      'options must be among locale, theme, width, vegaLite, got "local"; did you mean "locale"?',
    ),
  );
  expect(draw({ width: "400" })).toThrow(
    refused('width must be a number of pixels from 240, or container, got "400"'),
  );
  expect(draw({ theme: null })).toThrow(
    refused("theme must be one of light, dark, print, contrast, or a theme, got null"),
  );
  const rule = "theme must have the tokens of LIGHT and no others (spread LIGHT), got";
  const { muted: _, ...partial } = LIGHT;
  expect(draw({ theme: partial })).toThrow(refused(`${rule} no muted`));
  expect(draw({ theme: { ...LIGHT, acent: "#7a1f3d" } })).toThrow(refused(`${rule} "acent"`));
  expect(draw({ theme: { ...partial, mute: "#777" } })).toThrow(
    refused(`${rule} no muted, "mute"`),
  );
});

test("charts of several reviews know options of their own, and no others", () => {
  const misspelt: object = { hasZer: false };
  expect(() => indicatorOverYears([xinyu2023], "startRate", misspelt)).toThrow(
    'Cannot draw indicatorOverYears: options must be among locale, theme, width, vegaLite, indicators, hasZero, got "hasZer"; did you mean "hasZero"?',
  );
  expect(() => parksSideBySide([xinyu2023], "startRate", misspelt)).toThrow(
    'Cannot draw parksSideBySide: options must be among locale, theme, width, vegaLite, indicators, got "hasZer"',
  );
  expect(
    indicatorOverYears([xinyu2023], "startRate", { hasZero: false, width: 480 }),
  ).toMatchObject({
    width: 480,
  });
});

test("a theme of one's own colours the chart", () => {
  const spec = projectProgress(xinyu2023, { theme: { ...LIGHT, accent: "#7a1f3d" } });
  // The series have colours of their own, the first of which is that of the theme.
  const { range: _, ...config } = spec.config;
  expect(JSON.stringify(config)).toContain("#7a1f3d");
  expect(JSON.stringify({ ...spec, config })).not.toContain(LIGHT.accent);
});
