import { xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";
import { describe, expect, test } from "vitest";
import { madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { auditText } from "./auditText.ts";
import type { Finding } from "./finding.ts";
import { FINDING_COLUMNS, tidyFindings } from "./tidyFindings.ts";

const found = audit(xinyu2023);

test("the table has a row a finding, every column and no other", () => {
  const rows = tidyFindings(found.findings);
  expect(rows).toHaveLength(found.findings.length);
  for (const row of rows) expect(Object.keys(row)).toEqual([...FINDING_COLUMNS]);
  expect(rows.find(({ fact }) => fact === "keyProjects.started:share")).toMatchObject({
    printed: "98.26%",
    start: 1848,
    end: 1854,
    operands: "started=keyProjects.started;planned=keyProjects",
    stated: 0.9826,
    recomputed: 114 / 115,
    verdict: "contradicted",
    diagnoses_en:
      "It would fit if Key projects (started) were 113 projects; Production rate of key projects (65%) would still fit then",
  });
  expect(toCsv(FINDING_COLUMNS, rows).split("\n")).toHaveLength(found.findings.length + 2);
});

describe("a row of the table of findings", () => {
  const label = (text: string) => ({ zh: `${text}中`, en: text });
  const finding: Finding = {
    claim: { fact: "rate", printed: "50%", start: 3, end: 6 },
    indicator: "ownRate",
    reading: label("of all"),
    operands: [
      { name: "part", fact: "some", printed: "1个", start: 0, end: 2 },
      { name: "whole", fact: "all", printed: "4个", start: 7, end: 9 },
    ],
    unit: "ratio",
    stated: 0.5,
    recomputed: 0.25,
    interval: [0.2, 0.3],
    verdict: "contradicted",
    basis: "rounding",
    gapUlp: -25,
    widthUlp: 10,
    strength: "strong",
    diagnoses: [
      {
        kind: "offByOne",
        operand: "part",
        value: "2",
        effects: [],
        text: label("two"),
        effectText: null,
      },
      {
        kind: "factor",
        operand: null,
        value: "10",
        effects: [],
        text: label("ten"),
        effectText: null,
      },
    ],
    sentence: label("No"),
  };

  test("has the texts of both languages, the operands and the hints in one cell each", () => {
    expect(tidyFindings([finding])).toEqual([
      {
        fact: "rate",
        printed: "50%",
        start: 3,
        end: 6,
        indicator: "ownRate",
        reading_zh: "of all中",
        reading_en: "of all",
        operands: "part=some;whole=all",
        unit: "ratio",
        stated: 0.5,
        recomputed: 0.25,
        lower: 0.2,
        upper: 0.3,
        verdict: "contradicted",
        basis: "rounding",
        gap_ulp: -25,
        width_ulp: 10,
        strength: "strong",
        diagnoses_zh: "two中；ten中",
        diagnoses_en: "two; ten",
        sentence_zh: "No中",
        sentence_en: "No",
      },
    ]);
  });

  test("has nulls where there is nothing, and at an open end", () => {
    const bare: Finding = { ...finding, reading: null, interval: null, diagnoses: [] };
    expect(tidyFindings([bare, { ...finding, interval: [null, 0.3] }])).toMatchObject([
      {
        reading_zh: null,
        reading_en: null,
        lower: null,
        upper: null,
        diagnoses_zh: null,
        diagnoses_en: null,
      },
      { lower: null, upper: 0.3 },
    ]);
  });
});

test("the text begins with what matters, and says each finding once", () => {
  for (const locale of ["zh", "en"] as const) {
    const [head, style, blank, ...lines] = auditText(found, locale).split("\n");
    expect(head).toContain(locale === "zh" ? "不一致1个" : "1 contradicted");
    expect(style).toContain(
      locale === "zh" ? "四舍五入与截尾并用" : "both rounding and truncation",
    );
    expect(blank).toBe("");
    expect(lines).toHaveLength(found.findings.length);
    expect(lines[0]).toContain("[1848]");
    for (const { sentence, reading, verdict } of found.findings)
      if (verdict !== "contradicted" || reading === null)
        expect(lines.filter((line) => line.endsWith(sentence[locale])).length).toBeGreaterThan(0);
  }
});

describe("a reading that fails", () => {
  /** What the text says of the figure at its place: 74 of 115 or of 114 projects are printed as 65%. */
  const said = (findings: readonly Finding[], locale: "zh" | "en") =>
    auditText({ ...found, findings }, locale).match(/^.*64\.35%.*$/m)?.[0];
  const others = (verdict: Finding["verdict"]): readonly Finding[] =>
    found.findings.map((finding) =>
      finding.claim.fact === "keyProjects.trialProduction:share" && finding.verdict === "rounded"
        ? { ...finding, verdict }
        : finding,
    );

  test("is no contradiction while another reading holds", () => {
    expect(said(found.findings, "en")).toContain(
      "stated 65%, recomputed 64.35% (as a share of planned projects): fails on this reading, another holds. Operands: ",
    );
    expect(said(found.findings, "zh")).toContain(
      "复算64.35%（以安排项目为基数），此读法不一致，另一读法一致。依据：",
    );
  });

  test("is none while another reading cannot be judged", () => {
    expect(said(others("undetermined"), "en")).toContain(
      ": fails on this reading, another is undetermined. ",
    );
    expect(said(others("undetermined"), "zh")).toContain("，此读法不一致，另一读法无法判定。");
  });

  test("is one where no other reading holds", () => {
    expect(said(others("contradicted"), "en")).toContain(": contradicted. ");
  });

  test("comes behind the contradictions", () => {
    const [, , , first, second] = auditText(
      { ...found, findings: [...found.findings].reverse() },
      "en",
    ).split("\n");
    expect(first).toContain("98.26%");
    expect(second).toContain("65%");
  });
});

test("an audit of one figure speaks of one", () => {
  const all = audit(xinyu2023);
  const one = { ...all, findings: all.findings.slice(0, 1) };
  expect(auditText(one, "en").split("\n")[0]).toMatch(/^xinyu-2023: 1 figure checked: 1 /);
  expect(auditText(one, "zh").split("\n")[0]).toContain("核对1个数字");
});

test("an audit without findings says so", () => {
  const empty = audit(madeUpReview([], []));
  expect(auditText(empty, "en")).toBe("made-up: 0 figures checked\nHouse style: unknown\n");
  expect(tidyFindings(empty.findings)).toEqual([]);
});
