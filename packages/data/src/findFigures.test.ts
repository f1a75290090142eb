import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { findFigures } from "./findFigures.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { valueOf } from "./valueOf.ts";

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
    ["3—5家，1-9月，十几个", ["3—5家", "1-9月", "十几个"]],
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
      ["2023年", null],
      ["唯一", null],
      ["一批", null],
    ],
  );
  const moved = findFigures("居第3位，前移3位，下降4位，两位院士");
  expect(moved.map(({ printed, figure }) => [printed, figure?.amount])).toEqual([
    ["第3位", "3"],
    ["3位", "3"],
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
      kind: "figure",
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

/** A number below 10,000 in Chinese words, written apart from how they are read. */
const below10000 = (n: number): string =>
  [...String(n)]
    .map((digit, at, all) => {
      const place = ["", "十", "百", "千"][all.length - 1 - at] ?? "";
      return digit === "0" ? "零" : `${"零一二三四五六七八九"[Number(digit)]}${place}`;
    })
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");

/** A number below 1,000,000,000,000 in Chinese words. */
const inChinese = (n: number): string => {
  const parts = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
  return parts
    .map((part, at) => {
      if (part === 0) return "";
      const isAfter = parts.slice(0, at).some((one) => one > 0) && part < 1000;
      return `${isAfter ? "零" : ""}${below10000(part)}${["亿", "万", ""][at]}`;
    })
    .join("");
};

const ENGLISH = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const number = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 99_999_999 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e8),
);

/** A number in a form that print has, and what it is. */
const printedNumber = number.chain((n) =>
  fc
    .constantFrom(
      String(n),
      String(n).replace(/\B(?=(\d{3})+$)/g, ","),
      String(n).replace(/\B(?=(\d{3})+$)/g, "，"),
      String(n).replace(/\B(?=(\d{3})+$)/g, " "),
      String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      inChinese(n),
      inChinese(n).replaceAll("万", "萬").replaceAll("亿", "億"),
      n >= 1e4 && n % 1e4 !== 0 && n < 1e8 ? `${Math.floor(n / 1e4)}万${n % 1e4}` : `${n}`,
      n >= 1e8 ? `${Math.floor(n / 1e8)}亿${(n % 1e8) / 1e4 || ""}${n % 1e8 ? "万" : ""}` : `${n}`,
      ENGLISH[n - 1] ?? String(n),
    )
    .map((text) => ({ text, n })),
);

const valuesOf = (text: string): readonly number[] =>
  findFigures(text).flatMap(({ figure }) =>
    figure === null || figure.amount === null ? [] : [valueOf(figure)],
  );

