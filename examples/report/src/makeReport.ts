import { join } from "node:path";
import { coverage, formatIssues, type Review, verifySource } from "@park/data";
import { VERDICT_LABELS, type Verdict } from "@park/metrics";
import { artefacts } from "./artefacts.ts";
import type { Options } from "./options.ts";
import { findChromium, printPdf } from "./printPdf.ts";
import { readReviewFile, readText } from "./readReviewFile.ts";
import { LOCALES, type Report, type Verification } from "./report.ts";
import { step } from "./step.ts";
import { writeFolder } from "./writeFolder.ts";

/** What a run did; a summary for the terminal, and what was asked for and could not be done. */
export interface Made {
  readonly summary: string;
  readonly failures: readonly string[];
}

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

const verify = async (review: Review, source: string | undefined): Promise<Verification | null> => {
  if (source === undefined) {
    console.log(
      "SKIPPED: verification, because no copy of the source is here; name one with --source FILE",
    );
    return null;
  }
  const text = await readText(source);
  const issues = await step(
    () => verifySource(review, text),
    (found) =>
      `Verified ${counted(review.facts.length, "fact")} against the source: ${counted(found.length, "issue")}`,
  );
  if (issues.length > 0) {
    throw new Error(
      `Cannot verify ${review.id}: must agree with its source, got ${counted(issues.length, "issue")}\n${formatIssues(issues, review)}`,
    );
  }
  const uncovered = coverage(review, text);
  const open = uncovered.map(({ printed, start }) => `${printed} at ${start}`);
  console.log(
    open.length === 0
      ? "✓ Covered every number of the source"
      : `! In no fact and no exclusion: ${open.join(", ")}`,
  );
  return { issues, uncovered };
};

const count = (verdicts: readonly Verdict[]): string =>
  (Object.keys(VERDICT_LABELS) as Verdict[])
    .map((verdict) => [verdicts.filter((other) => other === verdict).length, verdict] as const)
    .flatMap(([number, verdict]) => (number === 0 ? [] : [`${number} ${verdict}`]))
    .join(", ");

const summaryOf = ({ review, evaluations, audit, verdicts, charts }: Report): string => {
  const computed = evaluations.filter(({ value }) => value !== null).length;
  return `
  facts       ${review.facts.length}
  indicators  ${evaluations.length} values, ${computed} computed
  findings    ${audit.findings.length}: ${count(audit.findings.map(({ verdict }) => verdict))}
  claims      ${verdicts.size}, each by its best reading: ${count([...verdicts.values()])}
  charts      ${charts.length}
`;
};

const printIn = async (folder: string): Promise<readonly string[]> => {
  const chromium = await findChromium();
  if (chromium === null) {
    return [
      "Cannot print PDF: Chromium must be on the PATH, got none; install it (Debian: apt-get install chromium fonts-noto-cjk)",
    ];
  }
  for (const locale of LOCALES) {
    const pdf = join(folder, `review.${locale}.pdf`);
    await step(
      () => printPdf(chromium, join(folder, "index.html"), locale, pdf),
      () => `Printed review.${locale}.pdf`,
    );
  }
  return [];
};

/** Makes the report that was asked for: reads, verifies, computes, draws, writes, and prints. */
export const makeReport = async (options: Options): Promise<Made> => {
  const review = await step(
    () => readReviewFile(options.review),
    ({ id, facts, measures }) =>
      `Read ${id}: ${counted(facts.length, "fact")}, ${counted(Object.keys(measures).length, "measure")}`,
  );
  const verification = await verify(review, options.source);
  const { files, report } = await step(
    () => artefacts(review, verification),
    (made) =>
      `Computed ${counted(made.report.evaluations.length, "indicator value")}, audited ${counted(made.report.audit.findings.length, "finding")}, drew ${counted(made.report.charts.length, "chart")} in 2 languages and 3 themes`,
  );
  let failures: readonly string[] = [];
  await writeFolder(options.out, files, async (folder) => {
    if (options.pdf) failures = await printIn(folder);
  });
  console.log(`✓ Wrote ${counted(files.size, "file")}`);
  return { summary: summaryOf(report), failures };
};
