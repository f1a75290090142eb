import type { Figure } from "./figure.ts";
import type { Result } from "./issue.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { plainForm } from "./text/plainForm.ts";
import { readFigure } from "./text/readFigure.ts";
import type { UnitId } from "./unit.ts";

/**
 * Reads a printed figure into amount, multiplier, unit and qualifier: Chinese (2300余万元, 3亿5000万元, 第二, 百分之三, 三点五倍)
 * or English (CNY 53.93 billion, at least 90%, two hundred and fifty people); a range (20至30家, 数十家), a fraction (三分之一), so much of
 * each (18.6万元/亩). It is read whole or not at all.
 *
 * A word of direction before it gives the sign: 下降3.2% is -3.2 percent, and 下降5%以上 at most -5 percent, while
 * 不低于-5%, with a printed minus, is at least that. A word such as 至 or 到 leads to a level and
 * is refused, because it is no change.
 *
 * @param printed - the figure alone: digits (ASCII or full-width) or number words, with the words that belong to them
 * @param unit - the unit expected, which settles words such as 个 that count many things, and a missing unit
 * @returns the figure, or the issue that says why it cannot be read
 *
 * @example
 * ```ts
 * import { parseFigure } from "@park/data";
 * parseFigure("2300余万元");
 * // => { value: { amount: "2300", multiplier: 4, unit: "CNY", qualifier: "more" } }
 * parseFigure("CNY 53.93 billion");
 * // => { value: { amount: "53.93", multiplier: 9, unit: "CNY", qualifier: null } }
 * parseFigure("115个", "project").issues; // => undefined
 * parseFigure("两家").issues; // => undefined
 * parseFigure("20至30家");
 * // => { value: { amount: null, range: ["20", "30"], multiplier: 0, unit: "enterprise", qualifier: null } }
 * parseFigure("18.6万元/亩");
 * // => { value: { amount: "18.6", multiplier: 4, unit: "CNY/mu", qualifier: null } }
 * parseFigure("三分之一");
 * // => { value: { amount: "1/3", multiplier: 0, unit: "ratio", qualifier: null } }
 * parseFigure("一批").issues?.[0]?.rule; // => "must end in a known unit"
 * ```
 */
export const parseFigure = (printed: string, unit?: UnitId): Result<Figure> => {
  const text = plainForm(normalizeSource(printed)).replace(/[A-Z]+/g, (letters) =>
    letters.toLowerCase(),
  );
  const { figure, rule, to } = readFigure(text, 0, { isBounded: false, unit });
  if (figure !== null && to === text.length) return { value: figure };
  return {
    issues: [{ path: [], rule: rule ?? "must end in a known unit", value: printed }],
  };
};
