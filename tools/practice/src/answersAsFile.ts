import {
  codebook,
  type Measure,
  type Prices,
  parsePeriod,
  type UnitId,
  unitOf,
  yearBefore,
} from "@park/data";

// What a careful reader took from a text, as the file that a user would write of it.

export interface AnswerFigure {
  readonly printed: string;
  readonly start: number;
  readonly amount: string | null;
  readonly multiplier: number;
  readonly unit: UnitId;
  readonly qualifier: string | null;
  readonly range: readonly [string | null, string | null] | null;
  readonly concept: string;
  readonly label: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly aspect: string;
  /** The place of the level that it speaks of. */
  readonly of: number | null;
  readonly against: string | number | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly scope: string | null;
  /** Whether reasonable readers differ. */
  readonly hard: boolean;
  /** The prices of a growth; not said in the answers. */
  readonly prices?: Prices;
}

export interface AnswerRelation {
  readonly kind: "sum" | "ratio" | "growth" | "change" | "points" | "repeat";
  readonly holds: boolean;
  readonly claim?: number;
  readonly first?: number;
  readonly now?: number;
  readonly before?: number;
  readonly part?: number;
  readonly whole?: number;
  readonly parts?: readonly number[];
}

export interface Answers {
  readonly id: string;
  readonly period: string;
  readonly figures: readonly AnswerFigure[];
  readonly relations: readonly AnswerRelation[];
}

interface OwnMeasure {
  readonly unit: UnitId;
  readonly kind: Measure["kind"];
  readonly relations?: Measure["relations"];
}

/** A name of a measure or of a dimension value. */
const named = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, "_");

const words = (text: string) => ({ zh: text, en: text });

const REGIONS: Readonly<Record<string, string>> = { 全市: "city", city: "city", nation: "nation" };

/** Of what a share is, where it is said in words. */
const WHOLES: Readonly<Record<string, string>> = {
  gdp: "gdp",
  地区生产总值: "gdp",
  工业投资: "industrialInvestment",
};

const isMoney = (unit: UnitId): boolean => unitOf(unit).codes.iso4217 !== undefined;

const isOfUnit = (measure: Measure, unit: UnitId): boolean => {
  const [left, right] = [unitOf(measure.unit), unitOf(unit)];
  return (
    left.base === right.base ||
    (isMoney(measure.unit) && isMoney(unit)) ||
    (left.counted && right.counted)
  );
};

const kindOf = (unit: UnitId): Measure["kind"] => {
  if (unit === "rank") return "rank";
  if (unit.includes("/") || ["percent", "ratio", "times"].includes(unit)) return "ratio";
  return unitOf(unit).counted ? "count" : "flow";
};

/** A period before another, as a growth says it. */
const against = (before: string, period: string): unknown => {
  const [left, right] = [parsePeriod(before), parsePeriod(yearBefore(period))];
  return left.start === right.start && left.end === right.end ? "yearBefore" : { period: before };
};

/**
 * The answers in the form of a user's file, each figure under the id `f` and its place; a figure that is printed again is a mention.
 *
 * What relates figures is said as a user says it: a base as what a growth is against, a whole as what a share is of, a plan and a rate
 * of two measures as measures of one's own, and parts that add up as a partition. Whether a relation holds is not looked at.
 */
