import type { Dimension, DimensionValues, Fact, Figure, Localized, Period } from "@park/data";
import { divide, input } from "@park/metrics";
import { derived } from "./derived.ts";
import { nameOf } from "./names.ts";
import {
  factIn,
  type Ground,
  isLike,
  numberIn,
  plannedIn,
  type Subject,
  valuesKey,
} from "./subject.ts";
import type { Row } from "./topic.ts";

/** A part, with its level and its share as far as they are printed. */
export interface Member {
  readonly subject: Subject;
  readonly level: Fact | undefined;
  readonly share: Fact | undefined;
}

/** Parts of one whole in one period: the values of a dimension, or measures that are said to be parts of another. */
export interface Members {
  readonly about: string;
  readonly period: Period;
  /** How the parts relate to the whole; `measures` where they are measures of their own. */
  readonly structure: Dimension["structure"] | "measures";
  readonly whole: Subject | undefined;
  /** The level of the whole, where it is printed. */
  readonly all: Fact | undefined;
  /** Whether it is all to come. */
  readonly isPlan: boolean;
  /** Which dimension tells them apart; null where they are measures of their own. */
  readonly by: string | null;
  /** Whether they are sizes, of which each holds all that are larger, or single ones of a size: `skew` tells those. */
  readonly isSize: boolean;
  /** What the sizes begin at. */
  readonly bounds: readonly Fact[];
  readonly wholeName: (locale: "zh" | "en") => string;
  readonly members: readonly Member[];
}

interface Begun {
  readonly about: string;
  readonly period: Period;
  readonly structure: Members["structure"];
  readonly isPlan: boolean;
  readonly by: string | null;
  readonly isSize: boolean;
  readonly measure: string;
  readonly dimensions: DimensionValues;
  readonly members: Map<string, Member>;
}

const isSame = (a: DimensionValues, b: DimensionValues): boolean => valuesKey(a) === valuesKey(b);

/** The dimension values that stand for all from a size up, such as contracts of 100 million or more. */
const sizesFrom = ({ subjects }: Ground): ReadonlySet<string> =>
  new Set(
    subjects.flatMap(({ measure, dimensions, facts }) =>
      measure.kind === "threshold" &&
      facts.some(({ qualifier }) => qualifier === "atLeast" || qualifier === "over")
        ? Object.entries(dimensions).map((pair) => pair.join("="))
        : [],
    ),
  );

/** All that a review says of parts and their wholes, of the park itself. */
export const membersOf = (ground: Ground): readonly Members[] => {
  const from = sizesFrom(ground);
  const sizes = new Set([...from].map((pair) => pair.slice(0, pair.indexOf("="))));
  const begun = new Map<string, Begun>();
  const put = (one: Omit<Begun, "members">, member: Member): void => {
    const known = begun.get(one.about) ?? { ...one, members: new Map() };
    begun.set(one.about, known);
    known.members.set(member.subject.key, member);
  };
  for (const subject of ground.subjects) {
    // What a size begins at is a part of nothing.
    if (subject.scope !== null || subject.measure.kind === "threshold") continue;
    const { measure, dimensions } = subject;
    for (const period of new Set(subject.facts.map((fact) => fact.period))) {
      const actual = factIn(subject, "level", period);
      const share = factIn(subject, "share", period, ({ of }) => of === null || of.scope === null);
      const level =
        actual ?? (share === undefined ? plannedIn(subject, "level", period) : undefined);
      if (level === undefined && share === undefined) continue;
      const isPlan = actual === undefined && share === undefined;
      const of = share?.as === "share" ? share.of : null;
      const when = `@${period}${isPlan ? "!plan" : ""}`;
      for (const dimension of Object.keys(dimensions)) {
        const { [dimension]: _, ...rest } = dimensions;
        const isOfBase = of === null || (of.measure === measure.id && isSame(of.dimensions, rest));
        if (level === undefined && !isOfBase) continue;
        const isFrom = from.has(`${dimension}=${dimensions[dimension]}`);
        put(
          {
            about: `${measure.id}${valuesKey(rest)}.${dimension}${isFrom ? ".from" : ""}${when}`,
            period,
            structure: isFrom ? "nested" : (measure.dimensions[dimension]?.structure ?? "open"),
            isPlan,
            by: dimension,
            isSize: sizes.has(dimension),
            measure: measure.id,
            dimensions: rest,
          },
          { subject, level, share: isOfBase ? share : undefined },
        );
      }
      // A share of another measure's whole, or a measure that is declared to be a part of one.
      const whole =
        of !== null && of.measure !== measure.id
          ? of.measure
          : share === undefined &&
              Object.keys(dimensions).length === 0 &&
              // What is planned of a whole is no part beside what was done of it.
              measure.relations.planOf === undefined
            ? measure.relations.partOf
            : undefined;
      // How much of a plan was done is no part of it.
      if (whole === undefined || ground.review.measures[whole]?.relations.planOf === measure.id)
        continue;
      put(
        {
          about: `${whole}${when}`,
          period,
          structure: "measures",
          isPlan,
          by: null,
          isSize: false,
          measure: whole,
          dimensions: of?.dimensions ?? {},
        },
        { subject, level, share },
      );
    }
  }
  return [...begun.values()].map(({ members, measure, dimensions, ...one }) => {
    const whole = ground.subjectOf(measure, dimensions);
    const named = ground.review.measures[measure];
    return {
      ...one,
      whole,
      all:
        whole === undefined
          ? undefined
          : (one.isPlan ? plannedIn : factIn)(whole, "level", one.period),
      wholeName: (locale) =>
        (whole === undefined ? named?.label[locale] : nameOf(ground.review, whole)[locale]) ??
        measure,
      members: [...members.values()],
      bounds: ground.subjects
        .filter(
          ({ measure: { kind }, dimensions: size }) =>
            kind === "threshold" &&
            [...members.values()].some(({ subject }) =>
              Object.entries(size).every(([name, value]) => subject.dimensions[name] === value),
            ),
        )
        .flatMap(({ facts }) => facts),
    };
  });
};

