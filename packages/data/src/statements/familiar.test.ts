import { type Measures, measure } from "@park/data";
import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { sourceText } from "../text/sourceText.ts";
import { statementReader } from "./statements.ts";

const own = (id: string, unit: "CNY" | "item" | "GWh" | "t", zh: string, en: string) =>
  measure({
    id,
    label: { zh, en },
    definition: { zh, en },
    unit,
    kind: unit === "CNY" ? "flow" : unit === "item" ? "count" : "capacity",
    aggregation: "sum",
    ...(unit === "CNY" ? { prices: "current" as const } : {}),
  });
// Last year's measures of a park that does not exist.
const lastYears: Measures = {
  rescueStations: own("rescueStations", "CNY", "消防救援站投入", "Spending on rescue stations"),
  reliefGoods: own("reliefGoods", "CNY", "减灾物资投入", "Spending on relief goods"),
  patrols: own("patrols", "item", "碧空专项巡查次数", "Clean-air patrols"),
  cells: own("cells", "GWh", "锂电池产能", "Battery capacity"),
};
const reader = statementReader({ ...codebook, ...lastYears }, lastYears);
const named = (text: string): readonly string[] => {
  const source = sourceText(text);
  return reader(source, quantitiesOf(source)).statements.map(
    ({ measure: one, label, doubts }) =>
      `${one?.id ?? `“${label}”`}${doubts.length > 0 ? "?" : ""}`,
  );
};

describe("measures of one's own are known in other words", () => {
  test.each<readonly [why: string, text: string, ...measures: readonly string[]]>([
    [
      "all of the name, scattered",
      "投入资金2300万元建成两座专职消防救援站。",
      "rescueStations",
      "“专职消防救援站”",
    ],
    [
      "each sum by what is bought",
      "投入400万元购买减灾物资；投入2300万元建成消防救援站。",
      "reliefGoods",
      "rescueStations",
    ],
    ["a unit that nothing else has", "二期年产12GWh电池项目投产。", "cells?"],
    ["the same unit, of nothing like it", "储能电站规模12GWh。", "“储能电站”"],
    ["too little of the name", "投入资金900万元修建道路。", "“修建道路资金”"],
    ["a name of the codebook goes before", "税收收入12亿元。", "taxRevenue"],
  ])("%s", (_, text, ...measures) => {
    expect(named(`2024年，${text}`)).toEqual(measures);
  });

  test("without measures of one's own nothing is known so", () => {
    const source = sourceText("2024年，二期年产12GWh电池项目投产。");
    const [one] = statementReader(codebook)(source, quantitiesOf(source)).statements;
    expect(one?.measure).toBeNull();
  });
});
