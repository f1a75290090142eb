import { spawn } from "node:child_process";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

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
          new Error(
            `Cannot print PDF: ${program} must end with 0, got ${code}\n${Buffer.concat(said)}`,
          ),
        );
    });
  });

/**
 * Prints a page as a tagged PDF with an outline of its headings.
 *
 * @param chromium - the program
 * @param page - the file of the page
 * @param hash - what is behind `#` in its address: the language
 * @param pdf - the file to write
 * @throws {Error} if Chromium fails
 */
export const printPdf = async (
  chromium: string,
  page: string,
  hash: string,
  pdf: string,
): Promise<void> => {
  // A profile of its own: the one of somebody at work is locked.
  const profile = await mkdtemp(join(tmpdir(), "report-chromium-"));
  try {
    await run(chromium, [
      "--headless",
      // Chromium has no sandbox for root, who runs what CI runs; the page is ours and asks for nothing.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      `--user-data-dir=${profile}`,
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      "--export-tagged-pdf",
      `--print-to-pdf=${pdf}`,
      `${pathToFileURL(page)}#${hash}`,
    ]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};
