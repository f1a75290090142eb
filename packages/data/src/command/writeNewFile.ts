import { constants } from "node:fs";
import { copyFile, link, lstat, mkdir, open, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { cannotWrite } from "./cannotWrite.ts";
import { UserError } from "./userError.ts";
import { besideFile } from "./workFolder.ts";

/** Disks that know no second name of a file. */
const NO_LINKS = /*#__PURE__*/ new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"]);

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

const isFree = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => false,
    (error: unknown) => codeOf(error) === "ENOENT",
  );

/** Gives a file a name that must be free; what has it already is neither overwritten nor followed. */
const giveName = async (made: string, file: string): Promise<void> => {
  try {
    await link(made, file);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    await copyFile(made, file, constants.COPYFILE_EXCL).catch(async (reason: unknown) => {
      if (codeOf(reason) !== "EEXIST") await rm(file, { force: true });
      throw reason;
    });
  }
};

/**
 * Writes a file that is not there yet, whole or not at all: somebody may have worked on one that is.
 *
 * @param file - the path; a folder that it lacks is made
 * @param write - writes the content to the path that it is given, which is another one
 * @throws {UserError} if something stands there, or the disk is full or not to be written to
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { writeNewFile } from "@park/data/command";
 *
 * const write = (path: string) => writeFile(path, "{}");
 * await writeNewFile(".", write).catch(({ message }) => message);
 * // => "Cannot write .: must be a new file, got something that is there; choose another name, or move it away"
 * ```
 */
export const writeNewFile = async (
  file: string,
  write: (path: string) => Promise<void>,
): Promise<void> => {
  const target = resolve(file);
  const taken = new UserError(
    `Cannot write ${file}: must be a new file, got something that is there; choose another name, or move it away`,
  );
  try {
    await mkdir(dirname(target), { recursive: true });
    if (!(await isFree(target))) throw taken;
    await besideFile(target, async (work) => {
      const made = join(work, basename(target));
      await write(made);
      const handle = await open(made);
      await handle.sync().finally(() => handle.close());
      await giveName(made, target).catch((error: unknown) => {
        throw codeOf(error) === "EEXIST" ? taken : error;
      });
    });
  } catch (error) {
    throw cannotWrite(file, error);
  }
};