export const answersAsFile = ({ id, period, figures, relations }: Answers): unknown => {
  const own = new Map<string, OwnMeasure>();
  const dimensions = new Map<string, Map<string, Set<string>>>();
  const figureAt = (at: number): AnswerFigure => {
    const figure = figures[at];
    if (figure === undefined) throw new RangeError(`Cannot read ${id}: no figure ${at}`);
    return figure;
  };
  const periodOf = (at: number): string => figureAt(at).period ?? period;

  /** The two that a figure is the rate of, where it is a rate that no aspect of a measure says. */
  const rateOf = (at: number): readonly [part: number, whole: number] | null => {
    const { part, whole } =
      relations.find(({ kind, claim }) => kind === "ratio" && claim === at) ?? {};
    if (part === undefined || whole === undefined) return null;
    const isPlanned = figureAt(whole).status === "target";
    return figureAt(at).aspect === "level" || isPlanned ? [part, whole] : null;
  };
  const isPlan = (at: number): boolean =>
    figureAt(at).status === "target" && relations.some(({ whole }) => whole === at);

  const begin = (name: string, made: OwnMeasure): string => {
    if (!own.has(name)) own.set(name, made);
    return name;
  };
  const measureOf = (at: number): string => {
    const { concept, label, unit, aspect, of } = figureAt(at);
    const rate = rateOf(at);
    if (rate !== null) {
      const [part, whole] = rate.map(measureOf) as [string, string];
      const relations = { quotientOf: [part, whole] as const };
      return begin(named(`rate of ${label}`), { unit, kind: kindOf(unit), relations });
    }
    if (aspect !== "level" && of !== null) return measureOf(of);
    if (isPlan(at))
      return begin(`${concept}Plan`, { unit, kind: kindOf(unit), relations: { planOf: concept } });
    const known = Object.entries<Measure>(codebook).find(([one]) => one === concept)?.[1];
    const isLevel = aspect === "level";
    if (known !== undefined && (!isLevel || isOfUnit(known, unit))) return concept;
    const usual = isLevel || aspect === "change" ? unit : "CNY";
    const name = concept === "own" ? named(`own ${label}`) : `${concept}Here`;
    return begin(name, { unit: usual, kind: kindOf(usual) });
  };
  const dimensionsOf = (at: number): Readonly<Record<string, string>> => {
    if (rateOf(at) !== null) return {};
    const { dims, scope } = figureAt(at);
    const said = scope === null || Object.hasOwn(REGIONS, scope) ? dims : { ...dims, whose: scope };
    return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, named(value)]));
  };

  const factOf = (at: number): Readonly<Record<string, unknown>> => {
    const figure = figureAt(at);
    const measure = measureOf(at);
    const isRate = rateOf(at) !== null;
    const before = relations.find(
      ({ claim, before }) => claim === at && before !== undefined,
    )?.before;
    const base = before === undefined ? figure.against : against(periodOf(before), periodOf(at));
    const wholeOf = (): unknown => {
      const { against: whole } = figure;
      if (typeof whole === "number")
        return { measure: measureOf(whole), dimensions: dimensionsOf(whole) };
      return whole === null ? null : (REGIONS[whole] ?? WHOLES[whole] ?? null);
    };
    const inner = figure.of === null ? "level" : figureAt(figure.of).aspect;
    const isOfRate = kindOf(figure.of === null ? "CNY" : figureAt(figure.of).unit) === "ratio";
    const aspects: Readonly<Record<string, unknown>> = {
      growth: { against: base, prices: figure.prices ?? null },
      share: { of: wholeOf() },
      rank: { in: inner },
      times: { against: base },
      change: { in: figure.unit === "rank" ? "rank" : "level", against: base },
      // Percentage points that an amount is ahead of another are of its growth.
      points: { in: inner === "level" && !isOfRate ? "growth" : inner, against: base },
    };
    const isSeen = figure.aspect !== "level" && !isRate;
    // A plan is one of the time in which it is held against what was done.
    const compared = isPlan(at)
      ? relations.find(({ kind, whole }) => kind === "ratio" && whole === at)?.claim
      : undefined;
    return {
      id: `f${at}`,
      measure,
      dimensions: dimensionsOf(at),
      ...(isSeen ? { as: figure.aspect, ...(aspects[figure.aspect] as object | undefined) } : {}),
      ...(figure.scope !== null && Object.hasOwn(REGIONS, figure.scope)
        ? { scope: REGIONS[figure.scope] }
        : {}),
      period: periodOf(compared ?? at),
      status: figure.status === null || isPlan(at) ? [] : [figure.status],
      amount: figure.amount,
      ...(figure.range === null ? {} : { range: figure.range }),
      multiplier: figure.multiplier,
      unit: figure.unit,
      qualifier: figure.qualifier,
      printed: figure.printed.replace(/\s/g, ""),
      start: figure.start,
    };
  };

  const related = new Set(
    relations.flatMap(({ kind: _, holds: __, ...places }) => Object.values(places).flat()),
  );
  const again = new Map(
    relations.flatMap(({ kind, claim, first }) =>
      kind === "repeat" && claim !== undefined && first !== undefined ? [[claim, first]] : [],
    ),
  );
  const facts: Record<string, unknown>[] = [];
  const stated = new Map<string, Record<string, unknown>>();
  figures.forEach((figure, at) => {
    if (figure.hard && !related.has(at)) return;
    const { id: name, amount, range, multiplier, qualifier, printed, start, ...key } = factOf(at);
    const statement = JSON.stringify(key);
    const first = facts.find(({ id: one }) => one === `f${again.get(at)}`) ?? stated.get(statement);
    if (first !== undefined) {
      first.mentions = [...((first.mentions as unknown[] | undefined) ?? []), { printed, start }];
      return;
    }
    const fact = { id: name, ...key, amount, range, multiplier, qualifier, printed, start };
    stated.set(statement, fact);
    facts.push(fact);
    for (const [dimension, value] of Object.entries(dimensionsOf(at))) {
      const ofMeasure = dimensions.get(measureOf(at)) ?? new Map<string, Set<string>>();
      dimensions.set(measureOf(at), ofMeasure);
      ofMeasure.set(dimension, (ofMeasure.get(dimension) ?? new Set()).add(value));
    }
  });

  /** Whether values of a dimension are said to add up to what has none of them. */
  const addsUp = (measure: string, name: string): boolean =>
    relations.some(
      ({ kind, whole, parts = [] }) =>
        kind === "sum" &&
        whole !== undefined &&
        measureOf(whole) === measure &&
        !Object.hasOwn(dimensionsOf(whole), name) &&
        parts.every((part) => Object.hasOwn(dimensionsOf(part), name)),
    );
  const extensionOf = (measure: string) => {
    const known: Measure | undefined = Object.entries<Measure>(codebook).find(
      ([one]) => one === measure,
    )?.[1];
    return Object.fromEntries(
      [...(dimensions.get(measure) ?? [])].map(([name, values]) => {
        const before = known?.dimensions[name];
        const added = [...values].filter((value) => !Object.hasOwn(before?.values ?? {}, value));
        const structure = addsUp(measure, name) ? "partition" : "open";
        return [
          name,
          {
            ...(before === undefined ? { label: words(name), structure } : {}),
            values: Object.fromEntries(added.map((value) => [value, words(value)])),
          },
        ];
      }),
    );
  };
  const names = new Set([...own.keys(), ...dimensions.keys()]);
  const measures = [...names].map((name) => {
    const made = own.get(name);
    const sums = made?.kind === "flow" || made?.kind === "count" ? { aggregation: "sum" } : {};
    const begun =
      made === undefined ? {} : { label: words(name), definition: words(name), ...made, ...sums };
    return [name, { id: name, ...begun, dimensions: extensionOf(name) }];
  });
  const length = Math.max(0, ...figures.map(({ start, printed }) => start + printed.length));
  return {
    id,
    park: { id: "park", name: words("park"), place: [] },
    period,
    sources: [
      {
        id: "text",
        title: words("text"),
        language: "zh-Hans",
        length,
        sha256: "0".repeat(64),
        sections: [{ id: "1", label: words("all"), start: 0, end: length }],
      },
    ],
    measures: Object.fromEntries(measures),
    facts,
  };
};
