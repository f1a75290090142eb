import type { Issue } from "@park/data";
import type * as z from "zod";
import { ENTITY_KINDS, extensionSchema, measureSchema } from "./reviewSchema.ts";

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

const ruleOf = (issue: z.core.$ZodIssue, value?: unknown): string => {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string" && typeof value === "number"
        ? "must be string, in quotation marks"
        : `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return `must be one of ${ENTITY_KINDS.join(", ")}`;
    case "invalid_key":
      return "must be named with letters, digits, _ and - (1 to 200)";
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

/** What an entry of `measures` is meant to be: an extension says nothing of what the codebook says already. */
const meantMeasure = (value: unknown) =>
  ["label", "definition", "unit", "kind"].some((key) => at(value, [key]) !== undefined)
    ? measureSchema
    : extensionSchema;

/** What is wrong with the shape of each measure, as what it is meant to be. */
const measureIssues = (
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
): readonly z.core.$ZodIssue[] =>
  [...new Set(issues.map(({ path }) => String(path[1])))].flatMap((key) => {
    const value = at(data, ["measures", key]);
    const found = meantMeasure(value).safeParse(value).error?.issues ?? [];
    return found.map((issue) => ({ ...issue, path: ["measures", key, ...issue.path] }));
  });

/** What zod found, in the words and with the values of an {@link Issue}. */
export const shapeIssues = (error: z.ZodError, data: unknown): Issue[] => {
  const isOfMeasure = ({ path, code }: z.core.$ZodIssue): boolean =>
    path[0] === "measures" && path.length > 1 && code !== "invalid_key";
  const others = error.issues.filter((issue) => !isOfMeasure(issue));
  const all = [...others, ...measureIssues(error.issues.filter(isOfMeasure), data)];
  const isTodo = (issue: z.core.$ZodIssue): boolean =>
    issue.code === "unrecognized_keys" && issue.keys.includes("todo");
  // What else is wrong with an item that is not settled yet follows from that.
  const open = new Set(all.filter(isTodo).map(({ path }) => path.slice(0, 2).join("\n")));
  const settled = all.filter(
    (issue) =>
      isTodo(issue) || issue.path.length < 2 || !open.has(issue.path.slice(0, 2).join("\n")),
  );
  return settled.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    if (issue.code !== "unrecognized_keys" || !issue.keys.includes("todo"))
      return [{ path, rule: ruleOf(issue, at(data, path)), value: at(data, path) }];
    // A draft says there what a person has to settle.
    const here = [...path, "todo"];
    const keys = issue.keys.filter((key) => key !== "todo");
    return [
      { path: here, rule: "must be settled, and then taken out", value: at(data, here) },
      ...(keys.length === 0
        ? []
        : [{ path, rule: ruleOf({ ...issue, keys }), value: at(data, path) }]),
    ];
  });
};
