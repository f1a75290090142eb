import { xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { FINDING_COLUMNS, tidyFindings } from "./tidyFindings.ts";

const { findings } = audit(xinyu2023);

test("the table has a row a finding, every column and no other", () => {
  const rows = tidyFindings(findings);
  expect(rows).toHaveLength(findings.length);
  for (const row of rows) expect(Object.keys(row)).toEqual([...FINDING_COLUMNS]);
  expect(rows[0]).toEqual({
    verdict: "contradicted",
    basis: "rounding",
    strength: "strong",
    fact: "keyProjects.started:share",
    printed: "98.26%",
    start: 1848,
    end: 1854,
    indicator: "startRate",
    reading_zh: null,
    reading_en: null,
    relations: "indicator",
    figures: "keyProjects.started:share@1848;keyProjects.started@1840",
    unit: "ratio",
    stated: 0.9826,
    recomputed: 114 / 115,
    lower: 114 / 115,
    upper: 114 / 115,
    // (114 / 115 - 0.9826) / 0.0001
    gap_ulp: expect.closeTo(87.0434782, 6),
    width_ulp: 0,
    repairs: "keyProjects.started=113",
    assumptions_zh: null,
    assumptions_en: null,
    sentence_zh: findings[0]?.sentence.zh,
    sentence_en: findings[0]?.sentence.en,
  });
  expect(toCsv(FINDING_COLUMNS, rows).split("\n")).toHaveLength(findings.length + 2);
});

test("a finding without a claim has its figures, and what is assumed stands in one cell a language", () => {
  const label = (text: string) => ({ zh: `${text}中`, en: text });
  const [conflict] = findings;
  if (conflict === undefined) throw new Error("must be there");
  const finding: Finding = {
    ...conflict,
    assumptions: [label("one"), label("two")],
    claim: null,
    indicator: null,
    relations: [],
    repairs: [],
    interval: [null, 3],
  };
  expect(tidyFindings([finding])).toMatchObject([
    {
      fact: null,
      printed: null,
      start: null,
      end: null,
      indicator: null,
      relations: null,
      figures: "keyProjects.started:share@1848;keyProjects.started@1840",
      lower: null,
      upper: 3,
      repairs: null,
      assumptions_zh: "one中；two中",
      assumptions_en: "one; two",
    },
  ]);
});
