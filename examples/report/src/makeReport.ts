import { coverage, formatIssues, type Review, verifySource, xinyu2023 } from "@park/data";
import { type Output, readReviewFile, readText, UserError, writeFolder } from "@park/data/command";
import { type Finding, VERDICT_LABELS, type Verdict, verdictLabel } from "@park/metrics";
import { artefacts } from "./artefacts.ts";
import { COMMAND, memoOf } from "./lastRun.ts";
import type { Options } from "./options.ts";
import { findChromium, printPdf } from "./printPdf.ts";
import { LOCALES, type Report, STORY, type Verification } from "./report.ts";
import { step } from "./step.ts";

/** What a run did; a summary for the terminal, and what was asked for and could not be done. */
export interface Made {
  readonly summary: string;
  readonly failures: readonly string[];
}

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

const verify = async (
  review: Review,
  source: string | undefined,
  output: Output,
): Promise<Verification | null> => {
  if (source === undefined) {
    output.say(
      "SKIPPED: verification, because no copy of the source is here; name one with --source FILE",
    );
    return null;
  }
  const text = await readText(source);
  const issues = await step(
    () => verifySource(review, text),
    (found) =>
      `Verified ${counted(review.facts.length, "fact")} against the source: ${counted(found.length, "issue")}`,
    output,
  );
  if (issues.length > 0) {
    throw new UserError(
      `Cannot verify ${review.id}: must agree with its source, got ${counted(issues.length, "issue")}\n${formatIssues(issues, review)}`,
      1,
    );
  }
  const uncovered = coverage(review, text);
  const open = uncovered.map(({ printed, start }) => `${printed} at ${start}`);
  output.say(
    open.length === 0
      ? "✓ Covered every number of the source"
      : `! In no fact and no exclusion: ${open.join(", ")}`,
  );
  return { issues, uncovered };
};

const VERDICTS = Object.keys(VERDICT_LABELS) as readonly Verdict[];

/** How many findings of each kind, from the worst. */
const count = (findings: readonly Finding[]): string => {
  const labels = [...VERDICTS]
    .reverse()
    .flatMap((verdict) => findings.filter((one) => one.verdict === verdict))
    .map((finding) => verdictLabel(finding).en);
  return [...new Set(labels)]
    .map((label) => `${labels.filter((other) => other === label).length} ${label}`)
    .join(", ");
};

const summaryOf = ({ review, evaluations, audit, power, charts }: Report): string => {
  const computed = evaluations.filter(({ value }) => value !== null).length;
  const guarded =
    power === null
      ? "not tried"
      : `${power.protected} of ${counted(power.figures.length, "figure")}`;
  return `
  facts       ${review.facts.length}
  indicators  ${evaluations.length} values, ${computed} computed
  findings    ${audit.findings.length}${audit.findings.length === 0 ? "" : `: ${count(audit.findings)}`}
  protected   ${guarded}
  charts      ${charts.length}
`;
};

const NO_CHROMIUM =
  "Cannot print PDF: Chromium must be on the PATH, got none; install it (Debian: apt-get install chromium fonts-noto-cjk)";

/** The story in each language as a PDF, and the tables where they are asked for, by the names of their files. */
const printed = async (
  chromium: string,
  pages: ReadonlyMap<string, string>,
  { appendix }: Pick<Options, "appendix">,
  output: Output,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  for (const locale of LOCALES)
    for (const [name, page] of [
      [`review.${locale}.pdf`, STORY[locale]],
      ...(appendix ? [[`data.${locale}.pdf`, "data.html"] as const] : []),
    ] as const) {
      const pdf = await step(
        () => printPdf(chromium, pages.get(page) ?? "", locale),
        () => `Printed ${name}`,
        output,
      );
      files.set(name, pdf);
    }
  return files;
};

/**
 * Makes the report that was asked for: reads, verifies, computes, draws, prints, and writes.
 *
 * @param options - what was asked for
 * @param inputs - a digest of what it is made from, which the folder keeps with the summary
 * @param output - where to say what was done
 */
export const makeReport = async (
  options: Options,
  inputs: string,
  output: Output,
): Promise<Made> => {
  const review = await step(
    () => (options.review === undefined ? xinyu2023 : readReviewFile(options.review)),
    ({ id, facts, measures }) =>
      `Read ${id}: ${counted(facts.length, "fact")}, ${counted(Object.keys(measures).length, "measure")}`,
    output,
  );
  const verification = await verify(review, options.source, output);
  const { files, report } = await step(
    () => artefacts(review, verification),
    (made) =>
      `Computed ${counted(made.report.evaluations.length, "indicator value")}, audited ${counted(made.report.audit.findings.length, "finding")}, drew ${counted(made.report.charts.length, "chart")} in 2 languages and 3 themes`,
    output,
  );
  const isPrinted = options.pdf || options.appendix;
  const chromium = isPrinted ? await findChromium() : null;
  const pdfs = chromium === null ? [] : await printed(chromium, files, options, output);
  const failures = isPrinted && chromium === null ? [NO_CHROMIUM] : [];
  const summary = summaryOf(report);
  const all = new Map<string, string | Uint8Array>([...files, ...pdfs]);
  // What was not all made is made again the next time.
  const memo = failures.length > 0 ? {} : { memo: memoOf({ inputs, summary }) };
  await writeFolder(options.out, all, { command: COMMAND, ...memo });
  output.say(`✓ Wrote ${counted(all.size, "file")}`);
  return { summary, failures };
};
