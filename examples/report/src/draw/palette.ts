/** One colour in each theme. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
  readonly print: string;
}

/** Colours by the name of the variable that has them. */
export type Palette = Map<string, Shade>;

/** The name of a shade, which is put into the palette where it is new. */
export const nameIn = (palette: Palette, shade: Shade): string => {
  for (const [name, known] of palette)
    if (known.light === shade.light && known.dark === shade.dark && known.print === shade.print)
      return name;
  const name = `--c${palette.size}`;
  palette.set(name, shade);
  return name;
};

/** The style rules of a palette: the theme is what `color-scheme` says, and on paper that of print. */
export const rulesOf = (palette: ReadonlyMap<string, Shade>): string => {
  const rules = (value: (shade: Shade) => string): string =>
    Array.from(palette, ([name, shade]) => `${name}:${value(shade)}`).join(";");
  return [
    // A browser that does not know `light-dark` stays light.
    `:root{${rules(({ light }) => light)}}`,
    `@supports (color:light-dark(#000,#fff)){:root{${rules(({ light, dark }) => `light-dark(${light},${dark})`)}}}`,
    `@media print{:root{${rules(({ print }) => print)}}}`,
  ].join("\n");
};
