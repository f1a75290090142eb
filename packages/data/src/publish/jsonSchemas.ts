import { freeze } from "@park/data";
import * as z from "zod";
import { factSchema, reviewSchema } from "../reviewSchema.ts";

const written = (
  title: string,
  description: string,
  schema: z.ZodType,
): Readonly<Record<string, unknown>> => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return { $schema, title, description, ...rest };
};

/**
 * The JSON Schemas (draft 2020-12) of a review file and of one fact in it, for editors and other languages.
 *
 * @returns both schemas, frozen
 *
 * @example
 * ```ts
 * import { jsonSchemas } from "@park/data/publish";
 * Object.keys(jsonSchemas()); // => ["fact", "review"]
 * jsonSchemas().fact.required; // => ["measure", "printed", "start"]
 * ```
 */
export const jsonSchemas = (): {
  readonly fact: Readonly<Record<string, unknown>>;
  readonly review: Readonly<Record<string, unknown>>;
} =>
  freeze({
    fact: written(
      "Fact",
      "One stated figure of a park's review, as it was printed, with its place in the source.",
      factSchema,
    ),
    review: written(
      "Review",
      "One park's review of one period: its sources, facts, entities and exclusions.",
      reviewSchema,
    ),
  });
