import { expect, test } from "vitest";
import { sentenceCase } from "./sentenceCase.ts";

test.each([
  ["owners urged to build", "Owners urged to build"],
  ["促开工", "促开工"],
  ["GDP share", "GDP share"],
  ["", ""],
])("%j is %j", (label, expected) => {
  expect(sentenceCase(label)).toBe(expected);
});
