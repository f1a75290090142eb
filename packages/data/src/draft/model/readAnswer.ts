import { type AspectId, type Issue, REGIONS, type Region } from "@park/data";
import { ASPECTS, BASES } from "../../aspect.ts";
import { own } from "../../own.ts";
import { plainData } from "../../plainData.ts";
import { IS, PLANS } from "./answerSchema.ts";

/** Where a part of an answer could not be read. */
const WRONG = Symbol("wrong");
type Read<T> = (
  value: unknown,
  path: Issue["path"],
  report: (issue: Issue) => void,
) => T | typeof WRONG;
type Of<R> = R extends Read<infer T> ? T : never;

const refuse = (
  path: Issue["path"],
  rule: string,
  value: unknown,
  report: (issue: Issue) => void,
): typeof WRONG => {
  report({ path, rule, value });
  return WRONG;
};

/** Longer quotations than any that says one thing. */
const LONGEST = 400;

const text: Read<string> = (value, path, report) => {
  if (typeof value !== "string") return refuse(path, "must be a text", value, report);
  if (value.length > LONGEST)
    return refuse(path, `must have at most ${LONGEST} characters`, value, report);
  return value;
};

const index =
  (count: number): Read<number> =>
  (value, path, report) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value < count
      ? value
      : refuse(path, `must be the number of a quantity, 0 to ${count - 1}`, value, report);

const oneOf =
  <const W extends string>(words: readonly W[]): Read<W> =>
  (value, path, report) =>
    words.find((word) => word === value) ??
    refuse(path, `must be one of ${words.join(", ")}`, value, report);

/** What is left out is null, as some models leave it out. */
const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, path, report) =>
    value === undefined || value === null ? null : read(value, path, report);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const object =
  <const P extends Readonly<Record<string, Read<unknown>>>>(
    parts: P,
  ): Read<{ readonly [K in keyof P]: Of<P[K]> }> =>
  (value, path, report) => {
    if (!isObject(value)) return refuse(path, "must be an object", value, report);
    let isWrong = false;
    for (const key of Object.keys(value))
      if (!Object.hasOwn(parts, key)) {
        refuse([...path, key], `must be one of ${Object.keys(parts).join(", ")}`, key, report);
        isWrong = true;
      }
    const read = Object.entries(parts).map(([key, part]) => {
      const one = part(own<unknown>(value, key), [...path, key], report);
      isWrong ||= one === WRONG;
      return [key, one] as const;
    });
    return isWrong ? WRONG : (Object.fromEntries(read) as { readonly [K in keyof P]: Of<P[K]> });
  };

const list =
  <T>(part: Read<T>): Read<readonly T[]> =>
  (value, path, report) => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return refuse(path, "must be a list", value, report);
    const read = value.map((one, at) => part(one, [...path, at], report));
    return read.some((one) => one === WRONG) ? WRONG : (read as readonly T[]);
  };

const ASPECT_IDS = /*#__PURE__*/ (() => Object.keys(ASPECTS) as AspectId[])();

const entryOf = (count: number) => {
  const quantity = index(count);
  const region = orNull(oneOf<Region>(REGIONS));
  return object({
    quantity,
    printed: text,
    is: oneOf(IS),
    measure: orNull(object({ id: text, evidence: text })),
    own: orNull(object({ label: text })),
    dimensions: list(object({ name: text, value: text, evidence: text })),
    aspect: orNull(object({ is: oneOf(ASPECT_IDS), evidence: text })),
    of: orNull(quantity),
    whole: orNull(object({ quantity: orNull(quantity), region, evidence: text })),
    against: orNull(
      object({ base: orNull(oneOf(BASES)), region, period: orNull(text), evidence: text }),
    ),
    period: orNull(object({ period: text, evidence: text })),
    status: orNull(object({ is: oneOf(PLANS), evidence: text })),
    scope: orNull(object({ region: oneOf<Region>(REGIONS), evidence: text })),
    again: orNull(quantity),
  });
};

/** What an answer says of one quantity, with its place in the answer. */
export type Entry = Of<ReturnType<typeof entryOf>> & { readonly at: number };

/** An answer in its form; whether it is true has yet to be seen. */
export interface Answer {
  readonly period: { readonly period: string; readonly evidence: string } | null;
  readonly entries: readonly Entry[];
}

/** More than any answer about a text that a model reads. */
const MOST = 20_000_000;

/** The data of an answer in text: JSON, alone or fenced as models like to write it. */
const parsed = (answer: string, report: (issue: Issue) => void): unknown => {
  if (answer.length > MOST) {
    report({ path: [], rule: `must have at most ${MOST} characters`, value: answer.length });
    return undefined;
  }
  const [, fenced = answer] = /^\s*```(?:json)?\s*\n([\s\S]*)\n\s*```\s*$/.exec(answer) ?? [];
  try {
    return JSON.parse(fenced.replace(/^\uFEFF/, ""));
  } catch {
    report({ path: [], rule: "must be JSON", value: answer });
    return undefined;
  }
};

/** Reads the form of an answer; entries whose form is wrong are reported and left out. */
export const readAnswer = (
  answer: unknown,
  count: number,
  report: (issue: Issue) => void,
): Answer => {
  const none = { period: null, entries: [] };
  const given = typeof answer === "string" ? parsed(answer, report) : answer;
  if (given === undefined) {
    if (typeof answer !== "string") report({ path: [], rule: "must be an object", value: answer });
    return none;
  }
  const { value, issues } = plainData(given);
  issues.forEach(report);
  if (!isObject(value)) {
    report({ path: [], rule: "must be an object", value });
    return none;
  }
  for (const key of Object.keys(value))
    if (key !== "period" && key !== "figures")
      report({ path: [key], rule: "must be one of period, figures", value: key });
  const period = orNull(object({ period: text, evidence: text }))(
    own<unknown>(value, "period"),
    ["period"],
    report,
  );
  const figures = own<unknown>(value, "figures");
  if (!Array.isArray(figures)) {
    report({ path: ["figures"], rule: "must be a list", value: figures });
    return none;
  }
  const read = entryOf(count);
  const entries = figures.flatMap((one, at): Entry[] => {
    const entry = read(one, ["figures", at], report);
    return entry === WRONG ? [] : [{ ...entry, at }];
  });
  return { period: period === WRONG ? null : period, entries };
};
