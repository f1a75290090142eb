import { type Locale, xinyu2023 } from "@park/data";
import readSheets from "read-excel-file/node";
import { expect, test } from "vitest";
import { projectProgress } from "../catalogue/projects.ts";
import type { Table } from "../table.ts";
import { toWorkbook } from "./toWorkbook.ts";

/** A workbook as a reader of such files has it: its sheets by name, in rows. */
const read = async (bytes: Uint8Array) =>
  Object.fromEntries(
    (await readSheets(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data] as const),
  );

test.each([
  ["zh", ["数据", "出处", "来源"]],
  ["en", ["Table", "Figures", "Sources"]],
] as const)(
  "a chart's table comes back in %s, with figures, places and source",
  async (locale, names) => {
    const table = projectProgress.table(xinyu2023, { locale });
    const drawnFrom = projectProgress.drawnFrom(xinyu2023);
    const sheets = await read(
      await toWorkbook(table, { locale, drawnFrom, sources: xinyu2023.sources }),
    );
    expect(Object.keys(sheets)).toEqual(names);
    const [data, figures, sources] = names.map((name) => sheets[name]);
    expect(data?.[0]?.slice(0, 2)).toEqual(table.columns.map(({ label }) => label));
    expect(data?.slice(1).map((row) => row.slice(0, 2))).toEqual(
      table.rows.map((row) => table.columns.map(({ id }) => row[id])),
    );
    // Numbers are numbers: what a chart shows as a text stands beside it bare.
    const [first] = table.rows;
    expect(data?.[1]).toContain(first?.value);
    const keyProjects = xinyu2023.facts.find(({ id }) => id === "keyProjects");
    expect(figures?.[1]).toEqual([
      "keyProjects",
      "115个",
      115,
      locale === "zh" ? "个" : "projects",
      "xinyu-2023",
      keyProjects?.start,
      keyProjects?.end,
    ]);
    expect(sources?.[1]).toContain(xinyu2023.sources[0]?.sha256);
  },
);

const hostile: Table = {
  caption: "c",
  columns: [{ id: "a", label: "=1+1", isNumber: false }],
  rows: [{ a: "=HYPERLINK(1)\u0000\uFFFE", b: 3.5, c: true, d: null }, { a: "x".repeat(40_000) }],
};

test("a text is a text, whatever it begins with and whatever no file may hold", async () => {
  const { Table: rows } = await read(await toWorkbook(hostile, { locale: "en" }));
  expect(rows?.[0]).toEqual(["=1+1", "b", "c", "d"]);
  expect(rows?.[1]).toEqual(["=HYPERLINK(1)", 3.5, true, null]);
  expect(String(rows?.[2]?.[0])).toHaveLength(32_767);
});

test("the same table gives the same bytes, today and another day", async () => {
  const bytes = await toWorkbook(hostile, { locale: "en" });
  expect(await toWorkbook(hostile, { locale: "en" })).toEqual(bytes);
  const year = (new DataView(bytes.buffer).getUint32(10, true) >>> 25) + 1980;
  expect(year).toBe(1980);
});

test("a language that there is not is refused", async () => {
  await expect(toWorkbook(hostile, { locale: "fr" as Locale })).rejects.toThrow(
    new RangeError("Cannot make workbook: locale must be one of zh, en, got fr"),
  );
});
