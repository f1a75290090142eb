import { type Fact, type Locale, type Review, unitOf, xinyu2023 } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHARTS } from "./catalogue/charts.ts";
import type { Chart } from "./chart.ts";
import type { Table } from "./table.ts";
import { changedReview } from "./testing/changedReview.ts";
import { titleLines } from "./testing/linesOf.ts";
import { unfounded } from "./testing/writtenNumbers.ts";

const LOCALES: readonly Locale[] = ["zh", "en"];

type Changes = { readonly [fact: string]: Partial<Fact> | null };

/** Everything that a reader of the table sees, its caption and heads too. */
const textsOf = ({ caption, columns, rows }: Table): readonly string[] => [
  caption,
  ...columns.map(({ label }) => label),
  ...rows.flatMap((row) => columns.map(({ id }) => String(row[id] ?? ""))),
];

/** How many rows there are, by each value of each column, and how many different things stand in them. */
const countsOf = ({ rows }: Table): readonly string[] => {
  const ids = Array.from(new Set(rows.flatMap((row) => Object.keys(row))));
  const sizes = (some: Table["rows"]): readonly number[] => [
    some.length,
    ...ids.map((id) => new Set(some.map((row) => row[id])).size),
  ];
  const within = ids.flatMap((id) =>
    Array.from(new Set(rows.map((row) => row[id]))).flatMap((value) =>
      sizes(rows.filter((row) => row[id] === value)),
    ),
  );
  return [...sizes(rows), ...within].map(String);
};

/** The facts that a chart draws: those that it needs, and those that its rows name. */
const factsOfChart = (chart: Chart): readonly Fact[] => {
  const named = new Set(chart.table(xinyu2023).rows.map(({ fact }) => fact));
  const isNeeded = (fact: Fact): boolean =>
    chart.needs.some(
      ({ measure, dimensions = {} }) =>
        fact.measure === measure &&
        JSON.stringify(Object.entries(fact.dimensions).sort()) ===
          JSON.stringify(Object.entries(dimensions).sort()),
    );
  return xinyu2023.facts.filter((fact) => named.has(fact.id) || isNeeded(fact));
};

/** The review with the changes, frozen as if it was read, so that it is audited once; null where no review could state that. */
const reviewWith = (changes: Changes, entities = xinyu2023.entities): Review | null => {
  try {
    const kept = new Set(entities.map(({ id }) => id));
    const review = changedReview(changes);
    return Object.freeze({
      ...review,
      entities: review.entities.filter(({ id }) => kept.has(id)),
    });
  } catch (error) {
    expect(String(error)).toMatch(/^RangeError: Cannot define review/);
    return null;
  }
};

/** Whether it draws: what it says then has no number that its table has not; what it refuses, it says why. */
const drawsHonestly = (chart: Chart, review: Review): boolean => {
  const missing = chart.missing(review);
  const drawn = LOCALES.filter((locale) => {
    try {
      const { title, description } = chart(review, { locale });
      const table = chart.table(review, { locale });
      const known = [...textsOf(table), ...countsOf(table)];
      // A line of a title may end inside a number of thousands, never inside digits; the description is of one line.
      expect(description.length).toBeGreaterThan(titleLines({ title }).join("").length);
      const said = [description, chart.title(review, { locale }), chart.say(review, { locale })];
      expect(unfounded(said, known), `a number of ${said.join(" | ")} that no row has`).toEqual([]);
      return true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      expect(error.message).toMatch(/^Cannot draw \w+: .* must .+, got .+$/);
      for (const { en } of missing) expect(error.message).toContain(en);
      return false;
    }
  });
  expect(drawn.length === LOCALES.length || drawn.length === 0, "one language is refused").toBe(
    true,
  );
  if (missing.length > 0) expect(drawn).toEqual([]);
  return drawn.length > 0;
};

/** Another amount that such a fact could state. */
const amountOf = (fact: Fact): fc.Arbitrary<string> => {
  if (fact.amount === null) throw new Error("no fact of 2023 is a range");
  const places = fact.amount.split(".")[1]?.length ?? 0;
  const size = Math.abs(Number(fact.amount)) * 10 ** places;
  const isShare = fact.unit === "percent";
  return fc
    .oneof(
      fc.integer({ min: 0, max: Math.round(isShare ? 100 * 10 ** places : 2 * size + 20) }),
      fc.integer({ min: 0, max: Math.round(isShare ? 100 * 10 ** places : 9000 * (size + 1)) }),
      fc.constantFrom(0, 1, Math.round(size)),
    )
    .map((digits) => (digits / 10 ** places).toFixed(places));
};

const changeOf = (fact: Fact): fc.Arbitrary<Partial<Fact>> =>
  fc.record({
    amount: amountOf(fact),
    qualifier: fc.oneof(
      { weight: 5, arbitrary: fc.constant(fact.qualifier) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Fact["qualifier"]>("about", "more", "over", "atLeast", "nearly"),
      },
    ),
  });

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))("$id", ({ chart }) => {
  const facts = factsOfChart(chart);

  test("says no number that its rows do not, whatever the review states", () => {
    expect(drawsHonestly(chart, xinyu2023)).toBe(true);
    // Some facts change, and the others stay as they fit each other.
    const changes = fc.record(Object.fromEntries(facts.map((fact) => [fact.id, changeOf(fact)])), {
      requiredKeys: [],
    }) as fc.Arbitrary<Changes>;
    const entities = fc.oneof(
      fc.constant(xinyu2023.entities),
      fc.subarray([...xinyu2023.entities]),
    );
    fc.assert(
      fc.property(changes, entities, (some, kept) => {
        const review = reviewWith(some, kept);
        if (review !== null) drawsHonestly(chart, review);
      }),
      { numRuns: 30 },
    );
  });

  test("says so when two figures are equal", () => {
    for (const a of facts) {
      for (const b of facts) {
        if (a.id >= b.id || unitOf(a.unit).base !== unitOf(b.unit).base) continue;
        const { amount, multiplier, unit, qualifier } = a;
        const review = reviewWith({ [b.id]: { amount, multiplier, unit, qualifier } });
        if (review !== null) drawsHonestly(chart, review);
      }
    }
  });

  test("refuses what it needs and lacks, by its name, and draws or refuses without any other fact", () => {
    for (const { id } of facts) {
      const review = reviewWith({ [id]: null });
      if (review !== null) drawsHonestly(chart, review);
    }
    for (const key of chart.needs) {
      const facts = xinyu2023.facts.filter(({ measure }) => measure !== key.measure);
      expect(drawsHonestly(chart, Object.freeze({ ...xinyu2023, facts }))).toBe(false);
    }
    expect(drawsHonestly(chart, { ...xinyu2023, facts: [], entities: [] })).toBe(false);
  });
});

test("a number that no row has is found", () => {
  const [chart] = CHARTS as readonly [Chart, ...Chart[]];
  const lying = Object.assign(
    (...given: Parameters<Chart>) => {
      const spec = chart(...given);
      return { ...spec, description: `${spec.description} 987654.3` };
    },
    { ...chart },
  );
  expect(() => drawsHonestly(lying, xinyu2023)).toThrow(/987654\.3/);
});
