import { textOfHtml } from "./htmlText.ts";
import { textOfDocx, textOfPdf } from "./officeText.ts";

/** What a file holds that was dropped. */
export interface DroppedText {
  readonly name: string;
  readonly text: string;
  /** What it was read as. */
  readonly encoding: "UTF-8" | "GB18030" | "DOCX" | "PDF";
}

/** Larger files are no review, and would stop the page. */
const MOST_BYTES = 50_000_000;

const begins = (bytes: ArrayBuffer, letters: string): boolean =>
  String.fromCharCode(...new Uint8Array(bytes.slice(0, letters.length))) === letters;

/** Whether a text is a page and not a text that speaks of tags. */
const isHtml = (text: string): boolean =>
  /^[\s\uFEFF]*<(?:!doctype\s+html|html|head|body)\b/i.test(text);

/** What is said of a file that a program of its format cannot read. */
const cannotRead = (name: string, kind: string, { message }: Error): RangeError =>
  new RangeError(`Cannot read ${name}: must be a whole ${kind} file, got ${message.slice(0, 200)}`);

/**
 * Reads a file: text in UTF-8, or else in GB18030, which Chinese text files still come in; the words of an HTML page, a Word document
 * or a PDF.
 *
 * @throws {RangeError} if it is too large, or none of them
 */
export const readText = async (file: File): Promise<DroppedText> => {
  const { name, size } = file;
  if (size > MOST_BYTES)
    throw new RangeError(
      `Cannot read ${name}: must be at most 50 MB, got ${Math.ceil(size / 1e6)} MB`,
    );
  const bytes = await file.arrayBuffer();
  try {
    if (begins(bytes, "%PDF-")) return { name, text: await textOfPdf(bytes), encoding: "PDF" };
  } catch (error) {
    throw cannotRead(name, "PDF", error as Error);
  }
  try {
    if (begins(bytes, "PK\u0003\u0004"))
      return { name, text: await textOfDocx(bytes), encoding: "DOCX" };
  } catch (error) {
    throw cannotRead(name, "Word (.docx)", error as Error);
  }
  for (const encoding of ["UTF-8", "GB18030"] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Both take any zero bytes, which no text has.
      if (!text.includes("\0"))
        return { name, text: isHtml(text) ? await textOfHtml(text) : text, encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new RangeError(
    `Cannot read ${name}: must be a text, HTML, Word (.docx) or PDF file, got other data`,
  );
};
