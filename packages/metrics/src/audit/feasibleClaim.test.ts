import { highTechEnterprises } from "@park/data";
import { describe, expect, test } from "vitest";
import { divide, input } from "../formula/expression.ts";
import { type IndicatorDefinition, indicator } from "../indicator.ts";
import { INDICATORS } from "../indicators/index.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";

const others = { ...highTechEnterprises, id: "others" } as const;
const MEASURES = [highTechEnterprises, others];

type Printed = Omit<FactSketch, "measure">;

const part = (printed: Printed): FactSketch => ({ measure: "highTechEnterprises", ...printed });
const share = (printed: Printed): FactSketch => ({
  measure: "highTechEnterprises",
  as: "share",
  // What a part of more than the whole is judged as, too.
  of: "others",
  ...printed,
});

const audited = (
  facts: readonly FactSketch[],
  measures: Parameters<typeof madeUpReview>[0] = MEASURES,
  indicators: readonly IndicatorDefinition[] = INDICATORS,
) => audit(madeUpReview(measures, facts), indicators);

/** A share of so many firms of a city whose total is not stated. */
const ofUnknown = (firms: string, percent: string) =>
  audited([part({ amount: firms }), share({ amount: percent })]);

describe("a share of a whole that is not stated is held against", () => {
  // 30/0.475 is 63.2 and 30/0.465 is 64.5; 30/0.48 is 62.5 and 30/0.47 is 63.8.
  test("the whole by rounding, before one by truncation", () => {
    expect(ofUnknown("30", "47").findings).toMatchObject([
      {
        indicator: "feasibleWhole",
        unit: "ratio",
        reading: { zh: "以最相符的整数64为总数", en: "of 64 in all, chosen to fit" },
        operands: [{ name: "part", fact: "highTechEnterprises" }],
        recomputed: 0.46875,
        verdict: "rounded",
        strength: "weak",
      },
    ]);
  });

  // 68/0.49635 is 137.0001 and 68/0.49625 is 137.03; 68/0.4964 is 136.99.
  test("the whole by truncation, where rounding has none", () => {
    expect(ofUnknown("68", "49.63").findings).toMatchObject([
      { reading: { en: "of 137 in all, chosen to fit" }, verdict: "truncated", strength: "strong" },
    ]);
  });

  // 5/0.191 is 26.18, 5/0.19 26.32 and 5/0.1895 26.39.
  test("the nearest whole, where neither has one", () => {
    expect(ofUnknown("5", "19.0").findings).toMatchObject([
      {
        reading: { en: "of 26 in all, chosen to fit" },
        recomputed: 5 / 26,
        verdict: "contradicted",
      },
    ]);
  });

  // 200/1.3 is 154; 200 * (1.31 - 1.295) is more than 1.31 * 1.295, so that some number fits but for its size.
  test("the part itself, where no whole could be so small, and the contradiction is strong", () => {
    const facts = [part({ amount: "200" }), share({ amount: "130", of: "city" })];
    expect(audited(facts).findings).toMatchObject([
      {
        reading: { en: "of 200 in all, chosen to fit" },
        recomputed: 1,
        verdict: "contradicted",
        strength: "strong",
      },
    ]);
  });

  // 12/1.205 is 9.96 and 12/1.195 is 10.04; 11/1.305 is 8.43 and 11/1.295 is 8.49, 11/1.31 is 8.397.
  test("a whole below the part, where the share may exceed 100%", () => {
    expect(ofUnknown("12", "120").findings).toMatchObject([
      {
        reading: { en: "of 10 in all, chosen to fit" },
        recomputed: 1.2,
        verdict: "exact",
      },
    ]);
    expect(ofUnknown("11", "130").findings).toMatchObject([
      { reading: { en: "of 8 in all, chosen to fit" }, verdict: "contradicted" },
    ]);
  });
});

