import fc from "fast-check";

/** Texts that broke a viewer, a parser or a page before, alone and in the midst of others. */
const HOSTILE = [
  "",
  " ",
  "\n",
  'a "quoted" name',
  "it's",
  "back\\slash\\",
  "two\nlines\r\nthree",
  "para\u2028graph\u2029s",
  "nul\u0000and\u001bescape",
  "\ud83d",
  "👩‍👩‍👧‍👦 emoji 🇨🇳",
  "مجمع الصناعات",
  "\u202egnal\u202c",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "javascript:alert(1)",
  "</script><script>alert(1)</script>",
  "<b>&amp;</b>]]>",
  "datum.value + '' ; alert(1)",
  "{{x}} #{x} %s",
  "a[0].b.c",
  "https://example.org/a.png",
  "产业".repeat(100),
  "x".repeat(200),
  "（（（））），。、",
  "- – — -5 a-b-c",
  "e\u0301\u0301\u0301",
  "null",
  "NaN",
] as const;

/** Any text, above all such as makes trouble. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join(" ")),
  },
);
