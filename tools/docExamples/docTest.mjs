// What a compiled example uses.
import { expect } from "vitest";

export { expect };

/** All digits of a number, never in exponent form. */
const digitsOf = (number) =>
  number.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 21 });

/** Matches a number whose digits go on after the printed ones: `0.99130...` in an example. */
export const startsWithDigits = (printed) => ({
  asymmetricMatch: (actual) => {
    if (typeof actual !== "number") return false;
    const digits = digitsOf(actual);
    return digits.startsWith(printed) && digits.length > printed.length;
  },
  toString: () => `${printed}...`,
  toAsymmetricMatcher: () => `${printed}...`,
});

/** Expects a call, or the promise it returns, to fail with an error of this name whose message has this text. */
export async function expectThrow(call, name, message) {
  const thrown = await Promise.resolve()
    .then(call)
    .then(
      () => null,
      (error) => error,
    );
  expect(thrown, `expected a ${name}, nothing was thrown`).toBeInstanceOf(Error);
  expect(thrown.name).toBe(name);
  expect(thrown.message).toContain(message);
}
