import { nearest } from "@park/data";
import { UserError } from "@park/data/command";
import type { Audit } from "../audit/audit.ts";
import { isAccusation } from "../audit/verdict.ts";

/** What a build may be failed on, and whether it was found. */
const FAILURES = {
  contradicted: ({ findings }) => findings.some(isAccusation),
  conditional: ({ findings }) =>
    findings.some((one) => one.verdict === "contradicted" && !isAccusation(one)),
  noSingleRule: ({ findings }) => findings.some(({ verdict }) => verdict === "noSingleRule"),
  incomplete: ({ isComplete }) => !isComplete,
} as const satisfies { readonly [kind: string]: (found: Audit) => boolean };

export type Failure = keyof typeof FAILURES;

/** What was typed behind `--fail-on`. */
export const failuresOf = (typed: readonly string[]): readonly Failure[] => {
  const names = Object.keys(FAILURES) as Failure[];
  return typed.map((got) => {
    const found = names.find((name) => name === got);
    if (found !== undefined) return found;
    const near = nearest(got, names);
    const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
    throw new UserError(
      `Cannot audit: --fail-on must be one of ${names.join(", ")}, got ${got}${hint}`,
    );
  });
};

/** Whether anything was found of what is not allowed. */
export const fails = (found: Audit, on: readonly Failure[]): boolean =>
  on.some((failure) => FAILURES[failure](found));
