import * as z from "zod";
import { DECIMAL } from "./decimal.ts";
import type { EntityKind } from "./entity.ts";
import type { Exclusion } from "./exclusion.ts";
import type { FactStatus } from "./fact.ts";
import type { UnitMultiplier } from "./figure.ts";
import { MULTIPLIER_WORDS } from "./formatFigure.ts";
import type { Dimension, MeasureKind } from "./measure.ts";
import { QUALIFIERS, type Qualifier } from "./qualifier.ts";
import { UNITS, type UnitId } from "./unit.ts";

/** Keys of a table, each once, as zod wants them. */
const keys = <K extends string>(table: { readonly [key in K]: unknown }): readonly [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];

const KINDS: { readonly [K in MeasureKind]: true } = {
  stock: true,
  flow: true,
  share: true,
  growth: true,
  count: true,
  capacity: true,
  duration: true,
  rank: true,
  threshold: true,
};
const STRUCTURES: { readonly [S in Dimension["structure"]]: true } = {
  partition: true,
  parts: true,
  nested: true,
  overlapping: true,
};
const STATUSES: { readonly [S in FactStatus]: true } = {
  inWords: true,
  provisional: true,
  estimated: true,
  forecast: true,
  revised: true,
};
const ENTITY_KINDS: { readonly [K in EntityKind]: true } = {
  enterprise: true,
  project: true,
  conference: true,
  honour: true,
  platform: true,
  school: true,
  road: true,
  waterBody: true,
  campaign: true,
  plan: true,
  taskForce: true,
  scheme: true,
  facility: true,
  achievement: true,
};
const EXCLUSION_KINDS: { readonly [K in Exclusion["kind"]]: true } = {
  name: true,
  date: true,
  idiom: true,
};

const id = z.string().min(1).max(200);
const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const decimal = z
  .string()
  .max(1000)
  .regex(DECIMAL, { error: 'must be a decimal such as "40" or "40.5"' });
const position = z.int().min(0);
const dimensions = z.record(id, id);

const locator = {
  source: id.optional(),
  section: id.optional(),
  printed: z.string().min(1),
  start: position,
  end: position.optional(),
};
const mentions = z.array(z.strictObject(locator)).optional();

const factKey = z.strictObject({
  measure: id,
  dimensions: dimensions.optional(),
  period: z.string().optional(),
});

/**
 * Schema of a fact as it is typed in: {@link @park/data!FactInput}.
 *
 * @example
 * ```ts
 * import { factSchema } from "@park/data/schema";
 * const fact = { measure: "foreignTrade", amount: "300.6", multiplier: 8, printed: "300.6亿元", start: 263 };
 * factSchema.safeParse(fact).success; // => true
 * factSchema.safeParse({ ...fact, amount: 300.6 }).success; // => false
 * ```
 */
export const factSchema = /*#__PURE__*/ (() =>
  z.strictObject({
    id: id.optional(),
    measure: id,
    dimensions: dimensions.optional(),
    period: z.string().optional(),
    amount: decimal,
    multiplier: z
      .literal(Object.keys(MULTIPLIER_WORDS).map((power) => Number(power) as UnitMultiplier))
      .optional(),
    unit: z.enum(keys<UnitId>(UNITS)).optional(),
    qualifier: z.enum(keys<Qualifier>(QUALIFIERS)).nullish(),
    status: z.array(z.enum(keys(STATUSES))).optional(),
    ...locator,
    mentions,
    note: localized.nullish(),
  }))();

/**
 * Schema of a measure: {@link @park/data!MeasureInput}.
 *
 * @example
 * ```ts
 * import { measureSchema } from "@park/data/schema";
 * measureSchema.safeParse({ id: "cargo", unit: "tonne" }).success; // => false
 * ```
 */
export const measureSchema = /*#__PURE__*/ (() =>
  z.strictObject({
    id,
    label: localized,
    definition: localized,
    unit: z.enum(keys<UnitId>(UNITS)),
    kind: z.enum(keys(KINDS)),
    dimensions: z
      .record(
        id,
        z.strictObject({
          label: localized,
          structure: z.enum(keys(STRUCTURES)),
          values: z.record(id, localized),
        }),
      )
      .optional(),
    aggregation: z.enum(["sum", "none"]).optional(),
    scope: localized.nullish(),
    minimum: decimal.nullish(),
    maximum: decimal.nullish(),
    growthOf: id.nullish(),
    shareOf: z.strictObject({ part: factKey, whole: factKey }).nullish(),
  }))();

/**
 * Schema of a review file: {@link @park/data!ReviewInput}, where `measures` holds only one's own.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { reviewSchema } from "@park/data/schema";
 * reviewSchema.safeParse(JSON.parse(JSON.stringify(xinyu2023))).success; // => true
 * ```
 */
export const reviewSchema = /*#__PURE__*/ (() =>
  z.strictObject({
    id,
    park: z.strictObject({ id, name: localized, place: z.array(localized) }),
    period: z.string(),
    sources: z.array(
      z.strictObject({
        id,
        title: localized,
        language: z.string().min(2),
        length: position,
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, { error: "must be 64 lower-case hexadecimal digits" }),
        sections: z.array(z.strictObject({ id, label: localized, start: position, end: position })),
      }),
    ),
    measures: z.record(id, measureSchema).optional(),
    facts: z.array(factSchema),
    entities: z
      .array(
        z.strictObject({
          id,
          kind: z.enum(keys(ENTITY_KINDS)),
          name: localized,
          countedBy: id.nullish(),
          facts: z.array(id).optional(),
          ...locator,
          mentions,
        }),
      )
      .optional(),
    exclusions: z
      .array(z.strictObject({ kind: z.enum(keys(EXCLUSION_KINDS)), reason: localized, ...locator }))
      .optional(),
  }))();
