import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { figureUnder } from "./figureUnder.ts";

test("a count goes without its noun in English, whatever else keeps its unit", () => {
  const places = factOf(xinyu2023, "schoolPlacesAdded");
  expect(figureUnder(places, "en")).toBe("6,200");
  expect(figureUnder(places, "zh")).toBe("6200个");
  expect(figureUnder(factOf(xinyu2023, "safetyFines"), "en")).toBe("CNY 698,600");
  expect(figureUnder(factOf(xinyu2023, "goodAirShare"), "en")).toBe("97.2%");
});
