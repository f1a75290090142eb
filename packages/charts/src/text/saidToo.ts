import type { Locale } from "@park/data";
import type { FixedSpec } from "../fixedSpec.ts";
import { PUNCTUATION } from "./punctuation.ts";

/** The spec with a row of its table said at the end of its text alternative, which no mark of the picture says. */
export const saidToo = (
  spec: FixedSpec,
  locale: Locale,
  label: string,
  text: string,
): FixedSpec => {
  const { colon, stop, space } = PUNCTUATION[locale];
  return { ...spec, description: spec.description + space + label + colon + text + stop };
};
