import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { LIGHT } from "../theme/theme.ts";
import { contractsByIndustry } from "./contractsByIndustry.ts";

const INDUSTRY = "signedProjects.";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  contractsByIndustry
    .table(review, { locale })
    .rows.slice(0, -1)
    .map(({ label, text }) => [label, text]);

test("the last row of the table is the 117 projects that the others are of", () => {
  const last = (locale: "zh" | "en") =>
    contractsByIndustry.table(xinyu2023, { locale }).rows.at(-1);
  expect(last("zh")).toMatchObject({ label: "合计", text: "117个", fact: "signedProjects" });
  expect(last("en")).toMatchObject({ label: "Total", text: "117 projects", value: 117 });
});

test("the rows are 45, 19, 16, 10 and 9 projects of the source, and the 18 that it names no industry of", () => {
  expect(rowsOf()).toEqual([
    ["装备制造", "45个"],
    ["锂电", "19个"],
    ["新经济", "16个"],
    ["电子信息", "10个"],
    ["非金属新材料", "9个"],
    ["所列5类产业以外（推算）", "18个"],
  ]);
  expect(rowsOf(xinyu2023, "en")[0]).toEqual(["Equipment manufacturing", "45 projects"]);
  expect(rowsOf(xinyu2023, "en")[5]).toEqual([
    "Outside the 5 industries named (derived)",
    "18 projects",
  ]);
});

test("what is outside the industries named is an outline, and last", () => {
  const { data, layer } = contractsByIndustry(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ value }) => value)).toEqual([45, 19, 16, 10, 9, 18]);
  expect(layer[0]?.encoding?.fill?.condition).toEqual([
    { test: { field: "label", oneOf: ["所列5类产业以外（推算）"] }, value: LIGHT.background },
  ]);
  expect(notesOf(contractsByIndustry, xinyu2023, "zh")[0]).toBe(
    "所列产业以外的项目由本图推算：合计减去所列各产业",
  );
});

test("the title states the industry with the most", () => {
  expect(titleOf(contractsByIndustry, xinyu2023, "zh")).toBe(
    "117个新签约项目中，装备制造最多，45个",
  );
  const reversed = changedReview({
    [`${INDUSTRY}equipment`]: { amount: "9" },
    [`${INDUSTRY}nonMetallicMaterials`]: { amount: "45" },
  });
  expect(titleOf(contractsByIndustry, reversed, "en")).toBe(
    "Of 117 projects newly signed, non-metallic new materials has the most: 45",
  );
  expect(rowsOf(reversed, "en")[0]?.[0]).toBe("Non-metallic new materials");
});

test("industries with equal counts lead together", () => {
  const equal = changedReview({
    [`${INDUSTRY}equipment`]: { amount: "40" },
    [`${INDUSTRY}lithium`]: { amount: "40" },
  });
  expect(titleOf(contractsByIndustry, equal, "zh")).toBe(
    "117个新签约项目中，锂电40个、装备制造40个居前",
  );
  expect(titleOf(contractsByIndustry, equal, "en")).toBe(
    "Of 117 projects newly signed, lithium battery industry (40) and equipment manufacturing (40) lead",
  );
});

test("counts that words leave open are no sure order", () => {
  const open = changedReview({
    [`${INDUSTRY}equipment`]: { amount: "20", qualifier: "more" },
    [`${INDUSTRY}lithium`]: { amount: "25" },
  });
  expect(titleOf(contractsByIndustry, open, "en")).toBe(
    "Of 117 projects newly signed, lithium battery industry (25) and equipment manufacturing (more than 20) lead among the industries named",
  );
  // 117 - 16 - 10 - 9 - 25 less 20 to 30
  expect(rowsOf(open, "en").at(-1)).toEqual([
    "Outside the 5 industries named (derived)",
    "about 37 projects",
  ]);
  expect(notesOf(contractsByIndustry, open, "en")[0]).toBe(
    "What lies outside the industries named is derived here: the total less those industries (27 projects to 37 projects)",
  );
});

test("as much outside those named as the most leaves open which industry has the most", () => {
  const review = (total: string) => changedReview({ signedProjects: { amount: total } });
  // 99 are named: 143 leave 44, 144 leave 45.
  expect(titleOf(contractsByIndustry, review("143"), "en")).toBe(
    "Of 143 projects newly signed, equipment manufacturing has the most: 45",
  );
  expect(titleOf(contractsByIndustry, review("144"), "en")).toBe(
    "Of 144 projects newly signed, equipment manufacturing has the most of the industries named: 45",
  );
  expect(titleOf(contractsByIndustry, review("144"), "zh")).toBe(
    "144个新签约项目中，所列产业里装备制造最多，45个",
  );
});

test("where all are named there is no rest, and where more are named than there are it is refused", () => {
  const full = changedReview({ signedProjects: { amount: "99" } });
  expect(rowsOf(full)).toHaveLength(5);
  expect(notesOf(contractsByIndustry, full, "zh")).toHaveLength(1);
  expect((contractsByIndustry(full) as LayeredSpec).layer[0]?.encoding?.fill).toBeUndefined();
  expect(() => contractsByIndustry(changedReview({ signedProjects: { amount: "98" } }))).toThrow(
    new RangeError(
      "Cannot draw contractsByIndustry: cannot find the rest of signedProjects: its parts must not exceed 98, got 99",
    ),
  );
});

test("an industry that is not stated has no row, and none at all cannot be drawn", () => {
  const less = changedReview({ [`${INDUSTRY}equipment`]: null });
  expect(rowsOf(less).map(([label]) => label)).not.toContain("装备制造");
  expect(rowsOf(less).at(-1)).toEqual(["所列4类产业以外（推算）", "63个"]);
  expect(contractsByIndustry.missing(reviewOf("signedProjects"))).toEqual([
    { zh: "新签约项目（按产业）", en: "Projects newly signed (by industry)" },
  ]);
  expect(() => contractsByIndustry(reviewOf("signedProjects"))).toThrow(RangeError);
  expect(contractsByIndustry.missing(reviewOf(`${INDUSTRY}equipment`))).toEqual([
    { zh: "新签约项目", en: "Projects newly signed" },
  ]);
});

test("industries that overlap leave no rest that could be derived", () => {
  const { signedProjects } = xinyu2023.measures;
  const { industry } = signedProjects.dimensions;
  const review = {
    ...xinyu2023,
    measures: {
      ...xinyu2023.measures,
      signedProjects: {
        ...signedProjects,
        dimensions: {
          ...signedProjects.dimensions,
          industry: { ...industry, structure: "overlapping" },
        },
      },
    },
  } as Review;
  expect(rowsOf(review)).toHaveLength(5);
  expect(notesOf(contractsByIndustry, review, "en")[0]).toBe(
    "Industries may overlap and must not be summed, so that no rest can be derived",
  );
});
