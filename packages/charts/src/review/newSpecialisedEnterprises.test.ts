import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { LIGHT } from "../theme/theme.ts";
import { newSpecialisedEnterprises } from "./newSpecialisedEnterprises.ts";

const TOTAL = "specialisedEnterprises";
const NEW = "specialisedEnterprises.inYear";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  newSpecialisedEnterprises
    .table(review, { locale })
    .rows.slice(0, -1)
    .map(({ label, text }) => [label, text]);

test("the last row of the table is the 68 that the others are of", () => {
  const last = (locale: "zh" | "en") =>
    newSpecialisedEnterprises.table(xinyu2023, { locale }).rows.at(-1);
  expect(last("zh")).toMatchObject({ label: "合计", text: "68家" });
  expect(last("en")).toMatchObject({ label: "Total", text: "68", value: 68 });
});

test("the rows are the 24 new of the 68 of the source, and the 44 others", () => {
  expect(rowsOf()).toEqual([
    ["当年新认定", "24家，35.3%"],
    ["其余（推算）", "44家，64.7%"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["New in the year", "24 enterprises, 35.3%"],
    ["Others (derived)", "44 enterprises, 64.7%"],
  ]);
  const { data, encoding } = newSpecialisedEnterprises(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ value }) => value)).toEqual([24, 44]);
  expect(encoding.color?.scale?.range).toEqual([LIGHT.accent, LIGHT.background]);
});

test("the title states both counts and the share, the notes what is taken for granted and open", () => {
  expect(titleOf(newSpecialisedEnterprises, xinyu2023, "zh")).toBe(
    "68家专精特新中小企业中，24家为当年新认定，占35.3%",
  );
  expect(titleOf(newSpecialisedEnterprises, xinyu2023, "en")).toBe(
    "24 of 68 specialised SMEs are newly certified, 35.3%",
  );
  expect(notesOf(newSpecialisedEnterprises, xinyu2023, "en").slice(0, 2)).toEqual([
    "Shares and the others are derived, taking the new ones to be in the total",
    "Specialised SMEs: As of a date that is not given",
  ]);
});

test("one, none, all and about are said as such", () => {
  const titled = (added: object, locale: "zh" | "en" = "en") =>
    titleOf(newSpecialisedEnterprises, changedReview({ [NEW]: added }), locale);
  expect(titled({ amount: "1" })).toBe("1 of 68 specialised SMEs is newly certified, 1.5%");
  expect(titled({ amount: "0" })).toBe("0 of 68 specialised SMEs are newly certified, 0.0%");
  expect(titled({ amount: "68" })).toBe("All 68 specialised SMEs are newly certified");
  expect(titled({ amount: "68" }, "zh")).toBe("68家专精特新中小企业均为当年新认定");
  expect(titled({ amount: "20", qualifier: "more" })).toBe(
    "More than 20 of 68 specialised SMEs are newly certified, about 29.4%",
  );
  const more = changedReview({ [NEW]: { amount: "20", qualifier: "more" } });
  // 20 to 30 of 68 are new, 38 to 48 are not.
  expect(rowsOf(more, "en")).toEqual([
    ["New in the year", "more than 20 enterprises, about 29.4% (29.4% to 44.2%)"],
    ["Others (derived)", "about 48 enterprises (38 enterprises to 48 enterprises), about 70.6%"],
  ]);
});

test("more new than there are, and none at all, are refused; what is not stated is missing", () => {
  expect(() => newSpecialisedEnterprises(changedReview({ [NEW]: { amount: "69" } }))).toThrow(
    new RangeError(
      "Cannot draw newSpecialisedEnterprises: cannot find the rest of specialisedEnterprises: its parts must not exceed 68, got 69",
    ),
  );
  const none = changedReview({ [TOTAL]: { amount: "0" }, [NEW]: { amount: "0" } });
  expect(() => newSpecialisedEnterprises(none)).toThrow(
    new RangeError("Cannot draw newSpecialisedEnterprises: the total must be > 0, got 0"),
  );
  const missing = newSpecialisedEnterprises.missing(changedReview({ [NEW]: null }));
  expect(missing).toEqual([
    { zh: "专精特新中小企业（当年新增）", en: "Specialised SMEs (new in the year)" },
  ]);
});
