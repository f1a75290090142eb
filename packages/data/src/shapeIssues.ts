import type { Issue } from "@park/data";
import type * as z from "zod";
import { LIMITS } from "./limits.ts";
import {
  ENTITY_KINDS,
  entitySchema,
  exclusionSchema,
  extensionSchema,
  factSchema,
  measureSchema,
  nameSchema,
  reviewSchema,
  sourceSchema,
} from "./reviewSchema.ts";

/** What each list of a review holds. */
const LISTS = {
  sources: sourceSchema,
  facts: factSchema,
  entities: entitySchema,
  exclusions: exclusionSchema,
} as const;

type Path = Issue["path"];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );

/** The names of types where zod's are not the reader's. */
const TYPE_NAMES: { readonly [type: string]: string } = { int: "whole number", record: "object" };

const MISNAMED = `must be named with letters, digits, _ and - (1 to ${LIMITS.id})`;

const notHave = (keys: readonly string[]): string =>
  `must not have ${keys.map((key) => JSON.stringify(key)).join(", ")}`;

/** What a value may be that may be several things: the words there are, and what else. */
const unionRule = ({ errors }: z.core.$ZodIssueInvalidUnion): string => {
  const found = errors.flat().filter(({ path }) => path.length === 0);
  const words = found.flatMap((one) =>
    one.code === "invalid_value" ? one.values.map(String) : [],
  );
  const types = found.flatMap((one) => (one.code === "invalid_type" ? [one.expected] : []));
  const inside = errors.flat().some(({ path }) => path.length > 0);
  const kinds = [...new Set([...types, ...(inside ? ["object"] : [])])];
  return `must be ${[...(words.length === 0 ? [] : [`one of ${words.join(", ")}`]), ...kinds].join(", or ")}`;
};

const ruleOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string" && typeof value === "number"
        ? "must be string, in quotation marks"
        : `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return issue.discriminator === undefined
        ? unionRule(issue)
        : `must be one of ${ENTITY_KINDS.join(", ")}`;
    case "invalid_key":
      return MISNAMED;
    case "unrecognized_keys":
      return notHave(issue.keys);
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `must be at least ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "array") return `must have at most ${issue.maximum} entries`;
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
};

const isTodo = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "unrecognized_keys" && issue.keys.includes("todo");

/** What is wrong with the shape of a value, which stands at `place`, in the words and with the values of an {@link Issue}. */
const issuesOf = (schema: z.ZodType, value: unknown, place: Path): readonly Issue[] => {
  const found = schema.safeParse(value).error?.issues ?? [];
  // What else is wrong with an item that is not settled yet follows from that.
  const isOpen = place.length > 0 && found.some(isTodo);
  return found
    .filter((issue) => !isOpen || isTodo(issue))
    .flatMap((issue) => {
      const path = [
        ...place,
        ...issue.path.map((key) => (typeof key === "number" ? key : String(key))),
      ];
      const got = at(value, issue.path);
      if (issue.code !== "unrecognized_keys" || !isTodo(issue))
        return [{ path, rule: ruleOf(issue, got), value: got }];
      // A draft says there what a person has to settle.
      const others = issue.keys.filter((key) => key !== "todo");
      return [
        {
          path: [...path, "todo"],
          rule: "must be settled, and then taken out",
          value: at(got, ["todo"]),
        },
        ...(others.length === 0 ? [] : [{ path, rule: notHave(others), value: got }]),
      ];
    });
};

/** Whether an entry of `measures` extends one of the codebook: it says nothing of what the codebook says already. */
export const isExtension = (value: unknown): boolean =>
  !["label", "definition", "unit", "kind"].some((key) => at(value, [key]) !== undefined);

/**
 * What is wrong with the shape of a review. Where there are more than {@link LIMITS}`.issues`, the rest is not looked at.
 *
 * @param data - plain data
 */
export const shapeIssues = (data: unknown): readonly Issue[] => {
  if (!isObject(data)) return issuesOf(reviewSchema, data, []);
  const { measures } = data;
  const lists = Object.entries(LISTS).flatMap(([name, schema]) => {
    const list = data[name];
    return Array.isArray(list) ? [{ name: name as keyof typeof LISTS, schema, list }] : [];
  });
  // First the whole with nothing in its lists, then what is in them, one by one.
  const frame = {
    ...data,
    ...Object.fromEntries(lists.map(({ name }) => [name, []])),
    ...(isObject(measures) ? { measures: {} } : {}),
  };
  const issues: Issue[] = [];
  const add = (more: readonly Issue[]): void => {
    for (const issue of more) issues.push(issue);
  };
  add(issuesOf(reviewSchema, frame, []));
  const isFull = (name: "measures" | keyof typeof LISTS, size: number, value: unknown): boolean => {
    const most = LIMITS[name];
    if (size > most)
      issues.push({ path: [name], rule: `must have at most ${most} entries`, value });
    return size > most;
  };
  for (const { name, schema, list } of lists) {
    if (isFull(name, list.length, list)) continue;
    for (const [index, item] of list.entries()) {
      if (issues.length > LIMITS.issues) return issues;
      add(issuesOf(schema, item, [name, index]));
    }
  }
  const entries = isObject(measures) ? Object.entries(measures) : [];
  for (const [key, value] of isFull("measures", entries.length, measures) ? [] : entries) {
    if (issues.length > LIMITS.issues) return issues;
    if (!nameSchema.safeParse(key).success)
      issues.push({ path: ["measures", key], rule: MISNAMED, value });
    const schema = isExtension(value) ? extensionSchema : measureSchema;
    add(issuesOf(schema, value, ["measures", key]));
  }
  return issues;
};
