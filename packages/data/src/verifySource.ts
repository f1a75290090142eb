import { bisect } from "./bisect.ts";
import type { Fact } from "./fact.ts";
import type { Issue } from "./issue.ts";
import type { Locator } from "./locator.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { parseFigure } from "./parseFigure.ts";
import type { Review } from "./review.ts";
import { sha256 } from "./sha256.ts";
import { writtenNumbers } from "./text/quantities.ts";
import { sourceText } from "./text/sourceText.ts";

const FIELDS = ["amount", "multiplier", "unit", "qualifier"] as const;

/**
 * Proves a review against a copy of its source: hash and length are the recorded ones, every locator holds what was
 * `printed` there, and reading `printed` again, of a fact and of its mentions, gives the stored amount, multiplier, unit
 * and qualifier.
 *
 * Facts in words (status `inWords`) are compared by their place only.
 *
 * @param review - the review
 * @param text - the document, as found: white space does not matter
 * @param sourceId - which source it is a copy of; the first one where it is left out
 * @returns all issues; none when everything agrees
 * @throws {RangeError} if the review has no such source
 *
 * @example
 * ```ts
 * import { verifySource, xinyu2023 } from "@park/data";
 * const issues = await verifySource(xinyu2023, "another document");
 * issues[0]?.path; // => ["sources", 0, "sha256"]
 * ```
 */
export const verifySource = async (
  review: Review,
  text: string,
  sourceId: string | undefined = review.sources[0]?.id,
): Promise<readonly Issue[]> => {
  const at = review.sources.findIndex(({ id }) => id === sourceId);
  const source = review.sources[at];
  if (source === undefined) {
    throw new RangeError(
      `Cannot verify source: must be a source of ${review.id}, got ${sourceId ?? "nothing"}`,
    );
  }
  const normal = normalizeSource(text);
  const points = Array.from(normal);
  const issues: Issue[] = [];
  const hash = await sha256(normal);
  if (hash !== source.sha256) {
    issues.push({
      path: ["sources", at, "sha256"],
      rule: `must be the hash of the text, ${hash}: this is not the text that was read`,
      value: source.sha256,
    });
  }
  if (points.length !== source.length) {
    issues.push({
      path: ["sources", at, "length"],
      rule: `must be the number of code points of the text, ${points.length}`,
      value: source.length,
    });
  }
  const verifyPlace = (path: Issue["path"], place: Locator): void => {
    if (place.source !== source.id) return;
    if (place.end > points.length) {
      issues.push({
        path: [...path, "end"],
        rule: `must be inside the text, at most ${points.length}`,
        value: place.end,
      });
      return;
    }
    // No more than it takes to see that it is something else: a place may claim to be the whole text.
    const end = Math.min(place.end, place.start + place.printed.length + 1);
    const found = points.slice(place.start, end).join("");
    if (found !== place.printed) {
      issues.push({
        path: [...path, "printed"],
        rule: `must be what stands at ${place.start} to ${place.end}, ${JSON.stringify(found)}`,
        value: place.printed,
      });
    }
  };
  const numbers = writtenNumbers(sourceText(text));
  const ends = numbers.map(({ end }) => end);
  /** Whether the text itself says so at the place: the head of a table gives its cells their unit. */
  const isSaid = (fact: Fact): boolean => {
    const found = numbers[bisect(ends, fact.start)];
    return (
      found?.figure != null &&
      found.start === fact.start &&
      found.end === fact.end &&
      FIELDS.every((field) => found.figure?.[field] === fact[field])
    );
  };
  const verifyFigure = (path: Issue["path"], fact: Fact): void => {
    if (fact.source !== source.id || fact.status.includes("inWords") || isSaid(fact)) return;
    const read = parseFigure(fact.printed, fact.unit);
    if (read.issues !== undefined) {
      for (const { rule, value } of read.issues)
        issues.push({ path: [...path, "printed"], rule, value });
      return;
    }
    for (const field of FIELDS) {
      if (read.value[field] !== fact[field]) {
        issues.push({
          path: [...path, field],
          rule: `must be what ${fact.printed} says, ${JSON.stringify(read.value[field])}`,
          value: fact[field],
        });
      }
    }
  };
  // What stands in the text with its qualifier or its sign must not be quoted without it: 近500人 is no 500人.
  const verifyWhole = (path: Issue["path"], fact: Fact): void => {
    if (fact.source !== source.id || fact.status.includes("inWords")) return;
    // The first that ends behind where the fact begins.
    const whole = numbers[bisect(ends, fact.start)];
    if (
      whole === undefined ||
      whole.start >= fact.end ||
      (whole.start >= fact.start && whole.end <= fact.end)
    )
      return;
    const read = parseFigure(whole.printed, fact.unit);
    if (read.issues !== undefined || FIELDS.every((field) => read.value[field] === fact[field]))
      return;
    const rule = `must be the whole figure, ${JSON.stringify(whole.printed)} at ${whole.start}`;
    issues.push({ path: [...path, "printed"], rule, value: fact.printed });
  };
  // A mention prints the same figure, or it is a mention of another.
  const verifyMention = (
    path: Issue["path"],
    fact: Fact,
    { source: id, printed }: Locator,
  ): void => {
    if (id !== source.id || fact.status.includes("inWords")) return;
    const read = parseFigure(printed, fact.unit);
    if (read.issues !== undefined || FIELDS.some((field) => read.value[field] !== fact[field])) {
      const rule = `must be the same figure as ${JSON.stringify(fact.printed)}`;
      issues.push({ path: [...path, "printed"], rule, value: printed });
    }
  };
  review.facts.forEach((fact, index) => {
    verifyPlace(["facts", index], fact);
    verifyFigure(["facts", index], fact);
    verifyWhole(["facts", index], fact);
    fact.mentions.forEach((mention, i) => {
      verifyPlace(["facts", index, "mentions", i], mention);
      verifyMention(["facts", index, "mentions", i], fact, mention);
    });
  });
  review.entities.forEach((entity, index) => {
    verifyPlace(["entities", index], entity);
    entity.mentions.forEach((mention, i) => {
      verifyPlace(["entities", index, "mentions", i], mention);
    });
  });
  review.exclusions.forEach((exclusion, index) => {
    verifyPlace(["exclusions", index], exclusion);
  });
  return issues;
};
