import { Font, Glyph, Path } from "opentype.js";

/** A font in which every one of the characters is a square, so that nothing has to be installed. */
export const tinyFont = (
  family: string,
  characters: string,
  weight: 400 | 700 = 400,
  side = 800,
): Uint8Array => {
  const square = new Path();
  square.moveTo(100, 0);
  square.lineTo(100 + side, 0);
  square.lineTo(100 + side, side);
  square.lineTo(100, side);
  square.close();
  const glyph = (name: string, unicode?: number, path = square): Glyph =>
    new Glyph({ name, advanceWidth: 1000, path, ...(unicode === undefined ? {} : { unicode }) });
  const font = new Font({
    familyName: family,
    styleName: weight === 700 ? "Bold" : "Regular",
    unitsPerEm: 1000,
    ascender: 800,
    descender: -200,
    // The declarations are of an earlier version, which took a text.
    weightClass: weight as never,
    glyphs: [
      // Nothing where others draw a box, so that a test can tell.
      glyph(".notdef", undefined, new Path()),
      glyph("space", 32, new Path()),
      ...[...new Set(characters)]
        .filter((character) => character !== " ")
        .map((character) => character.codePointAt(0) ?? 0)
        .sort((a, b) => a - b)
        .map((codePoint) => glyph(`u${codePoint.toString(16)}`, codePoint)),
    ],
  });
  return new Uint8Array(font.toArrayBuffer());
};
