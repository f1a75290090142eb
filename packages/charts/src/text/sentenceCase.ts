/** A label with its first letter in upper case, to stand alone; Chinese is left as it is. */
export const sentenceCase = (label: string): string =>
  label.charAt(0).toLocaleUpperCase("en") + label.slice(1);
