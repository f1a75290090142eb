import {
  type AspectId,
  type Dimension,
  type EntityKind,
  type Exclusion,
  type FactStatus,
  type Level,
  type MeasureKind,
  type Prices,
  type ProjectState,
  type Qualifier,
  type Region,
  UNITS,
  type UnitId,
} from "@park/data";
import * as z from "zod";
import { DECIMAL } from "./decimal.ts";
import { LIMITS } from "./limits.ts";
import { MULTIPLIERS } from "./multiplier.ts";
import { QUALIFIERS } from "./qualifier.ts";

/** Keys of a table, each once, as zod wants them. */
const keys = <K extends string>(table: { readonly [key in K]: unknown }): readonly [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];

/** A closed list of words: complete, because its type demands each. */
const words = <K extends string>(table: { readonly [key in K]: true }) => z.enum(keys(table));

const kind = words<MeasureKind>({
  stock: true,
  flow: true,
  share: true,
  count: true,
  capacity: true,
  duration: true,
  ratio: true,
  rank: true,
  threshold: true,
});
const structure = words<Dimension["structure"]>({
  partition: true,
  parts: true,
  nested: true,
  overlapping: true,
  added: true,
  sequence: true,
  open: true,
});
const order = words<Dimension["order"] & {}>({ rising: true, falling: true });
const prices = words<Prices>({ comparable: true, current: true });
const status = words<FactStatus>({
  target: true,
  forecast: true,
  estimate: true,
  provisional: true,
  revised: true,
  cumulative: true,
  inWords: true,
});
const aspect = words<AspectId>({
  level: true,
  growth: true,
  share: true,
  rank: true,
  change: true,
  points: true,
  times: true,
  contribution: true,
});
const region = words<Region>({
  world: true,
  nation: true,
  province: true,
  city: true,
  county: true,
});
const exclusionKind = words<Exclusion["kind"]>({ name: true, date: true, idiom: true });
const level = words<Level>({
  national: true,
  provincialOrAbove: true,
  provincial: true,
  city: true,
});
const projectState = words<ProjectState>({
  signed: true,
  underConstruction: true,
  completed: true,
  inProduction: true,
  atCapacity: true,
});
const granted = words<"granted" | "applied">({ granted: true, applied: true });

// The lengths are refinements: zod's own look at the length of what is no text and no list, too, and that may be anything.

/** At most so many characters. zod counts UTF-16 units, JSON Schema code points, and so do we. */
const fits = (value: string, most: number): boolean =>
  value.length <= most || (value.length <= 2 * most && Array.from(value).length <= most);

/** A text with a beginning, an end, and no half of a character in it, which no file could hold. */
const text = (most: number, least = 1) =>
  z
    .string()
    .refine((value) => value.length >= least, {
      error: least === 1 ? "must not be empty" : `must have at least ${least} characters`,
    })
    .refine((value) => fits(value, most), { error: `must have at most ${most} characters` })
    .refine((value) => !/\p{Surrogate}/u.test(value), {
      error: "must be whole characters, without a half of a surrogate pair",
    })
    .meta({ minLength: least, maxLength: most });

/** Names that stand in `name=value;name=value` and in an id. */
export const nameSchema = z.string().regex(new RegExp(`^[\\p{L}\\p{N}_-]{1,${LIMITS.id}}$`, "u"), {
  error: `must be letters, digits, _ and - (1 to ${LIMITS.id})`,
});
const record = <T extends z.ZodType>(value: T, most: number) =>
  z
    .record(nameSchema, value)
    .refine((entries) => Object.keys(entries).length <= most, {
      error: `must have at most ${most} entries`,
    })
    .meta({ maxProperties: most });

const id = text(LIMITS.id);
const factId = text(LIMITS.factId);
const localized = z.strictObject({ zh: text(LIMITS.label), en: text(LIMITS.label) });
const note = z.strictObject({ zh: text(LIMITS.note), en: text(LIMITS.note) });
/** Words in both languages, or in the one that the text has. */
const inOne = (most: number) =>
  z.strictObject({ zh: text(most).optional(), en: text(most).optional() });
const hasOne = ({
  zh,
  en,
}: {
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}): boolean => zh !== undefined || en !== undefined;
const NO_LANGUAGE = { error: "must have zh or en" };
const nameInOne = (most: number) =>
  inOne(most).refine(hasOne, NO_LANGUAGE).meta({ minProperties: 1 });
