import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { stackedBars } from "./stackedBars.ts";

const INDUSTRIES = {
  en: ["Equipment", "Lithium", "New economy", "Electronics", "Other"],
  zh: ["装备制造", "锂电", "新经济", "电子信息", "其他"],
};
const CONTRACTS = [
  ["2022", [38, 27, 3, 2, 12]],
  ["2023", [45, 19, 16, 10, 27]],
] as const;
const STATES = { en: ["producing", "started", "not started"], zh: ["投产", "开工", "未开工"] };
const GROUPS = [
  [{ en: "Industry", zh: "工业" }, [74, 40, 1]],
  [{ en: "Infrastructure of the zone and its surroundings", zh: "基础设施" }, [32, 50, 4]],
] as const;
const WORDS = {
  en: {
    title: "Contracts rose from 82 to 117, and new economy grew most",
    subtitle: "Projects newly signed, by industry, number",
    source: "Review of 2023",
  },
  zh: {
    title: "签约项目由82个增至117个，新经济增长最多",
    subtitle: "新签约项目，按产业，个",
    source: "2023年工作总结",
  },
};

testPictures("stackedBars", {
  "narrow parts": (look) => {
    const names = INDUSTRIES[look.locale];
    return stackedBars(
      CONTRACTS.flatMap(([year, counts]) =>
        counts.map((projects, index) => ({ year, industry: names[index] ?? "", projects })),
      ),
      { y: "year", part: "industry", x: "projects" },
      { ...WORDS[look.locale], ...look, open: [names[4] ?? ""] },
    );
  },
  "to 100%": (look) => {
    const names = STATES[look.locale];
    return stackedBars(
      GROUPS.flatMap(([group, counts]) =>
        counts.map((projects, index) => ({
          group: group[look.locale],
          state: names[index] ?? "",
          projects,
        })),
      ),
      { y: "group", part: "state", x: "projects" },
      { ...WORDS[look.locale], ...look, share: true, open: [names[2] ?? ""] },
    );
  },
});

const TINY = [10, 11, 12, null, 0, 100_000];
testPictures("stackedBars of hard parts", {
  "next to nothing, nothing and not known": (look) =>
    stackedBars(
      [TINY, [...TINY].reverse()].flatMap((sizes, bar) =>
        sizes.map((size, part) => ({ bar: `B${bar}`, part: `P${part}`, size })),
      ),
      { y: "bar", part: "part", x: "size" },
      { title: "T", ...look, unit: "t" },
    ),
  "long texts under long names": (look) =>
    stackedBars(
      ["A", "B"].flatMap((bar) =>
        [3, 5, 2].map((size, at) => ({
          bar: `${WORDS[look.locale].title} ${bar}`,
          part: `${WORDS[look.locale].title} ${at}`,
          size,
          text: WORDS[look.locale].source,
        })),
      ),
      { y: "bar", part: "part", x: "size", text: "text" },
      { title: "T", ...look },
    ),
});

const rows = [
  { phase: "Phase 3", state: "Reached", capacity: 10 },
  { phase: "Phase 3", state: "Not reached", capacity: 5 },
  { phase: "Phase 4", state: "Reached", capacity: 0.2 },
];
const columns = { y: "phase", part: "state", x: "capacity" } as const;
const EN = { title: "Capacity", locale: "en" } as const;

test("Vega-Lite stacks the user's own columns, in the order of the rows", () => {
  const spec = stackedBars(rows, columns, EN);
  expect(spec.encoding.x).toMatchObject({ field: "capacity", stack: "zero" });
  expect(spec.encoding.color).toMatchObject({
    field: "state",
    scale: { domain: ["Reached", "Not reached"], range: [LIGHT.series[0], LIGHT.series[1]] },
  });
  const share = stackedBars(rows, columns, { ...EN, share: true });
  expect(share.encoding.x?.stack).toBe("normalize");
  expect(share.description).toBe(
    "Capacity. Phase 3: Reached 67%, Not reached 33%; Phase 4: Reached 100%.",
  );
});

test("a label stands in its part, or under it where the part is too narrow", async () => {
  const spec = stackedBars(rows, columns, { ...EN, width: 360 });
  const [reached, , narrow] = spec.data.values;
  expect(reached).toEqual(rows[0]);
  // Beside the middle of its part, which is at the left end of the bar.
  expect(narrow).toMatchObject({ ...rows[2], "capacity lane": 1 });
  expect(narrow?.["capacity shift"]).toBeGreaterThan(0);
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    for (const text of ["10", "5", "0.2"]) expect(texts.map((one) => one.text)).toContain(text);
  }
});

test("parts of nothing and parts that are not known have their labels under the bar, and no outline", async () => {
  const some = ["a", "b", "c", "d"].map((state, at) => ({
    phase: "P",
    state,
    capacity: [30, null, 0, 70][at] ?? null,
  }));
  const spec = stackedBars(some, columns, { ...EN, share: true });
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    const top = (wanted: string) => texts.find(({ text }) => text === wanted)?.top ?? 0;
    expect(top("–")).toBeGreaterThan(top("30%"));
    expect(top("0%")).toBeGreaterThan(top("30%"));
  }
  expect(spec.layer[0]?.encoding?.strokeWidth).toEqual({
    condition: { test: { field: "capacity", gt: 0 }, value: 1 },
    value: 0,
  });
});

test("a mark says its bar, its part and what is written of it", async () => {
  for (const major of MAJORS) {
    const { svg } = await major.draw(stackedBars(rows, columns, { ...EN, unit: "GWh" }));
    expect(svg).toContain('aria-label="Phase 3, Not reached: 5 GWh"');
  }
});

test("rows that come later are labelled, each in its part", async () => {
  const spec = stackedBars(rows, columns, EN);
  const later = { ...spec, data: { ...spec.data, values: [{ ...rows[0], capacity: 7 }] } };
  const { texts, messages } = (await MAJORS[1]?.draw(later)) ?? { texts: [], messages: [] };
  expect(messages).toEqual([]);
  expect(texts.map(({ text }) => text)).toContain("7");
});

test("what cannot be stacked is refused", () => {
  const draw =
    (changed: readonly object[], more = {}) =>
    () =>
      stackedBars(changed as typeof rows, columns, { ...EN, ...more });
  expect(draw([...rows, rows[0] as object])).toThrow(
    'Cannot draw stackedBars: rows[3] must have another phase and state than the rows before, got "Phase 3", "Reached" again',
  );
  expect(draw([{ ...rows[0], capacity: -1 }])).toThrow(
    new RangeError("Cannot draw stackedBars: rows[0].capacity must be >= 0, got -1"),
  );
  expect(draw([{ ...rows[0], capacity: 0 }])).toThrow(
    new RangeError("Cannot draw stackedBars: rows[0] must be of a bar that is more than 0, got 0"),
  );
  expect(() =>
    stackedBars([{ ...rows[0], text: "a".repeat(300) }] as const, { ...columns, text: "text" }, EN),
  ).toThrow("Cannot draw stackedBars: rows[0] must have a text that fits into a line of");
  expect(draw(rows, { open: ["reached"] })).toThrow('open must be among "Reached", "Not reached"');
});
