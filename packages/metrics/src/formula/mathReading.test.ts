import { expect, test } from "vitest";
import { growth, impliedBase, startRate } from "../index.ts";
import { add, constant, input, multiply, subtract } from "./expression.ts";
import { mathReading } from "./mathReading.ts";

const inside = (markup: string): string => markup.replace(/^<math display="block">|<\/math>$/g, "");

test("a quotient is a fraction, and its bar groups", () => {
  expect(inside(mathReading(startRate.formula))).toBe(
    "<mfrac><mi>started</mi><mi>planned</mi></mfrac>",
  );
  expect(inside(mathReading(impliedBase.formula))).toBe(
    "<mfrac><mi>current</mi><mrow><mn>1</mn><mo>+</mo><mi>growth</mi></mrow></mfrac>",
  );
});

test("a guard stands behind the value", () => {
  expect(inside(mathReading(growth.formula))).toBe(
    "<mrow><mrow><mfrac><mi>current</mi><mi>base</mi></mfrac><mo>−</mo><mn>1</mn></mrow><mo>,</mo><mi>base</mi><mo>&gt;</mo><mn>0</mn></mrow>",
  );
});

test("parentheses stand where they are needed, and nowhere else", () => {
  const sum = add(input("a"), input("b"));
  expect(inside(mathReading(multiply(sum, input("c"))))).toContain(
    "<mrow><mo>(</mo><mrow><mi>a</mi>",
  );
  expect(inside(mathReading(add(sum, input("c"))))).not.toContain("<mo>(</mo>");
  expect(inside(mathReading(subtract(input("c"), sum)))).toContain("<mo>−</mo><mrow><mo>(</mo>");
  expect(inside(mathReading(multiply(constant("-2"), input("c"))))).toContain(
    "<mo>(</mo><mrow><mo>−</mo><mn>2</mn>",
  );
});

test("any label is text", () => {
  expect(mathReading(startRate.formula, { started: '<script>"&' })).toContain(
    "<mi>&#60;script&#62;&#34;&#38;</mi>",
  );
});
