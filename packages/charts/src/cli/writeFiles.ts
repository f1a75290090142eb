import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UserError } from "./userError.ts";

/**
 * Writes files into a folder, which may hold others: all are written into a folder inside of it first, and moved at the
 * end.
 */
export const writeFiles = async (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> => {
  const target = resolve(folder);
  const fresh = join(target, `.park-charts-${randomUUID()}`);
  const cannot = (error: unknown): UserError =>
    new UserError(
      `Cannot write ${folder}: must be a folder to write into, got ${(error as Error).message}`,
    );
  const made = await mkdir(fresh, { recursive: true }).catch((error: unknown) => {
    throw cannot(error);
  });
  let leftover = made ?? fresh;
  try {
    for (const [name, content] of files) await writeFile(join(fresh, name), content);
    for (const name of files.keys()) await rename(join(fresh, name), join(target, name));
    leftover = fresh;
  } catch (error) {
    throw cannot(error);
  } finally {
    await rm(leftover, { recursive: true, force: true });
  }
};
