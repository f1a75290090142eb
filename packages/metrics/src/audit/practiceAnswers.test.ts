import {
  type AnswerFigure,
  type AnswerRelation,
  hasPractice,
  practiceNames,
  practiceReview,
} from "@park/practice-reviews";
import { describe, expect, test } from "vitest";
import { audit } from "./audit.ts";
import type { FigurePlace, Finding } from "./finding.ts";

// What careful readers took from invented texts, audited: what they say does not hold must be found, and nothing else accused.

const isHere = hasPractice();

/** Of these relations fewer figures than all contradict each other already. */
const FEWER: Readonly<Record<string, readonly number[]>> = {
  // No whole number of 182 days is 95.3%, whatever is said of the number.
  p12: [19, 20],
};

/** What is contradicted besides by a figure that does not hold: it stands in more than the relation that names it. */
const BESIDES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  // The part that is printed again, and is another number, does not make up the total that is printed again.
  p15: [[8, 12, 14]],
};

const audited = (name: string) => {
  const { answers, review } = practiceReview(name);
  const found = audit(review);
  expect(found.isComplete).toBe(true);
  const wrong = answers.relations.filter(({ holds }) => !holds);
  const accused = found.findings.filter(
    ({ verdict }) => verdict === "contradicted" || verdict === "noSingleRule",
  );
  return { answers, wrong, accused };
};

const placesOf = ({ claim, first, now, before, part, whole, parts = [] }: AnswerRelation) =>
  [claim, first, now, before, part, whole, ...parts].filter((at) => at !== undefined);

/** Where figures stand, in the order of the text. */
const startsOf = (figures: readonly Pick<FigurePlace, "start">[]): readonly number[] =>
  figures.map(({ start }) => start).sort((a, b) => a - b);

const isAccusation = ({ assumptions, basis }: Finding): boolean =>
  assumptions.length === 0 && basis !== "convention";

const NAMES = practiceNames();

describe.skipIf(!isHere)("the answers of the practice texts", () => {
  test("19 relations are said not to hold", () => {
    expect(NAMES.flatMap((name) => audited(name).wrong)).toHaveLength(19);
  });

  test.each(NAMES)("%s: what does not hold is found with its figures, and nothing else", (name) => {
    const { answers, wrong, accused } = audited(name);
    const named = [
      ...(FEWER[name] === undefined ? wrong.map(placesOf) : [FEWER[name]]),
      ...(BESIDES[name] ?? []),
    ];
    const expected = named.map((places) =>
      startsOf(places.map((at) => answers.figures[at] as AnswerFigure)),
    );
    const found = accused.filter(isAccusation).map(({ figures }) => startsOf(figures));
    expect(new Set(found)).toEqual(new Set(expected));
    expect(found).toHaveLength(expected.length);
  });

  test.each(["p01", "p14", "p19"])("%s: its trap is not fallen into", (name) => {
    const { wrong, accused } = audited(name);
    expect(accused).toHaveLength(wrong.length);
  });
});
