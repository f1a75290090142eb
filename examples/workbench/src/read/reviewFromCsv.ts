import { codebook, type Issue, type Result, type Review, xinyu2023 } from "@park/data";
import { parseFacts } from "@park/data/csv";
import { parseReview } from "@park/data/schema";

/** What a table of facts does not say. */
export interface About {
  readonly park: string;
  /** The period; the one that most facts have where it is empty. */
  readonly period: string;
}

const most = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/**
 * Makes a review of a table of facts, to compare it. Nothing is known of its document but what the facts say: the hash is
 * zeros, and each section may be anywhere in it.
 *
 * @param csv - the table, as `parseFacts` of `@park/data/csv` takes it
 * @param about - what it does not say
 * @returns the review, or all issues, with the lines of the table in their paths
 */
export const reviewFromCsv = (csv: string, about: About): Result<Review> => {
  const read = parseFacts(csv);
  if (read.issues !== undefined) return read;
  const facts = read.value;
  const length = Math.max(
    1,
    ...facts.map(({ start, end, printed }) => end ?? start + Array.from(printed).length),
  );
  const SOURCE = "csv";
  const sourceIds = [...new Set(facts.map(({ source }) => source ?? SOURCE))];
  const sources = sourceIds.map((id) => ({
    id,
    title: { zh: "未附原文的数据表", en: "A table without its document" },
    language: "und",
    length,
    sha256: "0".repeat(64),
    sections: [
      ...new Set(
        facts
          .filter(({ source }) => (source ?? SOURCE) === id)
          .map(({ section }) => section ?? "0"),
      ),
    ].map((section) => ({
      id: section,
      label: { zh: section, en: section },
      start: 0,
      end: length,
    })),
  }));
  const period = about.period || most(facts.flatMap((fact) => fact.period ?? []));
  if (period === undefined) {
    const rule = "must be given beside the table, or in its column period";
    return { issues: [{ path: ["period"], rule, value: undefined }] };
  }
  const result = parseReview({
    id: "own",
    park: { id: "own", name: { zh: about.park, en: about.park }, place: [] },
    period,
    sources,
    measures: ownMeasures(facts.map(({ measure }) => measure)),
    facts: facts.map((fact) => ({ source: SOURCE, section: "0", ...fact })),
  });
  return result.issues === undefined ? result : { issues: result.issues.map(inRows) };
};

/** Of the measures of a table those that the packaged review declares for itself. */
const ownMeasures = (ids: readonly string[]) =>
  Object.fromEntries(
    Object.entries(xinyu2023.measures).filter(
      ([id]) => !Object.hasOwn(codebook, id) && ids.includes(id),
    ),
  );

/** The facts begin in the second line. */
const inRows = (issue: Issue): Issue => {
  const [list, index, ...rest] = issue.path;
  return list === "facts" && typeof index === "number"
    ? { ...issue, path: ["rows", index + 2, ...rest] }
    : issue;
};
