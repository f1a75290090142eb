import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Where the packages and all peers can be imported from. */
const resolveDir = fileURLToPath(new URL(".", import.meta.url));

/**
 * A program as a page would load it, in one file.
 *
 * @param {string} contents the program
 * @param {{ external?: string[], conditions?: string[], plugins?: import("esbuild").Plugin[] }} [options] what the page has
 *   already, conditions of exports, and plugins
 * @returns {Promise<Uint8Array>}
 */
export const bundle = async (contents, options = {}) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    ...options,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles[0].contents;
};

/**
 * The size in bytes of what a page would load for a program.
 *
 * @param {string} contents the program
 * @param {string[]} [external] what the page has already
 */
export const bundled = async (contents, external = []) => {
  const bytes = await bundle(contents, { external });
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
};
