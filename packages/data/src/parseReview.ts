import {
  checkReview,
  codebook,
  extendMeasure,
  freeze,
  type Issue,
  type Measure,
  type Measures,
  measure,
  type Result,
  type Review,
  type ReviewInput,
} from "@park/data";
import type * as z from "zod";
import { completeReview } from "./completeReview.ts";
import { extensionSchema, reviewSchema } from "./reviewSchema.ts";
import { shapeIssues } from "./shapeIssues.ts";
import { soundParts } from "./soundParts.ts";

/** zod leaves a key `__proto__` out of records without a word: what stands there would be lost. */
const skipped = (data: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<object>();
  // No recursion: data may go deeper than the stack, or lead back to itself.
  const open: { readonly value: unknown; readonly path: Issue["path"] }[] = [
    { value: data, path: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, part] of Object.entries(value)) {
      // Nearly all of a review are texts and numbers, which hold nothing.
      const isOpen = typeof part === "object" && path.length + 1 < DEEPEST;
      if (key !== "__proto__" && !isOpen) continue;
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === "__proto__")
        issues.push({ path: here, rule: "must not be named so", value: part });
      else open.push({ value: part, path: here });
    }
  }
  return issues;
};

/** No part of a review lies deeper. */
const DEEPEST = 12;

type MeasureOrExtension = z.infer<typeof reviewSchema>["measures"] & {};

/** The codebook with what a file adds to it. */
const readMeasures = (given: MeasureOrExtension, report: (issue: Issue) => void): Measures => {
  const known: Measures = codebook;
  const read = Object.entries(given).flatMap(([key, input]): [string, Measure][] => {
    const path = ["measures", key];
    const before = Object.hasOwn(known, key) ? known[key] : undefined;
    const isExtension = extensionSchema.safeParse(input).success;
    if (isExtension && input.id !== key) {
      report({ path: [...path, "id"], rule: `must be its key ${key}`, value: input.id });
      return [];
    }
    if (before === undefined && isExtension) {
      report({ path, rule: "must have label, definition, unit and kind", value: input });
      return [];
    }
    if (before === undefined) return [[key, measure(input as Parameters<typeof measure>[0])]];
    try {
      const extended = extendMeasure(
        before,
        (input.dimensions ?? {}) as Parameters<typeof extendMeasure>[1],
      );
      if (isExtension || sameJson(measure(input as Parameters<typeof measure>[0]), extended))
        return [[key, extended]];
      const rule =
        "must not redefine a measure of the codebook but for its dimensions; choose another id";
      report({ path, rule, value: key });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      report({ path, rule: error.message.replace(/^Cannot extend .*?: /, ""), value: key });
    }
    return [];
  });
  return { ...known, ...Object.fromEntries(read) };
};

/**
 * Reads a review from data of unknown shape, such as a parsed JSON file: its shape, and in all parts of the right shape
 * what {@link @park/data!checkReview} checks. Measures of the codebook need not be declared.
 *
 * @param data - anything
 * @returns the frozen review, or all issues at once
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * import { parseReview } from "@park/data/schema";
 * const read = parseReview({ id: "mine", park: "east", period: "23", sources: [], facts: [] });
 * formatIssues(read.issues ?? []);
 * // => "park: must be object, got \"east\"\nperiod: must be a period: 2024, 2024-S1, 2024-Q3, 2024-M09 or 2024-01/2024-09, got \"23\""
 * ```
 */
export const parseReview = (data: unknown): Result<Review> => {
  const shape = reviewSchema.safeParse(data);
  const issues = shape.success ? [] : shapeIssues(shape.error, data);
  const parts = soundParts(shape.success ? shape.data : data, issues);
  if (parts === null) return { issues };
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  skipped(shape.success ? data : parts.input).forEach(report);
  const measures = readMeasures(parts.input.measures as MeasureOrExtension, report);
  const review = completeReview({ ...parts.input, measures } as unknown as ReviewInput);
  checkReview(review).flatMap(parts.place).forEach(report);
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
