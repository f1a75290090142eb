import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../machine/command.mjs";

/**
 * The size in bytes of what a page would load for a program.
 *
 * @param {string} contents the program
 * @param {string[]} [external] what the page has already
 * @returns {Promise<{ minified: number, gzipped: number }>}
 */
export const bundled = async (contents, external = []) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    external,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "error",
  });
  const bytes = outputFiles[0].contents;
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
};
