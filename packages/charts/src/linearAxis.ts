import type { Locale, Localized } from "@park/data";
import type { Axis } from "./spec.ts";
import { axisLabel } from "./text/axisLabel.ts";

const FROM_ZERO: Localized = { zh: "横轴，从0起", en: "Horizontal axis from 0" };

/** The axis under rows whose lengths are read from 0, with a grid line and a label at each tick. */
export const linearAxis = (
  locale: Locale,
  unit: "percent" | "number",
  values: readonly number[],
): Axis => ({
  title: null,
  values,
  labelExpr: axisLabel(locale, unit),
  labelFlush: false,
  labelOverlap: "greedy",
  grid: true,
  orient: "bottom",
  description: FROM_ZERO[locale],
});
