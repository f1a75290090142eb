/** The text that was wrapped into lines: between Chinese characters a line breaks without a space. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .join("\n")
    .replace(/(?<=[\u2e80-\uffef])\n|\n(?=[\u2e80-\uffef])/g, "")
    .replaceAll("\n", " ");
