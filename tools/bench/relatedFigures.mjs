import { freeze, measure } from "@park/data";

// Reviews as large as one likes, of figures that hang together in all the ways that there are: levels with growth, shares, totals with
// their parts, regions, stages, rates, amounts by the unit. They are true, and printed rounded or cut off; then some slip.

/** The same numbers from the same seed, in [0, 1): Mulberry32. */
const numbersFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const label = (text) => ({ zh: text, en: text });
const values = (names) => Object.fromEntries(names.map((name) => [name, label(name)]));
const side = (name, structure, names) => ({
  [name]: { label: label(name), structure, values: values(names) },
});
const own = (id, unit, kind, more = {}) =>
  measure({ id, label: label(id), definition: label(id), unit, kind, ...more });

const INDUSTRIES = ["chemicals", "machines", "food", "textiles", "others"];

/** The measures of one park among many, whose names are its own. */
const measuresOf = (at) => [
  own(`output${at}`, "CNY", "flow", {
    aggregation: "sum",
    dimensions: side("industry", "partition", INDUSTRIES),
  }),
  own(`exports${at}`, "CNY", "flow", {
    aggregation: "sum",
    relations: { partOf: `output${at}` },
    dimensions: side("goods", "parts", ["cells", "motors", "tea"]),
  }),
  own(`projects${at}`, "project", "count", {
    aggregation: "sum",
    dimensions: {
      ...side("stage", "nested", ["started", "built", "running"]),
      ...side("feature", "overlapping", ["foreign", "green"]),
    },
  }),
  own(`firms${at}`, "enterprise", "count", {
    aggregation: "sum",
    dimensions: side("change", "added", ["new"]),
  }),
  own(`startRate${at}`, "percent", "share", {
    relations: { quotientOf: [`firms${at}`, `projects${at}`] },
  }),
  own(`byFirm${at}`, "CNY/enterprise", "ratio", {
    relations: { quotientOf: [`output${at}`, `firms${at}`] },
  }),
];

const WAYS = {
  rounded: (value) => Math.round(value),
  cutOff: (value) => Math.floor(value),
};

/** Digits with a point before the last `places` of them. */
const decimal = (digits, places) =>
  places === 0
    ? String(digits)
    : `${Math.floor(digits / 10 ** places)}.${String(digits % 10 ** places).padStart(places, "0")}`;

/** One digit of a printed number, the last but one where there are several, is another. */
const slipped = (amount) => {
  const places = Array.from(amount, (digit, at) => (/\d/.test(digit) ? at : -1)).filter(
    (at) => at >= 0,
  );
  const at = places.at(-2) ?? places[0];
  return amount.slice(0, at) + ((Number(amount[at]) % 9) + 1) + amount.slice(at + 1);
};

/** What one park states, true to the last digit before it is printed. */
const statementsOf = (at, next) => {
  const up = (least, most) => least + Math.floor(next() * (most - least));
  const way = WAYS[next() < 0.7 ? "rounded" : "cutOff"];
  const money = (id, value, more = {}) => ({
    measure: `${id}${at}`,
    amount: decimal(way(value / 1e6), 2),
    multiplier: 8,
    unit: "CNY",
    ...more,
  });
  const percent = (id, part, whole, more) => ({
    measure: `${id}${at}`,
    amount: decimal(way((10_000 * part) / whole), 2),
    multiplier: 0,
    unit: "percent",
    ...more,
  });
  const count = (id, unit, value, more = {}) => ({
    measure: `${id}${at}`,
    amount: String(value),
    multiplier: 0,
    unit,
    ...more,
  });
  const parts = INDUSTRIES.map(() => up(2e9, 4e10));
  const output = parts.reduce((all, part) => all + part, 0);
  const before = Math.floor(output / (1 + next() * 0.3));
  const goods = ["cells", "motors", "tea"].map(() => up(1e8, 2e9));
  const exported = goods.reduce((all, part) => all + part, up(0, 1e9));
  const projects = up(60, 400);
  const started = projects - up(0, 20);
  const built = started - up(0, 30);
  const firms = up(30, projects);
  const added = up(1, firms);
  const ofOutput = { as: "share", of: { measure: `output${at}`, dimensions: {}, scope: null } };
  const onYear = { as: "growth", against: "yearBefore", prices: "current" };
  return [
    money("output", output),
    ...parts.map((part, index) =>
      money("output", part, { dimensions: { industry: INDUSTRIES[index] } }),
    ),
    percent("output", parts[0], output, { ...ofOutput, dimensions: { industry: INDUSTRIES[0] } }),
    percent("output", parts[1], output, { ...ofOutput, dimensions: { industry: INDUSTRIES[1] } }),
    money("output", before, { period: "2022" }),
    percent("output", output - before, before, onYear),
    money("output", output * 4, { scope: "city" }),
    percent("output", 1, 4, {
      as: "share",
      of: { measure: `output${at}`, dimensions: {}, scope: "city" },
    }),
    money("exports", exported),
    ...["cells", "motors", "tea"].map((one, index) =>
      money("exports", goods[index], { dimensions: { goods: one } }),
    ),
    percent("exports", goods[0], exported, {
      as: "share",
      of: null,
      dimensions: { goods: "cells" },
    }),
    count("projects", "project", projects),
    count("projects", "project", started, { dimensions: { stage: "started" } }),
    count("projects", "project", built, { dimensions: { stage: "built" } }),
    percent("projects", started, projects, {
      as: "share",
      of: { measure: `projects${at}`, dimensions: {}, scope: null },
      dimensions: { stage: "started" },
    }),
    count("projects", "project", up(1, projects), { dimensions: { feature: "foreign" } }),
    count("firms", "enterprise", firms),
    count("firms", "enterprise", added, { dimensions: { change: "new" } }),
    percent("startRate", firms, projects, { as: "level" }),
    {
      ...money("byFirm", 0),
      amount: decimal(way(output / firms / 100), 2),
      multiplier: 4,
      unit: "CNY/enterprise",
    },
  ];
};

