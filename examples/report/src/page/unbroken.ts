/** A figure that no line break parts from its unit; between the two ends of a range there may be one. */
export const unbroken = (text: string): string =>
  text.replace(
    /(?<=\b[A-Z]{3}|\bat (?:least|most)) (?=\d|[A-Z]{3}\b)|(?<=\d) (?!to\b)(?=\p{L})|(?<=(?:m|b|tr)illion) (?!to\b)(?=\p{L})/gu,
    "\u00a0",
  );
