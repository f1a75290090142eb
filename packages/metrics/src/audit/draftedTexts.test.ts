import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatIssues, type LocatorInput, type Review } from "@park/data";
import { draftReview, type ReviewDraft } from "@park/data/draft";
import { parseReview } from "@park/data/schema";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { isAccusation } from "./verdict.ts";

/** Invented texts that no rule was tuned on, and those that stand beside a clone. */
const FOLDERS = ["../../../data/texts/", "../../../../../shared/corpus/practice/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
for (const folder of FOLDERS)
  if (!existsSync(folder))
    console.warn(`SKIPPED: audits of the texts in ${folder}, because it is not here`);

/** What a careful reader took from a text: its figures, and how they relate. */
interface Answers {
  readonly period: string;
  readonly figures: readonly (LocatorInput & { readonly hard: boolean })[];
  readonly relations: readonly (Readonly<Record<string, unknown>> & {
    readonly kind: string;
    readonly holds: boolean;
  })[];
}

const TEXTS = FOLDERS.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && existsSync(`${folder}${name.slice(0, -4)}.json`))
    .map(
      (name) =>
        [
          name.slice(0, -4),
          readFileSync(`${folder}${name}`, "utf8"),
          JSON.parse(readFileSync(`${folder}${name.slice(0, -4)}.json`, "utf8")) as Answers,
        ] as const,
    ),
);

const meets = (a: LocatorInput, b: LocatorInput): boolean =>
  a.start < b.start + Array.from(b.printed).length &&
  b.start < a.start + Array.from(a.printed).length;

/** A draft as a person has it who only answered what `parseReview` refuses: the period, and facts that were stated before. */
const reviewOf = (file: ReviewDraft["file"], period: string): Review => {
  const bare = JSON.parse(
    JSON.stringify(file, (key, value) => (key === "todo" ? undefined : value)),
  );
  const data = { ...bare, period: bare.period || period };
  const first = parseReview(data);
  if (first.issues === undefined) return first.value;
  const refused = new Set(first.issues.map(({ path }) => path[1]));
  const kept = bare.facts.filter((_: unknown, index: number) => !refused.has(index));
  const read = parseReview({ ...data, facts: kept });
  if (read.issues !== undefined) throw new Error(formatIssues(read.issues));
  return read.value;
};

const membersOf = (relation: Answers["relations"][number]): readonly number[] =>
  Object.entries(relation)
    .filter(([name]) => name !== "kind" && name !== "holds")
    .flatMap(([, member]) => member)
    .filter((member) => typeof member === "number");

test("there are texts with relations that do not hold", () => {
  expect(
    TEXTS.filter(([, , { relations }]) => relations.some(({ holds }) => !holds)).length,
  ).toBeGreaterThan(2);
});

/** Whether two figures at some places are ones of a relation that does not hold. */
const isUntrue = ({ figures, relations }: Answers, places: readonly LocatorInput[]): boolean => {
  const indexes = places.flatMap((place) =>
    figures.flatMap((figure, index) => (meets(figure, place) ? [index] : [])),
  );
  return relations.some((relation) => {
    const members = membersOf(relation);
    return !relation.holds && indexes.filter((index) => members.includes(index)).length > 1;
  });
};

test.each(TEXTS)("a bare draft of %s accuses nothing that is true", async (_id, text, answers) => {
  const { file } = await draftReview(text, { id: "drafted" });
  const { findings } = audit(reviewOf(file, answers.period));
  const falsely = findings.filter(
    (finding) => isAccusation(finding) && !isUntrue(answers, finding.figures),
  );
  expect(falsely.map(({ sentence }) => sentence.en)).toEqual([]);
});

test("what is accused only if something is true that a text leaves open is accused rightly more often than not", async () => {
  const counts = new Map<string, { rightly: number; falsely: number }>();
  for (const [, text, answers] of TEXTS) {
    const { file } = await draftReview(text, { id: "drafted" });
    const { findings } = audit(reviewOf(file, answers.period));
    for (const { verdict, assumptions, relations, figures } of findings) {
      if (verdict !== "contradicted" || assumptions.length === 0) continue;
      const kind = relations.join(", ");
      const count = counts.get(kind) ?? { rightly: 0, falsely: 0 };
      count[isUntrue(answers, figures) ? "rightly" : "falsely"] += 1;
      counts.set(kind, count);
    }
  }
  const kinds = [...counts].map(([kind, { rightly, falsely }]) => ({ kind, rightly, falsely }));
  expect(kinds.filter(({ rightly, falsely }) => falsely > 0 && falsely >= rightly)).toEqual([]);
  expect(kinds.length).toBeGreaterThan(0);
});
