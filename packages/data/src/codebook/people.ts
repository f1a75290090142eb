import { measure } from "../measure.ts";

/**
 * People newly employed in the period (新增就业).
 *
 * @unit person
 *
 * @example
 * ```ts
 * import { jobsCreated } from "@park/data";
 * jobsCreated.kind; // => "count"
 * ```
 */
export const jobsCreated = /*#__PURE__*/ measure({
  id: "jobsCreated",
  label: { zh: "新增就业", en: "Jobs created" },
  definition: { zh: "当期新增的就业人数", en: "People newly employed in the period" },
  unit: "person",
  kind: "count",
  aggregation: "sum",
  synonyms: {
    zh: ["新增就业岗位", "城镇新增就业", "带动就业", "吸纳就业"],
    en: ["job opportunities", "jobs added", "new jobs"],
  },
});

/**
 * People registered as unemployed at the end of the period (登记失业人数).
 *
 * @unit person
 *
 * @example
 * ```ts
 * import { registeredUnemployed } from "@park/data";
 * registeredUnemployed.kind; // => "count"
 * ```
 */
export const registeredUnemployed = /*#__PURE__*/ measure({
  id: "registeredUnemployed",
  label: { zh: "登记失业人数", en: "Registered unemployed" },
  definition: {
    zh: "期末登记失业的人数",
    en: "People registered as unemployed at the end of the period",
  },
  unit: "person",
  kind: "count",
  aggregation: "sum",
  synonyms: { zh: ["城镇登记失业人数", "失业人数"], en: [] },
});

/**
 * Unemployed people as a share of the labour force, registered or surveyed as the source has it (失业率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { unemploymentRate } from "@park/data";
 * unemploymentRate.kind; // => "share"
 * ```
 */
export const unemploymentRate = /*#__PURE__*/ measure({
  id: "unemploymentRate",
  label: { zh: "失业率", en: "Unemployment rate" },
  definition: {
    zh: "期末失业人数占劳动力的比重；登记或调查口径以原文为准",
    en: "Unemployed people as a share of the labour force, registered or surveyed as the source has it",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
  synonyms: { zh: ["城镇登记失业率", "城镇调查失业率", "登记失业率"], en: [] },
});

/**
 * People who live in the area at the end of the period, and those on its household register (常住人口).
 *
 * @unit person
 *
 * @example
 * ```ts
 * import { population } from "@park/data";
 * population.kind; // => "stock"
 * ```
 */
export const population = /*#__PURE__*/ measure({
  id: "population",
  label: { zh: "常住人口", en: "Population" },
  definition: {
    zh: "期末常住人口；户籍人口另计",
    en: "People who live in the area at the end of the period, and those on its household register",
  },
  unit: "person",
  kind: "stock",
  aggregation: "sum",
  dimensions: {
    basis: {
      label: { zh: "口径", en: "Basis" },
      structure: "overlapping",
      values: { registered: { zh: "户籍", en: "on the household register" } },
    },
  },
  synonyms: { zh: ["年末常住人口", "总人口", "人口"], en: ["inhabitants", "residents"] },
});

/**
 * Disposable income of residents in the period, for each of them (居民人均可支配收入).
 *
 * @unit CNY/person
 *
 * @example
 * ```ts
 * import { disposableIncome } from "@park/data";
 * disposableIncome.unit; // => "CNY/person"
 * ```
 */
export const disposableIncome = /*#__PURE__*/ measure({
  id: "disposableIncome",
  label: { zh: "居民人均可支配收入", en: "Disposable income per head" },
  definition: {
    zh: "当期居民可支配收入与居民人数之比",
    en: "Disposable income of residents in the period, for each of them",
  },
  unit: "CNY/person",
  kind: "ratio",
  dimensions: {
    residence: {
      label: { zh: "常住地", en: "Residence" },
      structure: "parts",
      values: {
        urban: { zh: "城镇", en: "urban" },
        rural: { zh: "农村", en: "rural" },
      },
    },
  },
  prices: "current",
  synonyms: { zh: ["人均可支配收入"], en: ["per capita disposable income"] },
});
