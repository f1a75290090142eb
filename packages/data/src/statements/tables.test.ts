import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { OTHER_NAMES } from "../codebook/otherNames.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { sourceText } from "../text/sourceText.ts";
import { lexicon } from "./lexicon.ts";
import { tableCells } from "./tables.ts";

const find = lexicon(codebook, OTHER_NAMES);
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
      ...[cell.scope, cell.of].flatMap((region) => (region === null ? [] : [`of ${region}`])),
      ...(cell.isTarget ? ["target"] : []),
    ].join(" "),
  );
};

describe("a row names what is measured, and a column what is said of it", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "a growth with its own sign, and one that the head calls a fall",
      "指标\t数值\t同比\n规上工业总产值\t112.6亿元\t9.7%\n税收收入\t9.85亿元\t-4.3%\n单位增加值能耗降幅\t0.3吨\t3.1%",
      [
        "112.6亿元 industrialOutput 8 CNY",
        "9.7% industrialOutput growth",
        "9.85亿元 taxRevenue 8 CNY",
        "-4.3% taxRevenue growth",
        "0.3吨 “单位增加值能耗降幅” 0 t",
      ],
    ],
    [
      "a unit in the name of a row, which its parts share",
      "指标\t数值\n规上工业总产值（亿元）\t112.6\n其中：新材料\t47.9\n其中：食品\t38.2\n从业人员（万人）\t2.37",
      [
        "112.6 industrialOutput 8 CNY",
        "47.9 industryOutput 新材料 8 CNY",
        "38.2 industryOutput 食品 8 CNY",
        "2.37 employees 4 person",
      ],
    ],
    [
      "growth beside a part of the year, and a row of a part",
      "指标\t单位\t三季度\t同比%\t1—9月\t累计同比%\n规上工业总产值\t亿元\t40\t5.3\t120\t6.1\n其中：新材料产业\t亿元\t12\t7.1\t35\t8.2",
      [
        "40 industrialOutput 8 CNY for 2024-Q3",
        "5.3 industrialOutput growth for 2024-Q3",
        "120 industrialOutput 8 CNY for 2024-01/2024-09",
        "6.1 industrialOutput growth for 2024-01/2024-09",
        "12 industryOutput 新材料 8 CNY for 2024-Q3",
        "7.1 industryOutput 新材料 growth for 2024-Q3",
        "35 industryOutput 新材料 8 CNY for 2024-01/2024-09",
        "8.2 industryOutput 新材料 growth for 2024-01/2024-09",
      ],
    ],
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
    [
      "the bars and the caption of a Chinese table",
      "全市主要指标\n（单位：亿元、%）\n｜指标｜2024年｜上年｜增速｜\n｜---｜---｜---｜---｜\n｜税收收入｜40｜38｜5.3｜\n｜进出口总额｜20｜2022｜-9.1｜",
      [
        "40 taxRevenue 8 CNY for 2024 of city",
        "38 taxRevenue 8 CNY before of city",
        "5.3 taxRevenue growth of city",
        "20 foreignTrade 8 CNY for 2024 of city",
        "2022 foreignTrade 8 CNY before of city",
        "-9.1 foreignTrade growth of city",
      ],
    ],
    [
      "runs of spaces, and the period of a caption",
      "2023年1—6月完成情况（单位：万元）\n指标      本期    上年同期\n税收收入  4000    3800\n进出口总额　　2000　　2200",
      [
        "4000 taxRevenue 4 CNY for 2023-S1",
        "3800 taxRevenue 4 CNY for 2022-S1 before",
        "2000 foreignTrade 4 CNY for 2023-S1",
        "2200 foreignTrade 4 CNY for 2022-S1 before",
      ],
    ],
    [
      "a head merged over columns, of two lines",
      "指标\t2024年\t\t2023年\n\t总量（亿元）\t增速（%）\t总量（亿元）\n税收收入\t40\t5.3\t38\n进出口总额\t20\t\t22",
      [
        "40 taxRevenue 8 CNY for 2024",
        "5.3 taxRevenue growth",
        "38 taxRevenue 8 CNY for 2023",
        "20 foreignTrade 8 CNY for 2024",
        "22 foreignTrade 8 CNY for 2023",
      ],
    ],
    [
      "a name merged over rows, and one of rows below it",
      "类别\t指标\t单位\t数值\n规模以上工业\t增加值\t亿元\t40\n\t总产值\t亿元\t200\n开放\n外贸\t进出口总额\t亿元\t20",
      ["40 industrialValueAdded 8 CNY", "200 industrialOutput 8 CNY", "20 foreignTrade 8 CNY"],
    ],
    [
      "rows of years",
      "年份\t税收收入（亿元）\t进出口总额（亿元）\n2022\t36\t21\n2023\t38\t22",
      [
        "36 taxRevenue 8 CNY for 2022",
        "21 foreignTrade 8 CNY for 2022",
        "38 taxRevenue 8 CNY for 2023",
        "22 foreignTrade 8 CNY for 2023",
      ],
    ],
    [
      "a total over two columns of names",
      "Country\tZone\tTax revenue (USD million)\tForeign trade (USD million)\nLand\tNorth\t30\t12\nLand\tSouth\t10\t8\nTotal\t\t40\t20",
      [
        "30 taxRevenue land north 6 USD",
        "12 foreignTrade land north 6 USD",
        "10 taxRevenue land south 6 USD",
        "8 foreignTrade land south 6 USD",
        "40 taxRevenue 6 USD",
        "20 foreignTrade 6 USD",
      ],
    ],
    [
      "targets by the caption, and the share of a region's",
      "2025年目标任务\n指标\t数值\t占全市比重(%)\n税收收入（亿元）\t40\t12\n进出口总额（亿元）\t20\t9",
      [
        "40 taxRevenue 8 CNY for 2025 target",
        "12 taxRevenue share for 2025 of city",
        "20 foreignTrade 8 CNY for 2025 target",
        "9 foreignTrade share for 2025 of city",
      ],
    ],
    [
      "empty cells, and the numbers of rows, a cell a line",
      "序号\n指标\n单位\n数值\n完成率%\n1\n税收收入\n亿元\n40\n—\n2\n进出口总额\n亿元\n20\n90.0",
      ["40 taxRevenue 8 CNY", "20 foreignTrade 8 CNY", "90.0 foreignTrade share"],
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
  "税收收入\t8亿元\t5%\n进出口总额\t20亿元\t3%",
  "新闻 | 园区 | 2024年税收收入8亿元\n联系我们 | 首页",
  "He wrote  of the  zone.\nIt grew  by 8%  in 2024.",
])("%j is no table", (text) => {
  expect(told(text)).toEqual([]);
});
