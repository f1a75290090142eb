// The shape of a review file in valibot: what a reader of such files would write there.
import * as v from "valibot";

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const name = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,200}$/u));
const languages = { zh: v.optional(text), en: v.optional(text) };
const hasOne = v.check(({ zh, en }) => zh !== undefined || en !== undefined);
const localized = v.pipe(v.strictObject(languages), hasOne);
const decimal = v.pipe(v.string(), v.maxLength(1000), v.regex(/^-?\d+(?:\.\d+)?$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = (text) => v.picklist(text.split(" "));
const unit = v.pipe(text, v.maxLength(650));
const multiplier = v.picklist([-8, -6, -4, -3, 0, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
const qualifier = words("about over atLeast more nearly under atMost");
const locator = {
  source: v.optional(id),
  section: v.optional(id),
  printed: text,
  start: whole,
  end: v.optional(whole),
};
const mentions = v.optional(v.array(v.strictObject(locator)));
const values = v.record(
  name,
  v.pipe(v.strictObject({ ...languages, sum: v.optional(name) }), hasOne),
);
const region = words("world nation province city county");
const entityScope = v.strictObject({ entity: id });
const scope = v.union([region, entityScope]);
const aspect = words("level growth share rank change points times contribution");
const prices = words("comparable current");
const wholeOf = v.strictObject({
  measure: v.optional(name),
  dimensions: v.optional(v.record(name, name)),
  scope: v.nullish(scope),
});
const synonyms = v.strictObject({ zh: v.array(text), en: v.array(text) });

const fact = v.strictObject({
  id: v.optional(id),
  measure: name,
  dimensions: v.optional(v.record(name, name)),
  as: v.optional(aspect),
  against: v.nullish(
    v.union([
      words("yearBefore periodBefore twoYearAverage"),
      scope,
      v.strictObject({ period: v.string() }),
    ]),
  ),
  prices: v.nullish(prices),
  of: v.nullish(v.union([text, wholeOf])),
  in: v.optional(words("level growth share rank date")),
  among: v.nullish(v.union([region, v.strictObject({ group: name, region: v.nullable(region) })])),
  scope: v.nullish(scope),
  period: v.optional(v.string()),
  amount: v.nullish(v.pipe(v.string(), v.maxLength(402), v.regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/))),
  range: v.nullish(v.tuple([v.nullable(decimal), v.nullable(decimal)])),
  multiplier: v.optional(multiplier),
  unit: v.optional(unit),
  qualifier: v.nullish(qualifier),
  status: v.optional(
    v.array(words("target forecast estimate provisional revised cumulative inWords")),
  ),
  ...locator,
  mentions,
  note: v.nullish(localized),
});

const measure = v.strictObject({
  id: name,
  label: localized,
  definition: localized,
  unit,
  kind: words("stock flow share count capacity duration ratio rank threshold"),
  dimensions: v.optional(
    v.record(
      name,
      v.strictObject({
        label: localized,
        structure: words("partition parts nested overlapping added sequence open"),
        order: v.optional(words("rising falling")),
        assumes: v.optional(localized),
        values,
      }),
    ),
  ),
  aggregation: v.optional(words("sum none")),
  population: v.nullish(localized),
  minimum: v.nullish(decimal),
  maximum: v.nullish(decimal),
  prices: v.nullish(prices),
  synonyms: v.optional(synonyms),
  views: v.optional(
    v.record(
      name,
      v.strictObject({
        label: localized,
        synonyms: v.optional(synonyms),
        dimensions: v.optional(v.record(name, name)),
        as: aspect,
        of: v.optional(wholeOf),
      }),
    ),
  ),
  relations: v.optional(
    v.strictObject({
      planOf: v.optional(name),
      partOf: v.optional(name),
      quotientOf: v.optional(v.tuple([name, name])),
      assumes: v.optional(localized),
    }),
  ),
  standard: v.nullish(v.strictObject({ id, title: localized })),
});
const extension = v.strictObject({
  id: name,
  dimensions: v.record(
    name,
    v.strictObject({
      label: v.optional(localized),
      structure: v.optional(words("partition parts nested overlapping added sequence open")),
      values,
    }),
  ),
});

const entity = (kind, attributes) =>
  v.strictObject({
    kind: v.literal(kind),
    id,
    name: localized,
    countedBy: v.nullish(id),
    facts: v.optional(v.array(id)),
    ...locator,
    mentions,
    ...attributes,
  });
const capacity = v.strictObject({
  amount: decimal,
  multiplier,
  unit,
  qualifier: v.nullable(qualifier),
});
const grant = {
  level: v.nullish(words("national provincialOrAbove provincial city")),
  state: v.nullish(words("granted applied")),
};
const plain = "school road waterBody campaign plan taskForce scheme facility achievement".split(
  " ",
);
const entities = v.array(
  v.variant("kind", [
    entity("enterprise", { industry: v.nullish(id) }),
    entity("project", {
      operator: v.nullish(id),
      industry: v.nullish(id),
      capacity: v.nullish(capacity),
      phase: v.nullish(id),
      state: v.nullish(words("signed underConstruction completed inProduction atCapacity")),
    }),
    entity("conference", {
      edition: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
      place: v.nullish(localized),
    }),
    entity("honour", grant),
    entity("platform", grant),
    ...plain.map((kind) => entity(kind, {})),
  ]),
);

const source = v.strictObject({
  id,
  title: localized,
  language: v.pipe(v.string(), v.minLength(2)),
  length: whole,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  sections: v.array(v.strictObject({ id, label: localized, start: whole, end: whole })),
});

export const reviewShape = v.strictObject({
  id,
  park: v.strictObject({ id, name: localized, place: v.array(localized) }),
  period: v.string(),
  sources: v.array(source),
  measures: v.optional(v.record(name, v.union([measure, extension]))),
  facts: v.array(fact),
  entities: v.optional(entities),
  exclusions: v.optional(
    v.array(v.strictObject({ kind: words("name date idiom"), reason: localized, ...locator })),
  ),
});
