import { CHARTS } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { type Palette, rulesOf } from "./palette.ts";
import { THEMES, themed } from "./themed.ts";

const NAMES = ["light", "dark", "print"] as const;

test.each([360, 720])(
  "every chart, %i px wide: its variables filled in from the palette give back each theme's own picture",
  async (width) => {
    for (const chart of CHARTS) {
      for (const locale of ["zh", "en"] as const) {
        const [light = "", dark = "", print = ""] = await Promise.all(
          NAMES.map((theme) => toSvg(chart(xinyu2023, { locale, width, theme: THEMES[theme] }))),
        );
        const palette: Palette = new Map();
        const one = themed({ light, dark, print }, palette);
        expect(one).not.toMatch(/="#[0-9a-f]{6}"/);
        const filled = (theme: (typeof NAMES)[number]): string =>
          one.replace(/var\((--c\d+)\)/g, (_, name: string) => palette.get(name)?.[theme] ?? "?");
        expect(filled("light"), chart.id).toBe(light);
        expect(filled("dark"), chart.id).toBe(dark);
        expect(filled("print"), chart.id).toBe(print);
      }
    }
  },
);

test("pictures that differ in more than colours are refused", () => {
  const light = '<svg><path fill="#ffffff" d="M0,0h9"/></svg>';
  const dark = '<svg><path fill="#000000" d="M0,0h8"/></svg>';
  expect(() => themed({ light, dark, print: light }, new Map())).toThrow(
    "Cannot theme picture: themes must differ in colours only, got another shape",
  );
});

test("a colour in a text is left as it is", () => {
  const svg = '<svg><text fill="#111111">fill=&quot;#111111&quot;</text></svg>';
  expect(themed({ light: svg, dark: svg, print: svg }, new Map())).toBe(
    '<svg><text fill="var(--c0)">fill=&quot;#111111&quot;</text></svg>',
  );
});

test("the palette says what each variable is in each theme", () => {
  const palette: Palette = new Map([
    ["--c0", { light: "#111111", dark: "#222222", print: "#333333" }],
  ]);
  expect(rulesOf(palette).split("\n")).toEqual([
    ":root{--c0:#111111}",
    "@supports (color:light-dark(#000,#fff)){:root{--c0:light-dark(#111111,#222222)}}",
    "@media print{:root{--c0:#333333}}",
  ]);
});
