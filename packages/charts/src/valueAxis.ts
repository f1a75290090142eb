import type { Band } from "./band.ts";
import type { Axis, Layer, Scale } from "./fixedSpec.ts";
import type { Stage } from "./frame.ts";
import { niceTicks } from "./text/niceTicks.ts";
import { tickAxis } from "./tickAxis.ts";

/** How an axis of values is drawn. */
export interface ValueAxisOptions {
  /** Whether it starts at 0; it ends where the values do where it is left out. */
  readonly zero?: boolean;
}

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
  stage: Stage,
  { zero = false }: ValueAxisOptions,
): {
  readonly scale: Scale;
  readonly axis: Axis;
  readonly layer: Layer;
  readonly domain: readonly [number, number];
} => {
  const [least, most] = spanOf(values, zero);
  const ticks = niceTicks(least, most, stage.isNarrow ? 3 : 5);
  const domain = [ticks[0] ?? least, ticks.at(-1) ?? most] as const;
  const [from, to] = [band.from + INSET, band.to];
  const { axis, layer } = tickAxis(
    ticks,
    (tick) => from + ((tick - domain[0]) / (domain[1] - domain[0])) * (to - from),
    stage,
    band.height,
  );
  return { domain, scale: { domain, range: [from, to], nice: false, zero: false }, axis, layer };
};
