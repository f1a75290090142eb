/** Red, green and blue of a colour, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads a colour in digits; null for names and functions of CSS, which have no numbers to read. */
export const readRgb = (colour: string): Rgb | null => {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return null;
  const size = digits.length / 3;
  const part = (at: number): number =>
    Number.parseInt(digits.slice(at * size, (at + 1) * size).repeat(3 - size), 16);
  return [part(0), part(1), part(2)];
};

/** Reads a colour that is to be reckoned with. */
export const rgbOf = (form: string, colour: string): Rgb => {
  const read = readRgb(colour);
  if (read === null) {
    throw new RangeError(
      `Cannot draw ${form}: a colour of the theme must be like #005f9e, got ${JSON.stringify(colour)}`,
    );
  }
  return read;
};
