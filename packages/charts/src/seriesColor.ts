import { seriesId } from "./band.ts";
import type { Channel } from "./fixedSpec.ts";
import type { Theme } from "./theme/theme.ts";

/**
 * A colour for each of several series or parts, in order. The rest, which is not broken down, has the colour of what is
 * not known and takes none of the others'.
 *
 * @param options - the index of the rest, what is coloured, and the form that takes more of them
 * @throws {RangeError} if there are more than the theme has colours for
 */
export const seriesColors = (
  form: string,
  theme: Theme,
  count: number,
  {
    rest,
    noun = "parts",
    instead = "bar",
  }: {
    readonly rest?: number | undefined;
    readonly noun?: "parts" | "series";
    readonly instead?: string;
  } = {},
): readonly string[] => {
  const known = count - (rest === undefined ? 0 : 1);
  if (known > theme.series.length) {
    throw new RangeError(
      `Cannot draw ${form}: must have at most ${theme.series.length} ${noun}, got ${known}; use ${instead} for more`,
    );
  }
  let used = 0;
  return Array.from({ length: count }, (_, index) =>
    index === rest ? theme.unknown : (theme.series[used++] ?? theme.accent),
  );
};

/** The channel of colours by the ids in a column: ids, never names, are its domain. */
export const seriesColor = (colors: readonly string[], field = "part"): Channel => ({
  field,
  type: "nominal",
  scale: { domain: colors.map((_, index) => seriesId(index)), range: colors },
  legend: null,
});
