import { textWidth } from "../text/textWidth.ts";

/** Vega measures text without a canvas by its length alone, which cuts Chinese labels off. */
const measure = (
  item: { fontSize?: number | string; fontWeight?: number | string; limit?: number },
  text: unknown,
): number => {
  const size = Number(item.fontSize ?? 11) || 0;
  const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
  const width = textWidth(
    text === null || text === undefined ? "" : String(text).trim(),
    size,
    bold,
  );
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
};

/** What Vega measures texts with. */
export interface TextMetrics {
  width: typeof measure;
}

/** How many renders of each Vega run at once, and what it measured with before. */
const running = /*#__PURE__*/ (() =>
  new Map<TextMetrics, { readonly own: typeof measure; renders: number }>())();

/** Puts our measure in Vega's place until the last of the renders that run at once is done. */
export const replaceTextWidth = (metrics: TextMetrics): (() => void) => {
  const found = running.get(metrics) ?? { own: metrics.width, renders: 0 };
  running.set(metrics, found);
  metrics.width = measure;
  found.renders += 1;
  return () => {
    found.renders -= 1;
    if (found.renders > 0) return;
    metrics.width = found.own;
    running.delete(metrics);
  };
};
