import type { ChartSpec } from "../spec.ts";

/** The lines of a title as one: between Chinese characters a line breaks without a space. */
export const joinedTitle = (spec: ChartSpec): string =>
  spec.title.text
    .join("\n")
    .replace(/(?<=[\u2e80-\uffef])\n|\n(?=[\u2e80-\uffef])/g, "")
    .replaceAll("\n", " ");
