import { folderMemo } from "@park/data/command";

/** The name under which the report knows a folder that it wrote. */
export const COMMAND = "report";

/** What a run was made from, and what it said. */
interface LastRun {
  readonly inputs: string;
  readonly summary: string;
}

/** A run as the folder that it wrote keeps it. */
export const memoOf = (run: LastRun): string => JSON.stringify(run);

/**
 * What the last run into a folder said, where nothing has changed since: neither what the report is made from nor what was
 * written.
 *
 * @param folder - the folder
 * @param inputs - a digest of what the report is made from now
 * @returns null where the report must be made
 * @throws {UserError} if it could not be written there
 */
export const unchangedSince = async (folder: string, inputs: string): Promise<string | null> => {
  const memo = await folderMemo(folder, COMMAND);
  try {
    const last: Partial<LastRun> = JSON.parse(memo ?? "{}");
    return last.inputs === inputs && typeof last.summary === "string" ? last.summary : null;
  } catch {
    return null;
  }
};
