import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFiles } from "@park/browser-checks";
import { build, defaultClientConditions } from "vite";

/** The page as `vite build` makes it, but of the packages' sources, and served as a static host would. */
export const builtPage = async (): Promise<{
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}> => {
  const folder = await mkdtemp(join(tmpdir(), "workbench-"));
  await build({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    logLevel: "error",
    resolve: { conditions: ["@park/source", ...defaultClientConditions] },
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = await serveFiles(folder);
  const close = async (): Promise<void> => {
    server.close();
    await rm(folder, { recursive: true });
  };
  return { url: server.url, folder, close };
};
