import { expect, test } from "vitest";
import { draftReview } from "./draftReview.ts";
import { headOf } from "./headOf.ts";

test.each([
  ["2023年，东港经济技术开发区实现产值12亿元", "zh", "东港经济技术开发区"],
  ["——2024年1月9日在石桥湾新区年度工作会议上\n一、回顾", "zh", "石桥湾新区"],
  ["全市开发区运行平稳，省级以上园区3家。南庐科技园产值2亿元", "zh", "南庐科技园"],
  ["截至年底，翠硯灣科技園有企業12家", "zh", "翠硯灣科技園"],
  [
    "首页 > 统计\n\n东岭国际冷链物流城2024年工作总结\n上半年园区产值2亿元",
    "zh",
    "东岭国际冷链物流城",
  ],
  ["上半年园区产值2亿元", "zh", null],
  ["进出口总额40亿元", "zh", null],
  ["BAY, 4 May – The Palm Bay Free Trade Zone handled 12 ships", "en", "Palm Bay Free Trade Zone"],
  [
    "Palm Bay Science and Innovation Park closed 2024 full",
    "en",
    "Palm Bay Science and Innovation Park",
  ],
  ["Foreign trade of the park came to CNY 30 billion", "en", null],
] as const)("%s is of %s %s", (text, locale, park) => {
  expect(headOf(text, null, locale).park).toBe(park);
});

test("a first line that is no sentence is the title, and park and period are in place of one", () => {
  expect(headOf("东港园区2024年公报\n产值12亿元。", "2024", "zh").title).toEqual({
    zh: "东港园区2024年公报",
    en: "东港园区2024年公报",
  });
  expect(headOf("东港园区产值12亿元。\n出口2亿元。", "2024-S1", "zh").title).toEqual({
    zh: "东港园区2024年上半年",
    en: "东港园区2024年上半年",
  });
  expect(headOf("Palm Bay Park had 12 firms.", "2024-S1", "en").title.zh).toBe(
    "Palm Bay Park, first half of 2024",
  );
  expect(headOf("东港园区产值12亿元", "no period", "zh").title.zh).toBe("东港园区");
  expect(headOf("产值12亿元", null, "zh").title.zh).toBe("文件标题");
});

test("what a document does not say of itself is asked, and nothing else", async () => {
  const todo = async (text: string) => (await draftReview(text, { locale: "en" })).file.todo;
  expect(await todo("2024年，东港园区产值12亿元")).toBeUndefined();
  expect(await todo("2024年，产值12亿元")).toBe("Name the park: the words do not");
  expect(await todo("东港园区产值12亿元")).toBe("Give the period: the words do not");
});

test("long lines of capital words and of Chinese letters take no more time than they are long", () => {
  for (const word of ["Palm ", "园", "港湾", "A"])
    expect(
      headOf(word.repeat(100_000), null, word === "Palm " || word === "A" ? "en" : "zh").park,
    ).toBeNull();
});
