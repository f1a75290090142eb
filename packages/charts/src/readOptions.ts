import { shown, shownWithMeant } from "./shown.ts";

/** What an option may be: in words, and as a test. */
export interface OptionRule {
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
  /** Whether it cannot be left out. */
  readonly isNeeded?: boolean;
}

/** A rule for each option of `Options`, so that none is forgotten. */
export type OptionRules<Options> = { readonly [option in keyof Options]-?: OptionRule };

const rule = (must: string, holds: (value: unknown) => boolean): OptionRule => ({ must, holds });

const isText = (value: unknown): value is string => typeof value === "string";

/** The rules that options share. */
export const TEXT = /*#__PURE__*/ rule("a text", isText);
export const TEXTS = /*#__PURE__*/ rule(
  "an array of texts",
  (value) => Array.isArray(value) && Array.from(value).every(isText),
);
export const FLAG = /*#__PURE__*/ rule("true or false", (value) => typeof value === "boolean");
export const NUMBER = /*#__PURE__*/ rule("a number", (value) => Number.isFinite(value));
/** What is looked at elsewhere, beside more than the value alone. */
export const UNRULED = /*#__PURE__*/ rule("anything", () => true);

/** A whole number between two, both included. */
export const whole = (least: number, most: number): OptionRule =>
  rule(
    most === Number.POSITIVE_INFINITY
      ? `a whole number from ${least}`
      : `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

/** One of some names. */
export const oneOf = (names: readonly string[]): OptionRule =>
  rule(`one of ${names.join(", ")}`, (value) => isText(value) && names.includes(value));

/** The same rule for an option that cannot be left out. */
export const needed = (one: OptionRule): OptionRule => ({ ...one, isNeeded: true });

/**
 * Refuses options that are unknown, missing or not what their rules say.
 *
 * @param task - what cannot be done then, such as `draw bar`
 * @throws {RangeError} naming the first such option, with what is allowed
 */
export const checkOptions = (
  task: string,
  rules: { readonly [option: string]: OptionRule },
  options: object,
): void => {
  const names = Object.keys(rules);
  // A misspelt one would else be left out without a word.
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(
      `Cannot ${task}: options must be among ${names.join(", ")}, got ${shownWithMeant(unknown, names)}`,
    );
  }
  for (const [name, { must, holds, isNeeded }] of Object.entries(rules)) {
    const value = (options as { readonly [option: string]: unknown })[name];
    if (value === undefined ? isNeeded === true : !holds(value))
      throw new RangeError(`Cannot ${task}: ${name} must be ${must}, got ${shown(value)}`);
  }
};
