import { randomUUID } from "node:crypto";
import {
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  utimes,
  writeFile,
} from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "./userError.ts";

/** How often a run shows that it lives, and after how long without a sign it is taken for dead. */
const SIGN = 2_000;
const SILENCE = 20_000;

/** How long a run waits for another that writes to the same place, and for what no run of ours can have left there. */
const PATIENCE = 60_000;
const STRANGER = 1_000;

/** Says whose a work folder is. Its time is the last sign of life. */
const OWNER = "owner.json";
const OWNER_BYTES = 1000;

interface Owner {
  readonly run: string;
  readonly process: number;
  readonly host: string;
}

/** A folder of one run, beside the place that it writes to and so on the same disk. */
interface WorkFolder {
  readonly path: string;
  readonly run: string;
  /** Gives it another name, where nothing stands. */
  readonly move: (path: string) => Promise<void>;
  /** Deletes it. */
  readonly end: () => Promise<void>;
}

/** The name of the machine; null where the runtime does not tell it, as Deno asks its user. */
const machine = (): string | null => {
  try {
    return hostname();
  } catch {
    return null;
  }
};

const isOwner = (value: unknown): value is Owner =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "run") === "string" &&
  Number.isSafeInteger(Reflect.get(value, "process")) &&
  typeof Reflect.get(value, "host") === "string";

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const isSilent = (mtimeMs: number): boolean => Date.now() - mtimeMs > SILENCE;

/** Whose a work folder is, and whether that run lives; null where nothing says that it is a work folder of ours. */
const ownerOf = async (folder: string): Promise<(Owner & { readonly lives: boolean }) | null> => {
  try {
    const file = join(folder, OWNER);
    const [outer, inner] = [await lstat(folder), await lstat(file)];
    if (!outer.isDirectory() || !inner.isFile() || inner.size > OWNER_BYTES) return null;
    const owner: unknown = JSON.parse(await readFile(file, "utf8"));
    if (!isOwner(owner)) return null;
    // Of a run elsewhere only its signs are known.
    const isElsewhere = owner.host !== machine();
    const lives = !isSilent(inner.mtimeMs) && (isElsewhere || isRunning(owner.process));
    return { ...owner, lives };
  } catch {
    return null;
  }
};

/** What a work folder of a place is called, but for its last letters, which nobody can know before. */
const prefixOf = (place: string): string => join(dirname(place), `.${basename(place)}.park-`);

/** Deletes a work folder; whose it is goes last, so that a run that is killed here leaves no riddle. */
const discard = async (path: string): Promise<void> => {
  for (const name of await readdir(path))
    if (name !== OWNER) await rm(join(path, name), { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
};

const begin = async (place: string): Promise<WorkFolder> => {
  let path = await mkdtemp(prefixOf(place));
  const owner: Owner = { run: randomUUID(), process: process.pid, host: machine() ?? randomUUID() };
  try {
    await writeFile(join(path, OWNER), JSON.stringify(owner), { flag: "wx" });
  } catch (error) {
    await discard(path);
    throw error;
  }
  const sign = setInterval(() => {
    const now = new Date();
    utimes(join(path, OWNER), now, now).catch(() => {});
  }, SIGN);
  sign.unref();
  return {
    get path() {
      return path;
    },
    run: owner.run,
    move: async (to) => {
      await rename(path, to);
      path = to;
    },
    end: async () => {
      // A run that gave no sign for long has lost it to another.
      try {
        if ((await ownerOf(path))?.run === owner.run) await discard(path);
      } finally {
        clearInterval(sign);
      }
    },
  };
};

/** Deletes what a run left that was killed before it could say whose it is: a folder with nothing in it, or no byte. */
const discardEmpty = async (path: string): Promise<void> => {
  const names = await readdir(path);
  if (names.length === 1 && names[0] === OWNER) {
    const { size } = await lstat(join(path, OWNER));
    if (size === 0) await rm(join(path, OWNER));
  }
  await rmdir(path);
};

const isOldFolder = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isDirectory() && isSilent(stats.mtimeMs),
    () => false,
  );

/** The work folders beside a place whose runs are dead. */
const abandoned = async (place: string): Promise<readonly string[]> => {
  const prefix = basename(prefixOf(place));
  const names = (await readdir(dirname(place))).filter(
    (name) => name.startsWith(prefix) && /^\w{6}$/.test(name.slice(prefix.length)),
  );
  const dead: string[] = [];
  for (const name of names.sort()) {
    const path = join(dirname(place), name);
    const owner = await ownerOf(path);
    if (owner?.lives === false) dead.push(path);
    else if (owner === null && (await isOldFolder(path))) await discardEmpty(path).catch(() => {});
  }
  return dead;
};

/**
 * Work beside a file that is to be written; what dead runs left there is deleted.
 *
 * @param file - the file
 * @param work - what to do, in the work folder
 */
export const besideFile = async (
  file: string,
  work: (folder: string) => Promise<void>,
): Promise<void> => {
  for (const path of await abandoned(file)) await discard(path);
  const own = await begin(file);
  try {
    await work(own.path);
  } finally {
    await own.end();
  }
};

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** A name for a work folder that is moved out of the way. */
const aside = (place: string): string => `${prefixOf(place)}${randomUUID().slice(0, 6)}`;

/** Takes the turn: a work folder under a fixed name, where no two can be. That of a dead run is moved aside. */
const takeTurn = async (own: WorkFolder, turn: string, folder: string): Promise<void> => {
  for (const start = Date.now(); ; ) {
    try {
      return await own.move(turn);
    } catch (error) {
      const isTaken = /^(EEXIST|ENOTEMPTY)$/.test(String((error as NodeJS.ErrnoException).code));
      if (!isTaken && !(await exists(turn))) throw error;
    }
    const owner = await ownerOf(turn);
    if (owner?.lives === false) {
      const moved = aside(folder);
      await rename(turn, moved).catch(() => {});
      // Another run may have been faster, and then this was its turn.
      if ((await ownerOf(moved))?.lives) await rename(moved, turn).catch(() => {});
    } else if (Date.now() - start > (owner === null ? STRANGER : PATIENCE)) {
      const who = owner === null ? "what no run of ours left" : `process ${owner.process}`;
      throw new UserError(
        `Cannot write ${folder}: one run at a time can write there, got ${who} in ${turn}; let it end, or look into that folder and move it away`,
      );
    } else await sleep(50);
  }
};

/**
 * Work on a folder that no other run works on at the same time: the others wait.
 *
 * @param folder - the folder that is to be written
 * @param recover - brings back what a dead run left in its work folder, before that is deleted
 * @param work - what to do, in the work folder
 * @throws {UserError} if another run does not end
 */
export const inTurn = async (
  folder: string,
  recover: (abandoned: string) => Promise<void>,
  work: (folder: string) => Promise<void>,
): Promise<void> => {
  const own = await begin(folder);
  const turn = `${prefixOf(folder)}turn`;
  try {
    await takeTurn(own, turn, folder);
    for (const path of await abandoned(folder)) {
      await recover(path);
      await discard(path);
    }
    await work(turn);
  } finally {
    // Not deleted under the fixed name, where the next run may stand as soon as it is empty.
    if (own.path === turn && (await ownerOf(turn))?.run === own.run) await own.move(aside(folder));
    await own.end();
  }
};
