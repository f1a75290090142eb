import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReview } from "./check/checkReview.ts";
import { codebook } from "./codebook/codebook.ts";
import { toCsv } from "./csv/toCsv.ts";
import { defineReview } from "./defineReview.ts";
import { formatFigure } from "./formatFigure.ts";
import { formatIssues } from "./issue.ts";
import type { Locator } from "./locator.ts";
import { LIMITS, parseReview, readReview } from "./schema.ts";
import { changed } from "./testing/changed.ts";
import { eastPort } from "./testing/eastPort.ts";
import { tidyFacts } from "./tidyFacts.ts";

/** The file that a user writes: only measures of one's own are declared. */
const { foreignTrade: _, ...own } = eastPort.measures;
const file: object = JSON.parse(JSON.stringify({ ...eastPort, measures: own }));

const issuesOf = (data: unknown) => parseReview(data).issues ?? [];
const pathOf = (dotted: string): (string | number)[] =>
  dotted === "" ? [] : dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

test("reads own measures beside the codebook's, half a year, and two sources", () => {
  const result = parseReview(file);
  if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
  expect(result.value).toEqual(
    defineReview({ ...eastPort, measures: { ...codebook, ...eastPort.measures } }),
  );
  expect(Object.isFrozen(result.value.facts[0])).toBe(true);
});

test("an extension has the id of its key, and a measure repeated without its dimensions is another", () => {
  const at = (extension: object) =>
    formatIssues(issuesOf(changed(file, ["measures", "signedProjects"], extension)));
  expect(at({ id: "foreignTrade", dimensions: {} })).toBe(
    'measures.signedProjects.id: must be its key signedProjects, got "foreignTrade"',
  );
  expect(at({ ...codebook.signedProjects, dimensions: undefined })).toContain(
    "must not redefine a measure of the codebook",
  );
});

test("an amount of 400 digits is read", () => {
  const amount = `${"9".repeat(399)}.25`;
  expect(issuesOf(changed(file, ["facts", 0, "amount"], amount))).toEqual([]);
});

test("measures named as none may be are an issue, and the rest is read", () => {
  expect(formatIssues(issuesOf(JSON.parse('{"measures":{"__proto__":null}}'))).split("\n")).toEqual(
    [
      "id: must be string, got nothing",
      "park: must be object, got nothing",
      "period: must be string, got nothing",
      "sources: must be array, got nothing",
      "facts: must be array, got nothing",
      "measures.__proto__: must not be named so, got null",
    ],
  );
});

test("ids and names that every object has are ids and names like others", () => {
  const names = ["constructor", "toString", "hasOwnProperty", "valueOf"];
  const values = Object.fromEntries(names.map((name) => [name, own.cargo.label]));
  const kind = { label: own.cargo.label, structure: "parts", values };
  const dimensions = Object.fromEntries(names.map((name) => [name, kind]));
  const [{ printed, start, source }] = (file as typeof eastPort).facts as unknown as [Locator];
  const data = {
    ...file,
    measures: Object.fromEntries(names.map((id) => [id, { ...own.cargo, id, dimensions }])),
    facts: names.map((id) => {
      const said = Object.fromEntries(names.map((name) => [name, id]));
      return { id, measure: id, dimensions: said, amount: "40", printed, start, source };
    }),
    entities: names.map((id) => ({
      ...{ id, kind: "project", name: { en: id }, printed, start, source, operator: null },
      ...{ countedBy: id, facts: names, industry: id },
    })),
  };
  const result = parseReview(data);
  if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
  const [row] = tidyFacts(result.value);
  expect(row?.dimensions).toBe(names.map((name) => `${name}=constructor`).join(";"));
  const label = "Cargo handled (Cargo handled, Cargo handled, Cargo handled, Cargo handled)";
  expect(row?.label_en).toBe(label);
});

test("of very many issues the first are told, and that there are more", () => {
  const data = { ...file, facts: Array(100_000).fill({}) };
  const issues = issuesOf(data);
  expect(issues).toHaveLength(LIMITS.issues + 1);
  expect(issues.at(-1)?.rule).toBe("must be mended for the rest to be looked at");
  // Of the right shape, and all at a place that is not there.
  const fact = { ...(file as typeof eastPort).facts[0], start: 99 };
  const many = issuesOf({ ...file, facts: Array(20_000).fill(fact) });
  expect(many).toHaveLength(LIMITS.issues + 1);
});

