import ts from "typescript";
import { compileExpected } from "./compileExpected.mjs";
import { syntaxErrors } from "./syntaxErrors.mjs";

/** What `// => throws RangeError: message` says. */
const throwsPattern = /^throws\s+(\w+)(?::\s*(.*))?$/;

/** The comments that announce a value: position to announced text. */
function announcements(source) {
  const found = new Map();
  const visit = (node) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) {
      const announced = /^\/\/\s*=>(.*)$/.exec(source.text.slice(pos, end));
      if (announced !== null) found.set(pos, announced[1].trim());
    }
    // Not forEachChild: a comment may stand before a closing bracket, which is a child only here.
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return found;
}

/**
 * Where the value of a statement is announced: behind it on the line where it ends, or alone on the line below.
 *
 * @returns {number | undefined} the comment's position
 */
function announcedAfter(statement, source, announced) {
  const end = statement.getEnd();
  const behind = ts.getTrailingCommentRanges(source.text, end) ?? [];
  const [below] = ts.getLeadingCommentRanges(source.text, end) ?? [];
  const isNextLine = below && /^;?\r?\n[ \t]*$/.test(source.text.slice(end, below.pos));
  const candidates = isNextLine ? [...behind, below] : behind;
  return candidates.find(({ pos }) => announced.has(pos))?.pos;
}

/** The assertion that a statement and the value announced for it stand for. */
function assertion(statement, source, announced) {
  const expected = compileExpected(announced);
  const throws = throwsPattern.exec(announced);
  if (expected === null && throws === null) {
    throw new SyntaxError(`not a literal: // => ${announced}`);
  }
  if (ts.isExpressionStatement(statement)) {
    const actual = statement.expression.getText(source);
    if (throws === null) return `docTest.expect((${actual})).toEqual(${expected});`;
    const [, name, message = ""] = throws;
    const error = `${JSON.stringify(name)}, ${JSON.stringify(message)}`;
    return `await docTest.expectThrow(async () => (${actual}), ${error});`;
  }
  if (ts.isVariableStatement(statement) && throws === null) {
    const [{ name }, ...others] = statement.declarationList.declarations;
    if (ts.isIdentifier(name) && others.length === 0) {
      return `${statement.getText(source)} docTest.expect(${name.text}).toEqual(${expected});`;
    }
  }
  throw new SyntaxError(`behind neither an expression nor a variable: // => ${announced}`);
}

/**
 * Compiles the code of a documented example to a module that fails when imported if an announced value is wrong.
 * The module imports nothing but what the example imports, so an example that forgets an import fails, too.
 *
 * @param {string} code
 * @returns {string} the module; its lines are the example's lines
 * @throws {SyntaxError} if the code, or a value announced with `// =>`, cannot be understood
 */
export function compileExample(code) {
  const [error] = syntaxErrors(code);
  if (error !== undefined) throw new SyntaxError(error);
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const announced = announcements(source);
  let compiled = "";
  let done = 0;
  for (const statement of source.statements) {
    const position = announcedAfter(statement, source, announced);
    if (position === undefined) continue;
    compiled += code.slice(done, statement.getStart(source));
    compiled += assertion(statement, source, announced.get(position));
    done = statement.getEnd();
    announced.delete(position);
  }
  for (const text of announced.values()) {
    throw new SyntaxError(`stands behind or below no statement: // => ${text}`);
  }
  return compiled + code.slice(done);
}
