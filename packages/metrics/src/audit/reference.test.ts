import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { asText } from "../testing/asText.ts";
import { type HonestClass, STRATA } from "../testing/honestClasses.ts";
import { outcomeOf, trialOf } from "../testing/honestRuns.ts";
import type { System } from "./constraint.ts";
import { RULES, type Rule } from "./print.ts";

// Systems of which one figure was moved, before the audit and before a judge in Python that has nothing of it. Whom the audit accuses, the
// judge must find guilty. What the judge can prove, the audit should have found: it narrows numbers one by one, and need not find all.
// `npm run honest` tries 20,000.

const JUDGE = fileURLToPath(new URL("../../../../tools/judge/judge.py", import.meta.url));
const { JUDGED_SYSTEMS, FUZZ_SEED = "2023" } = process.env;
const SYSTEMS = Number(JUDGED_SYSTEMS ?? 120);
const BATCH = 1000;
const HOURS = 24 * 3_600_000;

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("SKIPPED: the audit before an independent judge: no python3 here");

/** The rules under which the judge finds that systems can be; those that it does not decide with a question mark. */
const judged = (systems: readonly System[]): readonly (readonly string[])[] => {
  const { stdout, stderr } = spawnSync("python3", [JUDGE], {
    input: systems.map(asText).join("\n"),
    maxBuffer: 2 ** 30,
  });
  if (stderr.length > 0) throw new Error(stderr.toString());
  return stdout
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
};

interface Count {
  systems: number;
  guilty: number;
  missed: number;
  undecided: number;
}

const places = Array.from({ length: SYSTEMS }, (_, at) => ({
  seed: Number(FUZZ_SEED) + Math.floor(at / STRATA.length),
  // From all over the classes, though they are few.
  place: (at * 101) % STRATA.length,
}));

const batches = Array.from({ length: Math.ceil(SYSTEMS / BATCH) }, (_, at) =>
  places.slice(at * BATCH, (at + 1) * BATCH),
);

describe.skipIf(!hasPython)("an independent judge", () => {
  test("finds whoever is accused guilty, and few guilty whom the audit lets go", {
    timeout: HOURS,
  }, () => {
    const counts = new Map<HonestClass, Count>();
    const [wronged, missed]: [string[], string[]] = [[], []];
    for (const batch of batches) {
      const systems = batch.flatMap(({ seed, place }) => {
        const { of, forged } = trialOf(seed, place);
        return forged === null ? [] : [{ of, forged, from: `${of}, seed ${seed}, place ${place}` }];
      });
      const verdicts = judged(systems.map(({ forged }) => forged));
      for (const [at, { of, forged, from }] of systems.entries()) {
        const verdict = verdicts[at] ?? [];
        const count = counts.get(of) ?? { systems: 0, guilty: 0, missed: 0, undecided: 0 };
        counts.set(of, count);
        count.systems += 1;
        const isGuilty = (rule: Rule): boolean =>
          !verdict.includes(rule) && !verdict.includes(`${rule}?`);
        for (const rule of RULES) {
          const { isPossible } = outcomeOf(forged, rule);
          if (!isPossible && verdict.includes(rule)) wronged.push(`${from}, under ${rule}`);
          if (isPossible && isGuilty(rule)) missed.push(`${from}, under ${rule}`);
          if (rule !== "mixed") continue;
          if (isGuilty(rule)) count.guilty += 1;
          if (isGuilty(rule) && isPossible) count.missed += 1;
          if (verdict.includes("mixed?")) count.undecided += 1;
        }
      }
    }
    if (JUDGED_SYSTEMS !== undefined) {
      console.table(Object.fromEntries(counts));
      for (const one of missed) console.log(`missed: ${one}`);
    }
    expect(wronged).toEqual([]);
    const all = [...counts.values()];
    const guilty = all.reduce((sum, count) => sum + count.guilty, 0);
    expect(guilty).toBeGreaterThan(SYSTEMS / 3);
    expect(missed.length / (RULES.length * guilty)).toBeLessThan(1 / 200);
  });

  test("lets everybody go who is honest", { timeout: HOURS }, () => {
    const some = places
      .slice(0, Math.ceil(SYSTEMS / 10))
      .map(({ seed, place }) => trialOf(seed, place));
    const verdicts = judged(some.map(({ honest }) => honest.system));
    for (const [at, { author }] of some.entries()) {
      const own =
        author.way === "any" ? "mixed" : author.way === "cutOff" ? "truncation" : "rounding";
      expect(verdicts[at]?.map((rule) => rule.replace("?", ""))).toEqual(
        expect.arrayContaining([own, "mixed"]),
      );
    }
  });
});
