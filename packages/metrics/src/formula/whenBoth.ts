/**
 * Lifts an operation to operands that may have no value: no value unless both have one.
 *
 * @param combine - the operation; it may have no result either
 */
export const whenBoth =
  <V>(combine: (left: V, right: V) => V | null) =>
  <I>(left: (inputs: I) => V | null, right: (inputs: I) => V | null) =>
  (inputs: I): V | null => {
    const a = left(inputs);
    if (a === null) return null;
    const b = right(inputs);
    return b === null ? null : combine(a, b);
  };
