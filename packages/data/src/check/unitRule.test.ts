import { expect, test } from "vitest";
import { unitRule } from "./unitRule.ts";

test.each([
  ["元", "CNY"],
  ["RMB", "CNY"],
  ["tonnes", "t"],
  ["percents", "percent"],
])("for %s the id %s is suggested", (id, meant) => {
  expect(unitRule(id)).toContain(`did you mean ${meant}`);
});

test.each(["stone", "__proto__", "", "x".repeat(5000)])("for %j none is", (id) => {
  expect(unitRule(id)).not.toContain("did you mean");
});
