import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeSource } from "../normalizeSource.ts";
import { sourceText } from "./sourceText.ts";

test("white space that is evidence stays, one way for each kind", () => {
  expect(sourceText("表１\t２０２３\n签约  １１７\r\n个\n\n In 2023 114").plain).toBe(
    "表1\t2023\n签约117\n个\n\nin 2023 114",
  );
});

test("a space that only sets digits or spaced letters off is none", () => {
  expect(sourceText("税 收 收 入 8 亿元，同比增长 5.3%").plain).toBe("税收收入8亿元,同比增长5.3%");
  expect(sourceText("exports 8 million 出口 税收").plain).toBe("exports 8 million 出口 税收");
});

test("a line that a page cut off goes on without a gap between Chinese words", () => {
  const line = "新余高新区全年实现工业总产值增长势头良好";
  expect(sourceText([line, line, line, line].join("\n\n")).plain).toBe(line.repeat(4));
  // A list of short lines is none.
  expect(sourceText("指标\n单位\n总产值\n亿元").plain).toBe("指标\n单位\n总产值\n亿元");
});

test("places lead back to the normal form, whatever the text", () => {
  const piece = fc.constantFrom(..."1万Ａe\u0301 \t\n𠮷\ud800\uFEFF가ᅡ。", "\r\n", "\u0301\u0302");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join("");
      const { plain, spaced, points, printed } = sourceText(text);
      const normal = Array.from(normalizeSource(text));
      expect(spaced.length).toBe(plain.length);
      expect(points.length).toBe(plain.length + 1);
      expect(points.at(-1)).toBe(normal.length);
      expect(printed(0, plain.length)).toBe(normal.join(""));
      const [from, to] = [a, b].map((n) => n % (plain.length + 1)).sort((x, y) => x - y);
      if (from === undefined || to === undefined) return;
      const isCut = (at: number) => /^[\udc00-\udfff]/.test(spaced.slice(at)) && at > 0;
      if (isCut(from) || isCut(to)) return;
      expect(printed(from, to)).toBe(normal.slice(points[from], points[to]).join(""));
    }),
    { numRuns: 500 },
  );
});
