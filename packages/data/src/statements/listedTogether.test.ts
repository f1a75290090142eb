import { expect, test } from "vitest";
import { statementsOf } from "../draft/statementsOf.ts";

const partsOf = (text: string) => statementsOf(text).map(({ dimensions }) => dimensions);

test("what the measure does not know is of the dimension of what stands beside it in a list", () => {
  expect(
    partsOf(
      "四大产业中，电子信息产业产值512亿元，装备制造产业产值347亿元，食品加工产业产值201亿元。",
    ),
  ).toEqual([{ industry: "electronics" }, { industry: "equipment" }, { industry: "食品加工" }]);
});

test("stages are no list of what else is said", () => {
  const dimensions = partsOf("新签约项目57个，已开工39个；博士项目4个，硕士项目9个。");
  expect(dimensions.map((one) => Object.keys(one).join())).not.toContain("stage,part");
  expect(dimensions.at(-1)).not.toHaveProperty("stage");
});

test("the others are called that, and not by half of the word", () => {
  expect(partsOf("全年新签约项目57个，其中新材料项目11个，其他项目13个。").at(-1)).toEqual({
    part: "其他",
  });
  expect(partsOf("新材料项目11个，其余项目13个。").at(-1)).toEqual({ part: "其余" });
});