describe("a number is read whole, or it is open", () => {
  test("in whatever form it is printed", () => {
    const front = fc.constantFrom("共", "达", "：", "", "had ", "表3 ", "In 2023 ", "第一季度");
    const unit = fc.constantFrom(
      "家企业",
      "亿元",
      "个项目",
      "％",
      "吨",
      " people",
      " projects",
      "元",
    );
    fc.assert(
      fc.property(front, printedNumber, unit, (before, { text, n }, behind) => {
        const size = behind === "亿元" ? 1e8 : 1;
        for (const value of valuesOf(`${before}${text}${behind}。`))
          expect(Math.abs(value / (n * size) - 1), `${before}${text}${behind}`).toBeLessThan(1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "1234家",
    "1,234家",
    "１２３４家",
    "1 024家",
    "一千二百三十四家",
    "3万5000家",
    "三亿五千万家",
    "two hundred and fifty people",
  ])("%s is read", (text) => {
    expect(valuesOf(`共${text}`)).toHaveLength(1);
  });

  const falls = [
    ..."下降 下滑 下跌 收缩 萎缩 减少 降低 回落 负增长 降 跌 负 走低 缩水 下探 下挫 锐减 骤降 微降 收窄 放缓 腰斩 蒸发 滑落 逊于上年".split(
      " ",
    ),
    ..."- − ﹣ － – — ▼ ↓ △ ±".split(" "),
  ];
  test.each(falls)("behind %s no percentage is certain that is above 0", (word) => {
    for (const text of [
      `出口同比${word}3.9%`,
      `出口${word}了3.9%`,
      `出口${word}约3.9%，`,
      `出口${word}3.9个百分点`,
    ])
      for (const value of valuesOf(text)) expect(value, text).toBeLessThan(0);
  });

  test.each(
    "fell,declined,dropped,shrank,contracted,slipped,tumbled,slumped,eased,retreated,was cut,was down,lost,weakened,crumbled".split(
      ",",
    ),
  )("behind %s no percentage is certain that is above 0", (word) => {
    for (const text of [
      `exports ${word} 3.9%`,
      `exports ${word} by 3.9%`,
      `exports ${word} by about 3.9 percent.`,
    ])
      for (const value of valuesOf(text)) expect(value, text).toBeLessThan(0);
  });

  test.each(["lower", "less", "down", "below", "decline", "quarterly drop", "short of it"])(
    "before %s no percentage is certain that is above 0",
    (word) => {
      for (const value of valuesOf(`exports were 3.9% ${word} than before`))
        expect(value).toBeLessThan(0);
    },
  );

  test.each([
    "30个基点",
    "30个月",
    "气温25度",
    "US$5 hundred",
    "$3 Mio",
    "$5 a head",
    "5%点",
    "户均税收35万元",
    "3 RM offices",
    "5 Rs",
    "18日",
    "5G",
    "3D",
    "1/4",
    "3/4吨",
    "四分之三吨",
    "8.5:61.3",
    "第三产业",
    "第三，",
    "“三个”",
    "三次产业",
    "<5%",
    "5%+",
    "~5%",
    "±5%",
    "3.2.1%",
    "1,23家",
    "12\u202e家",
    "1½吨",
    "Nº5家",
    "三五家",
    "两三家",
    "三、四家",
  ])("%s is open", (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  test.each<[text: string, figure: Partial<Figure>]>([
    ["亩均税收35万元/亩", { amount: "35", multiplier: 4, unit: "CNY/mu" }],
    ["浓度33微克/立方米", { amount: "33", unit: "ug/m3" }],
    ["5吨标准煤", { amount: "5", unit: "tce" }],
    ["0.42吨标准煤/万元", { amount: "0.42", multiplier: -4, unit: "tce/CNY" }],
    ["电价5元每吨", { amount: "5", unit: "CNY/t" }],
    ["5 tonnes of coal equivalent", { amount: "5", unit: "tce" }],
    ["3万标箱", { amount: "3", multiplier: 4, unit: "TEU" }],
    ["1.18 million TEU", { amount: "1.18", multiplier: 6, unit: "TEU" }],
    ["Rs 3,200 crore", { amount: "3200", multiplier: 7, unit: "INR" }],
    ["RM6.3 billion", { amount: "6.3", multiplier: 9, unit: "MYR" }],
    ["S$5 million", { amount: "5", multiplier: 6, unit: "SGD" }],
    ["NT$5 million", { amount: "5", multiplier: 6, unit: "TWD" }],
    ["CNY 3 lakh", { amount: "3", multiplier: 5, unit: "CNY" }],
    ["占比超过三成", { amount: "3", unit: "tenth", qualifier: "over" }],
    ["佔全市的三分之一", { amount: "1/3", unit: "ratio" }],
    ["亩均税收达35万元", { amount: "35", multiplier: 4, unit: "CNY/mu" }],
    ["人均GDP 13.2万元", { amount: "13.2", multiplier: 4, unit: "CNY/person" }],
    ["占全市1/6", { amount: "1/6", unit: "ratio" }],
    ["20至30家", { amount: null, range: ["20", "30"], unit: "enterprise" }],
    ["1950亿至2000亿元", { amount: null, range: ["1950", "2000"], multiplier: 8, unit: "CNY" }],
    ["9000万至2亿元", { amount: null, range: ["0.9", "2"], multiplier: 8, unit: "CNY" }],
    ["CNY 350,000 per mu", { amount: "350000", unit: "CNY/mu" }],
    ["居民1200户", { amount: "1200", unit: "item" }],
    ["12 people per firm", { amount: "12", unit: "person/enterprise" }],
    ["接近上年的两倍", { amount: "2", unit: "times", qualifier: "nearly" }],
    ["上百家", { amount: "100", unit: "enterprise", qualifier: "atLeast" }],
    ["近百家", { amount: "100", unit: "enterprise", qualifier: "nearly" }],
    ["下降3%至5%", { amount: null, range: ["-5", "-3"], unit: "percent" }],
    ["数十家", { amount: null, range: ["10", "99"], unit: "enterprise" }],
    ["十几家", { amount: null, range: ["11", "19"], unit: "enterprise" }],
    ["数百亿元", { amount: null, range: ["100", "999"], multiplier: 8, unit: "CNY" }],
  ])("%s is read", (text, figure) => {
    expect(findFigures(text).at(-1)?.figure).toMatchObject(figure);
  });

  test.each(["从20到30家", "5至3家", "30至20亿元", "5%至8家", "四分之三吨", "10/12", "三分之五"])(
    "%s is no range and no part",
    (text) => {
      const read = findFigures(text).flatMap(({ figure }) => (figure === null ? [] : [figure]));
      expect(read.filter(({ amount }) => amount === null || amount.includes("/"))).toEqual([]);
    },
  );

  test("no end of a range or ratio is a value of its own", () => {
    const joint = fc.constantFrom(..."至到-－–—~～:：/×".split(""), " to ", " or ", " - ");
    const unit = fc.constantFrom("家", "%", "亿元", "吨", " people", " percent", "个百分点");
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.nat(999),
        joint,
        unit,
        fc.boolean(),
        (a, b, mark, behind, twice) => {
          const text = `共${a}${twice ? behind : ""}${mark}${b}${behind}`;
          expect(valuesOf(text), text).toEqual([]);
        },
      ),
    );
    expect(valuesOf("between 5% and 8% of firms")).toEqual([]);
    expect(valuesOf("投资5亿元和8亿元之间")).toEqual([]);
    expect(valuesOf("rose from 5% to 8%.")).toEqual([5, 8]);
  });
});

test("whatever the text, nothing throws", () => {
  const part = fc.constantFrom(
    ..."0123456789０９.,，％‰万亿萬千百十几数两第双首元家个度位日约近超余降负至-－–—/:“”$€ \n\ud800\udc00\u202e\u0301𠮷",
    "3亿5000万元",
    "two hundred and ",
    "thousand ",
    "lakh crore",
    " per mu",
    "between ",
    "fell by ",
    "同比",
    "__proto__",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      for (const { figure } of findFigures(parts.join("")))
        if (figure !== null) expect(figure.amount).toMatch(/^-?\d+(\.\d+)?$/);
    }),
    { numRuns: 500 },
  );
});
