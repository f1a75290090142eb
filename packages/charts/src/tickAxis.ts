import type { Localized } from "@park/data";
import type { Axis, Layer } from "./fixedSpec.ts";
import type { Stage } from "./frame.ts";
import { formatTick } from "./text/formatNumber.ts";
import { textWidth } from "./text/textWidth.ts";
import { LABEL, textLayer } from "./textLayer.ts";

const DESCRIPTION: Localized<(from: string, to: string) => string> = {
  zh: (from, to) => `横轴，${from}至${to}`,
  en: (from, to) => `Horizontal axis from ${from} to ${to}`,
};
const SIZE = 12;
/** The least distance between two labels. */
const GAP = 12;

/**
 * A horizontal axis with a grid line at each tick. Its labels are measured here and drawn as a layer, so that they stay
 * inside the picture and apart: all of them, or where they do not fit every second, third …
 *
 * @param ticks - ascending
 * @param at - the pixels of a tick
 * @param height - that of the plot
 */
export const tickAxis = (
  ticks: readonly number[],
  at: (tick: number) => number,
  stage: Stage,
  height: number,
): { readonly axis: Axis; readonly layer: Layer } => {
  const { theme, room, locale } = stage;
  const labels = ticks.map((tick) => {
    const text = formatTick(tick, stage);
    const width = textWidth(text, SIZE);
    const left = Math.round(Math.max(0, Math.min(room - width, at(tick) - width / 2)));
    return { tick: text, left, right: left + width };
  });
  const shown = (every: number) => labels.filter((_, index) => index % every === 0);
  const fits = (every: number): boolean =>
    shown(every).every(
      ({ left }, index, all) => index === 0 || left >= (all[index - 1]?.right ?? 0) + GAP,
    );
  let every = 1;
  while (every < labels.length && !fits(every)) every += 1;
  return {
    axis: {
      title: null,
      values: ticks,
      labels: false,
      grid: true,
      orient: "bottom",
      description: DESCRIPTION[locale](labels[0]?.tick ?? "", labels.at(-1)?.tick ?? ""),
    },
    layer: {
      data: { values: shown(every).map(({ tick, left }) => ({ tick, left })) },
      ...textLayer({
        field: "tick",
        x: { field: "left", type: "quantitative", scale: null, axis: null },
        y: height + LABEL.line / 2,
        size: SIZE,
        line: 16,
        color: theme.muted,
      }),
    },
  };
};
