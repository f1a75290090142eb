import { extendMeasure, type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { valueInLargestContracts } from "./valueInLargestContracts.ts";

const TOTAL = "contractedValue";
const TEN = "signedProjects.from1Billion";
const HUNDRED = "signedProjects.from100Million";
const SINGLES = ["contractedValue.of8Billion", "contractedValue.of21Billion"] as const;

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  valueInLargestContracts.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are bounds from 117, 32 and 10 projects, 1 and 10亿, and 539.3亿 of the source", () => {
  // 539.25 - 22 x 10 - 85 = 234.25, 539.35 - 22 = 517.35, 79.5 + 209.5 + 8 x 10 = 369, 539.25 - 85 = 454.25.
  expect(
    valueInLargestContracts
      .table(xinyu2023)
      .rows.map(({ lower, value, upper }) => [lower, value, upper]),
  ).toEqual([
    [234.25e8, null, 517.35e8],
    [369e8, null, 517.35e8],
    [454.25e8, null, 539.35e8],
    [0, null, 85e8],
    [539.25e8, 539.3e8, 539.35e8],
  ]);
  expect(rowsOf()).toEqual([
    ["10亿元以上，10个", "234.25亿元至517.35亿元"],
    ["10亿元以上，10个，若80亿元、210亿元项目在其中", "369亿元至517.35亿元"],
    ["1亿元以上，32个", "454.25亿元至539.35亿元"],
    ["其余85个（推算），不足1亿元", "至多85亿元"],
    ["全部117个", "539.3亿元"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["10 of at least CNY 1 billion", "CNY 23.425 billion to CNY 51.735 billion"],
    [
      "10 of at least CNY 1 billion, if the projects of CNY 8 billion and CNY 21 billion are among them",
      "CNY 36.9 billion to CNY 51.735 billion",
    ],
    ["32 of at least CNY 100 million", "CNY 45.425 billion to CNY 53.935 billion"],
    ["The 85 others (derived), below CNY 100 million", "at most CNY 8.5 billion"],
    ["All 117", "CNY 53.93 billion"],
  ]);
});

test("the title states the least shares", () => {
  // 1 - 305 / 539.25 = 43.44% and 1 - 85 / 539.25 = 84.24%.
  expect(titleOf(valueInLargestContracts, xinyu2023, "zh")).toBe(
    "10亿元以上的10个项目至少占签约总额的43.4%，1亿元以上的32个至少占84.2%（若各档已含总额中该规模的全部项目）",
  );
  expect(titleOf(valueInLargestContracts, xinyu2023, "en")).toBe(
    "10 projects of at least CNY 1 billion hold at least 43.4% of the contracted value, 32 of at least CNY 100 million at least 84.2%, if these counts include every project of their size in the total",
  );
});

test("each row has its share of the total: 369 of 539.35 and 85 of 539.25 at the ends", () => {
  const sharesOf = (locale: "zh" | "en") =>
    valueInLargestContracts.table(xinyu2023, { locale }).rows.map(({ share }) => share);
  expect(sharesOf("zh")).toEqual(["至少43.4%", "至少68.4%", "至少84.2%", "至多15.8%", "100%"]);
  expect(sharesOf("en")[3]).toBe("at most 15.8%");
});

test("one class, of one project", () => {
  const review = changedReview({
    [HUNDRED]: null,
    "contractSize.from100Million": null,
    [TEN]: { amount: "1" },
    [SINGLES[0]]: null,
    [SINGLES[1]]: null,
    [TOTAL]: { amount: "20" },
  });
  expect(titleOf(valueInLargestContracts, review, "zh")).toBe(
    "10亿元以上的1个项目至少占签约总额的48.7%",
  );
  expect(titleOf(valueInLargestContracts, review, "en")).toBe(
    "1 project of at least CNY 1 billion holds at least 48.7% of the contracted value",
  );
  expect(rowsOf(review)).toEqual([
    ["10亿元以上，1个", "10亿元至20.5亿元"],
    ["其余116个（推算），不足10亿元", "至多10.5亿元"],
    ["全部117个", "20亿元"],
  ]);
});

