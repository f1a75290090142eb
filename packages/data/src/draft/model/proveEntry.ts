import {
  type Against,
  type AspectId,
  type Figure,
  type FoundFigure,
  type Issue,
  type Measure,
  type Measures,
  normalizeSource,
  type Period,
  parseFigure,
  type Region,
  type Scope,
  unitOf,
  type Whole,
} from "@park/data";
import { ASPECTS, KIND_ASPECTS, usualUnit } from "../../aspect.ts";
import { bisect } from "../../bisect.ts";
import { own } from "../../own.ts";
import { sameJson } from "../../sameJson.ts";
import type { Sense } from "../../statements/lexicon.ts";
import { isLike } from "../../unit.ts";
import type { Reason } from "../decision.ts";
import { type Evidence, isIn, type NameSpan, type Span, spanOf } from "./evidence.ts";
import type { Entry } from "./readAnswer.ts";
import {
  ASPECT_SAID,
  BASE_SAID,
  PLAN_SAID,
  plannedBy,
  REGION_BEFORE,
  REGION_SAID,
  saysPeriod,
} from "./saidWords.ts";

/** A figure as an answer says it, where the text bears it out. */
export interface Claim {
  readonly entry: Entry;
  readonly found: FoundFigure;
  readonly measure: string;
  /** The label of a measure of one's own, in the words of the text. */
  readonly label: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly as: AspectId;
  /** What has moved or is ranked, where that is not how much there is. */
  readonly inner: "growth" | "share" | "rank" | null;
  readonly of: Whole | Region | null;
  readonly against: Against | null;
  readonly scope: Scope | null;
  readonly period: Period | null;
  readonly status: readonly ("target" | "forecast" | "estimate")[];
  readonly figure: Figure;
  readonly reasons: readonly Reason[];
}

/** What entries are proved by. */
export interface Proving {
  readonly evidence: Evidence;
  readonly measures: Measures;
  readonly asked: readonly FoundFigure[];
  /** The period of the document. */
  readonly period: string;
  readonly report: (issue: Issue) => void;
}

type Fault = (part: readonly (string | number)[], rule: string, value: unknown) => void;

/** A name behind its figure stands as near as this: 12家规上企业. */
const BEHIND = 24;

/** Words by which figures and names stand in the same order. */
const IN_ORDER = /分别|respectively/i;

/** Before what a share is of. */
const WHOLE_BEFORE = /占[^，。；、]{0,6}$|\bof\s+(?:the\s+)?$/iu;

const LONGEST_LABEL = 40;

/** So many figures may be said of one another: the change of the share of a level. */
const DEEPEST = 8;

const isRelative = (unit: string): boolean =>
  ["percent", "tenth", "permille", "ratio", "percentagePoint", "times", "rank"].includes(unit);

const sameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;

const _small = (words: string): string => normalizeSource(words).toLowerCase();

/** The figure as one of a measure in an aspect; null where its unit does not fit. */
const measuredAs = (
  { printed, figure }: FoundFigure,
  measure: Measure,
  as: AspectId,
  inner: string | null,
): Figure | null => {
  if (figure === null) return null;
  const { units } = ASPECTS[as];
  if (units !== null) return units.includes(figure.unit) ? figure : null;
  const usual = usualUnit(measure.unit, as, inner);
  const [stated, wanted] = [unitOf(figure.unit), unitOf(usual)];
  if (figure.unit === usual || (isLike(stated, wanted) && !wanted.counted)) return figure;
  // 12个 counts whatever is counted.
  if (!stated.counted || !wanted.counted) return null;
  const { value } = parseFigure(printed, usual) as { readonly value?: Figure };
  const read = value ?? { ...figure, unit: usual };
  return read.amount === figure.amount && read.unit === usual ? read : null;
};

/** Whether a sense is one that the name has by itself, wherever it stands. */
const isWhole = ({ behind, needsPart, isVerb, isExpected }: Sense): boolean =>
  behind === undefined &&
  needsPart === undefined &&
  isVerb === undefined &&
  isExpected === undefined;

