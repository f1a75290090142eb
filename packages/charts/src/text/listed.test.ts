import { expect, test } from "vitest";
import { listed } from "./listed.ts";

test("names are listed as each language lists them", () => {
  expect(listed(["装备制造", "锂电", "新经济"], "zh")).toBe("装备制造、锂电、新经济");
  expect(listed(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(listed(["a", "b"], "en")).toBe("a and b");
  expect(listed(["a"], "en")).toBe("a");
});
