import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * The names that an entry exports, types marked as such: one by one, or all of a file.
 *
 * @param {string} code
 * @param {(path: string) => string} [read] gives the code of a file that the entry names
 * @returns {string[]}
 */
export function namesOf(code, read = () => "") {
  return statementsOf(code).flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) {
      if (isExported(statement))
        throw new Error(
          `Cannot list names: an entry must only re-export, got ${statement.getText()}`,
        );
      return [];
    }
    const { exportClause, moduleSpecifier } = statement;
    return exportClause === undefined
      ? wholeOf(read(JSON.parse(moduleSpecifier?.getText() ?? "")))
      : namedIn(statement);
  });
}

/** What an export names, one by one. */
const namedIn = (statement) => {
  const { exportClause, isTypeOnly } = statement;
  if (exportClause === undefined || !ts.isNamedExports(exportClause))
    throw new Error(`Cannot list names: each must be named, got ${statement.getText()}`);
  return exportClause.elements.map(
    (element) => `${isTypeOnly || element.isTypeOnly ? "type " : ""}${element.name.text}`,
  );
};

const statementsOf = (code) => [
  ...ts.createSourceFile("module.ts", code, ts.ScriptTarget.Latest, true).statements,
];

const isExported = (statement) =>
  ts.isExportDeclaration(statement) ||
  (ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

/** The constants of a file that is exported whole, and what it names of others. */
const wholeOf = (code) =>
  statementsOf(code)
    .filter(isExported)
    .flatMap((statement) => {
      if (ts.isExportDeclaration(statement)) return namedIn(statement);
      if (!ts.isVariableStatement(statement))
        throw new Error(
          `Cannot list names: a file that is exported whole must export constants and names only, got ${statement.getText()}`,
        );
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    });

/**
 * The public names of a package by the specifier that imports them.
 *
 * @param {{ path: string, name: string, exports: Record<string, unknown> }} manifest
 */
export const publicNames = ({ path, name, exports }) =>
  Object.entries(exports).flatMap(([subpath, target]) => {
    const source = typeof target === "object" && target?.["@park/source"];
    if (!source) return [];
    const entry = join(path, source);
    const read = (file) => readFileSync(join(dirname(entry), file), "utf8");
    const names = namesOf(readFileSync(entry, "utf8"), read).sort();
    return [{ specifier: name + subpath.slice(1), names }];
  });
