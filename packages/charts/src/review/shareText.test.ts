import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { shareText } from "./shareText.ts";

const total = factOf(xinyu2023, "contractedValue");
const of = (amount: string) => ({ ...total, amount });

test("a share is of all parts together, with what rounding leaves it", () => {
  // 290/539.3, from 289/539.35 to 291/539.25
  expect(shareText(xinyu2023, [of("210"), of("80")], total, "en")).toEqual({
    share: "53.8%",
    interval: " (53.6% to 54.0%)",
  });
});

test("a share of counts is one number, and of 0 none", () => {
  const projects = factOf(xinyu2023, "signedProjects");
  expect(shareText(xinyu2023, [{ ...projects, amount: "32" }], projects, "zh")).toEqual({
    share: "27.4%",
    interval: "",
  });
  expect(shareText(xinyu2023, [projects], { ...projects, amount: "0" }, "zh")).toBeNull();
});
