import { type Locale, xinyu2023 } from "@park/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import type { Table } from "../table.ts";
import { elements } from "../testing/elements.ts";
import { hostileText } from "../testing/hostileText.ts";
import { toTable } from "./toTable.ts";

const small: Table = {
  caption: "Projects",
  columns: [
    { id: "stage", label: "Stage", isNumber: false },
    { id: "count", label: "Projects", isNumber: true },
  ],
  rows: [
    { stage: "Planned", count: 115, fact: "keyProjects" },
    { stage: "Started", count: null, fact: null },
  ],
};

test("caption, heads with their scope, the first column as row heads, numbers to the right", () => {
  expect(toTable(small)).toBe(
    '<table><caption>Projects</caption><thead><tr><th scope="col">Stage</th><th scope="col" class="park-number">Projects</th></tr></thead><tbody><tr><th scope="row">Planned</th><td class="park-number">115</td></tr><tr><th scope="row">Started</th><td class="park-number">–</td></tr></tbody></table>',
  );
});

test("a table of no rows is still a table", () => {
  expect(toTable({ ...small, rows: [] })).toContain("<tbody></tbody></table>");
});

test.each(["zh", "en"] as readonly Locale[])(
  "every chart's table is well-formed in %s, with all its rows",
  (locale) => {
    for (const chart of CHARTS) {
      const table = chart.table(xinyu2023, { locale });
      const found = elements(toTable(table));
      expect(found.filter(({ name }) => name === "tr")).toHaveLength(table.rows.length + 1);
      expect(found.filter(({ name }) => name === "td" || name === "th")).toHaveLength(
        (table.rows.length + 1) * table.columns.length,
      );
    }
  },
);

test("any text is shown as itself and ends no tag", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (caption, label, cell) => {
      const html = toTable({
        caption,
        columns: [{ id: "a", label, isNumber: false }],
        rows: [{ a: cell }],
      });
      const texts = elements(html).flatMap(({ text }) => (text === null ? [] : [text]));
      // What no XML may hold is left out.
      const shown = [caption, label, cell].map((text) =>
        text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, ""),
      );
      expect(texts.join("|")).toBe(shown.filter((text) => text !== "").join("|"));
    }),
  );
});