/** Prepares to prove the entries of one answer, each once. */
export const entryProver = (
  entries: ReadonlyMap<number, Entry>,
  { evidence, measures, asked, period: documentPeriod, report }: Proving,
) => {
  const claims = new Map<number, Claim | null>();
  const starts = asked.map(({ start }) => start);
  /** The indexes of the quantities that begin in a stretch. */
  const indexesIn = (from: number, to: number): readonly number[] => {
    const first = bisect(starts, from - 1);
    return Array.from(
      { length: Math.max(0, bisect(starts, to - 1) - first) },
      (_, at) => first + at,
    );
  };
  const around = new Set<number>();
  const labels = new Map<string, string>();

  /** The first place of a quotation that holds; it is reported where there is none. */
  const quote = (
    words: string,
    at: Span,
    part: readonly (string | number)[],
    holds: (span: Span) => boolean,
    rule: string,
    fault: Fault,
  ): Span | null => {
    const spans = evidence.quoted(words, at);
    if (spans.length === 0) {
      fault(
        [...part, "evidence"],
        "must stand to the letter in the paragraph of the figure",
        words,
      );
      return null;
    }
    const span = spans.find(holds);
    if (span === undefined) fault([...part, "evidence"], rule, words);
    return span ?? null;
  };

  /** The quantities of a stretch that say how much there is. */
  const levelsIn = (from: number, to: number): readonly number[] =>
    indexesIn(from, to).filter((index) => {
      const unit = asked[index]?.figure?.unit;
      return unit !== undefined && !isRelative(unit);
    });

  /** Whether the name at a place is that of the figure, and not of another one. */
  const belongs = (name: NameSpan, id: string, found: FoundFigure, as: AspectId): boolean => {
    const at = spanOf(found);
    const sentence = evidence.sentence(at);
    if (!isIn(name, sentence)) return false;
    if (name.start >= at.end)
      // Behind stands what is counted: near, and with no other figure between.
      return (
        as === "level" &&
        found.figure !== null &&
        unitOf(found.figure.unit).counted &&
        name.start - at.end <= BEHIND &&
        indexesIn(at.end, name.start).length === 0 &&
        !/[，。；,;、]/u.test(evidence.words({ start: at.end, end: name.start }))
      );
    if (name.end > at.start) return true;
    // 占财政总收入的: what the share is of, and not whose it is.
    const isOf = (one: Span): boolean =>
      as !== "level" &&
      WHOLE_BEFORE.test(evidence.words({ start: Math.max(0, one.start - 8), end: one.start }));
    if (isOf(name)) return false;
    const fits = ({ senses }: NameSpan): boolean =>
      senses.some(({ measure }) => measuredAs(found, measure, as, null) !== null);
    const isOther = ({ senses }: NameSpan): boolean =>
      !senses.some(({ measure }) => measure.id === id);
    const between = { start: name.end, end: at.start };
    // Firms with sales above so much: another amount between makes the name a part of something else.
    const isOtherUnit = (index: number): boolean =>
      asked[index]?.figure?.unit !== found.figure?.unit;
    if (as === "level" && levelsIn(between.start, between.end).some(isOtherUnit)) return false;
    const isInOrder = IN_ORDER.test(evidence.words(between));
    const isParted = evidence.names(between).some((one) => isOther(one) && fits(one) && !isOf(one));
    if (!isInOrder) return !isParted;
    // A、B分别为1和2: as many names as figures, and at the same place among them.
    const named = evidence.names({ start: sentence.start, end: at.start }).filter(fits);
    const figures = indexesIn(named.at(-1)?.end ?? 0, sentence.end).filter(
      (index) => asked[index]?.figure?.unit === found.figure?.unit,
    );
    return (
      named.length === figures.length &&
      named.findIndex(({ start }) => start === name.start) ===
        figures.findIndex((index) => asked[index]?.start === found.start)
    );
  };

  const provedMeasure = (
    { id, evidence: words }: NonNullable<Entry["measure"]>,
    found: FoundFigure,
    as: AspectId,
    reasons: Reason[],
    fault: Fault,
  ): { readonly figure: Figure; readonly name: Span; readonly sense: Sense } | null => {
    const measure = own<Measure>(measures, id);
    if (measure === undefined) {
      fault(["measure", "id"], "must be a measure of the list", id);
      return null;
    }
    if (!(KIND_ASPECTS[measure.kind] as readonly AspectId[]).includes(as)) {
      fault(["aspect"], `must be one that a measure of kind ${measure.kind} has`, as);
      return null;
    }
    const figure = measuredAs(found, measure, as, null);
    if (figure === null) {
      fault(["measure", "id"], `must be a measure in which “${found.printed}” can be stated`, id);
      return null;
    }
    let named: { readonly name: NameSpan; readonly sense: Sense } | undefined;
    const span = quote(
      words,
      spanOf(found),
      ["measure"],
      (one) => {
        for (const name of evidence.names(one)) {
          const isTouching =
            as === "level" && (name.end === found.start || name.start === found.end);
          const sense = name.senses.find(
            (each) =>
              each.measure.id === id &&
              isWhole(each) &&
              (each.isAlone === undefined || isTouching) &&
              (each.as === undefined || each.as === as),
          );
          if (sense === undefined || !belongs(name, id, found, as)) continue;
          named = { name, sense };
          return true;
        }
        return false;
      },
      "must have a name of the measure that belongs to this figure",
      fault,
    );
    if (span === null || named === undefined) return null;
    const { name, sense } = named;
    reasons.push({ field: "measure", said: evidence.words(name), start: name.start });
    return { figure, name, sense };
  };

  /** The words of the text that name what no measure of the list is. */
  const provedLabel = (
    label: string,
    found: FoundFigure,
    reasons: Reason[],
    fault: Fault,
  ): string | null => {
    const at = spanOf(found);
    const sentence = evidence.sentence(at);
    const isPlain =
      /^[^\p{N}，。；：、,;:!?！？]{2,40}$/u.test(label) && label.length <= LONGEST_LABEL;
    const span = isPlain
      ? evidence
          .quoted(label, at)
          .find(
            (one) =>
              isIn(one, sentence) &&
              (one.end <= at.start
                ? indexesIn(one.end, at.start).length === 0
                : one.start >= at.end && one.start - at.end <= BEHIND),
          )
      : undefined;
    if (span === undefined) {
      fault(
        ["own", "label"],
        "must be words of the same sentence that stand next to the figure",
        label,
      );
      return null;
    }
    const known = evidence
      .names(span)
      .find(
        (one) =>
          sameSpan(one, span) &&
          one.senses.some(
            (sense) => isWhole(sense) && measuredAs(found, sense.measure, "level", null) !== null,
          ),
      );
    if (known !== undefined) {
      const ids = [...new Set(known.senses.map(({ measure }) => measure.id))];
      fault(["own", "label"], `must not be the name of ${ids.join(", ")}`, label);
      return null;
    }
    reasons.push({ field: "measure", said: evidence.words(span), start: span.start });
    return evidence.words(span).replace(/\s+/gu, " ");
  };

  const provedDimensions = (
    entry: Entry,
    id: string,
    found: FoundFigure,
    reasons: Reason[],
    fault: Fault,
  ): Readonly<Record<string, string>> => {
    const measure = own<Measure>(measures, id);
    const pairs = entry.dimensions.flatMap(({ name, value, evidence: words }, index) => {
      const part = ["dimensions", index];
      const dimension = own<Measure["dimensions"][string]>(measure?.dimensions ?? {}, name);
      const label = own<{ readonly zh: string; readonly en: string }>(
        dimension?.values ?? {},
        value,
      );
      if (label === undefined) {
        fault(part, "must be a dimension of the measure and a value of it", `${name}=${value}`);
        return [];
      }
      const at = spanOf(found);
      const sentence = evidence.sentence(at);
      const labels = [label.zh, label.en].flatMap((one) => evidence.quoted(one, at, true));
      /** 出口 in 进出口总额 names no direction. */
      const isInName = (one: Span): boolean =>
        evidence
          .names(sentence)
          .some(
            (whole) =>
              isIn(one, whole) &&
              !sameSpan(one, whole) &&
              !whole.senses.some(({ dimensions }) => dimensions[name] === value),
          );
      const span = quote(
        words,
        at,
        part,
        (one) => isIn(one, sentence) && labels.some((each) => isIn(each, one) && !isInName(each)),
        `must have ${label.zh} or ${label.en} in the sentence of the figure`,
        fault,
      );
      if (span === null) return [];
      reasons.push({ field: "dimensions", said: evidence.words(span), start: span.start });
      return [[name, value] as const];
    });
    if (new Set(pairs.map(([name]) => name)).size !== pairs.length)
      fault(["dimensions"], "must name each dimension once", entry.dimensions.length);
    return Object.fromEntries(pairs);
  };

  /** Something said by words of a list, in the sentence of the figure or in its paragraph. */
  const saidBy = (
    part: string,
    words: string,
    said: RegExp,
    found: FoundFigure,
    isNear: boolean,
    field: Reason["field"],
    reasons: Reason[],
    fault: Fault,
  ): void => {
    const sentence = evidence.sentence(spanOf(found));
    const span = quote(
      words,
      spanOf(found),
      [part],
      (one) =>
        (isNear ? isIn(one, sentence) : one.start < found.end || isIn(one, sentence)) &&
        said.test(evidence.words(one)),
      "must have words that say it",
      fault,
    );
    if (span !== null) reasons.push({ field, said: evidence.words(span), start: span.start });
  };

  /** Whether a relative figure can be of another one, as they stand. */
  const canBeOf = (found: FoundFigure, base: Claim): boolean => {
    const [at, other] = [spanOf(found), spanOf(base.found)];
    const sentence = evidence.sentence(at);
    if (other.start < at.start) {
      // Of two levels the nearer one is meant, unless both are of one thing.
      return (
        evidence.isNear(other, at) &&
        levelsIn(other.end, at.start).every((index) => claimOf(index)?.measure === base.measure)
      );
    }
    return isIn(other, sentence) && levelsIn(sentence.start, at.start).length === 0;
  };

  const proveWhole = (
    { quantity, region, evidence: words }: NonNullable<Entry["whole"]>,
    claim: Pick<Claim, "measure" | "dimensions" | "scope">,
    found: FoundFigure,
    reasons: Reason[],
    fault: Fault,
  ): Claim["of"] => {
    if ((quantity === null) === (region === null)) {
      fault(["whole"], "must be a quantity or a region", quantity);
      return null;
    }
    if (region !== null) {
      saidBy("whole", words, REGION_SAID[region], found, true, "of", reasons, fault);
      return region;
    }
    const whole = claimOf(quantity ?? -1);
    if (whole === null || whole.as !== "level") {
      fault(
        ["whole", "quantity"],
        "must be a figure that is proved, and how much there is",
        quantity,
      );
      return null;
    }
    const isSame =
      whole.measure === claim.measure &&
      sameJson(whole.dimensions, claim.dimensions) &&
      sameJson(whole.scope, claim.scope);
    if (isSame)
      fault(["whole", "quantity"], "must be another figure than what is a share of it", quantity);
    quote(words, spanOf(found), ["whole"], () => true, "", fault);
    return { measure: whole.measure, dimensions: whole.dimensions, scope: whole.scope };
  };

  const proveAgainst = (
    { base, region, period, evidence: words }: NonNullable<Entry["against"]>,
    found: FoundFigure,
    reasons: Reason[],
    fault: Fault,
  ): Against | null => {
    if ([base, region, period].filter((one) => one !== null).length !== 1) {
      fault(["against"], "must be one of base, region and period", base);
      return null;
    }
    if (period !== null) {
      if (!saysPeriod(words, period, documentPeriod))
        fault(["against", "evidence"], "must have words that say it", words);
      quote(
        words,
        spanOf(found),
        ["against"],
        (one) => isIn(one, evidence.sentence(spanOf(found))),
        "must stand in the sentence of the figure",
        fault,
      );
      return { period: period as Period };
    }
    const said = base === null ? region && REGION_SAID[region] : BASE_SAID[base];
    if (said) saidBy("against", words, said, found, true, "against", reasons, fault);
    return base ?? region;
  };

  const provePeriod = (
    { period, evidence: words }: NonNullable<Entry["period"]>,
    found: FoundFigure,
    reasons: Reason[],
    fault: Fault,
  ): Period => {
    const span = quote(
      words,
      spanOf(found),
      ["period"],
      (one) => saysPeriod(evidence.words(one), period, documentPeriod),
      "must have words that say it",
      fault,
    );
    if (span !== null)
      reasons.push({ field: "period", said: evidence.words(span), start: span.start });
    return period as Period;
  };

  const prove = (entry: Entry, fault: Fault): Claim | null => {
    const found = asked[entry.quantity];
    if (found === undefined) return null;
    if (normalizeSource(entry.printed) !== found.printed) {
      fault(["printed"], `must be what is printed there, “${found.printed}”`, entry.printed);
      return null;
    }
    if (entry.is !== "figure") {
      fault(
        ["is"],
        "must be settled by a person: no words prove that a number measures nothing",
        entry.is,
      );
      return null;
    }
    if (found.figure === null) {
      fault(["quantity"], "must be settled by a person: it is not read whole", found.printed);
      return null;
    }
    const reasons: Reason[] = [];
    const as: AspectId = entry.aspect?.is ?? "level";
    if (entry.aspect !== null && as !== "points" && as !== "times")
      saidBy("aspect", entry.aspect.evidence, ASPECT_SAID[as], found, true, "as", reasons, fault);
    const base = entry.of === null ? null : claimOf(entry.of);
    if (entry.of !== null) {
      if (as === "level") fault(["of"], "must be null of how much there is", entry.of);
      if (base === null) {
        fault(["of"], "must be a figure that is proved, and lead to no circle", entry.of);
        return null;
      }
      if (!canBeOf(found, base)) {
        fault(
          ["of"],
          `must be the figure that it is said of, not “${base.found.printed}”`,
          entry.of,
        );
        return null;
      }
      if (entry.measure !== null && entry.measure.id !== base.measure)
        fault(
          ["measure", "id"],
          `must be that of “${base.found.printed}”, ${base.measure}`,
          entry.measure.id,
        );
      const allowed = { ...ASPECTS[as] };
      if (
        base.as !== "level" &&
        !allowed.inner.includes(base.as) &&
        !(as === "change" && base.as === "rank")
      )
        fault(["of"], `must be a figure that ${as} can be said of`, base.as);
    }
    let named: {
      readonly measure: string;
      readonly figure: Figure;
      readonly label: string | null;
      readonly sense?: Sense;
    } | null = null;
    if (base !== null) {
      const measure = own<Measure>(measures, base.measure);
      const isMoved = as === "change" && base.as !== "rank";
      const figure =
        measure === undefined
          ? isMoved && !isLike(unitOf(found.figure.unit), unitOf(base.figure.unit))
            ? null
            : found.figure
          : measuredAs(found, measure, as, base.as === "level" ? null : base.as);
      if (figure === null)
        fault(
          ["aspect"],
          `must be one in which “${found.printed}” can be stated of ${base.measure}`,
          as,
        );
      else named = { measure: base.measure, figure, label: base.label };
      reasons.push({
        field: "of",
        said: evidence.words(spanOf(base.found)),
        start: base.found.start,
      });
    } else if (entry.measure !== null) {
      const one = provedMeasure(entry.measure, found, as, reasons, fault);
      if (one !== null) {
        named = { measure: entry.measure.id, figure: one.figure, label: null, sense: one.sense };
        const before = evidence.words({
          start: Math.max(0, one.name.start - 12),
          end: one.name.start,
        });
        const [region] = REGION_BEFORE.exec(before) ?? [];
        if (entry.scope === null && region !== undefined && entry.whole === null)
          fault(["scope"], `must be said, because of “${region.trim()}”`, null);
      }
    } else if (entry.own !== null && as === "level") {
      const label = provedLabel(entry.own.label, found, reasons, fault);
      if (label !== null) {
        const id = labels.get(label) ?? `own${labels.size + 1}`;
        labels.set(label, id);
        named = { measure: id, figure: found.figure, label };
      }
    } else fault(["measure"], "must be named, for the figure to be of something", null);
    if (named === null) return null;
    const { carries } = ASPECTS[as];
    if (entry.whole !== null && !Object.hasOwn(carries, "of"))
      fault(["whole"], `must be null of ${as}`, as);
    if (entry.against !== null && !Object.hasOwn(carries, "against"))
      fault(["against"], `must be null of ${as}`, as);
    const dimensions =
      base === null || entry.dimensions.length > 0
        ? provedDimensions(entry, named.measure, found, reasons, fault)
        : base.dimensions;
    if (base !== null && !sameJson(dimensions, base.dimensions))
      fault(["dimensions"], `must be those of “${base.found.printed}”`, dimensions);
    for (const [name, value] of Object.entries(named.sense?.dimensions ?? {}))
      if (own(dimensions, name) !== value)
        fault(["dimensions"], `must have ${name}=${value}, which the name says`, dimensions);
    const scope: Scope | null = entry.scope?.region ?? base?.scope ?? null;
    if (entry.scope !== null)
      saidBy(
        "scope",
        entry.scope.evidence,
        REGION_SAID[entry.scope.region],
        found,
        true,
        "scope",
        reasons,
        fault,
      );
    const plan = entry.status?.is ?? null;
    if (entry.status !== null)
      saidBy(
        "status",
        entry.status.evidence,
        PLAN_SAID[entry.status.is],
        found,
        false,
        "status",
        reasons,
        fault,
      );
    const sentence = evidence.sentence(spanOf(found));
    const planned = plannedBy(
      evidence.words({ start: sentence.start, end: found.start }),
      evidence.words({ start: found.end, end: sentence.end }),
    );
    if (plan === null && planned !== null)
      fault(["status"], `must be said, because of “${planned}”`, null);
    const claimed = { measure: named.measure, dimensions, scope };
    return {
      entry,
      found,
      ...claimed,
      label: named.label,
      as,
      inner: base === null || base.as === "level" ? null : (base.as as Claim["inner"]),
      of: entry.whole === null ? null : proveWhole(entry.whole, claimed, found, reasons, fault),
      against: entry.against === null ? null : proveAgainst(entry.against, found, reasons, fault),
      period:
        entry.period === null
          ? (base?.period ?? null)
          : provePeriod(entry.period, found, reasons, fault),
      status: plan === null ? (base?.status ?? []) : [plan],
      figure: named.figure,
      reasons,
    };
  };

  /** What the answer says of a quantity, if the text bears it out. */
  const claimOf = (quantity: number): Claim | null => {
    const known = claims.get(quantity);
    if (known !== undefined) return known;
    const entry = entries.get(quantity);
    // What leads back to itself says nothing, nor what leads on and on.
    if (entry === undefined || around.has(quantity) || around.size > DEEPEST) return null;
    around.add(quantity);
    let isProved = true;
    const claim = prove(entry, (part, rule, value) => {
      isProved = false;
      report({ path: ["figures", entry.at, ...part], rule, value });
    });
    around.delete(quantity);
    const proved = isProved ? claim : null;
    claims.set(quantity, proved);
    return proved;
  };
  return claimOf;
};