/** A list of at most so many entries. */
const list = <T extends z.ZodType>(entry: T, most: number) =>
  z
    .array(entry)
    .refine((entries) => entries.length <= most, { error: `must have at most ${most} entries` })
    .meta({ maxItems: most });

const synonyms = z.strictObject({
  zh: list(text(LIMITS.label), LIMITS.synonyms),
  en: list(text(LIMITS.label), LIMITS.synonyms),
});

const decimal = text(LIMITS.amount).regex(DECIMAL, {
  error: 'must be a decimal such as "40" or "40.5"',
});
const amount = text(LIMITS.amount).regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/, {
  error: 'must be a decimal such as "40" or "40.5", or in the unit ratio a fraction such as "1/3"',
});
const range = z.tuple([decimal.nullable(), decimal.nullable()]);
const position = z.int().min(0);
const dimensions = record(nameSchema, LIMITS.dimensions);
const values = record(
  inOne(LIMITS.label)
    .extend({ sum: nameSchema.optional() })
    .refine(hasOne, NO_LANGUAGE)
    .meta({ minProperties: 1 }),
  LIMITS.values,
);
/** Which there are is checked with the measure. */
const unit = text(LIMITS.unit).meta({
  anyOf: [
    { enum: Object.keys(UNITS) },
    { pattern: "^[^/]+/[^/]+$", description: "A quotient of two units" },
    { pattern: "^\\{[^{}|/]+(\\|[^{}|/]+){1,2}\\}$", description: "A unit of one's own" },
  ],
}) as unknown as z.ZodType<UnitId>;
const multiplier = z.literal(MULTIPLIERS);
const qualifier = z.enum(keys<Qualifier>(QUALIFIERS));

const locator = {
  source: id.optional(),
  section: id.optional(),
  printed: text(LIMITS.printed),
  start: position,
  end: position.optional(),
};
const mentions = list(z.strictObject(locator), LIMITS.mentions).optional();

const scope = z.union([region, z.strictObject({ entity: id })]);
/** What an aspect carries; which of it belongs to which aspect is checked with the measure. */
const carried = {
  against: z
    .union([
      z.enum(["yearBefore", "periodBefore", "twoYearAverage"]),
      region,
      z.strictObject({ entity: id }),
      z.strictObject({ period: z.string() }),
    ])
    .nullish(),
  prices: prices.nullish(),
  of: z
    .union([
      factId,
      z.strictObject({
        measure: nameSchema.optional(),
        dimensions: dimensions.optional(),
        scope: scope.nullish(),
      }),
    ])
    .nullish(),
  in: z.enum(["level", "growth", "share", "rank", "date"]).optional(),
  among: z
    .union([region, z.strictObject({ group: nameSchema, region: region.nullable() })])
    .nullish(),
};

/**
 * Schema of a fact as it is typed in: {@link @park/data!FactInput}.
 *
 * @example
 * ```ts
 * import { factSchema } from "@park/data/schema";
 * const fact = { measure: "foreignTrade", printed: "300.6亿元", start: 263 };
 * factSchema.safeParse(fact).success; // => true
 * factSchema.safeParse({ ...fact, amount: 300.6 }).success; // => false
 * ```
 */
export const factSchema = /*#__PURE__*/ (() =>
  z.strictObject({
    id: factId.optional(),
    measure: nameSchema,
    dimensions: dimensions.optional(),
    as: aspect.optional(),
    ...carried,
    scope: scope.nullish(),
    period: z.string().optional(),
    amount: amount.nullish(),
    range: range.nullish(),
    multiplier: multiplier.optional(),
    unit: unit.optional(),
    qualifier: qualifier.nullish(),
    status: list(status, 7).optional(),
    ...locator,
    mentions,
    note: note.nullish(),
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
    id: nameSchema,
    label: nameInOne(LIMITS.label),
    definition: nameInOne(LIMITS.note),
    unit,
    kind,
    dimensions: record(
      z.strictObject({
        label: nameInOne(LIMITS.label),
        structure,
        order: order.optional(),
        assumes: note.optional(),
        values,
      }),
      LIMITS.dimensions,
    ).optional(),
    aggregation: z.enum(["sum", "none"]).optional(),
    population: note.nullish(),
    minimum: decimal.nullish(),
    maximum: decimal.nullish(),
    prices: prices.nullish(),
    synonyms: synonyms.optional(),
    views: record(
      z.strictObject({
        label: localized,
        synonyms: synonyms.optional(),
        dimensions: dimensions.optional(),
        as: aspect,
        of: z
          .strictObject({
            measure: nameSchema.optional(),
            dimensions: dimensions.optional(),
            scope: scope.nullish(),
          })
          .optional(),
      }),
      LIMITS.views,
    ).optional(),
    relations: z
      .strictObject({
        planOf: nameSchema.optional(),
        partOf: nameSchema.optional(),
        quotientOf: z.tuple([nameSchema, nameSchema]).optional(),
        assumes: note.optional(),
      })
      .optional(),
    standard: z.strictObject({ id, title: localized }).nullish(),
  }))();

