import { PRINT } from "@park/charts";
import { nameIn, type Palette } from "./palette.ts";

/** The themes of a picture; on paper by a theme of one's own, as the one that is known by name has no marks to point at. */
export const THEMES = { light: "light", dark: "dark", print: { ...PRINT } } as const;

/** A picture in each theme, as `toSvg` draws it. */
export interface Pictures {
  readonly light: string;
  readonly dark: string;
  readonly print: string;
}

const COLOUR = /(\s(?:fill|stroke)=")(#[0-9a-f]{6})"/g;

const coloursOf = (svg: string): readonly string[] =>
  Array.from(svg.matchAll(COLOUR), ([, , colour]) => colour as string);

/**
 * One picture for every theme: its colours are variables of the palette.
 *
 * @throws {Error} if the pictures differ in more than their colours
 */
export const themed = ({ light, dark, print }: Pictures, palette: Palette): string => {
  const bare = (svg: string): string => svg.replace(COLOUR, "$1");
  if (bare(light) !== bare(dark) || bare(light) !== bare(print))
    throw new Error("Cannot theme picture: themes must differ in colours only, got another shape");
  const [inDark, onPaper] = [coloursOf(dark), coloursOf(print)];
  let at = -1;
  return light.replace(COLOUR, (_, before: string, colour: string) => {
    at += 1;
    const shade = { light: colour, dark: inDark[at] ?? colour, print: onPaper[at] ?? colour };
    return `${before}var(${nameIn(palette, shade)})"`;
  });
};
