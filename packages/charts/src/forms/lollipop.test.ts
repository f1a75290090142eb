import { expect, test } from "vitest";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { lollipop } from "./lollipop.ts";

const RATES = [
  { rate: { en: "Started, of all key projects", zh: "重点项目开工率" }, percent: 98.26 },
  { rate: { en: "In trial production", zh: "投产率" }, percent: 65 },
  { rate: { en: "Investment plan done", zh: "投资计划完成率" }, percent: 71.2 },
];

testPictures("lollipop", {
  "a long text behind a value that is not the greatest": (look) =>
    lollipop(
      [
        { name: "A", value: 177, text: "177" },
        {
          name: "B",
          value: 150,
          text:
            look.locale === "en" ? "150, of which half from elsewhere" : "150，其中一半来自外地",
        },
        { name: "C", value: 20, text: "20" },
      ],
      { y: "name", x: "value", text: "text" },
      { title: "T", ...look },
    ),
  "rates, one contradicted": (look) =>
    lollipop(
      RATES.map(({ rate, percent }) => ({ rate: rate[look.locale], percent })),
      { y: "rate", x: "percent" },
      {
        title: look.locale === "en" ? "Nearly all projects have started" : "项目几乎全部开工",
        source: "Review",
        ...look,
        unit: "percent",
        contradicted: [RATES[2]?.rate[look.locale] ?? ""],
        references: [{ at: 80, label: look.locale === "en" ? "plan" : "计划" }],
      },
    ),
  "below 0, and one that is not known": (look) =>
    lollipop(
      [
        { name: "A", change: -4.5 },
        { name: "B", change: 12 },
        { name: "C", change: null },
      ],
      { y: "name", x: "change" },
      { title: "T", ...look, open: ["B"] },
    ),
});

const rows = [
  { rate: "Started", percent: 98.26 },
  { rate: "Done", percent: 71.2 },
];
const columns = { y: "rate", x: "percent" } as const;

test("a percentage stands on a scale to 100", () => {
  const spec = lollipop(rows, columns, { title: "T", locale: "en", unit: "percent" });
  expect(spec.encoding.x).toMatchObject({ field: "percent", scale: { domain: [0, 100] } });
  expect(spec.encoding.x?.axis?.values).toEqual([0, 20, 40, 60, 80, 100]);
});

test("what others contradict is a diamond in the colour of alarm, by the names there are", () => {
  const frame = { title: "T", locale: "en" } as const;
  const { encoding } =
    lollipop(rows, columns, { ...frame, contradicted: ["Done"] }).layer.find(
      ({ mark }) => mark.type === "point",
    ) ?? {};
  const test_ = { field: "rate", oneOf: ["Done"] };
  expect(encoding?.fill?.condition).toEqual([{ test: test_, value: LIGHT.alarm }]);
  expect(encoding?.shape?.condition).toEqual({ test: test_, value: "diamond" });
  expect(() => lollipop(rows, columns, { ...frame, contradicted: ["Dome"] })).toThrow(
    'Cannot draw lollipop: contradicted must be among "Started", "Done", got "Dome"',
  );
});
