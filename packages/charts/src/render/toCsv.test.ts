import { xinyu2023 } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import type { Table } from "../table.ts";
import { hostileText } from "../testing/hostileText.ts";
import { toCsv } from "./toCsv.ts";

const small: Table = {
  caption: "Projects",
  columns: [
    { id: "stage", label: "Stage", isNumber: false },
    { id: "count", label: "Projects", isNumber: true },
  ],
  rows: [
    { stage: 'Planned, "all"', count: 115, fact: "keyProjects" },
    { stage: "two\nlines", count: null },
    { stage: "Lost", count: -3.5 },
  ],
};

/** A reader of RFC 4180 that knows nothing of the writer. */
const read = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
};

test("a head of labels or of ids, the columns of the table, empty cells for null", () => {
  expect(toCsv(small)).toBe('Stage,Projects\n"Planned, ""all""",115\n"two\nlines",\nLost,-3.5\n');
  expect(toCsv(small, { header: "id" }).split("\n")[0]).toBe("stage,count");
  expect(toCsv({ ...small, rows: [] })).toBe("Stage,Projects\n");
});

test("columns may have the same label", () => {
  const columns = small.columns.map((column) => ({ ...column, label: "Same" }));
  expect(toCsv({ ...small, columns }).split("\n")[0]).toBe("Same,Same");
});

describe("what a spreadsheet would run is text", () => {
  const cell = (text: string) =>
    read(
      toCsv({
        caption: "",
        columns: [{ id: "a", label: "A", isNumber: false }],
        rows: [{ a: text }],
      }),
    )[1]?.[0];

  test.each([
    "=1+1",
    "+1+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    " =1",
    "＝1+1",
    "-x",
    "-3.2亿元",
    '=HYPERLINK("http://x","y")',
  ])("%j", (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test.each([
    ["x;=1+1", "x;'=1+1"],
    ["x; =1+1;y", "x;' =1+1;y"],
    ["\t=1", "\t'=1"],
    ["\r=1", "\r'=1"],
    ["two\n@lines", "two\n'@lines"],
    ["=a;-5%;b", "'=a;-5%;b"],
  ])("%j, to whoever separates by ; or tabs", (text, guarded) => {
    expect(cell(text)).toBe(guarded);
  });

  test("a text that could be cut stands in quotation marks", () => {
    const columns = [{ id: "a", label: "A", isNumber: false }];
    expect(toCsv({ caption: "", columns, rows: [{ a: "x;y" }] })).toBe('A\n"x;y"\n');
  });

  test.each(["-3.2%", "+5", "-1,234.5", "−3.2%", "a=b", "1-2", "约40", "", "'=1"])(
    "%j stays",
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  test("in a head too", () => {
    const columns = [{ id: "=id()", label: "=label()", isNumber: false }];
    expect(toCsv({ caption: "", columns, rows: [] })).toBe("'=label()\n");
    expect(toCsv({ caption: "", columns, rows: [] }, { header: "id" })).toBe("'=id()\n");
  });

  test("any text comes back, with at most an apostrophe before each part of it", () => {
    const text = fc.oneof(
      hostileText,
      fc.string({ unit: fc.constantFrom(..."a=+-@＝;\t\r\n ,\"'|5%") }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const parts = (of: string | undefined) => (of ?? "").split(/[;\t\r\n]/);
        const read = parts(cell(any));
        parts(any).forEach((part, index) => {
          expect([part, `'${part}`]).toContain(read[index]);
        });
        expect(read).toHaveLength(parts(any).length);
        for (const part of read) expect(part).not.toMatch(/^ *[=@＝＠]/);
      }),
    );
  });
});

test("a column named like a part of every object is that column or empty", () => {
  const columns = ["constructor", "__proto__", "toString"].map((id) => ({
    id,
    label: id,
    isNumber: false,
  }));
  expect(toCsv({ caption: "", columns, rows: [{}, JSON.parse('{"__proto__":1}')] })).toBe(
    "constructor,__proto__,toString\n,,\n,1,\n",
  );
});

test.each(["zh", "en"] as const)("every chart's rows come back in %s", (locale) => {
  for (const chart of CHARTS) {
    const { columns, rows, ...rest } = chart.table(xinyu2023, { locale });
    const csv = toCsv({ columns, rows, ...rest });
    expect(csv).toBe(toCsv({ columns, rows, ...rest }));
    // An addition such as +5.5万吨 is guarded; all else is as it was.
    const guarded = (text: string) => (/^\+.*\D$/.test(text) ? `'${text}` : text);
    expect(read(csv)).toEqual([
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map(({ id }) => guarded(String(row[id] ?? "")))),
    ]);
  }
});