/** What a review file says of a measure of the codebook: further dimensions, and further values of those it has. */
export const extensionSchema = z.strictObject({
  id: nameSchema,
  dimensions: record(
    z.strictObject({
      label: nameInOne(LIMITS.label).optional(),
      structure: structure.optional(),
      values,
    }),
    LIMITS.dimensions,
  ),
});

const named = {
  id,
  name: nameInOne(LIMITS.label),
  countedBy: factId.nullish(),
  facts: list(factId, LIMITS.entityFacts).optional(),
  ...locator,
  mentions,
};
const capacity = z.strictObject({
  amount: decimal,
  multiplier,
  unit,
  qualifier: qualifier.nullable(),
});
const grant = { level: level.nullish(), state: granted.nullish() };

/** The attributes of each kind of entity. */
const ATTRIBUTES = {
  enterprise: { industry: id.nullish() },
  project: {
    operator: id.nullish(),
    industry: id.nullish(),
    capacity: capacity.nullish(),
    phase: id.nullish(),
    state: projectState.nullish(),
  },
  conference: { edition: z.int().min(1).nullish(), place: localized.nullish() },
  honour: grant,
  platform: grant,
  school: {},
  road: {},
  waterBody: {},
  campaign: {},
  plan: {},
  taskForce: {},
  scheme: {},
  facility: {},
  achievement: {},
} as const satisfies { readonly [K in EntityKind]: object };

const entityOf = <K extends EntityKind>(entityKind: K) =>
  z.strictObject({ kind: z.literal(entityKind), ...named, ...ATTRIBUTES[entityKind] });

/** Schema of a named thing, as it is typed in. */
export const entitySchema = z.discriminatedUnion("kind", [
  entityOf("enterprise"),
  entityOf("project"),
  entityOf("conference"),
  entityOf("honour"),
  entityOf("platform"),
  entityOf("school"),
  entityOf("road"),
  entityOf("waterBody"),
  entityOf("campaign"),
  entityOf("plan"),
  entityOf("taskForce"),
  entityOf("scheme"),
  entityOf("facility"),
  entityOf("achievement"),
]);

/** The kinds of entity, for a message that lists them. */
export const ENTITY_KINDS = keys<EntityKind>(ATTRIBUTES);

/** Schema of a source. */
export const sourceSchema = z.strictObject({
  id,
  title: localized,
  language: text(LIMITS.language, 2),
  length: position,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "must be 64 lower-case hexadecimal digits" }),
  sections: list(
    z.strictObject({ id, label: localized, start: position, end: position }),
    LIMITS.sections,
  ),
});

/** Schema of an exclusion, as it is typed in. */
export const exclusionSchema = z.strictObject({ kind: exclusionKind, reason: note, ...locator });

/**
 * Schema of a review file: {@link @park/data!ReviewInput}, where `measures` holds only one's own, and what one adds to
 * measures of the codebook. How long its texts and lists may be is in {@link LIMITS}.
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
    park: z.strictObject({ id, name: localized, place: list(localized, LIMITS.place) }),
    period: z.string(),
    sources: list(sourceSchema, LIMITS.sources),
    measures: record(z.union([measureSchema, extensionSchema]), LIMITS.measures).optional(),
    facts: list(factSchema, LIMITS.facts),
    entities: list(entitySchema, LIMITS.entities).optional(),
    exclusions: list(exclusionSchema, LIMITS.exclusions).optional(),
  }))();
