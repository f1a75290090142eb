import type * as z from "zod";
import { checkReview } from "./checkReview.ts";
import { codebook } from "./codebook/codebook.ts";
import { completeReview } from "./completeReview.ts";
import { freeze } from "./freeze.ts";
import type { Issue, Result } from "./issue.ts";
import { measure } from "./measure.ts";
import type { Period } from "./period.ts";
import type { Measures, Review } from "./review.ts";
import type { ReviewInput } from "./reviewInput.ts";
import { reviewSchema } from "./reviewSchema.ts";

const at = (value: unknown, path: Issue["path"]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );

/** The names of types where zod's are not the reader's. */
const TYPE_NAMES: { readonly [type: string]: string } = { int: "whole number", record: "object" };

const ruleOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_key":
      return "must be named with 1 to 200 characters";
    case "unrecognized_keys":
      return `must not have ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `must be at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
};

/** zod leaves a key `__proto__` out of records without a word: what stands there would be lost. */
const skipped = (value: unknown, path: Issue["path"] = []): Issue[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return key === "__proto__"
          ? [{ path: here, rule: "must not be named so", value: part }]
          : skipped(part, here);
      });

/**
 * Reads a review from data of unknown shape, such as a parsed JSON file: shape first, then all that
 * {@link @park/data!checkReview} checks. Measures of the codebook need not be declared.
 *
 * @param data - anything
 * @returns the frozen review, or all issues at once
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * import { parseReview } from "@park/data/schema";
 * const read = parseReview({ id: "mine", park: "east", period: "2023", sources: [], facts: [] });
 * formatIssues(read.issues ?? []); // => "park: must be object, got \"east\""
 * ```
 */
export const parseReview = (data: unknown): Result<Review> => {
  const shape = reviewSchema.safeParse(data);
  if (!shape.success) {
    return {
      issues: shape.error.issues.map((issue) => {
        const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
        return { path, rule: ruleOf(issue), value: at(data, path) };
      }),
    };
  }
  const known: Measures = codebook;
  const issues = skipped(data);
  const own = Object.entries(shape.data.measures ?? {}).map(([key, input]) => {
    const completed = measure(input as Parameters<typeof measure>[0]);
    if (Object.hasOwn(known, key) && !sameJson(completed, known[key])) {
      issues.push({
        path: ["measures", key],
        rule: "must not redefine a measure of the codebook; choose another id",
        value: key,
      });
    }
    return [key, completed] as const;
  });
  const review = completeReview({
    ...shape.data,
    measures: { ...known, ...Object.fromEntries(own) },
  } as unknown as ReviewInput<Measures> & { readonly period: Period });
  issues.push(...checkReview(review));
  return issues.length > 0 ? { issues } : { value: freeze(review) };
};

/** Whether two values of plain data are the same, in whatever order their keys stand. */
const sameJson = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, Reflect.get(b, key)))
  );
};
