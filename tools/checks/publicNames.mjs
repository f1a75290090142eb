import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * The names that a module exports one by one, types marked as such.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function namesOf(code) {
  const { statements } = ts.createSourceFile("module.ts", code, ts.ScriptTarget.Latest, true);
  return statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) {
      if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.length)
        throw new Error(
          `Cannot list names: an entry must only re-export, got ${statement.getText()}`,
        );
      return [];
    }
    const { exportClause, isTypeOnly } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause))
      throw new Error(`Cannot list names: each must be named, got ${statement.getText()}`);
    return exportClause.elements.map(
      (element) => `${isTypeOnly || element.isTypeOnly ? "type " : ""}${element.name.text}`,
    );
  });
}

/**
 * The public names of a package by the specifier that imports them.
 *
 * @param {{ path: string, name: string, exports: Record<string, unknown> }} manifest
 */
export const publicNames = ({ path, name, exports }) =>
  Object.entries(exports).flatMap(([subpath, target]) => {
    const source = typeof target === "object" && target?.["@park/source"];
    if (!source) return [];
    const names = namesOf(readFileSync(join(path, source), "utf8")).sort();
    return [{ specifier: name + subpath.slice(1), names }];
  });
