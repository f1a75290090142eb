import { freeze, type Localized } from "@park/data";

/** A way in which a printed number goes wrong by one slip of a hand. */
export type SlipKind =
  | "lastPlace"
  | "digit"
  | "swapped"
  | "missingDigit"
  | "extraDigit"
  | "sign"
  | "factor";

/**
 * What each slip is called; a {@link Misprint} is one of them.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, SLIP_LABELS } from "@park/metrics";
 * const [repair] = audit(xinyu2023).findings.flatMap(({ repairs }) => repairs);
 * repair && SLIP_LABELS[repair.kind].en; // => "one off in the last place"
 * ```
 */
export const SLIP_LABELS: { readonly [S in SlipKind]: Localized } = /*#__PURE__*/ freeze({
  lastPlace: { zh: "末位差一", en: "one off in the last place" },
  digit: { zh: "一个数字有误", en: "one digit is another" },
  swapped: { zh: "相邻数字颠倒", en: "two digits swapped" },
  missingDigit: { zh: "漏一个数字", en: "a digit is missing" },
  extraDigit: { zh: "多一个数字", en: "a digit too many" },
  sign: { zh: "正负号有误", en: "the other sign" },
  factor: { zh: "数量级有误", en: "a power of ten off" },
});

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

/** A place, percent for a fraction, thousand for million, 万 for 亿. */
const POWERS = [1, 2, 3, 4];

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Digits with a point before the last `places` of them, or with so many zeros behind them where it is negative. */
const write = (sign: string, digits: string, places: number): string => {
  if (places <= 0)
    return sign + (`${digits}${"0".repeat(-places)}`.replace(/^0+(?=\d)/, "") || "0");
  const text = digits.padStart(places + 1, "0");
  const whole = text.slice(0, -places).replace(/^0+(?=\d)/, "");
  return `${sign}${whole}.${text.slice(-places)}`;
};

const DIGITS = /*#__PURE__*/ Array.from("0123456789");

/** A printed number in pieces. */
const piecesOf = (amount: string) => {
  const [, sign = "", whole = "", fraction = ""] = DECIMAL.exec(amount) ?? [];
  const digits = whole + fraction;
  const isTooLong = digits.length > MOST_DIGITS;
  return { sign, whole, digits: isTooLong ? "" : digits, places: fraction.length };
};

type Pieces = ReturnType<typeof piecesOf>;

const lastPlaces = ({ sign, digits, places }: Pieces): readonly string[] => {
  const number = BigInt(digits);
  return (number > 0n ? [1n, -1n] : [1n]).map((by) =>
    write(sign, String(number + by).padStart(digits.length, "0"), places),
  );
};

const otherDigits = ({ sign, whole, digits, places }: Pieces): readonly string[] =>
  Array.from(digits).flatMap((digit, at) =>
    DIGITS.filter(
      (other) => other !== digit && !(at === 0 && whole.length > 1 && other === "0"),
    ).map((other) => write(sign, digits.slice(0, at) + other + digits.slice(at + 1), places)),
  );

const swappedDigits = ({ sign, digits, places }: Pieces): readonly string[] =>
  Array.from(digits).flatMap((digit, at) => {
    const next = digits[at + 1];
    return next === undefined || next === digit
      ? []
      : [write(sign, digits.slice(0, at) + next + digit + digits.slice(at + 2), places)];
  });

/** A digit too many or too few is one before the point, or behind it. */
const otherLengths = ({ sign, whole, digits, places }: Pieces) => {
  const indexes = Array.from(digits, (_, index) => index);
  /** How many places a number has with a digit more: at the point it may have come before it or behind. */
  const placesWith = (index: number): readonly number[] =>
    index < whole.length || places === 0
      ? [places]
      : index === whole.length
        ? [places, places + 1]
        : [places + 1];
  return {
    shorter:
      digits.length < 2
        ? []
        : indexes.map((index) =>
            write(
              sign,
              digits.slice(0, index) + digits.slice(index + 1),
              index < whole.length ? places : places - 1,
            ),
          ),
    longer: [...indexes, digits.length].flatMap((index) =>
      DIGITS.flatMap((digit) =>
        placesWith(index).map((count) =>
          write(sign, digits.slice(0, index) + digit + digits.slice(index), count),
        ),
      ),
    ),
  };
};

/**
 * The numbers that a printed one may have been meant to be, each once, with the likeliest slip that leads there: a last place or
 * another digit off, neighbours swapped, a digit lost or doubled, a sign, a factor of 10, 100, 1,000 or 10,000.
 *
 * @returns none for what is no decimal, or is too long
 */
export const slipsOf = (amount: string): readonly Slip[] => {
  const pieces = piecesOf(amount);
  const { sign, digits, places } = pieces;
  if (digits === "") return [];
  const { shorter, longer } = otherLengths(pieces);
  const kinds: { readonly [K in SlipKind]: readonly string[] } = {
    lastPlace: lastPlaces(pieces),
    digit: otherDigits(pieces),
    swapped: swappedDigits(pieces),
    missingDigit: longer,
    extraDigit: shorter,
    sign: [sign === "" ? `-${amount}` : amount.slice(1)],
    factor: POWERS.flatMap((power) => [
      write(sign, digits, places - power),
      write(sign, digits, places + power),
    ]),
  };
  const found = new Map<string, Slip>();
  // From the likeliest.
  for (const [kind, cost] of Object.entries(COSTS) as [SlipKind, number][])
    for (const to of kinds[kind])
      if (to !== amount && !found.has(to)) found.set(to, { amount: to, kind, cost });
  return [...found.values()];
};

/** How a right number may be misprinted, by the kinds that are tried one by one. */
export interface Misprints {
  readonly lastPlace: readonly string[];
  readonly factor: readonly string[];
  readonly swapped: readonly string[];
  readonly digit: readonly string[];
}

/**
 * The misprints of a number: one off in the last place, a power of ten (the point a place further right, or a last zero lost), two
 * neighbours swapped, any one digit.
 */
export const misprintsOf = (amount: string): Misprints => {
  const pieces = piecesOf(amount);
  const { sign, digits, places } = pieces;
  if (digits === "") return { lastPlace: [], factor: [], swapped: [], digit: [] };
  const losesZero = places === 0 && digits.endsWith("0") && digits.length > 1;
  return {
    lastPlace: lastPlaces(pieces),
    factor: [write(sign, digits, places - 1), ...(losesZero ? [sign + digits.slice(0, -1)] : [])],
    swapped: swappedDigits(pieces),
    // A number of several digits does not begin with 0.
    digit: otherDigits(pieces).filter(
      (to) => digits.length === 1 || !/^-?0/.test(to) || /^-?0/.test(amount),
    ),
  };
};
