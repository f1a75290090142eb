import ts from "typescript";
import { syntaxErrors } from "./syntaxErrors.mjs";

const plainKinds = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

const plainNames = new Set(["undefined", "NaN", "Infinity"]);

/** Whether an expression only states a value and computes nothing. */
function isLiteral(node) {
  if (plainKinds.has(node.kind)) return true;
  if (ts.isIdentifier(node)) return plainNames.has(node.text);
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && isLiteral(node.operand);
  }
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer),
    );
  }
  // What `0.99130...` was turned into.
  return ts.isCallExpression(node) && node.expression.getText() === "docTest.startsWithDigits";
}

/** Turns each number that ends in three dots into a matcher of its printed digits. */
function withTruncatedNumbers(text) {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, undefined, text);
  let result = "";
  let before = { kind: ts.SyntaxKind.Unknown, text: "" };
  let last = { kind: ts.SyntaxKind.Unknown, text: "" };
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const token = { kind, text: scanner.getTokenText() };
    if (kind === ts.SyntaxKind.DotDotDotToken && last.kind === ts.SyntaxKind.NumericLiteral) {
      const sign = before.kind === ts.SyntaxKind.MinusToken ? "-" : "";
      result = result.slice(0, result.length - last.text.length - sign.length);
      token.text = `docTest.startsWithDigits("${sign}${last.text}")`;
    }
    result += token.text;
    before = last;
    last = token;
  }
  return result;
}

/**
 * The TypeScript expression that an expected value such as `[0.99130..., "65%"]` stands for, or null when the text is
 * not a literal.
 *
 * @param {string} text
 * @returns {string | null}
 */
export function compileExpected(text) {
  const expression = withTruncatedNumbers(text);
  const code = `(${expression}\n);`;
  if (syntaxErrors(code).length > 0) return null;
  const source = ts.createSourceFile("expected.ts", code, ts.ScriptTarget.ES2022, true);
  const [statement, ...rest] = source.statements;
  if (statement === undefined || rest.length > 0) return null;
  return ts.isExpressionStatement(statement) && isLiteral(statement.expression) ? expression : null;
}
