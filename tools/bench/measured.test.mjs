import { expect, test } from "vitest";
import { aimsOf } from "./aims.mjs";
import { amountText, ratioText } from "./amountText.mjs";
import { differences } from "./differences.mjs";
import { measured, measuredOf } from "./measured.mjs";
import { median } from "./median.mjs";
import { sampleInRounds } from "./sampleInRounds.mjs";
import { markdownTable, plainTable, tableRows } from "./tableRows.mjs";

const what = { en: "Work", zh: "工作" };
const never = () => Number.NaN;
const comparison = {
  id: "work",
  what,
  how: "It is done.",
  unit: /** @type {const} */ ("ms"),
  own: { name: "ours", sample: never },
  peers: [
    { name: "theirs", sample: never, most: 1.5 },
    { name: "by hand", sample: never },
  ],
  most: 2,
};

test("a median is the middle one, or the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 10, 2])).toBe(3);
});

test("samples are taken in turns, the first round is thrown away", async () => {
  const order = [];
  const of = (name) => ({ sample: () => order.push(name) });
  expect(await sampleInRounds([of("a"), of("b")], 2)).toEqual([
    [3, 5],
    [4, 6],
  ]);
  expect(order.join("")).toBe("ababab");
});

test("a ratio is ours to theirs, of medians", async () => {
  const samples = { ours: [9, 3, 1, 2], theirs: [9, 1, 1, 100] };
  const taking = (name) => ({ name, sample: () => samples[name].shift() });
  const own = taking("ours");
  const [result] = await measured([{ ...comparison, own, peers: [taking("theirs")] }], 3);
  expect(result.value).toBe(2);
  expect(result.peers).toEqual([{ name: "theirs", value: 1, ratio: 2 }]);
});

test("what does many is shown for one, and keeps its ratio", async () => {
  const own = { name: "ours", sample: () => 30 };
  const peers = [{ name: "theirs", sample: () => 20 }];
  const [result] = await measured([{ ...comparison, per: 10, own, peers }], 1);
  expect([result.value, result.peers[0].value, result.peers[0].ratio]).toEqual([3, 2, 1.5]);
});

test("aims are for ours, and for how many times a peer it takes", () => {
  expect(aimsOf(measuredOf(comparison, [3, 2, 9]))).toEqual([
    { peer: null, text: "2 ms", isReached: false },
    { peer: "theirs", text: "1.5×", isReached: true },
  ]);
  expect(aimsOf(measuredOf(comparison, [2, 1, 9])).map(({ isReached }) => isReached)).toEqual([
    true,
    false,
  ]);
});

test("a peer that gives something else is named, and what is not shown does not matter", async () => {
  const giving = (name, result) => ({ name, sample: never, result: () => result });
  const own = giving("ours", { value: 1, note: "ours" });
  const peers = [giving("same", { value: 1, note: "" }), giving("other", { value: 2, note: "" })];
  const shown = ({ value }) => value;
  expect(await differences({ ...comparison, own, peers, shown })).toEqual(["other"]);
  expect(await differences({ ...comparison, own, peers })).toEqual(["same", "other"]);
});

test.each(
  /** @type {const} */ ([
    [2345, "ms", "2.35 s"],
    [165.4, "ms", "165 ms"],
    [1, "ms", "1 ms"],
    [0.0234, "ms", "23.4 µs"],
    [0.0000337, "ms", "33.7 ns"],
    [632, "B", "632 B"],
    [21418, "B", "21.4 kB"],
    [296695, "B", "297 kB"],
  ]),
)("%d %s is written %s", (value, unit, text) => {
  expect(amountText(value, unit)).toBe(text);
});

test.each([
  [0.0862, "0.0862×"],
  [1.05, "1.05×"],
  [149.4, "149×"],
  [1234, "1,234×"],
])("the ratio %d is written %s", (ratio, text) => {
  expect(ratioText(ratio)).toBe(text);
});

test("the table has a row for each peer, what and ours in the first of them", () => {
  const rows = tableRows([measuredOf(comparison, [3, 1, 6])]);
  expect(rows).toEqual([
    [
      "Work",
      "3 ms",
      "theirs",
      "1 ms",
      "3×",
      "at most 2 ms, not reached; at most 1.5×, not reached",
    ],
    ["", "", "by hand", "6 ms", "0.5×", ""],
  ]);
  expect(plainTable(rows).split("\n")).toEqual([
    "What  Ours  Beside   Theirs  Ours to theirs  Aim",
    "Work  3 ms  theirs     1 ms              3×  at most 2 ms, not reached; at most 1.5×, not reached",
    "            by hand    6 ms            0.5×",
  ]);
  expect(markdownTable([["a|b", "1", "", "", "", ""]]).split("\n")[2]).toBe(
    "| a\\|b | 1 |  |  |  |  |",
  );
});
