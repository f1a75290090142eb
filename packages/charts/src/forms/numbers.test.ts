import { describe, expect, test } from "vitest";
import { FORM_CALLS, formRows } from "../testing/formCalls.ts";
import { MAJORS } from "../testing/majors.ts";

const NUMBERS = [
  [0.1 + 0.2, "0.3", "0.3"],
  [1234567.891, "123.46万", "1.235 million"],
  [54_000_000_000, "540亿", "54 billion"],
  [99_999_950, "1亿", "100 million"],
] as const;

/** Forms that draw any number; of the others one counts whole things up to 400, and one states what must add up. */
const ANY = FORM_CALLS.filter(({ hasNumbers, name }) => hasNumbers && name !== "dotGrid");

describe.each(ANY)("$name", ({ name, draw, columns }) => {
  // Nothing that has texts of its own, nor bounds that other numbers would have to keep.
  const roles = Object.fromEntries(
    Object.entries(columns).filter(
      ([role]) => !/text$/i.test(role) && !["lower", "upper"].includes(role),
    ),
  );
  const given = name === "interval" ? { ...roles, lower: "low", upper: "high" } : roles;

  test.each(NUMBERS)("says %d as %s and %s, alike in every text", async (value, zh, en) => {
    for (const [locale, text] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const rows = formRows(value).map((row) => ({ ...row, high: value, low: value }));
      const spec = draw(rows, given, { title: "t", locale });
      expect(spec.description).toContain(text);
      const { svg = "", texts = [] } = (await MAJORS[1]?.draw(spec)) ?? {};
      const said = Array.from(svg.matchAll(/aria-label="([^"]*)"/g), ([, label = ""]) => label);
      const drawn = texts.map((one) => one.text);
      // A range is said by its columns, each as it is.
      if (name === "interval") continue;
      expect(said.some((one) => one.includes(text))).toBe(true);
      expect(drawn.join(" ")).toContain(text);
      for (const one of [spec.description, ...said, ...drawn])
        expect(one).not.toMatch(/\d{5}|10,000[万亿]|\d{4,}[万亿]/);
    }
  });

  test("says the unit and the digits that it is asked for", () => {
    const rows = formRows(54_321).map((row) => ({ ...row, high: 54_321, low: 54_321 }));
    const text = (locale: string) =>
      draw(rows, given, { title: "t", locale, unit: "CNY", digits: 1 }).description;
    expect(text("zh")).toContain("5.4万元");
    expect(text("en")).toContain("54,321.0");
  });
});
