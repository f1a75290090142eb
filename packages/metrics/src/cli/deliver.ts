import { writeFile } from "node:fs/promises";
import type { Locale } from "@park/data";
import { type Output, terminalText, writeNewFile } from "@park/data/command";

/** How a result is asked for. */
export interface Wish {
  readonly form: "text" | "json" | "csv";
  readonly locale: Locale;
  /** A new file; standard output where it is left out. */
  readonly out: string | undefined;
}

/** A result in each of the forms that may be asked for. */
export interface Result {
  readonly text: (locale: Locale) => string;
  readonly json: () => unknown;
  readonly csv: () => string;
}

const written = ({ text, json, csv }: Result, { form, locale }: Wish): string => {
  if (form === "json") return `${JSON.stringify(json(), null, 2)}\n`;
  return form === "csv" ? csv() : `${terminalText(text(locale))}\n`;
};

/** Writes a result to standard output or into a new file. */
export const deliver = async (result: Result, wish: Wish, output: Output): Promise<void> => {
  const content = written(result, wish);
  if (wish.out === undefined) return output.data(content);
  await writeNewFile(wish.out, (path) => writeFile(path, content));
  output.say(`✓ ${wish.out}`);
};
