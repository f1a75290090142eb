import { expect, test } from "vitest";
import { textOn } from "./textOn.ts";
import { DARK, LIGHT } from "./theme.ts";

test("text on a mark is the one of text and background that stands out more", () => {
  expect(textOn(LIGHT, "#000000")).toBe("#ffffff");
  expect(textOn(LIGHT, "#ffffff")).toBe("#17202a");
  expect(textOn(DARK, "#56b4e9")).toBe("#11161c");
});

test("where neither reaches 4.5 to 1 it is black or white, one of which always does", () => {
  // #777777 has 4.48 to 1 on white, #767676 has 4.54 (WebAIM's contrast checker).
  const theme = { ...LIGHT, text: "#ffffff" };
  expect(textOn(theme, "#777777")).toBe("#000000");
  expect(textOn(theme, "#767676")).toBe("#ffffff");
});

test("a fill that is not written in digits is not judged, and an ink is not taken", () => {
  expect(textOn(LIGHT, "rebeccapurple")).toBeNull();
  expect(textOn({ ...LIGHT, text: "black", background: "white" }, "#000000")).toBe("#ffffff");
});
