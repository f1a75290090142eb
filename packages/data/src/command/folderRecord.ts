import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, opendir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "./userError.ts";

/** The file in a folder that says which command wrote what there. */
export const RECORD = ".park.json";
const RECORD_BYTES = 4_000_000;

/** What file managers put into every folder that somebody looks at. */
const DROPPINGS = /*#__PURE__*/ new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** How many names a message gives. */
const NAMED = 3;

/** Which command wrote what into a folder. */
export interface FolderRecord {
  readonly command: string;
  /** What the command wants to know at its next call. */
  readonly memo: string | null;
  /** The SHA-256 of each file, by its path with `/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The SHA-256 of a content, in hexadecimal digits. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const digestOfFile = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
};

/** A record as the text of its file: the same for the same content. */
export const recordText = ({ command, memo, files }: FolderRecord): string => {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ command, memo, files: Object.fromEntries(sorted) }, null, 2)}\n`;
};

/** The record of a folder; null where there is none that can be one of ours. */
const readRecord = async (folder: string): Promise<FolderRecord | null> => {
  try {
    const file = join(folder, RECORD);
    const found = await lstat(file);
    if (!found.isFile() || found.size > RECORD_BYTES) return null;
    const { command, memo, files } = JSON.parse(await readFile(file, "utf8"));
    const isSound =
      typeof command === "string" &&
      (memo === null || typeof memo === "string") &&
      Object.values(files).every((digest) => /^[0-9a-f]{64}$/.test(String(digest)));
    return isSound ? { command, memo, files: new Map(Object.entries(files)) } : null;
  } catch {
    return null;
  }
};

/** What in a folder no record accounts for, as far as a message names it. */
const strangersIn = async (folder: string, record: FolderRecord | null) => {
  const foreign: string[] = [];
  const changed: string[] = [];
  const isParent = (path: string): boolean =>
    [...(record?.files.keys() ?? [])].some((name) => name.startsWith(`${path}/`));
  const look = async (inside: string): Promise<void> => {
    for await (const entry of await opendir(join(folder, inside))) {
      if (foreign.length + changed.length > NAMED) return;
      const path = `${inside}${entry.name}`;
      const digest = record?.files.get(path);
      if (entry.isDirectory() && isParent(path)) await look(`${path}/`);
      else if (entry.isFile() && digest !== undefined) {
        if ((await digestOfFile(join(folder, path))) !== digest) changed.push(path);
      } else if (path !== RECORD || record === null) {
        if (!entry.isFile() || !DROPPINGS.has(entry.name)) foreign.push(path);
      }
    }
  };
  await look("");
  return { foreign: foreign.sort(), changed: changed.sort() };
};

const named = (paths: readonly string[]): string =>
  `${paths.slice(0, NAMED).join(", ")}${paths.length > NAMED ? " and more" : ""}`;

/**
 * What a command wrote into a folder, where the folder holds nothing else.
 *
 * @param folder - the folder
 * @param command - the command
 * @param shown - what to call the folder in a message
 * @returns the record; null where nothing stands there
 * @throws {UserError} if it is no folder, or holds anything that the command did not write as it is now
 */
export const ownRecord = async (
  folder: string,
  command: string,
  shown: string,
): Promise<FolderRecord | null> => {
  const refuse = (got: string, wayOut: string): never => {
    throw new UserError(
      `Cannot write ${shown}: must be new, empty, or as ${command} wrote it, got ${got}; ${wayOut}`,
    );
  };
  const found = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found === null) return null;
  if (!found.isDirectory()) {
    const what = found.isSymbolicLink() ? "a symbolic link" : "a file";
    return refuse(what, "choose another folder");
  }
  const record = await readRecord(folder);
  const { foreign, changed } = await strangersIn(folder, record);
  if (foreign.length > 0)
    refuse(`other files: ${named(foreign)}`, "choose another folder, or move them away");
  if (changed.length > 0)
    refuse(
      `files that were changed since: ${named(changed)}`,
      "choose another folder, or move or delete them",
    );
  if (record !== null && record.command !== command)
    refuse(`what ${record.command} wrote`, "choose another folder, or delete it");
  return record ?? { command, memo: null, files: new Map() };
};
