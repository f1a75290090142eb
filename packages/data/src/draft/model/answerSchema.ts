import { type AspectId, type Measures, REGIONS } from "@park/data";
import { ASPECTS, BASES } from "../../aspect.ts";

/** A JSON Schema, as models take it for structured output: every property required, none besides, null where nothing is said. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** What an answer may say a quantity is. */
export const IS = ["figure", "date", "name", "idiom"] as const;
/** What has not come about, or is not known. */
export const PLANS = ["target", "forecast", "estimate"] as const;

const text = { type: "string" } as const;
const oneOf = (values: readonly string[]): JsonSchema => ({ type: "string", enum: [...values] });
const object = (properties: JsonSchema): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });
/** Something said, with the words of the text that say it. */
const said = (properties: JsonSchema): JsonSchema =>
  orNull(object({ ...properties, evidence: text }));

/** The schema of an answer about a text with so many quantities. */
export const answerSchema = (measures: Measures, count: number): JsonSchema => {
  const quantity = { type: "integer", minimum: 0, maximum: Math.max(0, count - 1) } as const;
  const region = oneOf(REGIONS);
  return object({
    period: said({ period: text }),
    figures: {
      type: "array",
      items: object({
        quantity,
        printed: text,
        is: oneOf(IS),
        measure: said({ id: oneOf(Object.keys(measures)) }),
        own: orNull(object({ label: text })),
        dimensions: {
          type: "array",
          items: object({ name: text, value: text, evidence: text }),
        },
        aspect: said({
          is: oneOf((Object.keys(ASPECTS) as AspectId[]).filter((as) => as !== "level")),
        }),
        of: orNull(quantity),
        whole: said({ quantity: orNull(quantity), region: orNull(region) }),
        against: said({ base: orNull(oneOf(BASES)), region: orNull(region), period: orNull(text) }),
        period: said({ period: text }),
        status: said({ is: oneOf(PLANS) }),
        scope: said({ region }),
        again: orNull(quantity),
      }),
    },
  });
};
