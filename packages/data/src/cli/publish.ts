import type { Review } from "@park/data";
import type { Output } from "../command/output.ts";
import { UserError } from "../command/userError.ts";
import { writeFolder } from "../command/writeFolder.ts";
import { publishedFiles } from "../publish/publishedFiles.ts";
import type { PublishOptions } from "../publish/publishOptions.ts";

/** Writes all files of a review into a folder. */
export const publish = async (
  review: Review,
  folder: string | undefined,
  options: PublishOptions,
  { say }: Output,
) => {
  if (folder === undefined)
    throw new UserError("Cannot publish: must have --out FOLDER, got nothing");
  const files = await publishedFiles(review, options);
  await writeFolder(folder, files, { command: "park-data" });
  say(`✓ ${folder}: ${[...files.keys()].join(", ")}`);
  return 0;
};
