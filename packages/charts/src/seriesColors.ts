import type { Theme } from "./theme/theme.ts";

/**
 * A colour for each of several series or parts, in order. The rest, which is not broken down, has the colour of what is
 * not known and takes none of the others'.
 *
 * @param rest - the index of the rest, or undefined where there is none
 */
export const seriesColors = (
  form: string,
  theme: Theme,
  count: number,
  rest: number | undefined,
  noun: "parts" | "series" = "parts",
): readonly string[] => {
  const known = count - (rest === undefined ? 0 : 1);
  if (known > theme.series.length) {
    throw new RangeError(
      `Cannot draw ${form}: must have at most ${theme.series.length} ${noun}, got ${known}; use bar for more`,
    );
  }
  let used = 0;
  return Array.from({ length: count }, (_, index) =>
    index === rest ? theme.unknown : (theme.series[used++] ?? theme.accent),
  );
};
