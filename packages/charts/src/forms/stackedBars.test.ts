import { expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { DARK, LIGHT } from "../theme/theme.ts";
import { stackedBars } from "./stackedBars.ts";

const rows = [
  { phase: "Phase 2", state: "Reached", size: 12 as number | null, text: "12 GWh" },
  { phase: "Phase 3", state: "Reached", size: 10, text: "10 GWh" },
  { phase: "Phase 3", state: "Not reached", size: 5, text: "5 GWh" },
  { phase: "Phase 3", state: "Planned", size: 0.1, text: "0.1 GWh" },
];
const columns = { y: "phase", part: "state", x: "size", text: "text" } as const;
const frame = { title: "Capacity", locale: "en" } as const;
const ends = (spec: ReturnType<typeof stackedBars>) =>
  spec.data.values.map(({ start, end }) => [Number(start), Number(end)]);
const drawnIn = async (spec: ReturnType<typeof stackedBars>) =>
  ((await MAJORS[1]?.draw(spec))?.texts ?? []).map(({ text }) => text);

test("parts lie end to end from 0, on one scale for all bars", () => {
  const spec = stackedBars(rows, columns, frame);
  const [two, three = [], not = [], planned = []] = ends(spec);
  expect(two).toEqual([0, 12 / 15.1]);
  expect(three).toEqual([0, 10 / 15.1]);
  expect(not[0]).toBe(three[1]);
  expect(not[1]).toBeCloseTo(15 / 15.1, 12);
  expect(planned[1]).toBeCloseTo(1, 12);
  expect(spec.data.values.map(({ value }) => value)).toEqual([12, 10, 5, 0.1]);
});

test("with share every bar is 100%", () => {
  const [two, ...three] = ends(stackedBars(rows, columns, { ...frame, share: true }));
  expect(two).toEqual([0, 1]);
  expect(three.at(-1)?.[1]).toBeCloseTo(1, 12);
});

test("the rest has the colour of what is not known, whichever part it is", () => {
  const range = (rest?: string) =>
    stackedBars(rows, columns, { ...frame, ...(rest === undefined ? {} : { rest }) }).layer[0]
      ?.encoding.color?.scale?.range;
  expect(range()).toEqual(LIGHT.series.slice(0, 3));
  expect(range("Not reached")).toEqual([LIGHT.series[0], LIGHT.unknown, LIGHT.series[1]]);
  expect(() => range("Rest")).toThrow(
    new RangeError(
      "Cannot draw stackedBars: rest must be one of Reached, Not reached, Planned, got Rest",
    ),
  );
});

test("a text stands inside its part where it fits, and always in the text alternative", async () => {
  const spec = stackedBars(rows, columns, { ...frame, rest: "Not reached" });
  const drawn = await drawnIn(spec);
  expect(drawn).toEqual(expect.arrayContaining(["12 GWh", "10 GWh", "5 GWh"]));
  expect(drawn).not.toContain("0.1 GWh");
  expect(spec.description).toBe(
    "Capacity. Phase 2: Reached 12 GWh; Phase 3: Reached 10 GWh, Not reached 5 GWh, Planned 0.1 GWh.",
  );
  expect(spec.data.values.at(-1)?.said).toBe("Phase 3, Planned: 0.1 GWh");
});

test("a text that could not be read on its part is not drawn there", async () => {
  // White on #d55e00 is 3.9 to 1, near black on it 4.2; #e69f00 carries dark text.
  const second = [
    { phase: "a", state: "s", size: 1, text: "one" },
    { phase: "a", state: "t", size: 1, text: "two" },
  ];
  expect(await drawnIn(stackedBars(second, columns, frame))).not.toContain("two");
  expect(await drawnIn(stackedBars(second, columns, { ...frame, theme: DARK }))).toContain("two");
});

test.each([240, 360, 720, 1200])("no text crosses another at %d px", async (width) => {
  const spec = stackedBars(rows, columns, { ...frame, width });
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    expect(outside(spec, texts)).toEqual([]);
    expect(crossing(texts)).toEqual([]);
  }
});

test("bars that add up to nothing are refused where there is nothing to draw", () => {
  const empty = [...rows, { phase: "Phase 4", state: "Reached", size: null, text: "not stated" }];
  expect(ends(stackedBars(empty, columns, frame)).at(-1)).toEqual([0, 0]);
  expect(() => stackedBars(empty, columns, { ...frame, share: true })).toThrow(
    new RangeError(
      "Cannot draw stackedBars: the parts of Phase 4 must add up to more than 0, got 0",
    ),
  );
  expect(() => stackedBars(empty.slice(-1), columns, frame)).toThrow(
    new RangeError("Cannot draw stackedBars: the parts must add up to more than 0, got 0"),
  );
});
