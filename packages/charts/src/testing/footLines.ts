import type { ChartSpec } from "../encoded/spec.ts";

/** The lines of notes and source under a chart. */
export const footLines = (spec: ChartSpec): readonly string[] => {
  const foot = ("vconcat" in spec ? spec.vconcat : spec.layer).at(-1);
  const mark = foot !== undefined && "mark" in foot ? foot.mark : undefined;
  return mark?.style === "foot" && Array.isArray(mark.text) ? mark.text : [];
};
