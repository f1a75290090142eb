import { expect, test } from "vitest";
import { mixed } from "./mixed.ts";

test.each([
  [0, "#ffffff"],
  [1, "#005f9e"],
  [0.5, "#80afcf"],
])("%d of the way from white to blue is %s", (share, colour) => {
  expect(mixed([255, 255, 255], [0, 95, 158], share)).toBe(colour);
});
