import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** The part of the pixels that may differ: another version of the browser or of a font draws edges a little differently. */
const TOLERANCE = 0.01;

/**
 * Compares a picture with the one that was looked at and approved.
 *
 * @param png - the picture, as it is drawn now
 * @param file - where the approved one is kept
 * @returns what is wrong, in a line; null where they agree. The new picture is then beside the approved one, as
 * `.new.png`: look at it, and put it in the other's place if it is right.
 */
export const approvedPicture = async (png: Uint8Array, file: URL): Promise<string | null> => {
  const fresh = new URL(file.href.replace(/\.png$/, ".new.png"));
  const refuse = async (why: string): Promise<string> => {
    await mkdir(dirname(fileURLToPath(fresh)), { recursive: true });
    await writeFile(fresh, png);
    return `${fileURLToPath(fresh)}: ${why}`;
  };
  const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return null;
  });
  if (kept === null) return refuse("no picture was approved yet");
  const [now, then] = [PNG.sync.read(Buffer.from(png)), PNG.sync.read(kept)];
  if (now.width !== then.width || now.height !== then.height)
    return refuse(`is ${now.width}x${now.height}, approved was ${then.width}x${then.height}`);
  const differing = pixelmatch(now.data, then.data, undefined, now.width, now.height);
  const part = differing / (now.width * now.height);
  if (part > TOLERANCE) return refuse(`${(100 * part).toFixed(1)}% of the pixels differ`);
  await rm(fresh, { force: true });
  return null;
};
