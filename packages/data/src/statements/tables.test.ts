import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { sourceText } from "../text/sourceText.ts";
import { lexicon } from "./lexicon.ts";
import { tableCells } from "./tables.ts";

const find = lexicon(codebook);
/** What each cell states, of a text of 2024. */
const told = (text: string): readonly string[] => {
  const source = sourceText(text);
  const figures = quantitiesOf(source).filter(({ figure }) => figure !== null);
  return [...tableCells(source.plain, find, figures, "2024")].map(([{ printed }, cell]) =>
    [
      printed,
      cell.sense?.measure.id ?? `“${cell.words}”`,
      ...Object.values({ ...cell.sense?.dimensions, ...cell.values }),
      ...(cell.as === "level" ? [`${cell.figure.multiplier} ${cell.figure.unit}`] : [cell.as]),
      ...(cell.period === null ? [] : [`for ${cell.period}`]),
      ...(cell.isBefore ? ["before"] : []),
      ...(cell.isTarget ? ["target"] : []),
    ].join(" "),
  );
};

describe("a row names what is measured, and a column what is said of it", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "a column of units, years and growth",
      "指标\t单位\t2024年\t2023年\t增长(%)\n税收收入\t亿元\t40\t38\t5.3\n绿电交易量\t万度\t20\t22\t-9.1",
      [
        "40 taxRevenue 8 CNY for 2024",
        "38 taxRevenue 8 CNY for 2023",
        "5.3 taxRevenue growth",
        "20 “绿电交易量” 4 kWh for 2024",
        "22 “绿电交易量” 4 kWh for 2023",
        "-9.1 “绿电交易量” growth",
      ],
    ],
    [
      "English, with the year before",
      "Indicator\tUnit\tThis year\tPrevious year\nTax revenue\tCNY million\t40\t38\nForeign trade\tUSD million\t20\t22",
      [
        "40 taxRevenue 6 CNY",
        "38 taxRevenue 6 CNY before",
        "20 foreignTrade 6 USD",
        "22 foreignTrade 6 USD before",
      ],
    ],
    [
      "units in brackets, and a share",
      "名称\t数值\t占比(%)\n税收收入（亿元）\t40\t12.5\n进出口总额（亿元）\t20\t9",
      [
        "40 taxRevenue 8 CNY",
        "12.5 taxRevenue share",
        "20 foreignTrade 8 CNY",
        "9 foreignTrade share",
      ],
    ],
    [
      "a caption with the unit of all",
      "主要指标（单位：亿元）\n指标\t2024年\n税收收入\t40\n进出口总额\t20",
      ["40 taxRevenue 8 CNY for 2024", "20 foreignTrade 8 CNY for 2024"],
    ],
    [
      "targets",
      "指标\t目标值\t完成值\n税收收入（亿元）\t40\t38",
      ["40 taxRevenue 8 CNY target", "38 taxRevenue 8 CNY"],
    ],
    [
      "a cell a line",
      "指标\n单位\n数值\n税收收入\n亿元\n40\n进出口总额\n亿元\n20",
      ["40 taxRevenue 8 CNY", "20 foreignTrade 8 CNY"],
    ],
    [
      "bars",
      "| Indicator | Value |\n| Tax revenue (CNY million) | 40 |\n| Foreign trade (CNY million) | 20 |",
      ["40 taxRevenue 6 CNY", "20 foreignTrade 6 CNY"],
    ],
  ])("%s", (_kind, text, cells) => {
    expect(told(text)).toEqual(cells);
  });
});

test.each([
  "税收收入8亿元，增长5%。\n进出口总额20亿元。",
  "一、税收\n税收收入8亿元\n二、外贸",
  "2024\n2025\n2026",
  "税收收入\t8亿元",
])("%j is no table", (text) => {
  expect(told(text)).toEqual([]);
});
