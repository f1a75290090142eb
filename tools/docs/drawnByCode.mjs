import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { root } from "../machine/command.mjs";

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };

/**
 * Runs code blocks as they are printed, each as a module that exports `svg`, so that a picture on a page is what the code
 * beside it draws.
 *
 * @param {ReadonlyMap<string, string>} blocks TypeScript, by name
 * @returns {Promise<Map<string, string>>} the pictures, by name
 */
export async function drawnByCode(blocks) {
  // In the checkout, so that what the code imports is found.
  const folder = join(root, "out/docs.code");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures = new Map();
  for (const [name, code] of blocks) {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, ts.transpileModule(code, { compilerOptions }).outputText);
    pictures.set(name, (await import(pathToFileURL(file).href)).svg);
  }
  rmSync(folder, { recursive: true });
  return pictures;
}