describe("what would fit some whole anyway does not tell how the review rounds", () => {
  test("30 of 64 was rounded up, but 47% would have found its whole whatever it was made by", () => {
    expect(ofUnknown("30", "47").style).toEqual({
      house: "undetermined",
      rounded: 0,
      truncated: 0,
    });
  });

  // 15/0.465 is 32.26 and 15/0.455 is 32.97; 15/0.47 is 31.91 and 15/0.46 is 32.61.
  test("nor is one that was cut off: 15 of 32 as 46%", () => {
    const { findings, style } = ofUnknown("15", "46");
    expect(findings).toMatchObject([
      { reading: { en: "of 32 in all, chosen to fit" }, verdict: "truncated", strength: "weak" },
    ]);
    expect(style).toEqual({ house: "undetermined", rounded: 0, truncated: 0 });
  });
});

describe("it is not, and stays open, where", () => {
  const open = [{ indicator: "share", verdict: "undetermined", reading: null }];
  const firms = { amount: "40" };
  const claimed = { amount: "54.8" };

  test("nothing is amiss, it is", () => {
    expect(audited([part(firms), share(claimed)]).findings).toMatchObject([
      { indicator: "feasibleWhole", reading: { en: "of 73 in all, chosen to fit" } },
    ]);
  });

  test.each<[string, Printed, Printed]>([
    ["the part is about so many", { ...firms, qualifier: "about" }, claimed],
    ["the part is printed in 万", { amount: "4", multiplier: 4 }, claimed],
    ["the part has decimals", { amount: "40.5" }, claimed],
    ["the part is 0", { amount: "0" }, claimed],
    // 2^53 + 1, which no double is.
    ["the part is too large to be held exactly", { amount: "9007199254740993" }, claimed],
    ["the share is about so much", firms, { ...claimed, qualifier: "about" }],
    ["the share is 0", firms, { amount: "0" }],
    ["the share is 0 to a decimal place", firms, { amount: "0.0" }],
  ])("%s", (_, printed, percent) => {
    expect(audited([part(printed), share(percent)]).findings).toMatchObject(open);
  });

  test("the part is not stated", () => {
    expect(audited([share(claimed)]).findings).toMatchObject(open);
  });

  test("the part is an amount", () => {
    const amount = { ...highTechEnterprises, unit: "CNY", kind: "flow" } as const;
    const measures = [amount, ...MEASURES.slice(1)];
    expect(audited([part(firms), share(claimed)], measures).findings).toMatchObject(open);
  });

  test("the share is told in points", () => {
    expect(() => audited([part(firms), share({ ...claimed, unit: "percentagePoint" })])).toThrow(
      "facts[1].unit: must be a unit of the share of highTechEnterprises: percent",
    );
  });

  test("an indicator that is no share takes a part and a whole", () => {
    const own = indicator({
      id: "ownRate",
      label: { zh: "自定", en: "Own" },
      definition: { zh: "自定", en: "Own" },
      unit: "ratio",
      formula: divide(input("part"), input("whole")),
      inputs: {
        part: { measure: "highTechEnterprises" },
        whole: { measure: "others" },
      },
      reproduces: { measure: "rate" },
    });
    const rate = { ...highTechEnterprises, id: "rate", unit: "percent", kind: "share" } as const;
    const facts = [part(firms), { measure: "rate", ...claimed }];
    expect(audited(facts, [...MEASURES, rate], [own]).findings).toMatchObject([
      { indicator: "ownRate", verdict: "undetermined", reading: null },
    ]);
  });
});

test("a whole that is stated is the one that counts: 40 of 80 are not 54.8%", () => {
  const whole = { measure: "others", amount: "80" };
  const { findings } = audited([part({ amount: "40" }), share({ amount: "54.8" }), whole]);
  expect(findings).toMatchObject([
    { indicator: "share", recomputed: 0.5, verdict: "contradicted" },
  ]);
});

test("a share is held against no whole that cannot be counted one by one", () => {
  for (const percent of [`0.${"0".repeat(320)}1`, "0.0000000000000001"]) {
    const { findings } = ofUnknown("68", percent);
    expect(findings.map(({ verdict }) => verdict)).toEqual(["undetermined"]);
  }
});