/** How many figures one park states. */
const FIGURES_OF_ONE = statementsOf(0, numbersFrom(1)).length;

const SPACING = 20;

const reviewOf = (id, measures, statements) => {
  const length = SPACING * (statements.length + 1);
  const ids = new Map();
  const facts = statements.map((said, at) => {
    const { measure: of, dimensions = {}, as = "level", scope = null, period = "2023" } = said;
    const name = [of, ...Object.values(dimensions)].join(".");
    const place = `${as === "level" ? "" : `:${as}`}${scope === null ? "" : `~${scope}`}`;
    const own = `${name}${place}${period === "2023" ? "" : `@${period}`}${said.of?.scope === "city" ? ".city" : ""}`;
    const before = ids.get(own) ?? 0;
    ids.set(own, before + 1);
    return {
      id: before === 0 ? own : `${own}#${before + 1}`,
      qualifier: null,
      note: null,
      mentions: [],
      status: [],
      ...said,
      as,
      dimensions,
      scope,
      period,
      source: "text",
      printed: said.amount,
      start: at * SPACING,
      end: at * SPACING + said.amount.length,
    };
  });
  return freeze({
    id,
    park: { id, name: label(id), place: [] },
    period: "2023",
    sources: [
      {
        id: "text",
        title: label("text"),
        language: "zh-Hans",
        length,
        sha256: "0".repeat(64),
        sections: [{ id: "1", label: label("all"), start: 0, end: length }],
      },
    ],
    measures: Object.fromEntries(measures.map((one) => [one.id, one])),
    facts,
    entities: [],
    exclusions: [],
  });
};

/**
 * A review of so many figures, all of which hang together with others.
 *
 * @param {number} count
 * @param {{ readonly seed?: number, readonly slips?: number }} [options] how many of a thousand figures are misprinted
 */
export const relatedFigures = (count, { seed = 1, slips = 0 } = {}) => {
  const next = numbersFrom(seed);
  const parks = Math.ceil(count / FIGURES_OF_ONE);
  const statements = Array.from({ length: parks }, (_, at) => statementsOf(at, next))
    .flat()
    .slice(0, count)
    .map((said) => (next() * 1000 < slips ? { ...said, amount: slipped(said.amount) } : said));
  const measures = Array.from({ length: parks }, (_, at) => measuresOf(at)).flat();
  return reviewOf(`related-${count}`, measures, statements);
};

/**
 * A review of a table: so many figures a side with their sums across, down and of all. One of its cells is misprinted, so that it
 * contradicts both of its sums.
 *
 * @param {number} size
 */
export const misprintedTable = (size, seed = 1) => {
  const next = numbersFrom(seed);
  const [rows, columns] = ["row", "column"].map((one) =>
    Array.from({ length: size }, (_, at) => `${one}${at}`),
  );
  const firms = own("firms", "enterprise", "count", {
    aggregation: "sum",
    dimensions: { ...side("row", "partition", rows), ...side("column", "partition", columns) },
  });
  const table = rows.map(() => columns.map(() => Math.floor(next() * 900) + 100));
  const sum = (some) => some.reduce((all, one) => all + one, 0);
  const count = (value, dimensions) => ({
    measure: "firms",
    amount: String(value),
    multiplier: 0,
    unit: "enterprise",
    dimensions,
  });
  const cells = table.flatMap((line, at) =>
    line.map((value, place) => count(value, { row: rows[at], column: columns[place] })),
  );
  const middle = cells[Math.floor(cells.length / 2)];
  middle.amount = slipped(middle.amount);
  return reviewOf(
    `table-${size}`,
    [firms],
    [
      count(sum(table.flat()), {}),
      ...table.map((line, at) => count(sum(line), { row: rows[at] })),
      ...columns.map((column, place) => count(sum(table.map((line) => line[place])), { column })),
      ...cells,
    ],
  );
};
