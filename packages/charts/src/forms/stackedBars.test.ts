import { describe, expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { formatNumber } from "../text/formatNumber.ts";
import { DARK, LIGHT, THEMES } from "../theme/theme.ts";
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

/** The relative luminance of a colour in six digits (WCAG 2.2), apart from the code under test. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each(Object.entries(THEMES))("in the theme %s", (_, theme) => {
  describe.each([2, 3, 4, 5, 6])("of %d series", (count) => {
    test.each(
      (["zh", "en"] as const).flatMap((locale) =>
        [360, 720, 1200].map((width) => [locale, width] as const),
      ),
    )(
      "every part is named with its number, in %s at %d px, in colours that can be read",
      async (locale, width) => {
        // From large to small, down to a part of no visible width and one of none.
        const parts = ["East", "West"].flatMap((park, bar) =>
          Array.from({ length: count }, (_, at) => ({
            park,
            part: `part ${at + 1}`,
            size: at === count - 1 && bar === 1 ? 0 : 7919 / (at + 1) ** 4 + bar,
          })),
        );
        const spec = stackedBars(
          parts,
          { y: "park", part: "part", x: "size" },
          {
            title: "t",
            locale,
            theme,
            width,
          },
        );
        const texts = (await MAJORS[1]?.draw(spec))?.texts ?? [];
        const all = texts.map(({ text }) => text).join(" ");
        for (const { size } of parts)
          expect(all).toContain(size === 0 ? `part ${count} 0` : formatNumber(size, { locale }));
        const drawn = spec.layer.filter(
          ({ mark, encoding }) => mark.type === "text" && encoding.text?.field === "text",
        );
        const fills = spec.layer[0]?.encoding.color?.scale?.range as readonly string[];
        for (const { mark, data } of drawn) {
          for (const row of data?.values ?? [])
            expect(
              ratio(String(mark.color), fills[Number(String(row.part).slice(1))] ?? ""),
            ).toBeGreaterThanOrEqual(4.5);
        }
        expect(outside(spec, texts)).toEqual([]);
        expect(crossing(texts)).toEqual([]);
      },
    );
  });
});

test("more parts than there are colours for are refused, with the form that takes them", () => {
  for (const count of [7, 8]) {
    const parts = Array.from({ length: count }, (_, at) => ({ park: "a", part: `${at}`, size: 1 }));
    expect(() =>
      stackedBars(parts, { y: "park", part: "part", x: "size" }, { title: "t", locale: "en" }),
    ).toThrow(`Cannot draw stackedBars: must have at most 6 parts, got ${count}; use bar for more`);
  }
});

test("parts in colours of which nobody knows how dark they are are said under the name of their bar", async () => {
  const named = ["red", "green", "blue", "teal", "navy", "gold"] as const;
  const spec = stackedBars(rows, columns, { ...frame, theme: { ...DARK, series: named } });
  const texts = (await drawnIn(spec)).join(" ");
  for (const { text } of rows) expect(texts).toContain(text);
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
