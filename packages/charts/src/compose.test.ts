import { xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { moneyOrDelivery, projectProgress } from "./catalogue/projects.ts";
import { auditedClaims, headlineFigures } from "./catalogue/wholeReview.ts";
import { compose } from "./compose.ts";
import { toSvg } from "./render/toSvg.ts";
import type { Layer } from "./spec.ts";
import { crossing } from "./testing/crossing.ts";
import { titleLines } from "./testing/linesOf.ts";
import { MAJORS, outside } from "./testing/majors.ts";
import { simpleSpec } from "./testing/simpleSpec.ts";

const draw = (width = 360, locale: "zh" | "en" = "en") =>
  [headlineFigures, projectProgress, moneyOrDelivery, auditedClaims].map((chart) =>
    chart(xinyu2023, { locale, width }),
  );
const frame = { title: "The year 2023", subtitle: "Four charts", locale: "en" } as const;

test.each(MAJORS)("is a valid spec of $name that draws without a word", async (major) => {
  for (const columns of [1, 2, 3]) {
    const spec = compose(draw(), { ...frame, columns });
    expect(major.invalid(spec)).toEqual([]);
    const drawn = await major.draw(spec);
    const { messages, texts } = drawn;
    expect(messages).toEqual([]);
    expect(outside(drawn)).toEqual([]);
    expect(crossing(texts)).toEqual([]);
    const lines = draw().flatMap(titleLines);
    for (const line of ["The year 2023", "Four charts", ...lines])
      expect(texts.map(({ text }) => text)).toContain(line);
  }
});

test("its width is that of the charts, and its title has that room", () => {
  const long = { ...frame, title: "One figure after another, ".repeat(6) };
  const [one = 0, two = 0] = [1, 2].map(
    (columns) => titleLines(compose(draw(), { ...long, columns })).length,
  );
  expect(one).toBeGreaterThan(two);
});

test("its text alternative is its title and those of the charts", () => {
  const specs = draw();
  expect(compose(specs, frame).description).toBe(
    ["The year 2023. Four charts.", ...specs.map(({ description }) => description)].join(" "),
  );
});

test("it renders with role, name and the texts of every chart", async () => {
  const svg = await toSvg(compose(draw(720, "zh"), { title: "2023年", locale: "zh", columns: 2 }));
  expect(svg).toContain('role="img"');
  expect(svg).toContain("<title>2023年</title>");
  expect(svg).toContain("重点建设项目开工率");
});

test("a layer of one's own goes with its chart", async () => {
  const note = {
    data: { values: [{ note: "our own" }] },
    mark: { type: "text", align: "left" },
    encoding: { x: { value: 0 }, y: { value: 4 }, text: { field: "note", type: "nominal" } },
  } satisfies Layer;
  const spec = compose(
    [{ ...simpleSpec(), layer: [...simpleSpec().layer, note] }, ...draw()],
    frame,
  );
  expect(await toSvg(spec)).toContain(">our own<");
});

describe("what cannot be composed", () => {
  test.each([
    [[], {}, "specs must not be empty, got []"],
    [draw(), { columns: 0 }, "columns must be a whole number above 0, got 0"],
    [draw(), { columns: 1.5 }, "columns must be a whole number above 0, got 1.5"],
    [
      [...draw(), projectProgress(xinyu2023, { theme: "dark" })],
      {},
      "specs[4] must have the background #ffffff, got #11161c",
    ],
  ])("%# is refused", (specs, more, message) => {
    expect(() => compose(specs, { ...frame, ...more })).toThrow(
      new RangeError(`Cannot compose charts: ${message}`),
    );
  });
});
