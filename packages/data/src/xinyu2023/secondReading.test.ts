import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { xinyu2023 } from "./index.ts";

/**
 * Every printed figure as somebody read it from the source without looking at the dataset: code points `[start, end)`,
 * digits, multiplier, qualifier.
 */
type Reading = readonly [
  start: number,
  end: number,
  digits: string | null,
  multiplier: number,
  qualifier: string | null,
];

const second = JSON.parse(
  readFileSync(new URL("../testing/secondReading.json", import.meta.url), "utf8"),
) as readonly Reading[];

const own = xinyu2023.facts.flatMap((fact) =>
  [fact, ...fact.mentions].map(
    ({ start, end }): Reading => [start, end, fact.amount, fact.multiplier, fact.qualifier],
  ),
);

/** Where the two differ, and how it was settled. */
const SETTLED = {
  onlySecond: {
    "1115": "1万吨: capacity in the name of a project",
    "2002": "3.5万吨: capacity in the name of a project",
    "2319": "两项: means the two shares before, and counts nothing new",
    "2445": "唯一一家: quoted as 一家, with 唯一 beside it",
    "2620": "唯一一家: quoted as 一家, with 唯一 beside it",
  },
  onlyOwn: {
    "998": "全面达产: all of the 12 GWh, in words",
    "1947": "全部: all of the 37, in words",
    "1974": "全部: all of the 43, in words",
    "2447": "一家 of 唯一一家",
    "2622": "一家 of 唯一一家",
  },
} as const;

const missing = (from: readonly Reading[], others: readonly Reading[]): readonly string[] => {
  const known = new Set(others.map((reading) => JSON.stringify(reading)));
  return from
    .filter((reading) => !known.has(JSON.stringify(reading)))
    .map(([start]) => String(start));
};

test("a second reading of the source agrees figure for figure, but for what was settled", () => {
  expect(second).toHaveLength(123);
  expect(missing(second, own)).toEqual(Object.keys(SETTLED.onlySecond));
  expect([...missing(own, second)].sort((a, b) => Number(a) - Number(b))).toEqual(
    Object.keys(SETTLED.onlyOwn),
  );
});

/** A third reading, by other eyes again, with the unit in the reader's own words. */
const third = JSON.parse(
  readFileSync(new URL("../testing/thirdReading.json", import.meta.url), "utf8"),
) as readonly (readonly [
  start: number,
  end: number,
  amount: string,
  multiplier: number,
  unit: string,
])[];

/** Things that our units do not tell apart, in the reader's words. */
const ITEMS =
  /^(?:item|task force|team|station|base|platform|kindergarten|village|village point|facility|community|school)$/;

const unitOf = (word: string): string => {
  if (ITEMS.test(word)) return "item";
  const named: Record<string, string> = {
    "working day": "workingDay",
    "school place": "schoolPlace",
    "enterprise occasion": "occasion",
    class: "grade",
    park: "item",
  };
  return named[word] ?? word;
};

test("a third reading agrees in place, digits and unit, but for what was settled", () => {
  const read = new Map(third.map(([start, ...rest]) => [start, rest] as const));
  expect(third).toHaveLength(125);
  const left = new Set(read.keys());
  for (const fact of xinyu2023.facts) {
    for (const { start, end } of [fact, ...fact.mentions]) {
      if (start === 998) continue;
      const [to, amount, multiplier, unit = ""] = read.get(start) ?? [];
      expect([start, to, amount, multiplier, unitOf(unit)]).toEqual([
        start,
        end,
        fact.amount,
        fact.multiplier,
        fact.unit,
      ]);
      left.delete(start);
    }
  }
  // Capacities in the names of projects, and the two shares: see above.
  expect([...left]).toEqual([1115, 2002, 2319]);
});
