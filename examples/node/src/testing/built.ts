import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions } from "vite";

/**
 * Builds a page as `vite build` does, but of the packages' sources and into a temporary folder.
 *
 * @param folder - the folder of the page, from that of the examples
 * @param mode - which build of React it gets: that for development mounts twice and says what it has to complain about
 * @returns the folder with what was built, and how to take it away
 */
export const built = async (
  folder: string,
  mode: "production" | "development" = "production",
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), "park-built-"));
  const { NODE_ENV } = process.env;
  // Vitest has set it to a third value, for which React has no build.
  process.env.NODE_ENV = mode;
  await build({
    root: fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
    logLevel: "error",
    resolve: { conditions: ["@park/source", ...defaultClientConditions] },
    build: { outDir: path, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  }).finally(() => {
    process.env.NODE_ENV = NODE_ENV;
  });
  return { path, remove: () => rm(path, { recursive: true }) };
};