test("a thing that has a length and is no text is an issue, whatever its length is", () => {
  for (const length of ['{"toString":1,"valueOf":1}', '[{"toString":1}]', '"9"', "9", "null"]) {
    const thing = `{"length":${length}}`;
    for (const [key, path] of [
      ["id", "id"],
      ["facts", "facts"],
      ["sources", "sources"],
      ["period", "period"],
      ["park", "park.id"],
    ] as const) {
      const hostile = {
        ...file,
        [key]: key === "park" ? { id: JSON.parse(thing) } : JSON.parse(thing),
      };
      expect(
        readReview(JSON.stringify(hostile)).issues?.map((one) => one.path.join(".")),
      ).toContain(path);
    }
  }
  const called = { ...file, id: { length: () => 1 }, facts: { length: Symbol("x") } };
  expect(issuesOf(called)).not.toEqual([]);
});

test("data that leads back to itself, or goes deeper than the stack, is refused and no more", () => {
  const round: Record<string, unknown> = { ...file };
  round.note = round;
  expect(issuesOf(round)).not.toEqual([]);
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(issuesOf({ ...file, note: deep })).not.toEqual([]);
});

test("a measure of the codebook may be repeated word for word, and not redefined", () => {
  const { foreignTrade } = codebook;
  expect(issuesOf(changed(file, ["measures", "foreignTrade"], foreignTrade))).toEqual([]);
  const label = { zh: "外贸", en: "Trade" };
  const redefined = changed(file, ["measures", "foreignTrade"], { ...foreignTrade, label });
  expect(formatIssues(issuesOf(redefined))).toBe(
    'measures.foreignTrade: must not redefine a measure of the codebook but for its dimensions; choose another id, got "foreignTrade"',
  );
});

