import { type Measure, type Measures, type UnitId, unitOf } from "@park/data";
import { plainForm } from "../text/plainForm.ts";
import type { Quantity } from "../text/quantities.ts";
import { isLike } from "../unit.ts";
import { fitsLevel, isCount, isPart } from "./kinds.ts";
import { nameForm } from "./lexicon.ts";

/** A measure of one's own that words speak of, and how much of its name they have. */
export interface Familiar {
  readonly measure: Measure;
  /** The form of its name that the words have most of. */
  readonly name: string;
  /** The share of the name's pairs of characters, or words, that stand in the words; 1 where all do. */
  readonly coverage: number;
}

/** How much of a name words must have for it to be meant. */
const ENOUGH = 0.6;
/** How much, where nothing else has its unit: what is counted in GWh is hardly another thing. */
const ENOUGH_ALONE = 0.25;

/** Whether so many things have the unit that it tells nothing: counts, parts, money. */
const isCommon = (unit: UnitId): boolean =>
  isCount(unit) || isPart(unit) || isLike(unitOf(unit), unitOf("CNY"));

/** A Chinese name by its pairs of characters, an English one by its words. */
const piecesOf = (name: string): readonly string[] => {
  if (!/\p{Script=Han}/u.test(name))
    return [...new Set(name.split(/[^a-z0-9]+/u).filter((word) => word.length > 3))];
  const characters = Array.from(name.replace(/[\s“”"、，,]/gu, ""));
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/**
 * Recognises measures of one's own by what their names are made of, for a text that says them in other words: the same park's
 * next review seldom repeats last year's names. Of those that the sentence has not stated yet, the one with most of its name in the words is meant; two alike mean none.
 */
export const familiarIn = (
  own: Measures,
): ((
  words: string,
  quantity: Quantity,
  stated: ReadonlySet<Measure | null>,
) => Familiar | null) => {
  const all = Object.values(own);
  const named = all.map((measure) => ({
    measure,
    enough:
      isCommon(measure.unit) || all.some((one) => one !== measure && one.unit === measure.unit)
        ? ENOUGH
        : ENOUGH_ALONE,
    names: [measure.label.zh, measure.label.en, ...measure.synonyms.zh, ...measure.synonyms.en].map(
      (label) => {
        const name = nameForm(plainForm(label));
        return { name, pieces: piecesOf(name) };
      },
    ),
  }));
  return (words, quantity, stated) => {
    if (named.length === 0) return null;
    const text = words.replace(/[\s“”"、，,]/gu, "");
    const spaced = ` ${words.replace(/[^a-z0-9]+/gu, " ")} `;
    let best: Familiar | null = null;
    let isTied = false;
    for (const { measure, enough, names } of named) {
      if (stated.has(measure) || !fitsLevel(measure, quantity)) continue;
      for (const { name, pieces } of names) {
        if (pieces.length < (enough === ENOUGH ? 3 : 2)) continue;
        const count = pieces.filter((piece) =>
          /\p{Script=Han}/u.test(piece) ? text.includes(piece) : spaced.includes(` ${piece} `),
        ).length;
        const coverage = count / pieces.length;
        if (coverage < enough || coverage < (best?.coverage ?? 0)) continue;
        isTied = coverage === best?.coverage && best.measure !== measure;
        best = { measure, name, coverage };
      }
    }
    return isTied ? null : best;
  };
};
