import { briefingOf, type Question } from "@park/charts";
import type { Fact, Localized, Review } from "@park/data";
import type { Finding } from "@park/metrics";
import { drawQuestions } from "../draw/drawCharts.ts";
import type { Palette } from "../draw/palette.ts";
import type { DrawnQuestion, Story } from "../report.ts";

/** More pictures than a reader looks at are no story. */
const MOST_CHARTS = 8;

/** The section of a source that most of what a question tells stands in, by its key. */
const homeOf = (facts: ReadonlyMap<string, Fact>, { facts: ids }: Question): string => {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const fact = facts.get(id);
    if (fact === undefined) continue;
    const key = `${fact.source} ${fact.section}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
};

/**
 * The first page of a review: what it finds, its pictures by section, and what does not agree.
 *
 * @param palette - takes the colours of the pictures
 * @param files - takes each spec and each picture as a file
 */
export const storyOf = async (
  review: Review,
  findings: readonly Finding[],
  palette: Palette,
  files: Map<string, string>,
): Promise<Story> => {
  const briefing = briefingOf(review, { findings });
  const { hero, contradictions, questions } = briefing;
  const pictures = [...(hero === null ? [] : [hero]), ...briefing.charts.slice(0, MOST_CHARTS)];
  const drawn = await drawQuestions(pictures, palette, files);
  const facts = new Map(review.facts.map((fact) => [fact.id, fact]));
  const told = new Set([...pictures, ...contradictions].map(({ id }) => id));
  const others = questions.filter(({ id }) => !told.has(id));
  const sections = review.sources.flatMap((source) =>
    source.sections.map(({ id, label }) => ({ key: `${source.id} ${id}`, label })),
  );
  const bySection = <T>(
    all: readonly T[],
    questionOf: (one: T) => Question,
  ): readonly { readonly label: Localized; readonly own: readonly T[] }[] =>
    sections.flatMap(({ key, label }) => {
      const own = all.filter((one) => homeOf(facts, questionOf(one)) === key);
      return own.length === 0 ? [] : [{ label, own }];
    });
  const isHero = ({ question }: DrawnQuestion): boolean => question === hero;
  return {
    findings: briefing.findings,
    hero: drawn.find(isHero) ?? null,
    sections: bySection(
      drawn.filter((one) => !isHero(one)),
      ({ question }) => question,
    ).map(({ label, own }) => ({ label, charts: own })),
    contradictions,
    rest: bySection(others, (question) => question).map(({ label, own }) => ({
      label,
      questions: own,
    })),
  };
};
