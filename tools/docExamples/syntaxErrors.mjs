import ts from "typescript";

/**
 * The syntax errors of a piece of TypeScript, as sentences.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function syntaxErrors(code) {
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map((diagnostic) =>
    ts.flattenDiagnosticMessageText(diagnostic.messageText, " "),
  );
}
