import {
  chmod,
  lstat,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rmdir,
  writeFile,
} from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { cannotWrite } from "./cannotWrite.ts";
import { digestOf, type FolderRecord, ownRecord, RECORD, recordText } from "./folderRecord.ts";
import { UserError } from "./userError.ts";
import { inTurn } from "./workFolder.ts";

/** How a command writes a folder. */
export interface WriteFolderOptions {
  /** The name of the command: what another command wrote is not replaced. */
  readonly command: string;
  /** Keep what the command wrote there before, but for the files that are written again. */
  readonly keep?: boolean;
  /** What {@link folderMemo} gives as long as nobody changes the folder. */
  readonly memo?: string;
}

/** Where a folder is, as far as there is something. */
const realPath = async (path: string): Promise<string> =>
  realpath(path).catch(() =>
    dirname(path) === path
      ? path
      : realPath(dirname(path)).then((outer) => join(outer, basename(path))),
  );

/** The home, where the runtime tells it: Deno asks its user. */
const home = (): string | undefined => {
  try {
    return homedir();
  } catch {
    return process.env.HOME ?? process.env.USERPROFILE;
  }
};

/** The place of a folder that may be replaced: none in which somebody stands, works or lives. */
const placeOf = async (folder: string): Promise<string> => {
  const typed = resolve(folder);
  const place = join(await realPath(dirname(typed)), basename(typed));
  const inhabited = [process.cwd(), process.env.INIT_CWD, home()].flatMap((path) => path ?? []);
  for (const path of await Promise.all(inhabited.map(realPath))) {
    if (path === place || path.startsWith(place.endsWith(sep) ? place : `${place}${sep}`))
      throw new UserError(
        `Cannot write ${folder}: must be a folder of its own, got the working folder, your home, or one around them; name a folder inside of it`,
      );
  }
  return place;
};

/** Puts on the disk what a folder lists; some systems do that by themselves and refuse. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
};

const checkNames = (names: Iterable<string>): void => {
  for (const name of names) {
    const isPlain = name.split("/").every((part) => !/^\.{0,2}$|[\\:\0]/.test(part));
    if (!isPlain || name === RECORD)
      throw new RangeError(
        `Cannot writeFolder: files must have paths inside of the folder, got ${name}`,
      );
  }
};

/** Makes the folder as it is to be, in a place where nothing stands. */
const build = async (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  old: string,
  record: FolderRecord,
): Promise<void> => {
  await mkdir(folder);
  const folders = new Set([folder]);
  for (const name of record.files.keys()) {
    const file = join(folder, name);
    const content = files.get(name) ?? (await readFile(join(old, name)));
    await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, content, { flag: "wx", flush: true });
  }
  await writeFile(join(folder, RECORD), recordText(record), { flag: "wx", flush: true });
  for (const path of folders) await syncFolder(path);
};

/**
 * Writes files into a folder, all or none. Nothing is deleted or overwritten that the command did not write: the folder
 * must be new, empty, or stand as the command left it, which a file `.park.json` in it says by hashes.
 *
 * The new folder is made whole beside the old one and takes its place by a change of names. A run that is killed in
 * between leaves the old one to the next run, which brings it back. Runs into one folder wait for each other.
 *
 * @param folder - the folder, which is replaced
 * @param files - contents by path inside the folder, with `/`
 * @param options - the command, and whether it adds to what it wrote before
 * @throws {UserError} if the folder is a file, a link, the working folder, the home or one around them, or holds anything
 *   else; if the disk is full or not to be written to
 * @throws {RangeError} if a path leads out of the folder
 *
 * @example
 * ```ts
 * import { writeFolder } from "@park/data/command";
 *
 * await writeFolder(".", new Map([["a.txt", "a"]]), { command: "mine" }).catch(({ message }) => message);
 * // => "Cannot write .: must be a folder of its own, got the working folder, your home, or one around them; name a folder inside of it"
 * ```
 */
export const writeFolder = async (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { command, keep = false, memo }: WriteFolderOptions,
): Promise<void> => {
  checkNames(files.keys());
  try {
    const place = await placeOf(folder);
    await mkdir(dirname(place), { recursive: true });
    const recover = (abandoned: string) => bringBack(join(abandoned, "old"), place, command);
    await inTurn(place, recover, async (work) => {
      const before = await ownRecord(place, command, folder);
      const digests = [...files].map(([name, content]) => [name, digestOf(content)] as const);
      const kept = keep && before !== null ? await stillThere(place, before) : [];
      const record = { command, memo: memo ?? null, files: new Map([...kept, ...digests]) };
      await build(join(work, "new"), files, place, record);
      if (before === null) await rename(join(work, "new"), place);
      else await swap(work, place, command, folder);
      await syncFolder(dirname(place));
    });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
};

/** The files of a record that nobody has deleted. */
const stillThere = async (folder: string, { files }: FolderRecord) => {
  const found: (readonly [string, string])[] = [];
  for (const entry of files) if (await stands(join(folder, entry[0]))) found.push(entry);
  return found;
};

const stands = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Puts the new folder in the place of the old one, which is deleted with the work folder. */
const swap = async (work: string, place: string, command: string, shown: string) => {
  const [fresh, old] = [join(work, "new"), join(work, "old")];
  await chmod(fresh, (await lstat(place)).mode & 0o7777);
  await rename(place, old);
  try {
    await rename(fresh, place);
  } catch (error) {
    await rename(old, place);
    throw error;
  }
  try {
    // Somebody may have put something into it until now.
    await ownRecord(old, command, shown);
  } catch (error) {
    await rename(place, fresh);
    await rename(old, place);
    throw error;
  }
  // Under this name it may be deleted, whatever is left of it.
  await rename(old, join(work, "replaced"));
};

/** Brings back the folder that a run which was killed had put aside. */
const bringBack = async (old: string, place: string, command: string): Promise<void> => {
  if (!(await stands(old))) return;
  // An empty one was made since, because none stood there.
  await rmdir(place).catch(() => {});
  if (await stands(place)) await ownRecord(old, command, old);
  else await rename(old, place);
};

/**
 * The memo of the last {@link writeFolder}, where the folder still stands as it was written. Asked before anything is made,
 * it also refuses early what {@link writeFolder} would refuse in the end.
 *
 * @param folder - the folder
 * @param command - the command that wrote it
 * @returns the memo; null where there is none, or where a file was deleted
 * @throws {UserError} if {@link writeFolder} could not replace the folder
 *
 * @example
 * ```ts
 * import { folderMemo } from "@park/data/command";
 *
 * await folderMemo("nowhere", "mine"); // => null
 * ```
 */
export const folderMemo = async (folder: string, command: string): Promise<string | null> => {
  const place = await placeOf(folder);
  try {
    const record = await ownRecord(place, command, folder);
    if (record === null) return null;
    const found = await stillThere(place, record);
    return found.length === record.files.size ? record.memo : null;
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Another run is replacing it at this moment.
    return null;
  }
};
