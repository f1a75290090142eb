const POWERS: Readonly<Record<string, number>> = {
  万亿: 12,
  亿: 8,
  千万: 7,
  百万: 6,
  万: 4,
  千: 3,
  bn: 9,
  m: 6,
  tn: 12,
  " billion": 9,
  " million": 6,
  " trillion": 12,
};
const NUMBER =
  /(?<![\d.])(\d[\d,]*(?:\.\d+)?)余?(万亿|千万|百万|万|亿|千|bn|tn|m(?![²³a-z])| billion| million| trillion)?/g;

/** Numbers that a text writes, each with half of what its last digit may hide. */
const numbersIn = (text: string) =>
  Array.from(text.matchAll(NUMBER), ([, digits = "", word = ""]) => {
    const power = 10 ** (POWERS[word] ?? 0);
    const [whole = "", places = ""] = digits.replaceAll(",", "").split(".");
    // Zeros that end a whole number may stand for what is rounded away.
    const zeros =
      places === ""
        ? Math.max(0, Math.min(whole.length - 3, /0*$/.exec(whole)?.[0].length ?? 0))
        : 0;
    return {
      value: Number(`${whole}.${places || 0}`) * power,
      half: 0.5 * 10 ** (zeros - places.length) * power,
    };
  });

/** The texts that have a number which none of what is known has, to the place that it is written to. */
export const unfounded = (
  texts: readonly string[],
  known: readonly string[],
): readonly string[] => {
  const numbers = known.flatMap(numbersIn);
  return texts.filter(
    (text) =>
      !numbersIn(text).every(({ value, half }) =>
        numbers.some((one) => Math.abs(one.value - value) <= half * 1.0001 + 1e-9 * value),
      ),
  );
};
