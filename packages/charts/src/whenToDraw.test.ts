import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { growthPanels, indicatorOverYears, parksSideBySide } from "./index.ts";

/** The comments of a chart's file as text: without their frame, and with the words of their links alone. */
const docsOf = (folder: string, id: string): string =>
  readFileSync(new URL(`${folder}/${id}.ts`, import.meta.url), "utf8")
    .replaceAll(/\n \* ?/g, " ")
    .replaceAll(/\{@link (?:[^|}]+\| )?([^}]+)\}/g, "$1");

describe.each([
  ...[growthPanels, indicatorOverYears, parksSideBySide].map(
    (chart) => ["reviews", chart.id, chart] as const,
  ),
])("%s/%s", (folder, id, { when, whenNot }) => {
  test("says when to draw it and when not as its page does", () => {
    expect(docsOf(folder, id)).toContain(` When: ${when.en}. When not: ${whenNot.en}. `);
  });

  test("says it in each language as phrases that can be set into a sentence", () => {
    for (const { zh, en } of [when, whenNot]) {
      expect(en).toMatch(/^[a-z].*[^.\s]$/);
      expect(en).not.toMatch(/\p{Script=Han}|[{}`]/u);
      expect(zh).toMatch(/^\p{Script=Han}.*\p{Script=Han}$/u);
      expect(zh).not.toMatch(/[A-Za-z。]/);
    }
  });
});
