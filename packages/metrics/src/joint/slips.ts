/** A way in which a printed number goes wrong by one slip of a hand. */
export type SlipKind =
  | "lastPlace"
  | "digit"
  | "swapped"
  | "missingDigit"
  | "extraDigit"
  | "sign"
  | "factor";

/** What a number may have been meant to be. */
export interface Slip {
  readonly amount: string;
  readonly kind: SlipKind;
  /** How unlikely the slip is: the least is the likeliest. */
  readonly cost: number;
}

const COSTS = {
  lastPlace: 1,
  digit: 1.2,
  swapped: 1.2,
  missingDigit: 1.5,
  extraDigit: 1.5,
  sign: 1.5,
  factor: 2,
} as const satisfies { readonly [K in SlipKind]: number };

/** Longer numbers are nobody's slip of one digit that could be told from another. */
const MOST_DIGITS = 30;

const POWERS = [1, 2, 4];

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Digits with a point before the last `places` of them, or with so many zeros behind them where it is negative. */
const write = (sign: string, digits: string, places: number): string => {
  if (places <= 0)
    return sign + (`${digits}${"0".repeat(-places)}`.replace(/^0+(?=\d)/, "") || "0");
  const text = digits.padStart(places + 1, "0");
  const whole = text.slice(0, -places).replace(/^0+(?=\d)/, "");
  return `${sign}${whole}.${text.slice(-places)}`;
};

/**
 * The numbers that a printed one may have been meant to be, each once, with the likeliest slip that leads there: a last place or
 * another digit off, neighbours swapped, a digit lost or doubled, a sign, a factor of 10, 100 or 10,000.
 *
 * @returns none for what is no decimal, or is too long
 */
export const slipsOf = (amount: string): readonly Slip[] => {
  const [, sign = "", whole = "", fraction = ""] = DECIMAL.exec(amount) ?? [];
  const digits = whole + fraction;
  const places = fraction.length;
  if (digits === "" || digits.length > MOST_DIGITS) return [];
  const found = new Map<string, Slip>();
  const put = (kind: SlipKind, to: string): void => {
    const known = found.get(to);
    const cost = COSTS[kind];
    if (to !== amount && (known === undefined || cost < known.cost))
      found.set(to, { amount: to, kind, cost });
  };
  const number = BigInt(digits);
  for (const by of number > 0n ? [1n, -1n] : [1n])
    put("lastPlace", write(sign, String(number + by).padStart(digits.length, "0"), places));
  Array.from(digits).forEach((digit, at) => {
    const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
    const isLeading = at === 0 && whole.length > 1;
    for (const other of "0123456789")
      if (other !== digit && !(isLeading && other === "0"))
        put("digit", write(sign, before + other + after, places));
    const next = digits[at + 1];
    if (next !== undefined && next !== digit)
      put("swapped", write(sign, before + next + digit + digits.slice(at + 2), places));
    // A digit too many or too few is one before the point or behind it.
    const left = at < whole.length ? places : places - 1;
    if (digits.length > 1) put("extraDigit", write(sign, before + after, left));
    for (const other of "0123456789") {
      put(
        "missingDigit",
        write(sign, before + other + digit + after, at < whole.length ? places : places + 1),
      );
    }
  });
  for (const other of "0123456789")
    put("missingDigit", write(sign, digits + other, places === 0 ? 0 : places + 1));
  put("sign", sign === "" ? `-${amount}` : amount.slice(1));
  for (const power of POWERS) {
    put("factor", write(sign, digits, places - power));
    put("factor", write(sign, digits, places + power));
  }
  return [...found.values()];
};
