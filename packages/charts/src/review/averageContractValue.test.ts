import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { averageContractValue } from "./averageContractValue.ts";

const EIGHT = "contractedValue.of8Billion";
const TWENTY_ONE = "contractedValue.of21Billion";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  averageContractValue.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are 539.3 / 117 and (539.3 - 290) / 115 of the source, with what rounding allows", () => {
  const [all, without] = averageContractValue.table(xinyu2023).rows;
  expect(all?.value).toBeCloseTo(539.3e8 / 117, 3);
  expect(without?.value).toBeCloseTo(249.3e8 / 115, 3);
  expect(without?.lower).toBeCloseTo((539.25e8 - 291e8) / 115, 3);
  expect(without?.upper).toBeCloseTo((539.35e8 - 289e8) / 115, 3);
  expect(rowsOf()).toEqual([
    ["全部117个项目", "4.61亿元"],
    ["不计80亿元、210亿元项目", "2.17亿元（2.15亿元至2.18亿元）"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["All 117 projects", "CNY 461 million"],
    [
      "Without the projects of CNY 8 billion and CNY 21 billion",
      "CNY 217 million (CNY 215 million to CNY 218 million)",
    ],
  ]);
});

test("the title states both means", () => {
  expect(titleOf(averageContractValue, xinyu2023, "zh")).toBe(
    "若80亿元、210亿元项目在117个之内，不计这些项目，项均签约额由4.61亿元降至2.17亿元",
  );
  expect(titleOf(averageContractValue, xinyu2023, "en")).toBe(
    "Without the projects of CNY 8 billion and CNY 21 billion, if they are among the 117, the average contract falls from CNY 461 million to CNY 217 million",
  );
});

test("a mean that rises or stays is said to", () => {
  const rises = changedReview({ [TWENTY_ONE]: null, [EIGHT]: { amount: "1" } });
  expect(titleOf(averageContractValue, rises, "zh")).toBe(
    "若1亿元项目在117个之内，不计该项目，项均签约额由4.61亿元升至4.64亿元",
  );
  expect(titleOf(averageContractValue, rises, "en")).toBe(
    "Without the project of CNY 100 million, if it is among the 117, the average contract rises from CNY 461 million to CNY 464 million",
  );
  const stays = changedReview({ [TWENTY_ONE]: null, [EIGHT]: { amount: "4.61" } });
  expect(titleOf(averageContractValue, stays, "zh")).toBe(
    "若4.61亿元项目在117个之内，不计该项目，项均签约额仍为4.61亿元",
  );
  expect(titleOf(averageContractValue, stays, "en")).toBe(
    "Without the project of CNY 461 million, if it is among the 117, the average contract stays CNY 461 million",
  );
});

test("a title without a condition is of contracts that the text leaves nothing open about", () => {
  const clear = changedReview(
    Object.fromEntries(
      [EIGHT, TWENTY_ONE, "signedProjects.of8Billion", "signedProjects.of21Billion"].map((id) => [
        id,
        { note: null },
      ]),
    ),
  );
  expect(titleOf(averageContractValue, clear, "zh")).toBe(
    "不计80亿元、210亿元项目，项均签约额由4.61亿元降至2.17亿元",
  );
});

test("the notes say on what reading the second mean rests", () => {
  expect(notesOf(averageContractValue, xinyu2023, "en")[1]).toBe(
    "The row without the projects of CNY 8 billion and CNY 21 billion takes them to be among the 117; if they are not, the average is CNY 461 million",
  );
  expect(notesOf(averageContractValue, xinyu2023, "zh")[2]).toContain(
    "“另有”是否计入前述合计，亦未说明",
  );
});

test("a qualifier of the total stays in its interval", () => {
  const about = changedReview({ contractedValue: { amount: "540", qualifier: "about" } });
  expect(rowsOf(about, "zh")[0]?.[1]).toBe("4.62亿元（4.57亿元至4.66亿元）");
});

test("a review without single contracts, or with such as exceed the total, is refused", () => {
  const none = changedReview({ [EIGHT]: null, [TWENTY_ONE]: null });
  expect(() => averageContractValue(none)).toThrow(
    new RangeError(
      "Cannot draw averageContractValue: xinyu-2023 must state a contract that is stated singly with its value, got nothing",
    ),
  );
  const holds = "a value and a number of contracts that hold those stated singly";
  for (const change of [
    { contractedValue: { amount: "289" } },
    { signedProjects: { amount: "2" } },
  ]) {
    expect(averageContractValue.missing(changedReview(change)).map(({ en }) => en)).toEqual([
      holds,
    ]);
  }
  expect(
    averageContractValue.missing(changedReview({ contractedValue: null })).map(({ en }) => en),
  ).toEqual(["Contracted value"]);
});
