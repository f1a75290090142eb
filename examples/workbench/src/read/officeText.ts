import type { PDFDocumentProxy } from "pdfjs-dist";
import { askOnce } from "../askOnce.ts";

/** Whoever makes a file that takes longer wants the page to hang. */
const LONGEST = 60_000;

/** The words of a Word document: opened beside the page, because a small archive may hold more than a browser has room for. */
export const textOfDocx = async (bytes: ArrayBuffer): Promise<string> => {
  const answer = await askOnce<{ readonly text: string } | { readonly wrong: string }>(
    new Worker(new URL("./docx.worker.ts", import.meta.url), { type: "module" }),
    bytes,
    "read a Word document",
    LONGEST,
  );
  if ("wrong" in answer) throw new Error(answer.wrong);
  return answer.text;
};

/** The words of a PDF: a line of print a line. Its program is loaded when the first one is opened. */
export const textOfPdf = async (bytes: ArrayBuffer): Promise<string> => {
  const { getDocument, PDFWorker, VerbosityLevel } = await import("pdfjs-dist");
  const port = new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" });
  // What is wrong with a file is told in the page.
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await wordsOf(await task.promise);
  } finally {
    await task.destroy();
    worker.destroy();
    port.terminate();
  }
};

const wordsOf = async (pdf: PDFDocumentProxy): Promise<string> => {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
  }
  return pages.join("\n");
};
