/**
 * The least and the greatest of some numbers, for the domain of a scale: with 0 where lengths or slopes are read from
 * it, and never a single point.
 */
export const spanOf = (
  values: readonly (number | null)[],
  hasZero = true,
): readonly [minimum: number, maximum: number] => {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (!hasZero && low < high) return [low, high];
  const [minimum, maximum] = [Math.min(0, ...known), Math.max(0, ...known)];
  return minimum < maximum ? [minimum, maximum] : [0, 1];
};
