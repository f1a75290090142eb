import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Writes files into a folder, all or none: they are written beside it first, and take its place at the end.
 *
 * @param folder - the folder, which is replaced
 * @param files - texts by path inside the folder
 * @param finish - what is to be made of the files, in the folder where they stand before they take the place
 */
export const writeFolder = async (
  folder: string,
  files: ReadonlyMap<string, string>,
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<void> => {
  const target = resolve(folder);
  const mark = `.${randomUUID()}`;
  const [fresh, old] = [`${target}${mark}.new`, `${target}${mark}.old`];
  try {
    await mkdir(fresh, { recursive: true });
    for (const [path, text] of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await finish(fresh);
    await rename(target, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
};