describe("the single contracts", () => {
  const notes = (review: Review) => notesOf(valueInLargestContracts, review, "en").join("\n");

  test("are read in two ways, and a note says when the bounds hold and what the text leaves open", () => {
    expect(notes(xinyu2023)).toContain(
      "The bounds hold if the projects of CNY 8 billion and CNY 21 billion are counted in the classes of their size, or outside the total altogether; not if they are in the total but outside these classes",
    );
    expect(notes(xinyu2023)).toContain(
      "Contracted value (CNY 8 billion), Contracted value (CNY 21 billion): One project;",
    );
  });

  test("that the total has no room for cannot be among them", () => {
    const review = changedReview({ [TOTAL]: { amount: "280" } });
    expect(rowsOf(review)).toHaveLength(4);
    expect(notes(review)).toContain(
      "The projects of CNY 8 billion and CNY 21 billion cannot be counted in the classes of their size: counts and total do not allow it. The bounds hold if they are outside the total altogether",
    );
  });

  test("below the last threshold are none of its class", () => {
    const small = changedReview({ [SINGLES[0]]: { amount: "9" } });
    expect(rowsOf(small, "en")[1]?.[0]).toBe(
      "10 of at least CNY 1 billion, if the project of CNY 21 billion is among them",
    );
  });

  test("that only a lower class should count leave open whether it does", () => {
    const small = changedReview({ [SINGLES[0]]: { amount: "9" }, [SINGLES[1]]: null });
    expect(rowsOf(small)).toHaveLength(4);
    expect(notes(small)).toContain(
      "The bounds hold if the project of CNY 900 million is counted in the classes of its size",
    );
    const smaller = changedReview({ [SINGLES[0]]: { amount: "0.9" }, [SINGLES[1]]: null });
    expect(notes(smaller)).not.toContain("hold if");
  });

  test("of which there is one, or none, are said so", () => {
    const one = changedReview({ [SINGLES[0]]: null });
    expect(rowsOf(one, "en")[1]?.[0]).toBe(
      "10 of at least CNY 1 billion, if the project of CNY 21 billion is among them",
    );
    const none = changedReview({ [SINGLES[0]]: null, [SINGLES[1]]: null });
    expect(rowsOf(none)).toHaveLength(4);
    expect(notes(none)).not.toContain("hold if");
    expect(titleOf(valueInLargestContracts, none, "zh")).not.toContain("若");
  });
});

test("what is printed as over or more widens the bounds, or leaves an end open", () => {
  const open = changedReview({ [TOTAL]: { amount: "500", qualifier: "over" } });
  expect(rowsOf(open, "en").map(([, text]) => text)).toEqual([
    "at least CNY 19.5 billion",
    "at least CNY 36.9 billion",
    "at least CNY 41.5 billion",
    "at most CNY 8.5 billion",
    "over CNY 50 billion",
  ]);
  const more = changedReview({ [HUNDRED]: { amount: "30", qualifier: "more" } });
  expect(titleOf(valueInLargestContracts, more, "zh")).toContain("1亿元以上的30余个至少占83.8%");
  expect(rowsOf(more)[3]?.[0]).toBe("其余（推算），不足1亿元");
});

test("classes of another park, under names of its own, are read", () => {
  const { contractSize, signedProjects } = xinyu2023.measures;
  const values = { from500Million: { zh: "5亿元以上", en: "from CNY 500 million" } };
  const extended = {
    ...xinyu2023,
    measures: {
      ...xinyu2023.measures,
      contractSize: extendMeasure(contractSize, { size: { values } }),
      signedProjects: extendMeasure(signedProjects, { size: { values } }),
    },
    facts: xinyu2023.facts.map((fact) =>
      fact.dimensions.size === "from100Million"
        ? {
            ...fact,
            dimensions: { size: "from500Million" },
            amount: fact.measure === "contractSize" ? "5" : "20",
          }
        : fact,
    ),
  } as unknown as Review;
  expect(rowsOf(extended).slice(2)).toEqual([
    ["5亿元以上，20个", "150亿元至539.35亿元"],
    ["其余97个（推算），不足5亿元", "至多389.35亿元"],
    ["全部117个", "539.3亿元"],
  ]);
});

test("a total that the classes do not fit into, and a review without classes, are refused", () => {
  const small = changedReview({ [TOTAL]: { amount: "121" } });
  const fits = "a contracted value that fits the counts and thresholds of its size classes";
  expect(valueInLargestContracts.missing(small).map(({ en }) => en)).toEqual([fits]);
  expect(() => valueInLargestContracts(small)).toThrow(
    new RangeError(
      `Cannot draw valueInLargestContracts: xinyu-2023 must state ${fits}, got nothing`,
    ),
  );
  const few = changedReview({ signedProjects: { amount: "31" } });
  expect(valueInLargestContracts.missing(few)).toHaveLength(1);
  const none = changedReview({ [TEN]: null, [HUNDRED]: null });
  expect(valueInLargestContracts.missing(none).map(({ zh }) => zh)).toEqual([
    "签约项目规模档及其项目数",
  ]);
  const nothing = changedReview({ [TOTAL]: null });
  expect(valueInLargestContracts.missing(nothing).map(({ en }) => en)).toEqual([
    "Contracted value",
  ]);
});
