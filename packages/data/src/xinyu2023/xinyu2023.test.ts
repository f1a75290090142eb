import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkReview } from "../check/checkReview.ts";
import { codebook } from "../codebook/codebook.ts";
import { formatIssues } from "../issue.ts";
import { normalizeSource } from "../normalizeSource.ts";
import { readReview } from "../schema.ts";
import { changed } from "../testing/changed.ts";
import { verifySource } from "../verifySource.ts";
import { xinyu2023 } from "./index.ts";
import file from "./review.json" with { type: "json" };

// A second reading of the source by other eyes, before these facts were looked at: every figure and number word of the
// introduction and of the section on projects, with offsets computed by a Python script.
const FIGURES = [
  ["0", 235, "624.3亿元", "624.3", 8, "CNY", "industrialRevenue"],
  ["0", 250, "72.87亿元", "72.87", 8, "CNY", "fiscalRevenue"],
  ["0", 263, "300.6亿元", "300.6", 8, "CNY", "foreignTrade"],
  ["0", 275, "1.6%", "1.6", 0, "percent", "foreignTrade:growth"],
  ["2", 1648, "6个", "6", 0, "item", "taskForces"],
  ["2", 1714, "3424.45亩", "3424.45", 0, "mu", "idleLandReused"],
  ["2", 1741, "9宗", "9", 0, "parcel", "reusedParcels.urgedConstruction"],
  ["2", 1746, "822.49亩", "822.49", 0, "mu", "idleLandReused.urgedConstruction"],
  ["2", 1770, "6宗", "6", 0, "parcel", "reusedParcels.newTenant"],
  ["2", 1775, "1063.6亩", "1063.6", 0, "mu", "idleLandReused.newTenant"],
  ["2", 1802, "115个", "115", 0, "project", "keyProjects"],
  ["2", 1810, "622.06亿元", "622.06", 8, "CNY", "keyProjectTotalInvestment"],
  ["2", 1825, "179.3亿元", "179.3", 8, "CNY", "keyProjectPlannedInvestment"],
  ["2", 1840, "114个", "114", 0, "project", "keyProjects.started"],
  ["2", 1848, "98.26%", "98.26", 0, "percent", "keyProjects.started:share"],
  ["2", 1861, "178.97亿元", "178.97", 8, "CNY", "keyProjectCompletedInvestment"],
  [
    "2",
    1882,
    "99.81%",
    "99.81",
    0,
    "percent",
    "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment",
  ],
  ["2", 1900, "74个", "74", 0, "project", "keyProjects.trialProduction"],
  ["2", 1907, "65%", "65", 0, "percent", "keyProjects.trialProduction:share"],
  ["2", 1911, "100个", "100", 0, "project", "campaignProjects"],
  ["2", 1924, "20个", "20", 0, "project", "campaignProjects.toStart"],
  ["2", 1932, "18个", "18", 0, "project", "campaignProjects.toStart.started"],
  ["2", 1939, "37个", "37", 0, "project", "campaignProjects.toAdvance"],
  ["2", 1955, "11个", "11", 0, "project", "campaignProjects.toAdvance.trialProduction"],
  ["2", 1965, "43个", "43", 0, "project", "campaignProjects.toComplete"],
] as const;
const IN_WORDS = [
  ["2", 1947, "全部", "37", 0, "project", "campaignProjects.toAdvance.onSchedule"],
  ["2", 1974, "全部", "43", 0, "project", "campaignProjects.toComplete.trialProduction"],
] as const;
/** Years, names and idioms: numbers that measure nothing. */
const NO_FIGURES = [
  ["2023", 14],
  ["一", 20],
  ["二十", 83],
  ["首", 135],
  ["2023", 210],
  ["一", 1514],
  ["百", 1556],
  ["2023", 1691],
  ["2023", 1788],
  ["2023", 1871],
  ["15", 1984],
  ["3.5万", 2002],
  ["一", 2031],
] as const;

const isRead = ({ section }: { readonly section: string }) => section === "0" || section === "2";
const readFacts = xinyu2023.facts.filter(isRead);

test("the facts are those of the second reading", () => {
  const rows = [...FIGURES, ...IN_WORDS].sort((a, b) => a[1] - b[1]);
  expect(
    readFacts.map(({ section, start, printed, amount, multiplier, unit, id }) => [
      section,
      start,
      printed,
      amount,
      multiplier,
      unit,
      id,
    ]),
  ).toEqual(rows);
  for (const { qualifier, period, source, mentions } of readFacts) {
    expect([qualifier, period, source, mentions]).toEqual([null, "2023", "xinyu-2023", []]);
  }
});

test("exactly what stands in words says so", () => {
  const inWords = readFacts.filter(({ status }) => status.includes("inWords"));
  expect(inWords.map(({ id }) => id)).toEqual(IN_WORDS.map(([, , , , , , id]) => id));
});

test("every number that measures nothing is excluded, and nothing else is", () => {
  const exclusions = xinyu2023.exclusions.filter(isRead);
  expect(exclusions).toHaveLength(NO_FIGURES.length);
  NO_FIGURES.forEach(([number, start], index) => {
    expect(exclusions[index]).toMatchObject({ start, printed: expect.stringContaining(number) });
  });
});

