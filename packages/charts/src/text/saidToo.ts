import type { Locale } from "@park/data";
import type { ChartSpec } from "../spec.ts";
import { PUNCTUATION } from "./punctuation.ts";

/** The spec with a row of its table said at the end of its text alternative, which no mark of the picture says. */
export const saidToo = <S extends Pick<ChartSpec, "description">>(
  spec: S,
  locale: Locale,
  label: string,
  text: string,
): S => {
  const { colon, stop, space } = PUNCTUATION[locale];
  return { ...spec, description: spec.description + space + label + colon + text + stop };
};
