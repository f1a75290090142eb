import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { waterfall } from "./waterfall.ts";

const STEPS = [
  {
    step: { en: "Capacity at the end of 2022", zh: "2022年末产能" },
    change: 162_500,
    role: "derived",
  },
  { step: { en: "Newly built", zh: "新建投产" }, change: 70_000, role: "change" },
  { step: { en: "Closed", zh: "关停" }, change: -15_000, role: "change" },
  {
    step: { en: "Capacity at the end of 2023", zh: "2023年末产能" },
    change: 217_500,
    role: "total",
  },
];

testPictures("waterfall", {
  "long names that lines pass behind, and sums below 0": (look) =>
    waterfall(
      [5, 95, -140, -40].map((change, at) => ({
        step: `${STEPS[at]?.step[look.locale]}, ${STEPS[0]?.step[look.locale]} ${at}`,
        change,
        role: ["total", "change", "change", "derived"][at] ?? "",
      })),
      { y: "step", x: "change", role: "role" },
      { title: "T", ...look, references: [{ at: 30, label: "A" }] },
    ),
  "what was added and closed": (look) =>
    waterfall(
      STEPS.map(({ step, ...row }) => ({ ...row, step: step[look.locale] })),
      { y: "step", x: "change", role: "role" },
      {
        title: look.locale === "en" ? "Capacity grew by 55,000 t" : "产能增加5.5万吨",
        source: "Review",
        ...look,
        unit: "t",
      },
    ),
});

const rows = [
  { step: "2022", capacity: 16.25, role: "derived" },
  { step: "Added", capacity: 5.5, role: "change" },
  { step: "2023", capacity: 21.75, role: "total" },
];
const columns = { y: "step", x: "capacity", role: "role" } as const;
const EN = { title: "A third more", locale: "en" } as const;

test("the user's rows are the rows of the spec, and Vega adds them up", async () => {
  const spec = waterfall(rows, columns, EN);
  expect(spec.data.values).toEqual(rows);
  expect(spec.description).toBe("A third more. 2022: 16.25; Added: +5.5; 2023: 21.75.");
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    for (const text of ["16.25", "+5.5", "21.75"])
      expect(texts.map((one) => one.text)).toContain(text);
  }
});

test("a mark says its step and its amount, in no words of ours", async () => {
  for (const major of MAJORS) {
    const { svg } = await major.draw(waterfall(rows, columns, EN));
    expect(svg).toContain('aria-label="Added: +5.5"');
    expect(svg).not.toContain("change");
  }
});

test("what is derived is an outline", () => {
  const bars = waterfall(rows, columns, EN).layer.find(({ mark }) => mark.type === "bar");
  expect(bars?.encoding?.fill?.condition).toContainEqual({
    test: { field: "role", equal: "derived" },
    value: LIGHT.background,
  });
});

const changed = (index: number, more: object) => () =>
  waterfall(
    rows.map((row, at) => (at === index ? { ...row, ...more } : row)),
    columns,
    EN,
  );

test.each([
  [
    0,
    { role: "change" },
    'rows[0].role must be total or derived: a change needs a start, got "change"',
  ],
  [1, { role: "added" }, 'rows[1].role must be one of total, derived, change, got "added"'],
  [1, { capacity: null }, "rows[1].capacity must be stated: what is not cannot be added, got null"],
  [2, { capacity: 22 }, "rows[2].capacity must be the sum of the rows above it, 21.75, got 22"],
])("row %d with %j is refused", (index, more, message) => {
  expect(changed(index, more)).toThrow(new RangeError(`Cannot draw waterfall: ${message}`));
});

test("a total may miss the sum by the tolerance", () => {
  const rough = rows.map((row) => (row.role === "total" ? { ...row, capacity: 21.8 } : row));
  expect(() => waterfall(rough, columns, { ...EN, tolerance: 0.05 })).not.toThrow();
  expect(() => waterfall(rows, columns, { ...EN, tolerance: -1 })).toThrow(
    "tolerance must be >= 0",
  );
});
