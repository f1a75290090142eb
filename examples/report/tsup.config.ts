import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

/** `import text from "./file.css?raw"`, as Vite has it, so that style and script are files of their own kind. */
export const raw: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "raw",
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      // With its mark, or tsup's own plugin would take the style.
      path: join(resolveDir, path),
      namespace: "raw",
    }));
    build.onLoad({ filter: /./, namespace: "raw" }, async ({ path }) => ({
      contents: await readFile(path.slice(0, -"?raw".length), "utf8"),
      loader: "text",
    }));
  },
};

// Nothing of it stands in the workspace, so that the folder can be copied.
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "es2022",
  platform: "node",
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
  silent: true,
  esbuildPlugins: [raw],
});
