import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { coverage, formatIssues, verifySource } from "@park/data";
import { claimVerdicts, VERDICT_LABELS, type Verdict } from "@park/metrics";
import { artefacts } from "./artefacts.ts";
import { readReview } from "./readReview.ts";
import { writeFolder } from "./writeFolder.ts";

const USAGE = `Usage: npm start -- [options]

  --review FILE   a review of your own, as JSON; the packaged review of 2023 otherwise
  --source FILE   a copy of its source document, to verify every figure against
  --out FOLDER    where to write; it is replaced; out/review otherwise
`;

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const done = (what: string): void => console.log(`✓ ${what}`);

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      review: { type: "string" },
      source: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const review = await readReview(values.review);
  done(
    `Read ${review.id}: ${review.facts.length} facts, ${Object.keys(review.measures).length} measures`,
  );

  const beside = join(project, "../shared/source", `${review.id}.txt`);
  const source = values.source ?? (existsSync(beside) ? beside : undefined);
  const text = source === undefined ? "" : await readFile(source, "utf8");
  const verified = source === undefined ? null : await verifySource(review, text);
  if (verified === null) {
    console.log(
      "SKIPPED: verification, because no copy of the source is here; name one with --source FILE",
    );
  } else if (verified.length > 0) {
    throw new Error(
      `Cannot verify ${review.id}: must agree with its source, got ${verified.length} issue(s)\n${formatIssues(verified)}`,
    );
  } else {
    done(`Verified ${review.facts.length} facts against the source: 0 issues`);
    const open = coverage(review, text).map(({ printed, start }) => `${printed} at ${start}`);
    if (open.length === 0) done("Covered every number of the source");
    else console.log(`! In no fact and no exclusion: ${open.join(", ")}`);
  }

  const made = await artefacts(review, verified);
  const computed = made.evaluations.filter(({ value }) => value !== null).length;
  done(`Computed ${computed} of ${made.evaluations.length} indicator values`);
  done(`Audited ${made.audit.findings.length} findings`);
  done(`Drew ${made.charts} charts in 2 languages`);

  const out = resolve(project, values.out ?? "out/review");
  await writeFolder(out, made.files);
  done(`Wrote ${made.files.size} files`);

  const count = (verdicts: readonly Verdict[]): string =>
    (Object.keys(VERDICT_LABELS) as Verdict[])
      .map((verdict) => [verdicts.filter((other) => other === verdict).length, verdict] as const)
      .flatMap(([number, verdict]) => (number === 0 ? [] : [`${number} ${verdict}`]))
      .join(", ");
  const claims = claimVerdicts(made.audit).map(({ verdict }) => verdict);
  console.log(`
  facts       ${review.facts.length}
  indicators  ${made.evaluations.length} values, ${computed} computed
  findings    ${made.audit.findings.length}: ${count(made.audit.findings.map(({ verdict }) => verdict))}
  claims      ${claims.length}, each by its best reading: ${count(claims)}
  charts      ${made.charts}

Open ${relative(process.cwd(), join(out, "index.html")) || join(out, "index.html")}`);
};

run().catch((error: Error) => {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
});
