import { describe, expect, test } from "vitest";
import { defineReview } from "../defineReview.ts";
import { changed } from "../testing/changed.ts";
import { eastPort } from "../testing/eastPort.ts";
import { checkReview } from "./checkReview.ts";

const sound = defineReview(eastPort);

type Change = readonly [
  path: string,
  value: unknown,
  ...issues: (readonly [at: string, rule: string])[],
];

const pathOf = (dotted: string): (string | number)[] =>
  dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** One thing is changed in a sound review; exactly these issues say so. */
const wrong = (rows: readonly Change[]): void => {
  for (const [path, value, ...expected] of rows) {
    test(`${path}: ${JSON.stringify(value)}`, () => {
      const issues = checkReview(changed(sound, pathOf(path), value));
      expect(issues.map(({ path: at }) => at)).toEqual(expected.map(([at]) => pathOf(at)));
      expected.forEach(([, rule], index) => {
        expect(issues[index]?.rule).toContain(rule);
      });
    });
  }
};

test("half a year, two sources and a measure of one's own are sound", () => {
  expect(checkReview(sound)).toEqual([]);
});

test("an issue carries the value that is wrong", () => {
  expect(checkReview(changed(sound, ["facts", 0, "amount"], "4O"))).toEqual([
    {
      path: ["facts", 0, "amount"],
      rule: 'must be a decimal such as "40" or "40.5", or in the unit ratio a fraction such as "1/3"',
      value: "4O",
    },
  ]);
});

describe("facts", () => {
  const measures = "must be one of foreignTrade, cargo, routes";
  const decimal = 'must be a decimal such as "40"';
  wrong([
    ["facts.0.measure", "foreignTrades", ["facts.0.measure", measures]],
    ["facts.0.measure", "constructor", ["facts.0.measure", measures]],
    ["facts.0.measure", "__proto__", ["facts.0.measure", measures]],
    ["facts.0.unit", "t", ["facts.0.unit", "must be a unit of foreignTrade: CNY"]],
    ["facts.0.unit", "CNY/t", ["facts.0.unit", "must be a unit of foreignTrade: CNY"]],
    ["facts.0.unit", "{箱|box}", ["facts.0.unit", "must be a unit of foreignTrade: CNY"]],
    ["facts.0.amount", "-3", ["facts.0.amount", "must be at least 0 CNY"]],
    ["facts.3.amount", "1.5", ["facts.3.amount", "must be a whole number of things"]],
    ["facts.3.amount", "-2", ["facts.3.amount", "must be at least 0 item"]],
    ["facts.0.range", ["3", "5"], ["facts.0.amount", "must be left out where range is there"]],
    ["facts.0.unit", "constructor", ["facts.0.unit", "must be a unit of foreignTrade: CNY"]],
    ["facts.0.amount", "1,000", ["facts.0.amount", decimal]],
    ["facts.0.amount", "1e3", ["facts.0.amount", decimal]],
    ["facts.0.amount", "40.", ["facts.0.amount", decimal]],
    ["facts.0.amount", "４０", ["facts.0.amount", decimal]],
    ["facts.0.amount", "", ["facts.0.amount", decimal]],
    ["facts.0.period", "2024-S3", ["facts.0.period", "must be a period: 2024, 2024-S1"]],
    ["facts.3.dimensions.reach", "lunar", ["facts.3.dimensions.reach", "one of abroad, home"]],
    ["facts.3.dimensions.reach", "toString", ["facts.3.dimensions.reach", "one of abroad, home"]],
    [
      "facts.3.dimensions.planet",
      "x",
      ["facts.3.dimensions.planet", "of routes: must be one of reach"],
    ],
    [
      "facts.3.dimensions.constructor",
      "x",
      ["facts.3.dimensions.constructor", "must be a dimension"],
    ],
    ["facts.3.dimensions.__proto__", "x", ["facts.3.dimensions.__proto__", "must be a dimension"]],
    ["facts.0.dimensions.reach", "home", ["facts.0.dimensions.reach", "one of direction"]],
    [
      "facts.1.dimensions.reach",
      "home",
      ["facts.1.dimensions.reach", "must be one of (none defined)"],
    ],
  ]);
});

