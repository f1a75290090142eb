import { codebook, type Dimension, type Localized, type Measure } from "@park/data";
import { own } from "../own.ts";

const LABELS: Readonly<Record<string, Localized>> = {
  industry: { zh: "产业", en: "Industry" },
  stage: { zh: "阶段", en: "Stage" },
  size: { zh: "规模", en: "Size" },
  part: { zh: "部分", en: "Part" },
};

const labelOf = (name: string): Localized | undefined =>
  own<Localized>(LABELS, name) ??
  Object.values<Measure>(codebook)
    .map(({ dimensions }) => own<Dimension>(dimensions, name)?.label)
    .find((label) => label !== undefined);

/**
 * A dimension that a measure has not, for its first value: named as elsewhere in the codebook, and open, because nobody has said
 * whether its values overlap, or are any part of the total.
 */
export const newDimension = (name: string): Dimension => ({
  label: labelOf(name) ?? { zh: name, en: name },
  structure: "open",
  values: {},
});
