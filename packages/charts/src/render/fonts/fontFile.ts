import { type FontFace, fontFaces, type ReadBytes } from "./fontFaces.ts";

/** A font file, of which only what is asked for is read. */
export interface FontFile {
  /** Its path, or which of the given ones it is. */
  readonly name: string;
  readonly faces: readonly FontFace[];
  readonly bytes: () => Uint8Array;
}

const fromBytes = (name: string, bytes: Uint8Array): FontFile => ({
  name,
  faces: fontFaces((start, length) => bytes.subarray(start, start + length)),
  bytes: () => bytes,
});

const fromPath = (path: string): FontFile => {
  const { openSync, readSync, closeSync, readFileSync } = process.getBuiltinModule("node:fs");
  const read: ReadBytes = (start, length) => {
    const file = openSync(path, "r");
    try {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, start));
    } finally {
      closeSync(file);
    }
  };
  return { name: path, faces: fontFaces(read), bytes: () => readFileSync(path) };
};

/** The fonts that a caller gives, each a path or the bytes of a file. */
export const givenFonts = (fonts: readonly (string | Uint8Array)[]): readonly FontFile[] =>
  fonts.map((font, index) => {
    const name = typeof font === "string" ? font : `fonts[${index}]`;
    const file = typeof font === "string" ? fromGivenPath(font) : fromBytes(name, font);
    if (file.faces.length === 0)
      throw new Error(
        `Cannot render chart: a font must be TrueType or OpenType with outlines, got ${name}`,
      );
    return file;
  });

const fromGivenPath = (path: string): FontFile => {
  try {
    return fromPath(path);
  } catch (cause) {
    throw new Error(
      `Cannot render chart: a font must be a file that can be read, got ${(cause as Error).message}`,
      { cause },
    );
  }
};

/** The fonts that are installed, those that cannot be read left out. */
export const systemFonts = (paths: readonly string[]): readonly FontFile[] =>
  paths.flatMap((path) => {
    try {
      const file = fromPath(path);
      return file.faces.length === 0 ? [] : [file];
    } catch {
      return [];
    }
  });
