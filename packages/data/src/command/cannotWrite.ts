import { UserError } from "./userError.ts";

/** What the system says, what had to hold, and the way out. */
const REFUSALS: Readonly<Record<string, readonly [rule: string, wayOut: string]>> = {
  ENOSPC: ["the disk must have room", "free some space, or write to another disk"],
  EDQUOT: ["your share of the disk must have room", "free some space, or write to another disk"],
  EROFS: ["the disk must let you write", "write to another disk"],
  EACCES: ["you must be allowed to write there", "write elsewhere, or ask whom it belongs to"],
  EPERM: ["you must be allowed to write there", "write elsewhere, or ask whom it belongs to"],
  EBUSY: ["nothing may hold it", "name a folder inside of it, or end what has it open"],
  EXDEV: ["it must be on the disk of the folder around it", "name a folder inside of it"],
  ENOTDIR: ["what is around it must be a folder", "write elsewhere"],
  EEXIST: ["what is around it must be a folder", "write elsewhere"],
  ENAMETOOLONG: ["its name must be shorter", "write under a shorter name"],
};

/**
 * What a person is told when something cannot be written.
 *
 * @param path - as it was typed
 * @param error - what the system said
 */
export const cannotWrite = (path: string, error: unknown): unknown => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  const [rule, wayOut] = REFUSALS[code] ?? ["must be a place to write to", "write elsewhere"];
  return new UserError(
    `Cannot write ${path}: ${rule}, got ${message}; what was there is as it was: ${wayOut}`,
  );
};
