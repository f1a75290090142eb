/** A decimal number: `digits` x 10^-`places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** What an amount must look like: no exponent, no grouping, no sign but a leading minus. */
export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What a fraction of whole numbers looks like. */
const FRACTION = /^(-?\d+)\/([1-9]\d*)$/;

/** The whole numbers of a fraction such as 1/3; null where an amount is none. */
export const parseFraction = (
  amount: string,
): { readonly numerator: bigint; readonly denominator: bigint } | null => {
  const [, over, under] = (amount.includes("/") ? FRACTION.exec(amount) : null) ?? [];
  return over === undefined || under === undefined
    ? null
    : { numerator: BigInt(over), denominator: BigInt(under) };
};

/** @throws {RangeError} if an amount is no plain decimal */
export const requireDecimal = (amount: string): void => {
  if (!DECIMAL.test(amount))
    throw new RangeError(
      `Cannot read amount: must be a decimal such as "40" or "40.5", got ${JSON.stringify(amount)}`,
    );
};

/**
 * Reads a decimal string without loss.
 *
 * @throws {RangeError} if it is no plain decimal
 */
export const parseDecimal = (amount: string): Decimal => {
  requireDecimal(amount);
  const point = amount.indexOf(".");
  return point < 0
    ? { digits: BigInt(amount), places: 0 }
    : {
        digits: BigInt(amount.slice(0, point) + amount.slice(point + 1)),
        places: amount.length - point - 1,
      };
};

/** Writes a decimal with exactly its places; negative places append zeros. */
export const printDecimal = ({ digits, places }: Decimal): string => {
  if (places <= 0) return String(digits * 10n ** BigInt(-places));
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  return `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
};

/** Moves the decimal point right by `power` places: "32.86" by 8 is "3286000000", "40.0" by 0 is "40.0". */
export const shiftDecimal = (amount: string, power: number): string => {
  const { digits, places } = parseDecimal(amount);
  return printDecimal({ digits, places: places - power });
};

/** Drops zeros that end a fraction: "62425000000.0" is "62425000000". */
export const trimDecimal = (amount: string): string =>
  amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
