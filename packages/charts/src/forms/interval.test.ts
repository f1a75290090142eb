import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { interval } from "./interval.ts";

const CLAIMS = [
  {
    claim: { en: "Share of the city's small giants", zh: "小巨人占全市" },
    gap: 0.2 as number | null,
    low: -1,
    high: 1,
    state: "agrees",
    text: "47.1%",
  },
  {
    claim: { en: "Growth of revenue, against the year before", zh: "营业收入比上年增长" },
    gap: 40,
    low: 38,
    high: 43,
    state: "doubtful",
    text: "4.2%",
  },
  {
    claim: { en: "Plan done", zh: "计划完成" },
    gap: 87,
    low: 87,
    high: 87,
    state: "contradicted",
    text: "71.2%",
  },
  {
    claim: { en: "Rank in the province", zh: "全省排名" },
    gap: null,
    low: -3,
    high: 2,
    state: "unknown",
    text: "–",
  },
];

testPictures("interval", {
  "claims of a review": (look) =>
    interval(
      CLAIMS.map((row) => ({ ...row, claim: row.claim[look.locale] })),
      { y: "claim", x: "gap", lower: "low", upper: "high", state: "state", text: "text" },
      {
        title: look.locale === "en" ? "One claim fails" : "一项不符",
        source: "Review",
        ...look,
        axis:
          look.locale === "en"
            ? "Distance in units of the last place printed"
            : "以末位为单位的差距",
      },
    ),
});

const columns = { y: "claim", x: "gap", lower: "low", upper: "high", state: "state" } as const;
const rowOf = (gap: number | null, state = "agrees") => ({
  claim: `c${gap} ${state}`,
  gap,
  low: gap,
  high: gap,
  state,
});
const axisOf = (...gaps: readonly (number | null)[]) => {
  const spec = interval(
    gaps.map((gap) => rowOf(gap)),
    columns,
    { title: "t", locale: "zh" },
  );
  const { axis, scale } = spec.encoding.x ?? {};
  return { values: axis?.values, domain: scale?.domain };
};

test("the axis is the same on both sides of 0, in powers of ten that hold every value", () => {
  expect(axisOf(0.2)).toEqual({ values: [-10, -1, 0, 1, 10], domain: [-10, 10] });
  expect(axisOf(-87, 3)).toEqual({
    values: [-100, -10, -1, 0, 1, 10, 100],
    domain: [-100, 100],
  });
  expect(axisOf(1000).domain).toEqual([-1000, 1000]);
});

test("far values take fewer powers, not more grid lines", () => {
  for (const gap of [1e5, 1e9, 1e20, 1e300]) {
    const { values, domain } = axisOf(gap);
    expect(values?.length).toBeLessThanOrEqual(11);
    expect(domain?.[1]).toBeGreaterThanOrEqual(gap);
  }
});

test("axis labels have a sign, and far ones are short", async () => {
  // Far ones as powers of ten: words for them would leave the picture at its edge.
  const ticks = ["−1e+7", "0", "+1,000", "+1e+7"];
  for (const major of MAJORS) {
    for (const locale of ["zh", "en"] as const) {
      const { texts } = await major.draw(
        interval([rowOf(3e6)], columns, { title: "t", locale, width: 1200 }),
      );
      const labels = texts.map(({ text }) => text);
      expect(labels).toEqual(expect.arrayContaining(ticks));
    }
  }
});

test("a row without a point has a name and no mark", async () => {
  const spec = interval([rowOf(null, "unknown"), rowOf(1)], columns, { title: "t", locale: "zh" });
  expect(spec.data.values).toHaveLength(2);
  for (const major of MAJORS) {
    const { svg, texts } = await major.draw(spec);
    expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(1);
    expect(texts.map(({ text }) => text)).toContain("cnull unknown");
  }
});

test("an interval without a point is a bar alone, and one without both ends none", async () => {
  const between = { ...rowOf(null), low: -1, high: 3 };
  const open = { ...rowOf(2), low: 1, high: null };
  const spec = interval([between, open], columns, { title: "t", locale: "zh" });
  const bar = spec.layer.find(({ mark }) => mark.type === "bar");
  expect(bar?.encoding).toMatchObject({ x: { field: "low" }, x2: { field: "high" } });
  const none = interval([open], columns, { title: "t", locale: "zh" });
  expect(none.layer.some(({ mark }) => mark.type === "bar")).toBe(false);
});

test("each state has a shape of its own, not only a colour, and is not said aloud in words of no language", async () => {
  const states = ["agrees", "doubtful", "contradicted", "unknown"];
  const rows = states.map((state, index) => ({ ...rowOf(index), claim: String(index), state }));
  const spec = interval(rows, columns, { title: "t", locale: "zh" });
  const { shape, fill } = spec.layer.find(({ mark }) => mark.type === "point")?.encoding ?? {};
  const looks = [shape, fill].map((look) => [look?.condition ?? []].flat());
  for (const conditions of looks)
    expect(conditions.map((one) => "test" in one && one.test)).toEqual(
      states.slice(1).map((equal) => ({ field: "state", equal })),
    );
  expect(new Set([shape?.value, ...(looks[0] ?? []).map(({ value }) => value)]).size).toBe(4);
  for (const major of MAJORS) expect((await major.draw(spec)).svg).not.toContain("contradicted");
});

test("a state that there is not is refused", () => {
  expect(() => interval([rowOf(1, "fine")], columns, { title: "t", locale: "zh" })).toThrow(
    new RangeError(
      'Cannot draw interval: rows[0].state must be one of agrees, doubtful, contradicted, unknown, got "fine"',
    ),
  );
});
