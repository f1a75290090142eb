import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasPractice, practiceNames, practiceReview } from "@park/practice-reviews";
import { describe, expect, test } from "vitest";
import { type Question, questionsOf } from "./questionsOf.ts";

// What an editor would take from invented texts, beside what is found in the answers to them.

interface Edited {
  readonly family: string;
  readonly as: string;
  readonly importance: number;
  readonly facts: readonly number[];
}

const folder = new URL("../../../../../shared/corpus/practice/", import.meta.url);

const edited = (name: string): { headline: Edited; questions: readonly Edited[] } =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`${name}.questions.json`, folder)), "utf8"));

/** The least part of an editor's figures that a question must have. */
const COVER = 0.6;

const isHere = hasPractice() && existsSync(fileURLToPath(new URL("p01.questions.json", folder)));

describe.skipIf(!isHere)("beside what an editor takes from the practice texts", () => {
  const found = (isHere ? practiceNames() : []).map((name) => {
    const { review, answers } = practiceReview(name);
    const { headline, questions: wanted } = edited(name);
    const questions = questionsOf(review);
    const idOf = (at: number): string | undefined => {
      const start = answers.figures[at]?.start;
      return review.facts.find(
        (fact) => fact.start === start || fact.mentions.some((place) => place.start === start),
      )?.id;
    };
    const idsOf = ({ facts }: Edited): readonly string[] =>
      [...new Set(facts.map(idOf))].filter((id) => id !== undefined);
    const best = wanted.map((one) => {
      const ids = idsOf(one);
      const covering = questions.filter(({ facts, context }) => {
        const all = new Set([...facts, ...context]);
        return ids.filter((id) => all.has(id)).length >= COVER * ids.length;
      });
      return covering.find(({ family }) => family === one.family) ?? covering[0];
    });
    const first = questions.filter(({ family }) => family !== "check").slice(0, 3);
    const ids = idsOf(headline);
    const hasHeadline = first.some(({ facts }) => ids.some((id) => facts.includes(id)));
    return { wanted, best, questions, hasHeadline };
  });
  const pairs = found.flatMap(({ wanted, best, questions }) =>
    wanted.flatMap((one, left) =>
      wanted.slice(left + 1).flatMap((other, nth) => {
        const [a, b] = [best[left], best[left + 1 + nth]];
        if (a === undefined || b === undefined || a === b || one.importance === other.importance)
          return [];
        const isBefore = (question: Question, than: Question): boolean =>
          questions.indexOf(question) < questions.indexOf(than);
        return [one.importance > other.importance === isBefore(a, b)];
      }),
    ),
  );

  test("87% of the editor's 138 questions are there with their figures", () => {
    const all = found.flatMap(({ best }) => best);
    expect(all).toHaveLength(138);
    expect(all.filter((question) => question !== undefined).length).toBeGreaterThanOrEqual(121);
  });

  test("88 of 100 of these are told as the editor would tell them", () => {
    const told = found.flatMap(({ wanted, best }) =>
      wanted.flatMap(({ as }, nth) => {
        const question = best[nth];
        return question === undefined ? [] : [(question.as === "chart") === (as === "chart")];
      }),
    );
    expect(told.filter(Boolean).length / told.length).toBeGreaterThanOrEqual(0.88);
  });

  test("the editor's headline is among the first three for 20 of 24 texts", () => {
    expect(found.filter(({ hasHeadline }) => hasHeadline).length).toBeGreaterThanOrEqual(20);
  });

  test("what the editor finds more important comes first in four pairs of five", () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(0.8);
  });
});