// Each line is what a person reads who has to mend the file.
test.each([
  ["period", undefined, "period: must be string, got nothing"],
  ["facts", "none", 'facts: must be array, got "none"'],
  ["facts.0.amount", 40, "facts[0].amount: must be string, in quotation marks, got 40"],
  [
    "facts.0.amount",
    "4O",
    'facts[0].amount: must be a decimal such as "40" or "40.5", or in the unit ratio a fraction such as "1/3", got "4O"',
  ],
  [
    "facts.0",
    { measure: "foreignTrade", printed: "多家", start: 5, source: "bulletin" },
    "facts[0].amount: must be there, or range, where printed alone does not say it, got null",
  ],
  [
    "facts.0.multiplier",
    1,
    "facts[0].multiplier: must be one of -8, -6, -4, -3, 0, 2, 3, 4, 5, 6, 7, 8, 9, 12, got 1",
  ],
  [
    "facts.0.qualifier",
    "circa",
    'facts[0].qualifier: must be one of about, over, atLeast, more, nearly, under, atMost, got "circa"',
  ],
  ["facts.0.start", 1.5, "facts[0].start: must be whole number, got 1.5"],
  ["facts.0.start", -1, "facts[0].start: must be at least 0, got -1"],
  ["facts.0.start", 99, "facts[0].start: must be a whole number inside the text, 0 to 53, got 99"],
  ["facts.0.end", 22, "facts[0].end: must be start plus the 5 code points of printed, got 22"],
  ["facts.0.printed", "", 'facts[0].printed: must not be empty, got ""'],
  ["facts.0.source", "gazette", 'facts[0].source: must be one of bulletin, notice, got "gazette"'],
  ["facts.0.section", "all", 'facts[0].section: must be one of trade, port, got "all"'],
  ["facts.1.unit", "CNY", 'facts[1].unit: must be a unit of cargo: t, kg, mg, ug, got "CNY"'],
  ["facts.3.dimensions", ["x"], 'facts[3].dimensions: must be object, got ["x"]'],
  [
    "facts.3.dimensions.reach",
    "lunar",
    'facts[3].dimensions.reach: must be one of abroad, home, or added under measures.routes, got "lunar"',
  ],
  [
    "facts.3.dimensions.constructor",
    "x",
    'facts[3].dimensions.constructor: must be a dimension of routes: must be one of reach, got "constructor"',
  ],
  [
    "facts.3.dimensions.__proto__",
    "x",
    'facts[3].dimensions.__proto__: must not be named so, got "x"',
  ],
  [
    "measures.__proto__",
    own.cargo.label,
    'measures.__proto__: must not be named so, got {"zh":"货物吞吐量","en":"Cargo handled"}',
  ],
  [
    "measures.cargo.unit",
    "stone",
    /^measures\.cargo\.unit: must be the id of a unit such as CNY, .*, got "stone"$/,
  ],
  ["measures.cargo.id", "freight", 'measures.cargo.id: must be its key cargo, got "freight"'],
  [
    "sources.0.sha256",
    "ABC",
    'sources[0].sha256: must be 64 lower-case hexadecimal digits, got "ABC"',
  ],
  [
    "measures.routes.dimensions",
    { "": {} },
    'measures.routes.dimensions[""]: must be named with letters, digits, _ and - (1 to 200), got {}',
  ],
  ["id", "x".repeat(201), /^id: must have at most 200 characters, got "x+…$/],
  ["facts.0.value", 4e9, /^facts\[0\]: must not have "value", got \{/],
  ["facts.0.__proto__", { end: 3 }, 'facts[0].__proto__: must not be named so, got {"end":3}'],
  ["park.name.zh", "x".repeat(301), /^park\.name\.zh: must have at most 300 characters, got "x+…$/],
  ["park.name.zh", "\u{20000}".repeat(301), /^park\.name\.zh: must have at most 300 characters/],
  [
    "park.name.zh",
    "\uD800",
    'park.name.zh: must be whole characters, without a half of a surrogate pair, got "\\ud800"',
  ],
  [
    "facts.0.note",
    { zh: "x".repeat(5001), en: "x" },
    /^facts\[0\]\.note\.zh: must have at most 5000/,
  ],
  ["facts.0.amount", "1".repeat(403), /^facts\[0\]\.amount: must have at most 402 characters/],
  ["park.place", Array(21).fill(own.cargo.label), /^park\.place: must have at most 20 entries/],
  [
    "facts.0.printed",
    new Map(),
    "facts[0].printed: must be string, got no plain object, [object Map]",
  ],
  ["constructor", {}, /^\(root\): must not have "constructor", got \{/],
])("%s: %j", (path, value, line) => {
  const text = formatIssues(issuesOf(changed(file, pathOf(path), value)));
  if (typeof line === "string") expect(text).toBe(line);
  else expect(text).toMatch(line);
});

test.each(["foreignTrades", "constructor", "__proto__", "toString"])(
  "the measure %s is unknown",
  (id) => {
    const issues = issuesOf(changed(file, ["facts", 0, "measure"], id));
    expect(issues).toMatchObject([{ path: ["facts", 0, "measure"], value: id }]);
    expect(issues[0]?.rule).toMatch(
      id === "foreignTrades"
        ? /^must be one of 129 measures; did you mean foreignTrade\?$/
        : /^must be one of advancedManufacturingValueAdded, .*, cargo, routes$/,
    );
  },
);

test("a fact that stands twice is named with the one that it repeats", () => {
  const { facts } = file as typeof eastPort;
  expect(formatIssues(issuesOf({ ...file, facts: [...facts, facts[1]] }))).toBe(
    'facts[5]: must not state what "21.75万吨" at 27 states; give a repeated print as one of its mentions, got "cargo"',
  );
});

describe("all issues at once", () => {
  const lines = (data: unknown): string[] => formatIssues(issuesOf(data)).split("\n");

  test("of shape and of meaning, each where it stands in the file", () => {
    let data = changed(file, ["facts", 0, "amount"], 40);
    data = changed(data, ["facts", 1, "unit"], "CNY");
    data = changed(data, ["facts", 4, "start"], 99);
    data = changed(data, ["exclusions", 0, "reason"], undefined);
    data = changed(data, ["measures", "routes", "kind"], "many");
    expect(lines(data)).toEqual([
      "facts[0].amount: must be string, in quotation marks, got 40",
      "exclusions[0].reason: must be object, got nothing",
      'measures.routes.kind: must be one of stock, flow, share, count, capacity, duration, ratio, rank, threshold, got "many"',
      'facts[1].unit: must be a unit of cargo: t, kg, mg, ug, got "CNY"',
      "facts[4].start: must be a whole number inside the text, 0 to 14, got 99",
    ]);
  });

  test("what only follows from another issue is left out", () => {
    expect(lines(changed(file, ["sources", 0, "sha256"], "0"))).toEqual([
      'sources[0].sha256: must be 64 lower-case hexadecimal digits, got "0"',
    ]);
    expect(lines(changed(file, ["period"], undefined))).toEqual([
      "period: must be string, got nothing",
    ]);
    expect(lines(changed(file, ["facts"], undefined))).toEqual([
      "facts: must be array, got nothing",
    ]);
  });
});

describe("measures of the codebook in a file", () => {
  const { foreignTrade } = codebook;
  const asean = { zh: "东盟", en: "ASEAN" };
  const partner = { label: { zh: "伙伴", en: "Partner" }, structure: "parts", values: { asean } };
  const extended = (dimensions: object) =>
    changed(file, ["measures", "foreignTrade"], { id: "foreignTrade", dimensions });

  test("take further dimensions, in short or in full, and read back from JSON", () => {
    const data = changed(extended({ partner }), ["facts", 0, "dimensions"], { partner: "asean" });
    const result = parseReview(data);
    if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
    expect(result.value.measures.foreignTrade?.dimensions.partner).toEqual(partner);
    expect(result.value.measures.foreignTrade?.label).toEqual(foreignTrade.label);
    expect(parseReview(JSON.parse(JSON.stringify(result.value)))).toEqual(result);
  });

  test.each([
    [
      { partner: { values: { asean } } },
      "measures.foreignTrade: a further dimension must have label and structure, got partner",
    ],
    [
      { direction: { values: { exports: asean } } },
      "measures.foreignTrade: label and sum of a value must stay, got direction=exports",
    ],
  ])("%j is refused", (dimensions, line) => {
    expect(formatIssues(issuesOf(extended(dimensions)))).toContain(line.replace(/, got .*/, ""));
  });

  test("an extension of no measure is an issue", () => {
    const data = changed(file, ["measures", "ships"], { id: "ships", dimensions: {} });
    expect(formatIssues(issuesOf(data))).toBe(
      'measures.ships: must have label, definition, unit and kind, got {"id":"ships","dimensions":{}}',
    );
  });
});

describe("what a measure of a file says of others", () => {
  const label = { zh: "甲", en: "A" };
  const view = { label, as: "share", dimensions: { port: "east" } };
  const withOwn = (more: object) =>
    changed(file, ["measures", "lines"], {
      id: "lines",
      label,
      definition: label,
      unit: "item",
      kind: "count",
      dimensions: { port: { label, structure: "parts", values: { east: label, west: label } } },
      ...more,
    });

  test.each([
    [{ ...view, of: { measure: "liens" } }, "of.measure", "did you mean lines?"],
    [{ ...view, of: { measure: "foriegnTrade" } }, "of.measure", "did you mean foreignTrade?"],
    [
      { ...view, dimensions: { prot: "east" } },
      "dimensions.prot",
      "must be a dimension of lines: must be one of port",
    ],
    [
      { ...view, of: { dimensions: { port: "eats" } } },
      "of.dimensions.port",
      "must be one of east, west",
    ],
    [
      { ...view, of: { scope: { entity: "nobody" } } },
      "of.scope.entity",
      "must be the id of an entity",
    ],
    [
      { ...view, of: { scope: "citty" } },
      "of.scope",
      "must be one of world, nation, province, city, county, or object",
    ],
  ])("in a view is looked up: %j", (one, path, rule) => {
    const issues = issuesOf(withOwn({ views: { one } }));
    expect(issues.map((issue) => issue.path.join("."))).toEqual([
      `measures.lines.views.one.${path}`,
    ]);
    expect(issues[0]?.rule).toContain(rule);
  });

  test("in a relation is looked up", () => {
    const relations = { planOf: "liens", partOf: "cargo", quotientOf: ["lines", "rotes"] };
    expect(
      issuesOf(withOwn({ relations })).map(({ path, value }) => [path.join("."), value]),
    ).toEqual([
      ["measures.lines.relations.planOf", "liens"],
      ["measures.lines.relations.quotientOf.1", "rotes"],
    ]);
  });

  test("may be a measure that has an issue of its own", () => {
    const data = changed(
      withOwn({ views: { one: { ...view, of: { measure: "cargo" } } } }),
      ["measures", "cargo", "kind"],
      "freight",
    );
    expect(issuesOf(data).filter(({ path }) => path[1] === "lines")).toEqual([]);
  });
});

describe("entities of a file", () => {
  const { entities = [] } = file as typeof eastPort;
  const [first] = entities;
  const entity = (more: object) => issuesOf({ ...file, entities: [{ ...first, ...more }] });

  test.each([
    [
      "an unknown kind",
      { kind: "ship" },
      /^entities\[0\]\.kind: must be one of enterprise, project, .*, got "ship"$/,
    ],
    [
      "an attribute of another kind",
      { capacity: null },
      /^entities\[0\]: must not have "capacity"/,
    ],
    [
      "an unknown state",
      { kind: "project", state: "planned" },
      /^entities\[0\]\.state: must be one of signed, .*, got "planned"$/,
    ],
    [
      "an operator that is not there",
      { kind: "project", operator: "nobody" },
      /^entities\[0\]\.operator: must be the id of an enterprise of entities, got "nobody"$/,
    ],
    [
      "a capacity that is no decimal",
      { kind: "project", capacity: { amount: "4O", multiplier: 0, unit: "t", qualifier: null } },
      /^entities\[0\]\.capacity\.amount: must be a decimal/,
    ],
  ])("%s", (_, more, line) => {
    expect(formatIssues(entity(more))).toMatch(line);
  });

  test("the Chinese name is what is printed, where none is given", () => {
    const result = parseReview({ ...file, entities: [{ ...first, name: { en: "Port" } }] });
    expect(result.issues).toBeUndefined();
    expect(result.issues === undefined && result.value.entities[0]?.name).toEqual({
      zh: "🚢东港",
      en: "Port",
    });
  });
});

test("undefined is left out, as in JSON", () => {
  const { facts, entities = [] } = file as typeof eastPort;
  const loose = { ...facts[0], dimensions: undefined, unit: undefined, note: undefined };
  const project = { ...entities[0], kind: "project", countedBy: undefined, facts: undefined };
  const open = { ...project, capacity: undefined, operator: undefined, state: undefined };
  const data = { ...file, facts: [loose], entities: [open], exclusions: undefined };
  expect(parseReview(data)).toEqual(parseReview(JSON.parse(JSON.stringify(data))));
  expect(issuesOf(data)).toEqual([]);
});

describe("whatever it is given", () => {
  /** Every place of plain data, the root first. */
  const places = (data: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof data === "object" && data !== null
      ? [
          path,
          ...Object.entries(data).flatMap(([key, part]) =>
            places(part, [...path, Array.isArray(data) ? Number(key) : key]),
          ),
        ]
      : [path];
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      ...["__proto__", "constructor", "", "-0", "1".repeat(999), null, 0, 2 ** 53, [], {}],
    ),
    fc.constantFrom(JSON.parse('{"__proto__":{"polluted":true}}'), {
      constructor: { prototype: 1 },
    }),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.anything({ withSet: true, withSparseArray: true, withTypedArray: true }),
    fc.constantFrom("\uD800", "constructor", "toString", "hasOwnProperty", "e".repeat(9999), "-1"),
    fc.constant(undefined),
  );
  /** The same data, hidden behind what throws when one property of it is read. */
  const throwing = (data: object, key: string): object =>
    Object.defineProperty(structuredClone(data), key, {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
  const sound = (data: unknown): void => {
    const result = parseReview(data);
    if (result.issues !== undefined) {
      expect(result.issues.length).toBeGreaterThan(0);
      expect(formatIssues(result.issues)).toMatch(/: must .*, got /);
      return;
    }
    expect(checkReview(result.value)).toEqual([]);
    expect(toCsv(["id", "value"], tidyFacts(result.value))).toContain("\n");
    for (const fact of result.value.facts) expect(formatFigure(fact, "en")).not.toBe("");
  };

  test("any JSON gives issues, and no review", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        sound(data);
        expect(issuesOf(data).length).toBeGreaterThan(0);
      }),
    );
  });

  test("a file with one strange place gives issues or a review that works", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(file)), strange, (path, value) => {
        sound(changed(file, path, value));
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test("a part that cannot be read is an issue of it alone", () => {
    for (const key of Object.keys(file)) {
      const issues = issuesOf(throwing(file, key));
      expect(issues.map(({ path }) => path[0])).toContain(key);
      expect(formatIssues(issues)).toContain("got what cannot be read");
    }
  });

  test.each([undefined, null, 1, "{}", [], () => 1, 10n, Symbol("s")])("%s is refused", (data) => {
    expect(formatIssues(issuesOf(data))).toMatch(/^\(root\): must be object, got /);
  });
});
