import type { Localized } from "@park/data";
import type { Band } from "./band.ts";
import type { Stage } from "./frame.ts";
import type { Axis, Layer, Scale } from "./spec.ts";
import { axisText } from "./text/axisText.ts";
import { niceTicks } from "./text/niceTicks.ts";
import { textWidth } from "./text/textWidth.ts";
import { LABEL, textLayer } from "./textLayer.ts";

/** How an axis of values is drawn. */
export interface ValueAxisOptions {
  /** How ticks are written; `number` where it is left out. */
  readonly unit?: "percent" | "number";
  /** Whether it starts at 0; it ends where the values do where it is left out. */
  readonly zero?: boolean;
}

const AXIS: Localized<(from: string, to: string) => string> = {
  zh: (from, to) => `横轴，${from}至${to}`,
  en: (from, to) => `Horizontal axis from ${from} to ${to}`,
};
const SIZE = 12;
/** The least distance between two tick labels. */
const GAP = 12;
/** Half a mark, which stands around the ends of the scale. */
const INSET = 8;

/** Values that differ by less than a thousandth are as good as one: an axis over their last digits would make much of it. */
const spanOf = (values: readonly number[], zero: boolean): readonly [number, number] => {
  const all = zero || values.length === 0 ? [...values, 0] : values;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const size = Math.max(Math.abs(least), Math.abs(most));
  if (size < 1e-300) return [0, 1];
  return most - least > size / 1000 ? [least, most] : [least - size / 10, most + size / 10];
};

/**
 * A horizontal axis under the rows of a band: round ticks around the values, grid lines, and labels that are measured
 * here, so that the first and the last stay inside the picture.
 */
export const valueAxis = (
  values: readonly number[],
  band: Pick<Band, "from" | "to" | "height">,
  { theme, room, locale, isNarrow }: Stage,
  { unit = "number", zero = false }: ValueAxisOptions,
): {
  readonly scale: Scale;
  readonly axis: Axis;
  readonly layer: Layer;
  readonly domain: readonly [number, number];
} => {
  const [least, most] = spanOf(values, zero);
  const ticks = niceTicks(least, most, isNarrow ? 3 : 5);
  const domain = [ticks[0] ?? least, ticks.at(-1) ?? most] as const;
  const [from, to] = [band.from + INSET, band.to];
  let free = Number.NEGATIVE_INFINITY;
  const labels = ticks.flatMap((tick) => {
    const text = axisText(tick, locale, unit);
    const width = textWidth(text, SIZE);
    const middle = from + ((tick - domain[0]) / (domain[1] - domain[0])) * (to - from);
    const left = Math.round(Math.max(0, Math.min(room - width, middle - width / 2)));
    if (left < free) return [];
    free = left + width + GAP;
    return [{ tick: text, left }];
  });
  return {
    domain,
    scale: { domain, range: [from, to], nice: false, zero: false },
    axis: {
      title: null,
      values: ticks,
      labels: false,
      grid: true,
      orient: "bottom",
      description: AXIS[locale](
        axisText(domain[0], locale, unit),
        axisText(domain[1], locale, unit),
      ),
    },
    layer: {
      data: { values: labels },
      ...textLayer({
        field: "tick",
        x: { field: "left", type: "quantitative", scale: null, axis: null },
        y: band.height + LABEL.line / 2,
        size: SIZE,
        line: 16,
        color: theme.muted,
      }),
    },
  };
};
