import { codebook, type Locale } from "@park/data";
import type { Output } from "../command/output.ts";
import { searchMeasures } from "../draft/searchMeasures.ts";

/** Lists the measures of the codebook that words name; all where there are none. */
export const measures = (words: string, locale: Locale | undefined, { say, error }: Output) => {
  const found = searchMeasures(codebook, words);
  if (found.length === 0) {
    error(`No measure of the codebook has ${words} in its id or one of its names`);
    return 1;
  }
  const width = Math.max(...found.map(({ id }) => id.length));
  for (const { id, label, unit, kind } of found) {
    const names = locale === undefined ? `${label.zh} · ${label.en}` : label[locale];
    say(`${id.padEnd(width)}  ${names} (${kind}, ${unit})`);
  }
  return 0;
};
