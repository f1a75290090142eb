import { spawn } from "node:child_process";
import { access, constants, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@park/data/command";

/** Chromium under the names that it is installed by. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] as const;

/** Chromium on the PATH; null where there is none. */
export const findChromium = async (
  path: string = process.env.PATH ?? "",
): Promise<string | null> => {
  for (const name of NAMES) {
    for (const folder of path.split(delimiter)) {
      const file = join(folder, name);
      const isHere = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (folder !== "" && isHere) return file;
    }
  }
  return null;
};

const run = (program: string, args: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
    const said: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else
        fail(
          new UserError(
            `Cannot print PDF: ${program} must end with 0, got ${code}\n${Buffer.concat(said)}`,
            1,
          ),
        );
    });
  });

/**
 * Prints a page as a tagged PDF with an outline of its headings.
 *
 * @param chromium - the program
 * @param page - the page, which asks nothing of any other file
 * @param hash - what is behind `#` in its address: the language
 * @returns the PDF
 * @throws {UserError} if Chromium fails
 */
export const printPdf = async (
  chromium: string,
  page: string,
  hash: string,
): Promise<Uint8Array> => {
  // With a profile of its own: the one of somebody at work is locked.
  const folder = await mkdtemp(join(tmpdir(), "report-chromium-"));
  const [file, pdf] = [join(folder, "index.html"), join(folder, "page.pdf")];
  try {
    await writeFile(file, page);
    await run(chromium, [
      "--headless",
      // Chromium has no sandbox for root, who runs what CI runs; the page is ours and asks for nothing.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      "--export-tagged-pdf",
      `--print-to-pdf=${pdf}`,
      `${pathToFileURL(file)}#${hash}`,
    ]);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
