import {
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  measure,
  xinyu2023,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";

const said = (fact: string, at = 0) => {
  const finding = audit(xinyu2023).findings.filter(({ claim }) => claim.fact === fact)[at];
  if (finding === undefined) throw new RangeError(`no finding on ${fact}`);
  return finding.sentence;
};

describe("a sentence says what is stated, what comes out, and of what", () => {
  test("contradicted, with what would fit", () => {
    expect(said("keyProjects.started:share")).toEqual({
      zh: "重点建设项目开工率：原文98.26%，复算99.13%，不一致。依据：重点建设项目（已开工）114个、重点建设项目115个。若重点建设项目（已开工）为113个则相符。此时重点建设项目投产率65%仍相符。",
      en: "Start rate of key projects: stated 98.26%, recomputed 99.13%: contradicted. Operands: Key projects (started) 114 projects; Key projects 115 projects. It would fit if Key projects (started) were 113 projects. Production rate of key projects (65%) would still fit then.",
    });
  });

  test("withinOperandRounding, with the interval", () => {
    expect(said("keyProjectCompletedInvestment:share.keyProjectPlannedInvestment")).toEqual({
      zh: "年度投资完成率：原文99.81%，复算99.82%（可在99.79%至99.85%之间），在所据数字的舍入误差内一致。依据：实际完成投资178.97亿元、年度计划投资179.3亿元。",
      en: "Execution of planned investment: stated 99.81%, recomputed 99.82% (anything from 99.79% to 99.85%): agrees within the rounding of its inputs. Operands: Completed investment CNY 17.897 billion; Planned investment CNY 17.93 billion.",
    });
  });

  test("with the reading, where there are several", () => {
    const [planned, started] = [0, 1].map((at) => said("keyProjects.trialProduction:share", at));
    expect(planned?.en).toContain("stated 65%, recomputed 64.35% (as a share of planned projects)");
    expect(started?.en).toContain("stated 65%, recomputed 64.91% (as a share of started projects)");
    expect(started?.zh).toContain("原文65%，复算64.91%（以已开工项目为基数），四舍五入后一致");
  });

  test("with the names of what is listed", () => {
    expect(said("taskForces").zh).toBe(
      "重点项目工作专班：原文6个，复算6个，完全一致。依据：协调保障工作专班、审批保障工作专班、用地保障工作专班、能源保障工作专班、融资保障工作专班、征拆保障工作专班。",
    );
  });

  test("undetermined, with what is missing", () => {
    expect(said("foreignTrade:growth")).toEqual({
      zh: "进出口总额同比增长：原文1.6%，无法判定。未载：进出口总额（2022）。",
      en: "Foreign trade, growth on the year: stated 1.6%, undetermined. Not stated: Foreign trade (2022).",
    });
  });
});

describe("why a claim cannot be judged", () => {
  const sentence = (planned: Parameters<typeof madeUpReview>[1][number]) =>
    audit(
      madeUpReview(
        [keyProjects],
        [
          { measure: "keyProjects", amount: "3", dimensions: { stage: "started" } },
          planned,
          {
            measure: "keyProjects",
            dimensions: { stage: "started" },
            as: "share",
            of: "keyProjects",
            amount: "50",
          },
        ],
      ),
    ).findings[0]?.sentence;

  test("a divisor that is 0", () => {
    const of = sentence({ measure: "keyProjects", amount: "0" });
    expect(of?.en).toMatch(/undetermined\. The divisor is 0 or not positive\.$/);
    expect(of?.zh).toMatch(/无法判定。除数为零或不为正。$/);
  });

  test("a divisor that may be 0", () => {
    const of = sentence({ measure: "keyProjects", amount: "10", qualifier: "under" });
    expect(of?.en).toMatch(/undetermined\. The divisor may be 0\.$/);
    expect(of?.zh).toMatch(/无法判定。除数可能为零。$/);
  });
});

describe("the two figures can be compared", () => {
  test("a recomputed amount has the last place of the stated one, though 万 became 亿", () => {
    const amount = measure({
      id: "amount",
      label: { zh: "金额", en: "Amount" },
      definition: { zh: "金额", en: "Amount" },
      unit: "CNY",
      kind: "flow",
      aggregation: "sum",
      dimensions: {
        side: {
          label: { zh: "侧", en: "Side" },
          structure: "partition",
          values: { left: { zh: "左", en: "left" }, right: { zh: "右", en: "right" } },
        },
      },
    });
    const { findings } = audit(
      madeUpReview(
        [amount],
        [
          { measure: "amount", amount: "8000", multiplier: 4, dimensions: { side: "left" } },
          { measure: "amount", amount: "4344", multiplier: 4, dimensions: { side: "right" } },
          { measure: "amount", amount: "12347", multiplier: 4 },
        ],
      ),
    );
    expect(findings[0]?.sentence).toEqual({
      zh: "金额：原文12347万元，复算1.2344亿元，不一致。依据：金额（左）8000万元、金额（右）4344万元。",
      en: "Amount: stated CNY 123.47 million, recomputed CNY 123.44 million: contradicted. Operands: Amount (left) CNY 80 million; Amount (right) CNY 43.44 million.",
    });
  });

  test("an interval without an end is not spelt out", () => {
    const { findings } = audit(
      madeUpReview(
        [keyProjectCompletedInvestment, keyProjectPlannedInvestment],
        [
          { measure: "keyProjectCompletedInvestment", amount: "100", qualifier: "over" },
          { measure: "keyProjectPlannedInvestment", amount: "200" },
          {
            measure: "keyProjectCompletedInvestment",
            as: "share",
            of: "keyProjectPlannedInvestment",
            amount: "60",
          },
        ],
      ),
    );
    expect(findings[0]?.sentence.en).toBe(
      "Execution of planned investment: stated 60%, recomputed 50.00%: agrees within the rounding of its inputs. Operands: Completed investment over CNY 100; Planned investment CNY 200.",
    );
  });

  // 2 ha are 30 mu, and 5 ha are 75.
  test("in the measure's unit where the stated one has another", () => {
    const area = measure({
      id: "area",
      label: { zh: "面积", en: "Area" },
      definition: { zh: "面积", en: "Area" },
      unit: "mu",
      kind: "stock",
      aggregation: "sum",
      dimensions: {
        side: {
          label: { zh: "侧", en: "Side" },
          structure: "partition",
          values: { left: { zh: "左", en: "left" }, right: { zh: "右", en: "right" } },
        },
      },
    });
    const { findings } = audit(
      madeUpReview(
        [area],
        [
          { measure: "area", amount: "5.0", unit: "ha" },
          { measure: "area", amount: "10.0", dimensions: { side: "left" } },
          { measure: "area", amount: "20.0", dimensions: { side: "right" } },
        ],
      ),
    );
    expect(findings[0]).toMatchObject({ unit: "mu", stated: 75, recomputed: 30 });
    expect(findings[0]?.sentence.en).toBe(
      "Area: stated 5.0 ha, recomputed 30.0 mu: contradicted. Operands: Area (left) 10.0 mu; Area (right) 20.0 mu.",
    );
  });

  // From 60.0% to 66.0% are 6 points.
  test("a difference of shares is told in points", () => {
    const started = { measure: "keyProjects", dimensions: { stage: "started" } } as const;
    const share = { ...started, as: "share", of: "keyProjects" } as const;
    const moved: FactSketch = {
      ...started,
      as: "points",
      in: "share",
      against: "yearBefore",
      amount: "5.0",
    };
    const of = (base: FactSketch["of"]) =>
      audit(
        madeUpReview(
          [keyProjects],
          [
            { ...share, amount: "66.0" },
            { ...share, of: base ?? null, amount: "60.0", period: "2022" },
            moved,
          ],
        ),
      );
    const { findings } = of("keyProjects");
    const [points] = findings.filter(
      ({ claim }) => claim.fact === "keyProjects.started:points.share",
    );
    expect(points).toMatchObject({ unit: "ratio", stated: 0.05, recomputed: 0.06 });
    expect(points?.sentence.en).toContain(
      "stated 5.0 percentage points, recomputed 6.00 percentage points: contradicted.",
    );
    expect(points?.sentence.zh).toContain("原文5.0个百分点，复算6.00个百分点，不一致。");
    // A share of another whole is not what the share was.
    const { findings: others } = of("city");
    expect(others.map(({ claim, verdict }) => [claim.fact, verdict])).toContainEqual([
      "keyProjects.started:points.share",
      "undetermined",
    ]);
  });
});
