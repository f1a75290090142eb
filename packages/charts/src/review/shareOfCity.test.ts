import type { Review } from "@park/data";
import { xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { shareOfCity } from "./shareOfCity.ts";

const NEW = "specialisedEnterprises.inYear:share.city";
const ALL = "specialisedEnterprises:share.city";
const HIGH = "highTechEnterprises:share.city";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  shareOfCity.table(review, { locale }).rows.map(({ label, text }) => [label, text]);
const isGrid = (review: Review) =>
  shareOfCity(review).data.values.every((row) => Object.hasOwn(row, "total"));

test("the rows are 24 at 47%, 68 at 49.63% and 40 at 54.8% of the source, of 51, 137 and 73", () => {
  expect(rowsOf()).toEqual([
    ["专精特新中小企业（当年新增）", "24家，占全市47%；推算全市51家"],
    ["专精特新中小企业", "68家，占全市49.63%；推算全市137家（若占比为截尾）"],
    ["通过认定的高新技术企业", "40家，占全市54.8%；推算全市73家"],
  ]);
  expect(rowsOf(xinyu2023, "en").map(([, text]) => text)).toEqual([
    "24 enterprises, 47% of the city's total; derived for the city: 51 enterprises",
    "68 enterprises, 49.63% of the city's total; derived for the city: 137 enterprises (if the share was cut off, not rounded)",
    "40 enterprises, 54.8% of the city's total; derived for the city: 73 enterprises",
  ]);
});

test("there is a dot for each of the 51, 137 and 73, filled for the zone's", () => {
  const { values } = shareOfCity(xinyu2023).data;
  expect(values.map(({ count, total }) => [count, total])).toEqual([
    [24, 51],
    [68, 137],
    [40, 73],
  ]);
});

test("the title names up to three shares from the largest down, and the ends of more", () => {
  expect(titleOf(shareOfCity, xinyu2023, "zh")).toBe(
    "通过认定的高新技术企业占全市54.8%；专精特新中小企业占49.63%；专精特新中小企业（当年新增）占47%",
  );
  const reversed = changedReview({ [NEW]: { amount: "60" } });
  expect(titleOf(shareOfCity, reversed, "en")).toBe(
    "Specialised SMEs (new in the year): 60% of the city's total; high-tech enterprises certified: 54.8%; specialised SMEs: 49.63%",
  );
  const equal = changedReview({ [NEW]: { amount: "50" }, [ALL]: { amount: "50" }, [HIGH]: null });
  expect(titleOf(shareOfCity, equal, "zh")).toBe(
    "专精特新中小企业（当年新增）、专精特新中小企业均占全市50%",
  );
  expect(titleOf(shareOfCity, equal, "en")).toBe(
    "Specialised SMEs (new in the year), specialised SMEs: 50% of the city's total each",
  );
  const one = changedReview({ [NEW]: null, [ALL]: null });
  expect(titleOf(shareOfCity, one, "zh")).toBe("通过认定的高新技术企业占全市54.8%");
});

describe("totals", () => {
  test("of which several fit are all said, and the nearest is drawn", () => {
    const review = changedReview({ [HIGH]: { amount: "50" }, [NEW]: null, [ALL]: null });
    expect(rowsOf(review)[0]?.[1]).toBe("40家，占全市50%；推算全市80家");
    const several = changedReview({ [HIGH]: { amount: "40" }, [NEW]: null, [ALL]: null });
    // 40 / 99 = 40.4% and 40 / 101 = 39.6%.
    expect(rowsOf(several)[0]?.[1]).toBe("40家，占全市40%；推算全市99至101家");
    expect(shareOfCity(several).data.values.map(({ total }) => total)).toEqual([100]);
    expect(notesOf(shareOfCity, several, "en").join(" ")).toContain(
      "more than one total fits; drawn with the nearest, 100 enterprises",
    );
  });

  test("that only cut-off shares allow are said to be such", () => {
    expect(notesOf(shareOfCity, xinyu2023, "zh")).toContain(
      "专精特新中小企业：按四舍五入没有可行总数，按截尾为137家",
    );
  });

  test("of which none fits, or that cannot be derived, leave bars of the shares", () => {
    const none = changedReview({ [HIGH]: { amount: "54.87" } });
    expect(isGrid(none)).toBe(false);
    expect(rowsOf(none)[2]?.[1]).toBe("40家，占全市54.87%；没有相容的全市总数");
    expect(notesOf(shareOfCity, none, "en").join(" ")).toContain(
      "no whole-number total gives the stated share",
    );
    const about = changedReview({ [HIGH]: { amount: "55", qualifier: "about" } });
    expect(isGrid(about)).toBe(false);
    expect(rowsOf(about)[2]?.[1]).toBe("40家，占全市约55%；全市总数无法推算");
    expect(shareOfCity(about).data.values.map(({ value }) => value)).toEqual([47, 49.63, 55]);
  });

  test("that make more dots than anybody counts leave bars", () => {
    const many = changedReview({ highTechEnterprises: { amount: "400" } });
    expect(isGrid(many)).toBe(false);
    expect(rowsOf(many)[2]?.[1]).toBe("400家，占全市54.8%；推算全市730家");
    expect(isGrid(xinyu2023)).toBe(true);
  });

  test("that are stated are not derived", () => {
    const fact = xinyu2023.facts.find(({ id }) => id === "highTechEnterprises");
    const stated = {
      ...changedReview({ [NEW]: null, [ALL]: null }),
      facts: [
        ...changedReview({ [NEW]: null, [ALL]: null }).facts,
        {
          ...fact,
          id: "city",
          scope: "city",
          amount: "73",
        },
      ],
    } as unknown as Review;
    expect(rowsOf(stated)[0]?.[1]).toBe("40家，占全市54.8%；全市73家（原文）");
    expect(notesOf(shareOfCity, stated, "zh").join("")).not.toContain("推算");
  });
});

test("a review without a count and its share of the city's is refused", () => {
  const review = changedReview({ [NEW]: null, [ALL]: null, [HIGH]: null });
  expect(() => shareOfCity(review)).toThrow(
    new RangeError(
      "Cannot draw shareOfCity: xinyu-2023 must state a count with its share of the city's, got nothing",
    ),
  );
});
