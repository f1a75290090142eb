import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { sourceText } from "../text/sourceText.ts";
import { statementReader } from "./statements.ts";

const reader = statementReader(codebook);
const read = (text: string) => {
  const source = sourceText(text);
  return reader(source, quantitiesOf(source));
};

// Parks and figures that do not exist.
describe("the review's period is the one that most is said of", () => {
  test.each<readonly [why: string, period: string, text: string]>([
    ["its title", "2023-S1", "上半年运行简况（2023年7月）\n1—6月，工业增加值增长7.1%。"],
    [
      "not the year in which it speaks",
      "2023",
      "在2024年园区工作会议上的报告\n过去一年，营业收入320亿元。\n2024年，园区力争营业收入350亿元。",
    ],
    [
      "not that of its plans",
      "2023",
      "2023年总结和2024年计划\n产值300亿元。2024年计划产值330亿元，引进项目40个，完成投资60亿元。",
    ],
    [
      "not that of what is compared",
      "2023",
      "From $0.9 billion in 2022, investment in the park rose to $1.2 billion in 2023. Jobs went up from 4,300 in 2022 to 4,900.",
    ],
    [
      "last year, of a text that speaks from the year after",
      "2023",
      "Firms in the zone pledged $684 million last year, 24.5 percent more than the $549 million approved in 2022. In December alone pledges came to $77 million. It hopes for $750 million in 2024.",
    ],
    [
      "what was reached at the end of a plan",
      "2020",
      "青河高新区“十三五”发展成就\n五年来，地区生产总值由2015年的120亿元增加到2020年的210亿元。展望2025年，力争突破300亿元。",
    ],
    [
      "a fiscal year by its end",
      "2022-04/2023-03",
      "The zone exported goods worth ₹3,200 crore in 2022-23, against ₹2,740 crore in 2021-22. It had 61 units as of March 2023.",
    ],
    [
      "a fiscal year by the date at which it ends",
      "2022-10/2023-09",
      "The park's fiscal year ended September 30, 2023. In fiscal 2023 it signed 38 leases, against 31 in fiscal 2022.",
    ],
    [
      "no year that a plan reaches",
      "2023",
      "The park drew $1.2 billion in 2023. It plans to be carbon neutral by 2045 and to double its area by 2030.",
    ],
    [
      "the later of two columns",
      "2023",
      "Indicator\t2023\t2022\nExports ($m)\t812\t764\nFirms\t210\t198",
    ],
  ])("%s: %s", (_, period, text) => {
    expect(read(text).period).toBe(period);
  });

  test("nothing tells where no year is named", () => {
    expect(read("上半年，园区营业收入30亿元。").period).toBeNull();
  });
});

describe("a text that looks back means by its last year the one that it is about", () => {
  const { statements } = read(
    "青河高新区2024年工作报告\n一、去年工作回顾\n去年，全区完成地区生产总值120亿元；财政总收入12亿元，比上年增加1亿元。\n二、今年主要目标\n今年，力争地区生产总值增长7%。",
  );
  test("the year before is its own, and the year that it speaks in is one of plans", () => {
    expect(statements.map(({ period, status }) => [period, status])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      ["2024", "target"],
    ]);
  });
});

test("levels that changes lead from are of the year that the first of them names", () => {
  const { statements } = read(
    "2023年，园区产值由2018年的210亿元增长到360亿元，企业由96家增加到171家；税收12亿元，上年为11亿元。",
  );
  expect(statements.map(({ quantity, period }) => [quantity.printed, period])).toEqual([
    ["210亿元", "2018"],
    ["360亿元", null],
    ["96家", "2018"],
    ["171家", null],
    ["12亿元", null],
    ["11亿元", "2022"],
  ]);
});
