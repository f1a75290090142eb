import { factOf, xinyu2023 } from "@park/data";
import { type Derivation, jointShare } from "@park/metrics";
import { expect, test } from "vitest";
import { shareText } from "./shareText.ts";

const total = factOf(xinyu2023, "contractedValue");
const of = (amount: string) => ({ ...total, amount });

test("a share is written with what rounding leaves it", () => {
  // 290/539.3, from 289/539.35 to 291/539.25; 1 - 291/539.25 = 46.04%, 1 - 289/539.35 = 46.42%
  const shares = jointShare(xinyu2023, total, [of("210"), of("80")]);
  expect(shareText(shares?.parts as Derivation, "en")).toEqual({
    share: "53.8%",
    interval: " (53.5% to 54.0%)",
  });
  expect(shareText(shares?.rest as Derivation, "zh")).toEqual({
    share: "46.2%",
    interval: "（46.0%至46.5%）",
  });
});
