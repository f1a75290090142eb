import { xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";
import { expect, test } from "vitest";
import { madeUpReview } from "../madeUpReview.ts";
import { audit } from "./audit.ts";
import { auditText } from "./auditText.ts";
import { FINDING_COLUMNS, tidyFindings } from "./tidyFindings.ts";

const found = audit(xinyu2023);

test("the table has a row a finding, every column and no other", () => {
  const rows = tidyFindings(found.findings);
  expect(rows).toHaveLength(found.findings.length);
  for (const row of rows) expect(Object.keys(row)).toEqual([...FINDING_COLUMNS]);
  expect(rows.find(({ fact }) => fact === "keyProjectStartRate")).toMatchObject({
    printed: "98.26%",
    start: 1848,
    end: 1854,
    operands: "started=keyProjects.started;planned=keyProjects",
    stated: 0.9826,
    recomputed: 114 / 115,
    verdict: "contradicted",
    diagnoses_en: "It would fit if Key projects (started) were 113 projects",
  });
  expect(toCsv(FINDING_COLUMNS, rows).split("\n")).toHaveLength(found.findings.length + 2);
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
    for (const { sentence } of found.findings)
      expect(lines.filter((line) => line.endsWith(sentence[locale])).length).toBeGreaterThan(0);
  }
});

test("an audit without findings says so", () => {
  const empty = audit(madeUpReview([], []));
  expect(auditText(empty, "en")).toBe(
    "made-up: 0 figures checked\nHouse style: unknown (0 fit by rounding alone, 0 by truncation alone)\n",
  );
  expect(tidyFindings(empty.findings)).toEqual([]);
});
