import { expect, test } from "vitest";
import * as root from "./index.ts";

test("what is public and no function is frozen", () => {
  const data = Object.entries(root).filter(([, value]) => typeof value !== "function");
  expect(data.filter(([, value]) => !Object.isFrozen(value)).map(([name]) => name)).toEqual([]);
  expect(data.map(([name]) => name)).toContain("FACT_COLUMNS");
});
