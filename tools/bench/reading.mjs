import { xinyu2023 } from "@park/data";
import { jsonSchemas } from "@park/data/publish";
import { factSchema, parseReview } from "@park/data/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import * as z from "zod";
import { timed } from "./timed.mjs";

const COUNT = 10_000;

/** A review file of many facts, each of a period of its own, so that none is stated twice. */
const file = (() => {
  const review = JSON.parse(JSON.stringify(xinyu2023));
  const [fact] = review.facts;
  const facts = Array.from({ length: COUNT }, (_, index) => ({
    ...fact,
    id: `${fact.id}@${index}`,
    period: `${String(1000 + Math.trunc(index / 12))}-M${String((index % 12) + 1).padStart(2, "0")}`,
  }));
  return { ...review, facts, entities: [] };
})();

const many = z.array(factSchema);
const compiled = new Ajv2020({ strict: false, allErrors: true }).compile({
  type: "array",
  items: jsonSchemas().fact,
});

/** The same shape in valibot: what a reader of facts would write there. */
const valibot = (() => {
  const name = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,200}$/u));
  const text = v.pipe(v.string(), v.minLength(1));
  const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
  const locator = {
    source: v.optional(text),
    section: v.optional(text),
    printed: text,
    start: whole,
    end: v.optional(whole),
  };
  const { unit, qualifier } = factSchema.shape;
  return v.array(
    v.strictObject({
      id: v.optional(text),
      measure: name,
      dimensions: v.optional(v.record(name, name)),
      period: v.optional(v.string()),
      amount: v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/)),
      multiplier: v.optional(v.picklist([0, 2, 3, 4, 6, 7, 8, 9, 12])),
      unit: v.optional(v.picklist(unit.unwrap().options)),
      qualifier: v.nullish(v.picklist(qualifier.unwrap().unwrap().options)),
      status: v.optional(v.array(v.string())),
      ...locator,
      mentions: v.optional(v.array(v.strictObject(locator))),
      note: v.nullish(v.strictObject({ zh: text, en: text })),
    }),
  );
})();

const must = (isSound) => {
  if (!isSound) throw new Error("the file of the benchmark is not sound");
};

/** @type {import("./measurements.mjs").Measurement} */
export const shapeWithAjv = {
  title: `shape of ${COUNT} facts, ajv`,
  sample: timed(() => must(compiled(file.facts))),
};

/** @type {import("./measurements.mjs").Measurement} */
export const shapeWithValibot = {
  title: `shape of ${COUNT} facts, valibot`,
  against: shapeWithAjv.title,
  sample: timed(() => must(v.safeParse(valibot, file.facts).success)),
};

/** @type {import("./measurements.mjs").Measurement} */
export const shapeWithZod = {
  title: `shape of ${COUNT} facts, zod`,
  against: shapeWithAjv.title,
  sample: timed(() => must(many.safeParse(file.facts).success)),
};

/** @type {import("./measurements.mjs").Measurement} */
export const reading = {
  title: `parseReview of ${COUNT} facts: shape, meaning, frozen`,
  against: shapeWithZod.title,
  sample: timed(() => must(parseReview(file).issues === undefined)),
};
