import { expect, test } from "vitest";
import { chineseNumber } from "./chineseNumber.ts";

test.each([
  ["零", "0"],
  ["一", "1"],
  ["两", "2"],
  ["十", "10"],
  ["十二", "12"],
  ["二十", "20"],
  ["九十九", "99"],
  ["一百", "100"],
  ["一百零五", "105"],
  ["一百一十", "110"],
  ["三千零二十", "3020"],
  ["九千九百九十九", "9999"],
])("%s is %s", (words, digits) => {
  expect(chineseNumber(words)).toBe(digits);
});

test.each(["百", "十十", "一二", "一百五", "零五", "一零", "百十", "一十百"])(
  "%s is no number",
  (words) => {
    expect(chineseNumber(words)).toBeNull();
  },
);
