import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { projectProgress } from "../catalogue/projects.ts";
import { bar } from "../forms/bar.ts";
import { isFontList, isPaint } from "./paint.ts";
import { fontOf, LIGHT, THEMES, type Theme } from "./theme.ts";

const ADDRESS = "url(http://127.0.0.1:9/seen)";

test.each([
  "#fff",
  "#005f9e",
  "#005f9e80",
  "steelblue",
  "transparent",
  "rgb(0, 95, 158)",
  "rgba(0,95,158,.5)",
  "rgb(0 95 158 / 50%)",
  "hsl(200, 50%, 50%)",
  "hsl(200deg 50% 50%)",
])("%s is a colour", (text) => {
  expect(isPaint(text)).toBe(true);
});

test.each([
  ADDRESS,
  "url(#a)",
  "red url(x)",
  "red;background:url(x)",
  "var(--x)",
  "rgb(url(x))",
  "image-set('x')",
  "expression(alert(1))",
  "",
  "#12g",
  "red\n",
])("%j is none", (text) => {
  expect(isPaint(text)).toBe(false);
});

test("families of fonts are names between commas", () => {
  expect(isFontList(fontOf(LIGHT, "zh"))).toBe(true);
  expect(isFontList("思源黑体, 'Noto Sans SC', Arial")).toBe(true);
  for (const text of [ADDRESS, "a;b", "a}", "a\\62", ""]) expect(isFontList(text)).toBe(false);
});

test.each(Object.keys(LIGHT) as (keyof Theme)[])(
  "an address as the token %s is refused by name, in a chart of a review and in a form",
  (token) => {
    const theme = {
      ...LIGHT,
      [token]: token === "series" ? [...LIGHT.series.slice(1), ADDRESS] : ADDRESS,
    } as unknown as Theme;
    const place = token === "series" ? "theme.series[5]" : `theme.${token}`;
    expect(() => projectProgress(xinyu2023, { theme })).toThrow(
      `Cannot draw projectProgress: ${place} must be `,
    );
    expect(() =>
      bar([{ a: "x", b: 1 }], { y: "a", x: "b" }, { title: "T", locale: "en", theme }),
    ).toThrow(`Cannot draw bar: ${place} must be `);
  },
);

test("the themes that are packaged are sound", () => {
  for (const theme of Object.values(THEMES))
    expect(() => projectProgress(xinyu2023, { theme })).not.toThrow();
});
