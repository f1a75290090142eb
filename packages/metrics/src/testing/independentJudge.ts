import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// A judge of systems of figures that shares nothing with the audit: tools/judge/judge.py says how it judges.

const JUDGE = fileURLToPath(new URL("../../../../tools/judge/judge.py", import.meta.url));
const BATCH = 1000;

export const hasPython = (): boolean => spawnSync("python3", ["--version"]).status === 0;

/**
 * The rules under which systems can be, each a line of JSON as `asText` writes it; a rule that is not decided has a question mark.
 */
export const judged = (lines: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(lines.length / BATCH) }, (_, at) => {
    const { stdout, stderr } = spawnSync("python3", [JUDGE], {
      input: lines.slice(at * BATCH, (at + 1) * BATCH).join("\n"),
      maxBuffer: 2 ** 30,
    });
    if (stderr.length > 0) throw new Error(stderr.toString());
    return stdout.toString().trim().split("\n");
  })
    .flat()
    .map((line) => JSON.parse(line));