describe("aspects and scopes", () => {
  const [trade] = sound.facts;
  const seen = (more: object) => ({ ...trade, ...more });
  wrong([
    [
      "facts.0.scope",
      "citty",
      ["facts.0.scope", "must be one of world, nation, province, city, county"],
    ],
    [
      "facts.0.scope",
      { entity: "nobody" },
      ["facts.0.scope.entity", "the id of an entity of this review"],
    ],
    ["facts.0.as", "grwoth", ["facts.0.as", "must be one of level, growth, share"]],
    [
      "facts.0.against",
      "yearBefore",
      ["facts.0.against", "must be left out: level carries nothing"],
    ],
    [
      "facts.0",
      seen({ as: "growth", against: null, prices: null }),
      ["facts.0.unit", "must be a unit of the growth of foreignTrade: percent, times"],
    ],
    [
      "facts.0",
      seen({ as: "growth", against: { period: "soon" }, prices: null, unit: "percent" }),
      ["facts.0.against.period", "must be a period"],
    ],
    [
      "facts.0",
      seen({
        as: "share",
        of: { measure: "foreignTrade", dimensions: {}, scope: null },
        unit: "percent",
      }),
      ["facts.0.of", "must be another figure than the fact itself"],
    ],
    [
      "facts.0",
      seen({
        as: "share",
        of: { measure: "trade", dimensions: {}, scope: "town" },
        unit: "percent",
      }),
      ["facts.0.of.measure", "must be one of foreignTrade, cargo, routes"],
      ["facts.0.of.scope", "must be one of world"],
    ],
    [
      "facts.0",
      seen({ as: "rank", in: "size", among: { group: "city", region: "town" }, unit: "rank" }),
      ["facts.0.in", "must be one of level, growth, share, date"],
      ["facts.0.among.group", "must not be the word of a region"],
      ["facts.0.among.region", "must be one of world"],
    ],
    ["entities.0.id", "city", ["entities.0.id", "must not be the word of a region"]],
    [
      "measures.cargo.dimensions",
      { period: { label: { zh: "期", en: "P" }, structure: "parts", values: {} } },
      ["measures.cargo.dimensions.period", "must not be a word by which facts are looked up"],
    ],
  ]);

  test("a rank moves, and does not grow", () => {
    const review = changed(
      changed(sound, ["measures", "foreignTrade", "kind"], "rank"),
      ["facts"],
      [seen({ as: "growth", against: null, prices: null, unit: "percent" })],
    );
    expect(checkReview(changed(review, ["entities"], []))).toMatchObject([
      { path: ["facts", 0, "as"], rule: "must be level, change of a measure of kind rank" },
    ]);
  });
});

describe("what stands twice", () => {
  const twice =
    'must not state what "3条" at 37 states; give a repeated print as one of its mentions';
  wrong([
    [
      "facts.3.dimensions",
      {},
      ["facts.3", "another figure needs another measure, aspect, dimension, scope or period"],
    ],
    ["facts.3.id", "routes", ["facts.3.id", "must be unique, and stands in facts before"]],
    ["facts.5", { ...sound.facts[2], id: "again" }, ["facts.5", twice]],
    ["facts.5", sound.facts[2], ["facts.5", twice]],
    ["entities.1", sound.entities[0], ["entities.1.id", "stands in entities before"]],
    [
      "sources.1",
      sound.sources[0],
      ["sources.1.id", "stands in sources before"],
      ["facts.4.source", "one of bulletin"],
      ["exclusions.0.source", "one of bulletin"],
    ],
    [
      "sources.0.sections.1.id",
      "trade",
      ["sources.0.sections.1.id", "stands in sources.0.sections before"],
      ...["facts.1", "facts.2", "facts.2.mentions.0", "facts.3", "entities.0.mentions.0"].map(
        (at) => [`${at}.section`, "one of trade, trade"] as const,
      ),
    ],
  ]);

  test("the same from another source, under an id of its own, is another statement", () => {
    const again = { ...sound.facts[4], id: "cargo-notice", period: "2024-S1" };
    expect(checkReview(changed(sound, ["facts", 5], again))).toEqual([]);
  });

  test("dimensions in another order are the same dimensions", () => {
    const routes = sound.measures.routes;
    const dimensions = { ...routes.dimensions, class: routes.dimensions.reach };
    const fact = (values: object, id: string) => ({ ...sound.facts[3], dimensions: values, id });
    const review = changed(
      changed(sound, ["measures", "routes", "dimensions"], dimensions),
      ["facts"],
      [fact({ reach: "home", class: "home" }, "a"), fact({ class: "home", reach: "home" }, "b")],
    );
    expect(checkReview(changed(review, ["entities"], [])).map(({ path }) => path)).toEqual([
      ["facts", 1],
    ]);
  });
});

