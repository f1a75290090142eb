/** What a dropped file holds. */
export interface DroppedText {
  readonly name: string;
  readonly text: string;
  /** The name of the encoding that it was read in. */
  readonly encoding: "UTF-8" | "GB18030";
}

/** Larger files are no review, and would stop the page. */
const MOST_BYTES = 50_000_000;

/**
 * Reads a text file in UTF-8, or else in GB18030, which Chinese text files still come in.
 *
 * @throws {RangeError} if it is too large, or a text in neither
 */
export const readText = async (file: File): Promise<DroppedText> => {
  const { name, size } = file;
  if (size > MOST_BYTES)
    throw new RangeError(
      `Cannot read ${name}: must be at most 50 MB, got ${Math.ceil(size / 1e6)} MB`,
    );
  const bytes = await file.arrayBuffer();
  for (const encoding of ["UTF-8", "GB18030"] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Both take any zero bytes, which no text has.
      if (!text.includes("\0")) return { name, text, encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new RangeError(`Cannot read ${name}: must be a text file, got other data`);
};
