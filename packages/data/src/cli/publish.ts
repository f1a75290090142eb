import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Review } from "@park/data";
import { type PublishOptions, publishedFiles } from "../publish/publishedFiles.ts";
import type { Output } from "./main.ts";
import { UserError } from "./userError.ts";

/** Writes all files of a review into a folder: each whole, and none before all are made. */
export const publish = async (
  review: Review,
  folder: string | undefined,
  options: PublishOptions,
  { out }: Output,
) => {
  if (folder === undefined)
    throw new UserError("Cannot publish: must have --out FOLDER, got nothing");
  const files = await publishedFiles(review, options);
  try {
    await mkdir(resolve(folder), { recursive: true });
  } catch (error) {
    throw new UserError(`Cannot publish: --out must be a folder, got ${(error as Error).message}`);
  }
  for (const [name, text] of files) await writeFile(join(folder, `${name}.new`), text);
  for (const name of files.keys()) await rename(join(folder, `${name}.new`), join(folder, name));
  out(`✓ ${folder}: ${[...files.keys()].join(", ")}`);
  return 0;
};