describe("places", () => {
  const inside = "must be a whole number inside the text, 0 to 53";
  const after = "must be after start and inside the text, at most 53";
  wrong([
    ["facts.0.start", -1, ["facts.0.start", inside]],
    ["facts.0.start", 1.5, ["facts.0.start", inside]],
    ["facts.0.start", Number.NaN, ["facts.0.start", inside]],
    ["facts.0.start", 54, ["facts.0.start", inside]],
    ["facts.0.end", 54, ["facts.0.end", after]],
    ["facts.0.end", 0, ["facts.0.end", after]],
    ["facts.0.end", 20, ["facts.0.end", "must be start plus the 5 code points of printed"]],
    [
      "facts.0.printed",
      "约40亿",
      ["facts.0.end", "must be start plus the 4 code points of printed"],
    ],
    [
      "facts.0.printed",
      "",
      ["facts.0.printed", "must not be empty"],
      ["facts.0.end", "plus the 0"],
    ],
    ["facts.0.source", "gazette", ["facts.0.source", "must be one of bulletin, notice"]],
    ["facts.0.section", "all", ["facts.0.section", "must be one of trade, port"]],
    ["facts.0.section", "port", ["facts.0.start", "must lie in section port, 22 to 53"]],
    ["sources.0.sections.0.end", 20, ["facts.0.start", "must lie in section trade, 0 to 20"]],
    ["facts.2.mentions.0.start", 99, ["facts.2.mentions.0.start", inside]],
    ["entities.0.end", 99, ["entities.0.end", after]],
    ["entities.0.mentions.0.source", "", ["entities.0.mentions.0.source", "bulletin, notice"]],
    ["exclusions.0.section", "", ["exclusions.0.section", "must be one of all"]],
  ]);
});

describe("sources, measures, entities and the period", () => {
  const range = "must be a range inside the text, 0 to 14";
  const label = { zh: "航线率", en: "Route rate" };
  wrong([
    ["period", "last year", ["period", "must be a period: 2024, 2024-S1"]],
    ["sources.1.sections.0.end", 15, ["sources.1.sections.0", range]],
    ["sources.1.sections.0.start", -1, ["sources.1.sections.0", range]],
    ["measures.cargo.id", "freight", ["measures.cargo.id", "must be its key cargo"]],
    [
      "measures.cargo.unit",
      "stone",
      ["measures.cargo.unit", "must be the id of a unit such as CNY"],
    ],
    [
      "measures.routes.views",
      {
        one: { label, as: "share", dimensions: { reach: "x" }, of: { dimensions: { to: "x" } } },
      },
      ["measures.routes.views.one.dimensions.reach", "must be one of abroad, home"],
      ["measures.routes.views.one.of.dimensions.to", "must be a dimension of routes: "],
    ],
    [
      "measures.routes.dimensions.reach.order",
      "falling",
      ["measures.routes.dimensions.reach.order", "must be left out of what is no sequence"],
    ],
    [
      "measures.routes.dimensions.reach.values.home",
      { zh: "国内", en: "at home", sum: "reahc" },
      [
        "measures.routes.dimensions.reach.values.home.sum",
        "must be one of (none defined): another dimension",
      ],
    ],
    [
      "measures.routes",
      { ...sound.measures.routes, kind: "rank", views: { one: { label, as: "growth" } } },
      ["measures.routes.views.one.as", "must be level, change of a measure of kind rank"],
    ],
    ["entities.0.countedBy", "lanes", ["entities.0.countedBy", "must be the id of a fact"]],
    ["entities.0.facts.0", "lanes", ["entities.0.facts.0", "must be the id of a fact"]],
  ]);
});
