import { amountText, ratioText } from "./amountText.mjs";

/**
 * The aims that a measurement has, ours first, and whether each is reached.
 *
 * @param {import("./measured.mjs").Measured} measured
 * @returns {readonly { readonly peer: string | null, readonly text: string, readonly isReached: boolean }[]}
 */
export const aimsOf = ({ value, unit, most, peers }) => [
  ...(most === undefined
    ? []
    : [{ peer: null, text: amountText(most, unit), isReached: value <= most }]),
  ...peers.flatMap(({ name, ratio, most: times }) =>
    times === undefined ? [] : [{ peer: name, text: ratioText(times), isReached: ratio <= times }],
  ),
];
