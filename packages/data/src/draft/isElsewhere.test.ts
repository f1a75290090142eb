import {
  codebook,
  employees,
  gazelles,
  industrialEnterprises,
  listedEnterprises,
} from "@park/data";
import { expect, test } from "vitest";
import { isElsewhere } from "./isElsewhere.ts";

const isOfOther = isElsewhere(codebook);

test.each([
  "全市从业人员",
  "某公司2023年从业人员",
  "星河新材料2023年从业人员",
  "星河新材料去年营业收入12亿元，从业人员",
  "该项目总投资10亿元，从业人员",
  "项目建成后，从业人员",
  "星河电子注册资本5000万元，从业人员",
  "企业星河新材料成立于2010年，从业人员",
  "The plant has 300 employees",
])("a region, a firm or a project has figures of its own: %s", (sentence) => {
  expect(isOfOther(sentence, employees)).toBe(true);
});

test.each([
  "从业人员",
  "园区2023年从业人员",
  "截至2023年末，从业人员",
  "星河园区运行通报2023年从业人员",
  "重点项目总投资800亿元，从业人员",
  "新签约项目12个，从业人员",
  "The park has 300 employees",
])("the rest is the park's: %s", (sentence) => {
  expect(isOfOther(sentence, employees)).toBe(false);
});

test("the name of a measure says nothing of a firm or of another place", () => {
  expect(isOfOther("上市公司5家，瞪羚企业", gazelles)).toBe(false);
  expect(isOfOther("listed companies: 5, gazelles", gazelles)).toBe(false);
  expect(isOfOther("上市公司", listedEnterprises)).toBe(false);
  expect(isOfOther("公司有上市公司5家，规上工业企业", industrialEnterprises)).toBe(true);
});
