import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { FOLDER, readNotebook, textOf } from "./notebook.ts";

/** What the type checker has against the cells of the notebook, joined to one module, and a line more. */
const errorsWith = (line: string): readonly string[] => {
  const file = join(FOLDER, "src/review.cells.ts");
  const { cells } = readNotebook(join(FOLDER, "review.ipynb"));
  const source = cells
    .flatMap(({ cell_type, source }) => (cell_type === "code" ? [textOf(source)] : []))
    .concat(line)
    .join("\n");
  const { config } = ts.readConfigFile(join(FOLDER, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, FOLDER);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file, join(FOLDER, "src/jupyter.d.ts")], options, host);
  const module = program.getSourceFile(file);
  return [
    ...program.getSyntacticDiagnostics(module),
    ...program.getSemanticDiagnostics(module),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
};

test("the type checker, which the kernel does not ask, has nothing against the cells but a mistake put there", () => {
  expect(errorsWith('factOf(xinyu2023, "revenu");')).toEqual([
    expect.stringContaining(`'"revenu"' is not assignable`),
  ]);
});
