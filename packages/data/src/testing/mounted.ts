import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A disk of its own in memory, for as long as some work takes; only root can mount one.
 *
 * @param kilobytes - its size
 * @param work - what to do with it; `remount` gives it other options, such as `ro`
 * @returns why it could not be mounted, or null when the work was done
 */
export const onMounted = async (
  kilobytes: number,
  work: (folder: string, remount: (options: string) => void) => Promise<void>,
): Promise<string | null> => {
  const folder = mkdtempSync(join(tmpdir(), "park-disk-"));
  const mount = (options: string) =>
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "none", folder], { stdio: "pipe" });
  try {
    mount(`size=${kilobytes}k`);
  } catch (error) {
    rmSync(folder, { recursive: true });
    return `no disk can be mounted here: ${(error as Error).message.split("\n", 1)}`;
  }
  try {
    await work(folder, (options) => mount(`remount,${options}`));
    return null;
  } finally {
    execFileSync("umount", [folder]);
    rmSync(folder, { recursive: true });
  }
};
