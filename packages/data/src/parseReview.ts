import {
  checkReview,
  codebook,
  extendMeasure,
  freeze,
  type Issue,
  type Measure,
  type Measures,
  measure,
  parseFigure,
  type Result,
  type Review,
  type ReviewInput,
} from "@park/data";
import type * as z from "zod";
import { checkNamedMeasures } from "./check/checkNamedMeasures.ts";
import { completeReview } from "./completeReview.ts";
import { LIMITS } from "./limits.ts";
import { namesInBoth } from "./namesInBoth.ts";
import { own } from "./own.ts";
import { plainData } from "./plainData.ts";
import type { extensionSchema, measureSchema } from "./reviewSchema.ts";
import { sameJson } from "./sameJson.ts";
import { isExtension, shapeIssues } from "./shapeIssues.ts";
import { soundParts } from "./soundParts.ts";

type MeasureOrExtension = z.infer<typeof measureSchema> | z.infer<typeof extensionSchema>;

/** The codebook with what a file adds to it. */
const readMeasures = (
  given: Readonly<Record<string, MeasureOrExtension>>,
  report: (issue: Issue) => void,
): Measures => {
  const read = Object.entries(given).flatMap(([key, said]): [string, Measure][] => {
    const input = namesInBoth(said) as MeasureOrExtension;
    const path = ["measures", key];
    const before = own<Measure>(codebook, key);
    const extendsOne = isExtension(input);
    if (extendsOne && input.id !== key) {
      report({ path: [...path, "id"], rule: `must be its key ${key}`, value: input.id });
      return [];
    }
    if (before === undefined && extendsOne) {
      report({ path, rule: "must have label, definition, unit and kind", value: input });
      return [];
    }
    if (before === undefined) return [[key, measure(input as Parameters<typeof measure>[0])]];
    try {
      const extended = extendMeasure(
        before,
        (input.dimensions ?? {}) as Parameters<typeof extendMeasure>[1],
      );
      if (extendsOne || sameJson(measure(input as Parameters<typeof measure>[0]), extended))
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
  return { ...codebook, ...Object.fromEntries(read) };
};

/**
 * Reads a review from data of unknown shape, such as a parsed JSON file: its shape, and in all parts of the right shape
 * what {@link @park/data!checkReview} checks. Measures of the codebook need not be declared.
 *
 * The data may be anything and by anybody: it is looked at once, nothing of it is run but its getters, and nothing is thrown.
 * How long texts and lists may be is in {@link LIMITS}; the time it takes grows with the size of the data.
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
  const plain = plainData(data);
  const issues = [...shapeIssues(plain.value), ...plain.issues];
  if (issues.length > LIMITS.issues) return { issues: first(issues) };
  const parts = soundParts(plain.value, issues);
  if (parts === null) return { issues };
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const given = parts.input.measures as Readonly<Record<string, MeasureOrExtension>>;
  const measures = readMeasures(given, report);
  const named = Object.fromEntries(
    Object.entries(measures).filter(([id]) => Object.hasOwn(given, id)),
  );
  checkNamedMeasures(
    (path, rule, value) => parts.place({ path, rule, value }).forEach(report),
    named,
    measures,
  );
  const review = completeReview(
    { ...parts.input, measures } as unknown as ReviewInput,
    parseFigure,
  );
  checkReview(review).flatMap(parts.place).forEach(report);
  return issues.length > 0 ? { issues: first(issues) } : { value: freeze(review) };
};

/** As many issues as a person can mend at once, and one that says that there are more. */
const first = (issues: readonly Issue[]): readonly Issue[] =>
  issues.length <= LIMITS.issues
    ? issues
    : [
        ...issues.slice(0, LIMITS.issues),
        { path: [], rule: "must be mended for the rest to be looked at", value: "more issues" },
      ];
