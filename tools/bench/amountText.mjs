/** Three digits, and all those before the point. */
const digits = (value) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));

/** @type {readonly [number, string]} */
const NANOSECONDS = [1e-6, "ns"];
/** @type {readonly (readonly [number, string])[]} */
const TIMES = [
  [1e3, "s"],
  [1, "ms"],
  [1e-3, "µs"],
];

/**
 * @param {number} ratio ours to a peer's
 */
export const ratioText = (ratio) => `${digits(ratio)}×`;

/**
 * A time in the unit that gives it a few digits before the point, or a size.
 *
 * @param {number} value milliseconds or bytes
 * @param {"ms" | "B"} unit
 */
export const amountText = (value, unit) => {
  if (unit === "B") return value < 1000 ? `${value} B` : `${digits(value / 1000)} kB`;
  const [least, name] = TIMES.find(([from]) => value >= from) ?? NANOSECONDS;
  return `${digits(value / least)} ${name}`;
};
