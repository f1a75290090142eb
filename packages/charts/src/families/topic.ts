import type { Entity, Fact, Figure, Locale, Localized, Period } from "@park/data";
import type { NumberInterval } from "@park/metrics";
import type { Frame } from "../frame.ts";
import type { ChartSpec } from "../spec.ts";
import type { Table } from "../table.ts";
import type { Ground } from "./subject.ts";

/**
 * The question that a family of charts answers: who grew and who fell; what moved; what is it made of; which is largest; how many got
 * how far; do a few hold most; how far along is the plan; how much of a larger whole; ahead or behind; many but small; what made the change; does the
 * text agree with itself; what follows from it; what is named; and what else is said.
 *
 * @source Financial Times Visual Vocabulary
 *
 * @example
 * ```ts
 * import { type FamilyId, questionsOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const families: readonly FamilyId[] = questionsOf(xinyu2023).map(({ family }) => family);
 * families.includes("growth"); // => true
 * ```
 */
export type FamilyId =
  | "growth"
  | "change"
  | "parts"
  | "sizes"
  | "steps"
  | "skew"
  | "plan"
  | "weight"
  | "standing"
  | "pair"
  | "bridge"
  | "check"
  | "worked"
  | "named"
  | "say";

/** From so many values on a picture tells more than a sentence. */
export const CHART_FROM = 3;

/** One value of a question. */
export interface Row {
  readonly name: Localized;
  /** What stands beside it under the same name: a period, or a measure. */
  readonly series?: Localized;
  /** As it is printed, or as it follows from what is printed. */
  readonly figure: Figure;
  /** In the unit of the other rows; null where it is no single number. */
  readonly value: number | null;
  /** What it is a part of, where each row has a whole of its own. */
  readonly whole?: { readonly figure: Figure; readonly value: number };
  /** `rest`: what is not broken down. */
  readonly mark: "printed" | "derived" | "rest";
  /** What a derived value may be, in the unit of its figure, given how what it follows from is printed. */
  readonly interval?: NumberInterval | null;
  /** What it states or follows from; none of a rest. */
  readonly facts: readonly Fact[];
}

/** What a family makes of some rows: how it is told, how it is drawn, and how interesting it is. */
export interface Topic {
  readonly rows: readonly Row[];
  /** What it is held against, which other questions may tell too. */
  readonly context: readonly Fact[];
  /** Printed values that do not follow from the others. */
  readonly values: number;
  /** How much there is to it, and how unexpected it is, each from 0 to 1. */
  readonly magnitude: number;
  readonly surprise: number;
  /** From the fullest to the shortest. */
  readonly titles: (locale: Locale) => readonly string[];
  readonly sentence: (locale: Locale) => string;
  /** The time that all of it is of, which is said where it is not that of the review; left out where titles say it themselves. */
  readonly period?: Period;
  /** Measure, unit and period. */
  readonly subtitle: (locale: Locale) => string;
  /** What a reader must know; the first that holds. */
  readonly note?: (locale: Locale) => string | null;
  /** Numbers of title or sentence that no row has. */
  readonly worked?: readonly Pick<Row, "name" | "figure">[];
  /** What its rows are made of that is no figure: named things. */
  readonly named?: readonly Entity[];
  /** Where its rows alone do not say it. */
  readonly table?: (locale: Locale) => Table;
  readonly draw: (frame: Frame) => ChartSpec;
}

/** Rows that belong together, and what becomes of those that no better question has taken. */
export interface Group {
  /** What it is about, as an id. */
  readonly about: string;
  readonly rows: readonly Row[];
  /** Null where too little is left. */
  readonly topicOf: (rows: readonly Row[]) => Topic | null;
}

/** A kind of question that reviews answer, whatever their measures. */
export interface Family {
  readonly id: FamilyId;
  /** What a review must state for it, as a phrase. */
  readonly needs: Localized;
  readonly find: (ground: Ground) => readonly Group[];
}

/** The facts of rows, each once, in the order of the text. */
export const factsOf = (rows: readonly Row[]): readonly Fact[] =>
  [...new Set(rows.flatMap(({ facts }) => facts))].sort((a, b) => a.start - b.start);
