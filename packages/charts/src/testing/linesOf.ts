import type { ChartSpec, ComposedSpec } from "../spec.ts";

/** The lines of a title that was broken for a width in pixels. */
export const titleLines = ({
  title,
}: Pick<ChartSpec | ComposedSpec, "title">): readonly string[] => {
  if (!Array.isArray(title.text)) throw new Error("a title must be in lines, got an expression");
  return title.text;
};

/** The lines of notes and source under a chart. */
export const footLines = (spec: ChartSpec): readonly string[] => {
  const foot = ("vconcat" in spec ? spec.vconcat : spec.layer).at(-1);
  const mark = foot !== undefined && "mark" in foot ? foot.mark : undefined;
  return mark?.style === "foot" && Array.isArray(mark.text) ? mark.text : [];
};
