/**
 * Round tick values around the data, or from 0 where it is the least: steps of 1, 2 or 5 times a power of ten.
 *
 * @param minimum - the least value; 0 or below where lengths are compared
 * @param maximum - the greatest value
 * @param count - about how many steps
 * @returns ascending ticks; the first and last bound the data
 */
export const niceTicks = (minimum: number, maximum: number, count = 4): readonly number[] => {
  const span = maximum - minimum;
  if (!(span > 0)) return [0, 1];
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  const first = Math.floor(minimum / step + 1e-9);
  const last = Math.ceil(maximum / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
};
