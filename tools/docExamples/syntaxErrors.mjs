import ts from "typescript";

const FILE = "code.ts";
const OPTIONS = { target: ts.ScriptTarget.ES2022, noLib: true, noResolve: true, types: [] };

/**
 * The syntax errors of a piece of TypeScript, as sentences.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function syntaxErrors(code) {
  const source = ts.createSourceFile(FILE, code, OPTIONS.target);
  // Of this text alone, and nothing is emitted: ts.transpileModule would make a type checker for each.
  const host = {
    ...ts.createCompilerHost(OPTIONS),
    getSourceFile: (file) => (file === FILE ? source : undefined),
  };
  const program = ts.createProgram([FILE], OPTIONS, host);
  return program
    .getSyntacticDiagnostics(source)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, " "));
}
