import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { LIGHT } from "../theme/theme.ts";
import { contractedValueConcentration } from "./contractedValueConcentration.ts";

const LARGEST = "contractedValue.of21Billion";
const SECOND = "contractedValue.of8Billion";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  contractedValueConcentration
    .table(review, { locale })
    .rows.filter(({ label }) => !/^合计|^Total|个项目合计| together /.test(String(label)))
    .map(({ label, text }) => [label, text]);

test("the table ends with what the projects have together, where there are several, and with the total", () => {
  const last = (review: Review, locale: "zh" | "en") =>
    contractedValueConcentration
      .table(review, { locale })
      .rows.slice(2)
      .map(({ label, text }) => [label, text]);
  expect(last(xinyu2023, "zh")).toEqual([
    ["2个项目合计（推算）", "290亿元（289亿元至291亿元），53.8%（53.5%至54.0%）"],
    ["其余项目（推算）", "249.3亿元（248.25亿元至250.35亿元），46.2%（46.0%至46.5%）"],
    ["合计", "539.3亿元"],
  ]);
  expect(last(xinyu2023, "en")).toEqual([
    [
      "2 projects together (derived)",
      "CNY 29 billion (CNY 28.9 billion to CNY 29.1 billion), 53.8% (53.5% to 54.0%)",
    ],
    [
      "All other projects (derived)",
      "CNY 24.93 billion (CNY 24.825 billion to CNY 25.035 billion), 46.2% (46.0% to 46.5%)",
    ],
    ["Total", "CNY 53.93 billion"],
  ]);
  expect(last(changedReview({ [SECOND]: null }), "zh")).toEqual([["合计", "539.3亿元"]]);
});

test("the rows are 21 and 8 billion of the source, and the rest of its 53.93 billion with what it may be", () => {
  expect(rowsOf()).toEqual([
    ["210亿元项目", "210亿元，38.9%（38.8%至39.1%）"],
    ["80亿元项目", "80亿元，14.8%（14.7%至15.0%）"],
    ["其余项目（推算）", "249.3亿元（248.25亿元至250.35亿元），46.2%（46.0%至46.5%）"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Project of CNY 21 billion", "CNY 21 billion, 38.9% (38.8% to 39.1%)"],
    ["Project of CNY 8 billion", "CNY 8 billion, 14.8% (14.7% to 15.0%)"],
    [
      "All other projects (derived)",
      "CNY 24.93 billion (CNY 24.825 billion to CNY 25.035 billion), 46.2% (46.0% to 46.5%)",
    ],
  ]);
  const { data, encoding } = contractedValueConcentration(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ value }) => value)).toEqual([
    21_000_000_000, 8_000_000_000, 24_930_000_000,
  ]);
  expect(encoding.color?.scale?.range?.[2]).toBe(LIGHT.background);
});

test("the title says what it takes for granted where the source leaves it open, and the notes what that is", () => {
  expect(titleOf(contractedValueConcentration, xinyu2023, "zh")).toBe(
    "2个项目占签约总额539.3亿元的53.8%（若计入其中）",
  );
  expect(titleOf(contractedValueConcentration, xinyu2023, "en")).toBe(
    "2 projects make up 53.8% of the contracted CNY 53.93 billion, if they are counted in",
  );
  const [computed, besides, open] = notesOf(contractedValueConcentration, xinyu2023, "en");
  expect(computed).toBe(
    "Shares, and what is left for the other projects, are derived here; each share is rounded by itself, so that they may not quite add up. The 2 projects together have 53.8% (53.5% to 54.0%)",
  );
  // 290 of 829.3
  expect(besides).toBe(
    "If they are not counted in, they make up 35.0% of CNY 82.93 billion in all (derived)",
  );
  expect(notesOf(contractedValueConcentration, xinyu2023, "zh")[1]).toBe(
    "若未计入，则连同这些项目共829.3亿元，其占35.0%（推算）",
  );
  expect(open).toContain("the contract or the total investment is left open");
  expect(open).toContain("whether the totals given before include it");
});

test("where nothing is open the title is plain", () => {
  const clear = changedReview({ [LARGEST]: { note: null }, [SECOND]: { note: null } });
  expect(titleOf(contractedValueConcentration, clear, "zh")).toBe(
    "2个项目占签约总额539.3亿元的53.8%",
  );
  expect(titleOf(contractedValueConcentration, clear, "en")).toBe(
    "2 projects make up 53.8% of the contracted CNY 53.93 billion",
  );
  expect(notesOf(contractedValueConcentration, clear, "en")).toHaveLength(2);
});

test("one project is one, and words stay", () => {
  const one = changedReview({ [SECOND]: null, [LARGEST]: { note: null, qualifier: "nearly" } });
  expect(titleOf(contractedValueConcentration, one, "en")).toBe(
    "One project makes up about 38.9% of the contracted CNY 53.93 billion",
  );
  expect(rowsOf(one, "en").map(([label]) => label)).toEqual([
    "Project of nearly CNY 21 billion",
    "All other projects (derived)",
  ]);
  expect(rowsOf(one, "en")[1]?.[1]).toContain("about CNY 32.93 billion");
});

test("the largest stands first, whichever it is, and equal ones both stand", () => {
  const first = (review: Review) => rowsOf(review).map(([label]) => label);
  expect(first(changedReview({ [LARGEST]: { amount: "8" } }))[0]).toBe("80亿元项目");
  expect(first(changedReview({ [LARGEST]: { amount: "80" } })).slice(0, 2)).toEqual([
    "80亿元项目",
    "80亿元项目",
  ]);
  expect(
    contractedValueConcentration(changedReview({ [LARGEST]: { amount: "80" } })).description,
  ).toContain("80亿元项目（2）：80亿元");
});

test("what is not of one project by itself is no part", () => {
  const two = changedReview({ "signedProjects.of8Billion": { amount: "2" } });
  expect(rowsOf(two)).toHaveLength(2);
  const about = changedReview({ "signedProjects.of8Billion": { qualifier: "about" } });
  expect(rowsOf(about)).toHaveLength(2);
  const none = reviewOf("contractedValue", LARGEST);
  expect(contractedValueConcentration.missing(none)).toEqual([
    { zh: "单个项目的签约金额", en: "Contracted value of one project by itself" },
  ]);
  expect(() => contractedValueConcentration(none)).toThrow(
    "must state Contracted value of one project by itself, got nothing",
  );
});

test("projects that are all of the total leave no rest, and more than it or a total of 0 is refused", () => {
  const all = changedReview({ contractedValue: { amount: "290" } });
  expect(rowsOf(all)).toHaveLength(2);
  expect(() =>
    contractedValueConcentration(changedReview({ contractedValue: { amount: "280" } })),
  ).toThrow(
    new RangeError(
      "Cannot draw contractedValueConcentration: cannot find the rest of contractedValue: its parts must not exceed 28000000000, got 29000000000",
    ),
  );
  expect(() =>
    contractedValueConcentration(changedReview({ contractedValue: { amount: "0" } })),
  ).toThrow(
    new RangeError("Cannot draw contractedValueConcentration: the total must be > 0, got 0"),
  );
});
