import { expect, test } from "vitest";
import { checkReview } from "./check/checkReview.ts";
import { defineReview } from "./defineReview.ts";
import type { Dimension } from "./dimension.ts";
import { extendMeasure } from "./extendMeasure.ts";
import { factOf } from "./factOf.ts";
import { approvalTime, foreignTrade, keyProjects, signedProjects } from "./index.ts";
import { eastPort } from "./testing/eastPort.ts";

const biomedicine = { zh: "生物医药", en: "biomedicine" };

test("a value joins those that are there, and the codebook stays as it was", () => {
  const signed = extendMeasure(signedProjects, { industry: { values: { biomedicine } } });
  expect(Object.keys(signed.dimensions.industry.values)).toEqual([
    ...Object.keys(signedProjects.dimensions.industry.values),
    "biomedicine",
  ]);
  expect(signed.dimensions.size).toBe(signedProjects.dimensions.size);
  expect(signed.id).toBe("signedProjects");
  expect(Object.isFrozen(signed.dimensions.industry.values)).toBe(true);
  expect(Object.hasOwn(signedProjects.dimensions.industry.values, "biomedicine")).toBe(false);
});

test("a review of its own may use what was added", () => {
  const trade = extendMeasure(foreignTrade, {
    partner: {
      label: { zh: "贸易伙伴", en: "Partner" },
      structure: "parts",
      values: { asean: { zh: "东盟", en: "ASEAN" } },
    },
  });
  const review = defineReview({
    ...eastPort,
    measures: { ...eastPort.measures, foreignTrade: trade },
    facts: [
      {
        measure: "foreignTrade",
        dimensions: { partner: "asean" },
        amount: "21.75",
        multiplier: 4,
        source: "bulletin",
        printed: "21.75万吨",
        start: 27,
      },
    ],
    entities: [],
  });
  expect(factOf(review, "foreignTrade", { partner: "asean" }).id).toBe("foreignTrade.asean");
  expect(checkReview(review)).toEqual([]);
});

test("where a value stands in a chain is not known, so that the dimension is nested no more", () => {
  const more = { stage: { values: { approved: { zh: "已批准", en: "approved" } } } };
  const extended = extendMeasure(keyProjects, more);
  expect(keyProjects.dimensions.stage.structure).toBe("nested");
  expect(extended.dimensions.stage.structure).toBe("overlapping");
  expect(extendMeasure(extended, more)).toEqual(extended);
  const during = { phase: { values: { during: { zh: "缩短中", en: "during" } } } };
  expect(approvalTime.dimensions.phase).toMatchObject({ structure: "sequence", order: "falling" });
  const longer: Dimension = extendMeasure(approvalTime, during).dimensions.phase;
  expect([longer.structure, longer.order]).toEqual(["overlapping", undefined]);
});

test.each([
  [
    { industry: { values: { lithium: { zh: "锂", en: "lithium" } } } },
    "label and sum of a value must stay, got industry=lithium",
  ],
  [
    { industry: { structure: "nested", values: {} } },
    "label and structure of a dimension must stay, got industry",
  ],
  [
    { district: { values: { east: { zh: "东区", en: "east" } } } },
    "a further dimension must have label and structure, got district",
  ],
] as const)("%j is refused", (extension, message) => {
  expect(() => extendMeasure(signedProjects, extension)).toThrow(
    new RangeError(`Cannot extend signedProjects: ${message}`),
  );
});

test("names that objects have already are names like others", () => {
  const odd = extendMeasure(signedProjects, {
    constructor: {
      label: biomedicine,
      structure: "parts",
      values: { toString: biomedicine },
    },
  });
  expect(Object.hasOwn(odd.dimensions, "constructor")).toBe(true);
});
