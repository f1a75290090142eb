import { expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { LIGHT } from "../theme/theme.ts";
import { treemap } from "./treemap.ts";

const rows = [
  { industry: "Not broken down", contracts: 18 as number | null },
  { industry: "Electronics", contracts: 10 },
  { industry: "Equipment", contracts: 45 },
  { industry: "Lithium batteries", contracts: 19 },
  { industry: "Non-metallic new materials", contracts: 9 },
  { industry: "New economy", contracts: 16 },
];
const columns = { part: "industry", x: "contracts" } as const;
const frame = { title: "Contracts", locale: "en", rest: 0 } as const;
const drawnIn = async (spec: ReturnType<typeof treemap>) =>
  ((await MAJORS[1]?.draw(spec))?.texts ?? []).map(({ text }) => text);

test("tiles have areas in proportion, the largest first and the rest last and as unknown", () => {
  const spec = treemap(rows, columns, frame);
  expect(spec.data.values.map(({ value }) => value)).toEqual([45, 19, 16, 10, 9, 18]);
  const area = ({ left, right, top, bottom }: (typeof spec.data.values)[number]) =>
    (Number(right) - Number(left)) * (Number(bottom) - Number(top));
  const [first, ...others] = spec.data.values;
  for (const other of others) {
    expect(area(other) / area(first as never)).toBeCloseTo(Number(other.value) / 45, 9);
  }
  expect(spec.data.values.map(({ part }) => part)).toEqual(["s0", "s0", "s0", "s0", "s0", "s1"]);
  expect(spec.layer[0]?.encoding.color?.scale?.range).toEqual([LIGHT.accent, LIGHT.unknown]);
});

test("names and texts stand in the tiles where all fit, and no list repeats them", async () => {
  const drawn = await drawnIn(treemap(rows, columns, { ...frame, width: 1200 }));
  expect(drawn.filter((text) => text === "Lithium batteries")).toHaveLength(1);
  expect(drawn).not.toContain("1");
});

test("as soon as one does not fit, a list names all by number", async () => {
  const drawn = await drawnIn(treemap(rows, columns, { ...frame, width: 360 }));
  for (const [index, name] of [
    "Equipment",
    "Lithium batteries",
    "New economy",
    "Electronics",
    "Non-metallic new materials",
    "Not broken down",
  ].entries()) {
    expect(drawn).toContain(`${index + 1}  ${name}`);
  }
  // A tile too small for its name has its number.
  expect(drawn).toContain("5");
});

test("what has no area is listed, and the rest keeps its number", async () => {
  const none = [...rows, { industry: "Biomedicine", contracts: null }];
  const spec = treemap(none, columns, { ...frame, width: 1200 });
  const drawn = await drawnIn(spec);
  expect(drawn).toContain("6  Biomedicine");
  expect(drawn.filter((text) => text === "7  Not broken down")).toHaveLength(2);
  expect(spec.data.values).toHaveLength(6);
  expect(spec.description).toContain("Biomedicine: –; Not broken down: 18.");
});

test.each([240, 360, 720, 1200])("no text crosses another at %d px", async (width) => {
  const sizes = [400, 100, 60, 30, 12, 5, 2, 1, 0.2];
  const many = sizes.map((size, index) => ({ industry: `Industry ${index}`, contracts: size }));
  for (const of of [rows, many]) {
    const spec = treemap(of, columns, { ...frame, width });
    for (const major of MAJORS) {
      const { messages, texts } = await major.draw(spec);
      expect(messages).toEqual([]);
      expect(outside(spec, texts)).toEqual([]);
      expect(crossing(texts)).toEqual([]);
    }
  }
});

test("parts that overlap, are negative or leave an unnamed rest are refused", () => {
  const refuses = (wrong: typeof rows, whole: number | undefined, message: string) =>
    expect(() =>
      treemap(wrong, columns, { ...frame, ...(whole === undefined ? {} : { whole }) }),
    ).toThrow(new RangeError(`Cannot draw treemap: ${message}`));
  expect(() => treemap(rows, columns, { ...frame, whole: 117 })).not.toThrow();
  refuses(
    rows,
    100,
    "the parts must add up to the whole 100, got 117; parts that overlap need bar",
  );
  refuses(
    rows,
    118,
    "the parts must add up to the whole 118, got 117; give what is not broken down a row of its own and name it as rest",
  );
  refuses(
    [...rows, { industry: "Equipment", contracts: 1 }],
    undefined,
    "parts must not overlap, got Equipment in rows 2 and 6",
  );
  refuses(
    [...rows, { industry: "Other", contracts: -1 }],
    undefined,
    "rows[6].contracts must be >= 0, got -1",
  );
  refuses(
    [{ industry: "None", contracts: 0 }],
    undefined,
    "the parts must add up to more than 0, got 0",
  );
});
