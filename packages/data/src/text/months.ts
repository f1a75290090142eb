/** The months in English, which a text writes with a capital letter: "may" is none. */
export const MONTHS: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
