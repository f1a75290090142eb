/** A constant as other languages take it. Text that is no number must not become code. */
export const decimalText = (value: string): string => {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(value)) {
    throw new RangeError(
      `Cannot write formula: a constant must be a decimal, got ${JSON.stringify(value)}`,
    );
  }
  return value.startsWith("-") ? `(${value})` : value;
};
