import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { shareText } from "./shareText.ts";

const total = factOf(xinyu2023, "contractedValue");
const of = (amount: string) => ({ ...total, amount });

test("a share is of all parts together, with what rounding leaves it", () => {
  // 290/539.3, from 289/539.35 to 291/539.25
  expect(shareText(xinyu2023, [of("210"), of("80")], total, "en")).toEqual({
    share: "53.8%",
    interval: " (53.5% to 54.0%)",
  });
  // 1 - 291/539.25 = 46.04%, 1 - 289/539.35 = 46.42%
  expect(shareText(xinyu2023, [of("210"), of("80")], total, "zh", "rest")).toEqual({
    share: "46.2%",
    interval: "（46.0%至46.5%）",
  });
});

test("a range that is written as the share is says nothing more", () => {
  const land = factOf(xinyu2023, "idleLandReused");
  // 822.49 ± 0.005 of 3424.45 ± 0.005: 24.0% at either end
  expect(shareText(xinyu2023, [{ ...land, amount: "822.49" }], land, "en")).toEqual({
    share: "24.0%",
    interval: "",
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
