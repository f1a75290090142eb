import { describe, expect, test } from "vitest";
import { coverage } from "../coverage.ts";
import { parseReview } from "../schema.ts";
import type { Decision } from "./decision.ts";
import { draftReview } from "./draftReview.ts";
import { keepSettled } from "./keepSettled.ts";
import type { ReviewDraft } from "./reviewDraft.ts";

// A park that does not exist.
const TEXT =
  "东港园区2024年公报。进出口总额约40.6亿元，同比下降3.2%。绿电交易量1.5亿度，纸箱产量21.75万吨。“7号”泊位扩建，财政总收入72.87亿元。";

const settle = (draft: ReviewDraft): Record<string, unknown> =>
  JSON.parse(JSON.stringify(draft.file), (key, value) => (key === "todo" ? undefined : value));

const measuresOf = ({ file }: ReviewDraft) => file.facts.map(({ measure }) => measure);

test("all that was settled stands again, and nothing is asked of it", async () => {
  const draft = await draftReview(TEXT);
  const earlier = settle(draft);
  const { draft: again, kept, lost } = keepSettled(draft, earlier, TEXT);
  expect(kept).toBe(draft.file.facts.length + draft.file.exclusions.length);
  expect(lost).toEqual([]);
  expect(again.open).toEqual([]);
  expect(JSON.parse(JSON.stringify(again.file))).toEqual(earlier);
});

test("what was not settled is drafted anew, and what is begun anew takes no id that is given", async () => {
  const draft = await draftReview(TEXT);
  const begun = Object.keys(draft.file.measures);
  expect(begun.length).toBeGreaterThan(1);
  const [first = ""] = begun;
  const green = draft.file.facts.find(({ measure }) => measure === first);
  const earlier = {
    id: "east-port-2024",
    measures: {
      // The other one's id, which a person has given to it.
      [begun[1] ?? ""]: {
        id: begun[1],
        label: { zh: "绿电", en: "Green power" },
        definition: { zh: "绿电", en: "Green power" },
        unit: "kWh",
        kind: "flow",
      },
    },
    facts: [
      { measure: begun[1], printed: green?.printed, start: green?.start },
      { ...draft.file.facts[0], todo: "Whose?" },
      { measure: "budgetRevenue", printed: "3.2%", start: 1 },
    ],
  };
  const { draft: again, kept, lost } = keepSettled(draft, earlier, TEXT);
  expect(kept).toBe(1);
  expect(lost).toEqual([{ printed: "3.2%", start: 1 }]);
  expect(again.file.facts).toHaveLength(draft.file.facts.length);
  expect(again.file.id).toBe("east-port-2024");
  const at = again.file.facts.findIndex(({ start }) => start === green?.start);
  expect(again.file.facts[at]).toMatchObject({
    measure: begun[1],
    amount: "1.5",
    multiplier: 8,
    unit: "kWh",
  });
  expect(again.file.facts[at]?.todo).toBeUndefined();
  expect(again.file.measures[begun[1] ?? ""]?.label?.en).toBe("Green power");
  // Each begun measure is declared once, and under its id.
  for (const [id, one] of Object.entries(again.file.measures)) expect(one.id).toBe(id);
  for (const measure of measuresOf(again))
    if (measure.startsWith("own")) expect(Object.keys(again.file.measures)).toContain(measure);
  // What is open leads to what is asked.
  for (const {
    path: [list, index],
    printed,
  } of again.open)
    expect(again.file[list][index]).toMatchObject({ printed, todo: expect.any(String) });
});

test("a longer print takes the places of what was found in it, and a first place of which a second is kept moves on", async () => {
  const text = "出口总额31.25亿元。出口总额31.25亿元。";
  const draft = await draftReview(text);
  expect(draft.file.facts[0]?.mentions).toHaveLength(1);
  const facts = [
    {
      measure: "budgetRevenue",
      printed: "总额31.25亿元",
      start: 2,
      amount: "31.25",
      multiplier: 8,
    },
  ];
  const { draft: again } = keepSettled(draft, { facts }, text);
  expect(
    again.file.facts.map(({ measure, start, mentions }) => [measure, start, mentions]),
  ).toEqual([
    ["budgetRevenue", 2, []],
    [draft.file.facts[0]?.measure, draft.file.facts[0]?.mentions[0]?.start, []],
  ]);
});

test("each fact keeps its decision", async () => {
  const draft = await draftReview(TEXT);
  const decisions = draft.file.facts.map(
    (_, index): Decision => ({
      sure: "open",
      reasons: [{ field: "figure", said: String(index), start: 0 }],
    }),
  );
  const [first] = draft.file.facts;
  const facts = [{ measure: "budgetRevenue", printed: first?.printed, start: first?.start }];
  const { draft: again } = keepSettled({ ...draft, decisions }, { facts }, TEXT);
  expect(again.decisions?.map(({ sure, reasons }) => [sure, reasons[0]?.said])).toEqual([
    ["settled", undefined],
    ...decisions.slice(1).map(({ sure, reasons }) => [sure, reasons[0]?.said]),
  ]);
});

test("of the same document the whole review comes back, and no number is left out", async () => {
  const draft = await draftReview(TEXT, { id: "east-port-2024" });
  const earlier = settle(draft);
  const again = keepSettled(await draftReview(TEXT), earlier, TEXT).draft;
  const read = parseReview(JSON.parse(JSON.stringify(again.file)));
  expect(read.issues).toBeUndefined();
  if (read.issues === undefined) expect(coverage(read.value, TEXT)).toEqual([]);
});

describe("an earlier file may be anything", () => {
  const cyclic: Record<string, unknown> = { facts: [] };
  cyclic.self = cyclic;
  test.each([
    [{}],
    [{ facts: 3, exclusions: "x", measures: [], sources: null, park: 1 }],
    [{ facts: [null, 1, [], { measure: 1 }, { measure: "__proto__", printed: "1", start: 0 }] }],
    [{ facts: [{ measure: "constructor", printed: "约40.6亿元", start: 15 }] }],
    [{ facts: [{ measure: "foreignTrade", printed: "约40.6亿元", start: -1 }] }],
    [{ facts: [{ measure: "foreignTrade", printed: "约40.6亿元", start: 1e308 }] }],
    [{ exclusions: [{ kind: "name", printed: "", start: 0, reason: {} }] }],
    [JSON.parse('{"__proto__":{"facts":[]},"measures":{"__proto__":{"unit":"CNY"}}}')],
    [cyclic],
  ])("%#", async (earlier) => {
    const draft = await draftReview(TEXT);
    const { draft: again, kept } = keepSettled(draft, earlier, TEXT);
    expect(kept).toBe(0);
    expect(again.file.facts).toEqual(draft.file.facts);
  });

  test.each([[null], [[]], ["{}"], [3], [undefined]])("%j is no file", async (earlier) => {
    const draft = await draftReview(TEXT);
    expect(() => keepSettled(draft, earlier, TEXT)).toThrow(TypeError);
  });

  test("places of two documents are not mixed", async () => {
    const draft = await draftReview(TEXT);
    expect(() => keepSettled(draft, { sources: [{}, {}] }, TEXT)).toThrow(
      /one document, got 2 sources/,
    );
  });
});