test("it is sound", () => {
  expect(checkReview(xinyu2023)).toEqual([]);
});

test("a project names its operator, capacity, phase and state as far as the text does", () => {
  const project = xinyu2023.entities.find(({ id }) => id === "ganfengBatteryPhase3");
  expect(project).toMatchObject({
    operator: "ganfengLiEnergy",
    capacity: { amount: "15", multiplier: 0, unit: "GWh", qualifier: null },
    phase: "3",
    state: "inProduction",
    facts: ["batteryCapacity.phase3", "batteryCapacity.phase3.reached"],
  });
});

test("the task forces that are listed are as many as are counted", () => {
  const listed = xinyu2023.entities.filter(({ countedBy }) => countedBy === "taskForces");
  expect(listed).toHaveLength(6);
});

/** As it is read from data: what a reader knows beside it is the rest of the codebook. */
const readFrom = (data: object): unknown => {
  const read = readReview(JSON.stringify(data));
  if (read.issues !== undefined) throw new Error(formatIssues(read.issues, read.data));
  const { value } = read;
  expect(value.measures).toEqual({ ...codebook, ...xinyu2023.measures });
  return { ...value, measures: xinyu2023.measures };
};

test("its file comes through the same door and the same checks as anybody's, and says what is packaged", () => {
  const isOwn = ([id]: readonly [string, unknown]): boolean => !Object.hasOwn(codebook, id);
  const measures = Object.fromEntries(Object.entries(xinyu2023.measures).filter(isOwn));
  expect(readFrom({ ...file, measures })).toEqual({ ...xinyu2023 });
});

test("a figure is typed once, in its print, but for the four that stand in words", () => {
  const typed = file.facts.filter((fact) =>
    ["amount", "range", "multiplier", "unit", "qualifier"].some((key) => key in fact),
  );
  expect(typed.map(({ printed }) => printed)).toEqual(["亿元以上", "全面达产", "全部", "全部"]);
  expect(file.facts).toHaveLength(121);
});

test("it lists what it states, and nothing else but what it could be asked for", () => {
  const stated = new Set(xinyu2023.facts.map(({ measure }) => measure));
  expect(Object.keys(xinyu2023.measures).filter((id) => !stated.has(id as never))).toEqual([
    "employees",
    "goodAirDays",
    "industrialLand",
    "industrialValueAdded",
    "keyProjectLand",
    "rdExpenditure",
    "taxRevenue",
    "validAirDays",
  ]);
});

test("a round trip through JSON loses nothing", () => {
  expect(readFrom(xinyu2023)).toEqual({ ...xinyu2023 });
});

test("everything that can be reached from it is frozen", () => {
  const loose = (value: unknown, path: string): string[] =>
    typeof value !== "object" || value === null
      ? []
      : [
          ...(Object.isFrozen(value) ? [] : [path]),
          ...Object.entries(value).flatMap(([key, part]) => loose(part, `${path}.${key}`)),
        ];
  expect(loose(xinyu2023, "xinyu2023")).toEqual([]);
  expect(loose({ part: {} }, "self")).toEqual(["self", "self.part"]);
});

const path = fileURLToPath(new URL("../../../../../shared/source/xinyu-2023.txt", import.meta.url));
const found = existsSync(path);
if (!found) console.warn(`SKIPPED: proof of xinyu2023 against its source: no ${path}`);

describe.skipIf(!found)("against the printed source", () => {
  const text = found ? readFileSync(path, "utf8") : "";
  const issuePaths = async (...args: Parameters<typeof verifySource>): Promise<string[]> =>
    (await verifySource(...args)).map((issue) => issue.path.join("."));

  test("there is no issue", async () => {
    expect(await verifySource(xinyu2023, text)).toEqual([]);
  });

  test.each([
    ["a changed amount", ["facts", 0, "amount"], "624.4", "facts.0.amount"],
    ["a shifted place", ["facts", 0, "start"], 236, "facts.0.printed"],
    ["a wrong hash", ["sources", 0, "sha256"], "0".repeat(64), "sources.0.sha256"],
    ["a wrong length", ["sources", 0, "length"], 3616, "sources.0.length"],
  ])("%s is one issue", async (_, place, value, issue) => {
    expect(await issuePaths(changed(xinyu2023, place, value), text)).toEqual([issue]);
  });

  test("a digit changed in the text is found at the hash and at the fact", async () => {
    const forged = normalizeSource(text).replace("624.3亿元", "624.8亿元");
    expect(await issuePaths(xinyu2023, forged)).toEqual(["sources.0.sha256", "facts.0.printed"]);
  });

  test("every digit and number word of both sections lies in a fact or an exclusion", () => {
    const { facts, exclusions } = xinyu2023;
    const places = [...facts, ...facts.flatMap(({ mentions }) => mentions), ...exclusions];
    const points = Array.from(normalizeSource(text));
    const numbers = /[\d０-９.%％〇零一二三四五六七八九十百千万亿两半几首第]/;
    const open = points.flatMap((point, at) =>
      (at < 280 || (at >= 1502 && at < 2045)) &&
      numbers.test(point) &&
      !places.some(({ start, end }) => start <= at && at < end)
        ? [`${at} ${points.slice(at - 3, at + 4).join("")}`]
        : [],
    );
    expect(open).toEqual([]);
  });
});
