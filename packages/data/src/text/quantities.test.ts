import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFigure } from "../parseFigure.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { sourceText } from "./sourceText.ts";

const read = (text: string): readonly Quantity[] => quantitiesOf(sourceText(text));
const figuresOf = (text: string): readonly string[] =>
  read(text).flatMap(({ figure }) =>
    figure === null
      ? []
      : [
          [
            figure.amount ?? figure.range?.join(".."),
            figure.multiplier,
            figure.unit,
            figure.qualifier ?? "",
          ]
            .join(" ")
            .trim(),
        ],
  );
const kindsOf = (text: string): readonly string[] =>
  read(text).map(({ kind, printed }) => `${kind} ${printed}`);

// Places, firms and figures that do not exist.
describe("whole kinds of figures are read", () => {
  test.each<[text: string, figures: readonly string[]]>([
    ["占全市的一半以上", ["1/2 0 ratio atLeast"]],
    ["nearly half of them, and a third", ["1/2 0 ratio nearly", "1/3 0 ratio"]],
    ["one in five is new; nine out of ten export", ["1/5 0 ratio", "9/10 0 ratio"]],
    ["worth $5 million, a quarter less than in 2022", ["5 6 USD", "-25 0 percent"]],
    ["产值翻番，税收翻两番，为上年的2.4倍", ["2 0 times", "4 0 times", "2.4 0 times"]],
    ["output more than doubled and exports rose fourfold", ["2 0 times over", "4 0 times"]],
    [
      "服务企业千余次，成果近百项，上万人受益",
      ["1000 0 occasion more", "100 0 item nearly", "1 4 person atLeast"],
    ],
    ["约占全市的1/6，接近上年同期的两倍", ["1/6 0 ratio about", "2 0 times nearly"]],
    ["三次产业结构为3.9:57.2:38.9", ["3.9 0 percent", "57.2 0 percent", "38.9 0 percent"]],
    ["城乡收入比为1.71:1", ["1.71 0 ratio"]],
    ["比上年前移两位，位居全省首位", ["2 0 rank", "1 0 rank"]],
    ["The zone ranked 3rd of 21", ["3 0 rank", "21 0 item"]],
    ["降幅收窄至3.9%，亏损面降至12.5%", ["-3.9 0 percent", "12.5 0 percent"]],
    ["下拉1.3个百分点，较上年少12家", ["-1.3 0 percentagePoint", "-12 0 enterprise"]],
    ["Vacancy fell from 9.1% to 6.4%", ["9.1 0 percent", "6.4 0 percent"]],
    ["rose 8.4 percent to 12.6 billion yuan", ["8.4 0 percent", "12.6 9 CNY"]],
    ["increased by £2.3m to £18.7m", ["2.3 6 GBP", "18.7 6 GBP"]],
    ["to sign between 20 and 25 new investors", ["20..25 0 item"]],
    ["128 of the 171 approved units were open", ["128 0 item", "171 0 item"]],
    ["67 joined, eleven more than before", ["67 0 item", "11 0 item"]],
    ["They employ 5,430 people, a rise on the 5,080 of 2022", ["5430 0 person", "5080 0 person"]],
    ["Employment: 48,200 (46,900; +4.8%)", ["48200 0 person", "46900 0 person", "4.8 0 percent"]],
    ["Rs 870 Cr, P20 billion, AED 1.5 billion", ["870 7 INR", "20 9 PHP", "1.5 9 AED"]],
    ["Headcount climbed 5.8% to 6,940.", ["5.8 0 percent", "6940 0 item"]],
    ["Costs fell by a fifth to €61 million.", ["-20 0 percent", "61 6 EUR"]],
    ["OMR 2.9 billion, QAR4m, 3 million KWD", ["2.9 9 OMR", "4 6 QAR", "3 6 KWD"]],
    ["34微克每立方米，15.2立方米/万元", ["34 0 ug/m3", "15.2 -4 m3/CNY"]],
    ["CNY 350,000 per mu", ["350000 0 CNY/mu"]],
    ["年末总人口23.4万，存款余额512.3亿", ["23.4 4 person", "512.3 8 CNY"]],
    ["15 GWh less than in 2022", ["-15 0 GWh"]],
    ["grew by between 4 and 6 per cent", ["4..6 0 percent"]],
    ["With 620 hectares, 415 of them developed", ["620 0 ha", "415 0 ha"]],
    ["An estate of 350 acres", ["350 0 acre"]],
    ["闲置率由12%降为7.5%", ["12 0 percent", "7.5 0 percent"]],
    [
      "租金七五折，水费8折，占比七成六，另有三成半",
      ["75 0 percent", "80 0 percent", "7.6 0 tenth", "3.5 0 tenth"],
    ],
    ["废品率万分之四，差错率百万分之三", ["4/10000 0 ratio", "3/1000000 0 ratio"]],
    ["園區總投資2兆5000億元，出口1兆2,345億元", ["25000 8 CNY", "12345 8 CNY"]],
    ["貸款3億5,000萬元", ["35000 4 CNY"]],
    ["duty of 34,56,000 rupees and 12,07,500.5 rupees", ["3456000 0 INR", "1207500.5 0 INR"]],
    ["HK $ 4.5 million of NT$60 million, 7 Swiss francs", ["4.5 6 HKD", "60 6 TWD", "7 0 CHF"]],
    ["fees of 40 Canadian dollars and AUD$ 35", ["40 0 CAD", "35 0 AUD"]],
    ["捐款650万台币、20万美圆", ["650 4 TWD", "20 4 USD"]],
    ["15 dollars and 50 workers", ["15 0 USD", "50 0 person"]],
    ["指标\t产值（亿元）\t增速\n甲区\t128.5\t4.2", ["128.5 8 CNY", "4.2 0 percent"]],
    [
      "指标\n单位\n本年\n增速（%）\n总产值\n亿元\n1,842\n-7.1\n外资\n万美元\n960\n2.0",
      ["1842 8 CNY", "-7.1 0 percent", "960 4 USD", "2.0 0 percent"],
    ],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe("what measures nothing is told by its kind", () => {
  test.each<[text: string, kinds: readonly string[]]>([
    [
      "2022年度，1—11月，十四五，第三季度，FY2023/24",
      ["date 2022年度", "date 1—11月", "date 十四五", "date 第三季度", "date 2023/24"],
    ],
    [
      "14 February 2024, in 2023, Q3",
      ["date 14", "date February", "date 2024", "date 2023", "date 3"],
    ],
    ["the first nine months, the third quarter", ["date firstninemonths", "date thirdquarter"]],
    [
      "PM2.5、5G、3号线、B5地块、世界500强、二期",
      ["name 2.5", "name 5G", "name 3号线", "name 5", "name 500强", "name 二期"],
    ],
    [
      "Berth 7, Phase II, Plan 2030, Fortune 500 firms",
      ["name 7", "name II", "date 2030", "name 500"],
    ],
    ["“双百精工”、“一号实验室”、一企一策", ["name 双百", "name 一号实验室", "name 一企一策"]],
    [
      "一是扩量。二是提质。\n三、工业\n(4)环境",
      ["ordinal 一", "ordinal 二", "ordinal 三", "ordinal 4"],
    ],
    ["“零”的突破，首次，进一步，一批", ["name 零", "idiom 首次", "idiom 一步", "idiom 一批"]],
    ["one of the zones, the one-stop desk", ["idiom oneof", "idiom one-stop"]],
  ])("%s", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});

test.each([
  "Investment per tenant came to $86,000",
  "每百元营业收入中的成本为84.3元",
  "日均进出1.2万船次",
  "25 minutes",
  "0.4 points lower",
  "房产降幅比上半年收窄8个百分点",
  "高1.2个、高2.3个",
  "dozens of firms",
  "5%+",
  "上调30个基点",
  "增速\t增长\n甲\t7.1",
  // Nobody can tell whether it parts thousands or two numbers.
  "分别为46，300元",
  // Money in two units, in a unit we do not have, or with the mark of the next amount.
  "a lunch of 15 dollars 50",
  "3 dollars and 20 cents",
  "两美元又三美分",
  "单价五元三毛，另付三块",
  "80 million Danish kroner",
  "MUSD 35 or 60 MEUR",
  "100 ₡",
  "投资六兆八百亿元",
  // It goes on, or is a word of something else.
  "占三成半导体",
  "百分之五 十",
  "三成三资企业",
  "三折页宣传册",
  "per cent of 210",
  "a 12-cent dividend",
])("%s is open", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

const AMOUNTS = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }).map(String),
  fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
);

/** A figure in print, whatever stands around it. */
const printedFigure = fc
  .tuple(
    fc.constantFrom("", "约", "超", "近", "不足", "下降", "降低了约", "不低于"),
    AMOUNTS,
    fc.constantFrom("", "余", "多"),
    fc.constantFrom("", "万", "亿"),
    fc.constantFrom(
      "元",
      "吨",
      "%",
      "个百分点",
      "平方米",
      "千瓦时",
      "美元",
      "吨标准煤",
      "人",
      "家",
    ),
    fc.constantFrom("", "以上", "左右"),
  )
  .map((parts) => parts.join(""));

test("what is found reads as its own print does", () => {
  const English = fc
    .tuple(
      fc.constantFrom(
        "",
        "about ",
        "nearly ",
        "more than ",
        "up to ",
        "fell by ",
        "a drop of ",
        "between 2 and ",
      ),
      AMOUNTS,
      fc.constantFrom(
        " per cent",
        "%",
        " billion yuan",
        " people",
        " hectares",
        " percentage points",
        " million tonnes",
      ),
      fc.constantFrom("", " lower", " or more"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.oneof(printedFigure, English),
      fc.constantFrom("共", "It was ", "，"),
      (figure, before) => {
        for (const found of read(`${before}${figure}。`))
          if (found.figure !== null)
            expect(parseFigure(found.printed, found.figure.unit)).toEqual({ value: found.figure });
      },
    ),
    { numRuns: 1000 },
  );
});

test("full-width forms, traditional characters and line ends inside of a figure change nothing", () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
  const old = (text: string): string =>
    text.replace(
      /[万亿吨个约]/g,
      (word) => ({ 万: "萬", 亿: "億", 吨: "噸", 个: "個", 约: "約" })[word] ?? word,
    );
  fc.assert(
    fc.property(printedFigure, fc.nat(), (figure, place) => {
      const text = `工业用电量${figure}。`;
      const wanted = figuresOf(text);
      expect(figuresOf(wide(text)), wide(text)).toEqual(wanted);
      expect(figuresOf(old(text)), old(text)).toEqual(wanted);
      // Not between digits, which a line end parts.
      const gaps = [...text].flatMap((_, at) =>
        at > 0 && !/[\d.]/.test(text.charAt(at)) ? [at] : [],
      );
      const at = gaps[place % gaps.length] ?? 1;
      const broken = `${text.slice(0, at)}\n${text.slice(at)}`;
      expect(figuresOf(broken), broken).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

test("time grows with the length, whatever stands there", () => {
  const pieces = [
    "1 ",
    "1家",
    "1:",
    "1-",
    "约",
    "第",
    "one ",
    "占",
    "“1",
    "5\n",
    "5\t",
    "1 to ",
    "(1)",
    "一",
    "a half ",
    "h\ng\na\n1\nb\n2\nx\n",
  ];
  for (const piece of pieces) {
    const time = (length: number): number => {
      const text = piece.repeat(length);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    /** The shortest of three, for what else the machine does only adds. */
    const shortest = (length: number): number => Math.min(...[1, 2, 3].map(() => time(length)));
    time(2000);
    // Eight times the text; a square would take 64 times as long, however often it is measured.
    const ratio = (): number => {
      const [small, large] = [shortest(2000), shortest(16_000)];
      return large / Math.max(small, 8);
    };
    let least = ratio();
    for (let again = 0; least >= 32 && again < 3; again += 1) least = Math.min(least, ratio());
    expect(least, piece).toBeLessThan(32);
  }
}, 60_000);