/** A part as what it is called among the others: what is fixed for all of them is in the name of their whole. */
export const toldApart = ({ subject }: Member, by: string | null): Subject =>
  by === null || Object.keys(subject.dimensions).length < 2
    ? subject
    : { ...subject, dimensions: { [by]: subject.dimensions[by] ?? "" } };

/** A part as a row: by its level where the others have one, else by its share. */
export const memberRow = (
  ground: Ground,
  member: Member,
  by: "level" | "share",
  unit: Figure["unit"],
  named: Pick<Members, "by" | "structure">,
): (Row & { readonly member: Member }) | null => {
  const { level, share } = member;
  const fact = by === "level" ? level : share;
  if (fact === undefined) return null;
  const value = numberIn(fact, unit);
  if (value === null) return null;
  const name: Localized = nameOf(
    ground.review,
    toldApart(member, named.by),
    named.structure === "measures" ? undefined : "measure",
  );
  const facts = [level, share].filter((one) => one !== undefined);
  return { name, figure: fact, value, mark: "printed", facts, member };
};

const SHARE = /*#__PURE__*/ (() => divide(input("part"), input("whole")))();

/** What share of the whole a part is: as it is printed, or as it follows from two levels. */
export const shareOf = (
  ground: Ground,
  { level, share }: Member,
  all: Fact | undefined,
): { readonly value: number; readonly figure: Figure } | null => {
  if (share !== undefined) {
    const value = numberIn(share, "percent");
    return value === null ? null : { value, figure: share };
  }
  if (level === undefined || all === undefined || !isLike(level.unit, all.unit)) return null;
  const found = derived(ground.review, SHARE, { part: level, whole: all });
  return found === null ? null : { value: found.value * 100, figure: found.figure };
};

/** What parts may exceed their whole by, as each is rounded. */
export const SLACK = 1.005;

/** Rows of parts, the largest first, by level where at least as many have one as have a share. */
export const memberRows = (ground: Ground, one: Members) => {
  const { members, all } = one;
  const levels = members.filter(
    ({ level }) => level !== undefined && (all === undefined || isLike(level.unit, all.unit)),
  );
  const shares = members.filter(({ share }) => share !== undefined);
  const by = levels.length >= shares.length ? "level" : "share";
  const unit = by === "share" ? "percent" : (levels[0]?.level?.unit ?? "item");
  return {
    by,
    unit,
    rows: members.flatMap((member) => {
      const row = memberRow(ground, member, by, unit, one);
      return row === null ? [] : [row];
    }),
  } as const;
};

/** Whether parts can be parts: their sum is no more than their whole. */
export const fits = (rows: readonly Row[], whole: number | null): boolean =>
  whole !== null &&
  rows.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0) <= whole * SLACK;

/** Whether each is a part of the whole, though together they are more: then they overlap. */
export const areWithin = (rows: readonly Row[], whole: number | null): boolean =>
  whole !== null && rows.every(({ value }) => value !== null && value >= 0 && value <= whole);
