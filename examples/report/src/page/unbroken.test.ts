import { expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

test("a figure keeps its currency, its multiplier and its unit", () => {
  const said = (text: string) => unbroken(text).replaceAll("\u00a0", "_");
  expect(said("CNY 11,266 to CNY 11,269")).toBe("CNY_11,266 to CNY_11,269");
  expect(said("1.0527 million t to 1.0538 million t")).toBe("1.0527_million_t to 1.0538_million_t");
  expect(said("at least 5 projects")).toBe("at least_5_projects");
  expect(said("11.67%至11.68%")).toBe("11.67%至11.68%");
});
