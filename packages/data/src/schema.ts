/**
 * Schemas of everything in a review file, and the reader for files of unknown shape.
 *
 * @packageDocumentation
 */
import * as z from "zod";
import { checkReview } from "./checkReview.ts";
import { codebook } from "./codebook/codebook.ts";
import { completeReview } from "./completeReview.ts";
import { DECIMAL } from "./decimal.ts";
import type { EntityKind } from "./entity.ts";
import type { Exclusion } from "./exclusion.ts";
import type { FactStatus } from "./fact.ts";
import type { UnitMultiplier } from "./figure.ts";
import { MULTIPLIER_WORDS } from "./formatFigure.ts";
import { freeze } from "./freeze.ts";
import type { Issue, Result } from "./issue.ts";
import { type Dimension, type MeasureKind, measure } from "./measure.ts";
import type { Period } from "./period.ts";
import { QUALIFIERS, type Qualifier } from "./qualifier.ts";
import type { Measures, Review } from "./review.ts";
import type { ReviewInput } from "./reviewInput.ts";
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

const at = (value: unknown, path: Issue["path"]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );

/** The names of types where zod's are not the reader's. */
const TYPE_NAMES: { readonly [type: string]: string } = { int: "whole number", record: "object" };

const ruleOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_key":
      return "must be named with 1 to 200 characters";
    case "unrecognized_keys":
      return `must not have ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `must be at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
};

/** zod leaves a key `__proto__` out of records without a word: what stands there would be lost. */
const skipped = (value: unknown, path: Issue["path"] = []): Issue[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return key === "__proto__"
          ? [{ path: here, rule: "must not be named so", value: part }]
          : skipped(part, here);
      });

/**
 * Reads a review from data of unknown shape, such as a parsed JSON file: shape first, then all that
 * {@link @park/data!checkReview} checks. Measures of the codebook need not be declared.
 *
 * @param data - anything
 * @returns the frozen review, or all issues at once
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * import { parseReview } from "@park/data/schema";
 * const read = parseReview({ id: "mine", park: "east", period: "2023", sources: [], facts: [] });
 * formatIssues(read.issues ?? []); // => "park: must be object, got \"east\""
 * ```
 */
export const parseReview = (data: unknown): Result<Review> => {
  const shape = reviewSchema.safeParse(data);
  if (!shape.success) {
    return {
      issues: shape.error.issues.map((issue) => {
        const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
        return { path, rule: ruleOf(issue), value: at(data, path) };
      }),
    };
  }
  const known: Measures = codebook;
  const issues = skipped(data);
  const own = Object.entries(shape.data.measures ?? {}).map(([key, input]) => {
    const completed = measure(input as Parameters<typeof measure>[0]);
    if (Object.hasOwn(known, key) && !sameJson(completed, known[key])) {
      issues.push({
        path: ["measures", key],
        rule: "must not redefine a measure of the codebook; choose another id",
        value: key,
      });
    }
    return [key, completed] as const;
  });
  const review = completeReview({
    ...shape.data,
    measures: { ...known, ...Object.fromEntries(own) },
  } as unknown as ReviewInput<Measures> & { readonly period: Period });
  issues.push(...checkReview(review));
  return issues.length > 0 ? { issues } : { value: freeze(review) };
};

/** Whether two values of plain data are the same, in whatever order their keys stand. */
const sameJson = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, Reflect.get(b, key)))
  );
};
