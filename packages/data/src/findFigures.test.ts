import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFigures } from "./findFigures.ts";
import { normalizeSource } from "./normalizeSource.ts";

const printed = (text: string): readonly string[] =>
  findFigures(text).map((found) => found.printed);

describe("a number is found with the words that belong to it", () => {
  test.each([
    ["投资约40亿元实施", ["约40亿元"]],
    ["新签约117个项目", ["117个"]],
    ["完成任务90%以上，", ["90%以上"]],
    ["资金2300余万元建成", ["2300余万元"]],
    ["同比提高1.2个百分点", ["1.2个百分点"]],
    ["由78个工作日缩短至51个工作日", ["78个工作日", "51个工作日"]],
    ["新增两家工厂", ["两家"]],
    ["位列全省第二。", ["第二"]],
    ["全市首家基地", ["首家"]],
    ["亿元以上项目", ["亿元以上"]],
    ["共１２３４家", ["1234家"]],
    ["用电量1.5亿度", ["1.5亿度"]],
    ["同比下降3.2%，降低了1.5个百分点", ["下降3.2%", "降低了1.5个百分点"]],
    ["百分之三十的企业，三点五倍", ["百分之三十", "三点五倍"]],
    ["3—5家，1-9月，十几个", ["3—5家", "1-9", "十几个"]],
    ["增长3%-5%，投资3亿-5亿元", ["3%-5%", "3亿-5亿元"]],
    ["采用A-5型，下降-3.2%", ["5", "下降-3.2%"]],
    ["利润-3.2亿元，同比-1.5%", ["-3.2亿元", "-1.5%"]],
    ["T-300 grew at -3.2%, 5% - 7 of COVID-19", ["300", "-3.2%", "5%-7", "19"]],
    ["rose to about CNY 30.06 billion, up 1.6%", ["aboutCNY30.06billion", "1.6%"]],
    ["often two projects in a network of twelve", ["twoprojects", "twelve"]],
    ["at least 90% of 3,000 people", ["atleast90%", "3,000people"]],
    ["a tent for 12 things", ["12"]],
    ["trade fell by 4.2 percent, a decline of 3%", ["fellby4.2percent", "declineof3%"]],
    ["twenty-seven projects, ranked third, secondary", ["twenty-sevenprojects", "rankedthird"]],
  ])("%s", (text, expected) => {
    expect(printed(text.normalize("NFKC"))).toEqual(expected);
  });
});

test("numbers that may count nothing are found without a figure", () => {
  expect(findFigures("2023年，唯一的一批").map(({ printed, figure }) => [printed, figure])).toEqual(
    [
      ["2023", null],
      ["唯一", null],
      ["一", null],
    ],
  );
  const moved = findFigures("居第3位，前移3位，下降4位，两位院士");
  expect(moved.map(({ printed, figure }) => [printed, figure?.amount])).toEqual([
    ["第3位", "3"],
    ["3位", undefined],
    ["下降4位", undefined],
    ["两位", undefined],
  ]);
});

test("places count code points, also behind characters outside of the basic plane", () => {
  expect(findFigures("𠮷 𠮷\n36家")).toEqual([
    {
      printed: "36家",
      start: 2,
      end: 5,
      figure: { amount: "36", multiplier: 0, unit: "enterprise", qualifier: null },
    },
  ]);
});

test("whatever the text, slices are what is printed, in order and without overlap", () => {
  const alphabet = fc.constantFrom(
    ..."0123456789.,，%万亿余多约近超第首一二两十百家个元吨亩以上GWh年 \n𠮷tenofwo-—至下降点百分之",
  );
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
      const points = Array.from(normalizeSource(text));
      let last = 0;
      for (const { printed, start, end } of findFigures(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(points.slice(start, end).join("")).toBe(printed);
        last = end;
      }
    }),
  );
});

test("a long text takes time in proportion to its length", () => {
  const text = `${"1".repeat(5000)}${"一".repeat(5000)}${"约".repeat(5000)}`;
  expect(findFigures(text).length).toBeGreaterThan(0);
});
