import { spawnSync } from "node:child_process";
import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACT_COLUMNS, tidyFacts } from "../tidyFacts.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { toCsv } from "./toCsv.ts";

test("null, and a column that a row lacks, is an empty cell; 0 and false are none", () => {
  expect(
    toCsv(
      ["a", "b", "c"],
      [
        { a: null, c: 0 },
        { a: false, b: "" },
      ],
    ),
  ).toBe("a,b,c\n,,0\nfalse,,\n");
});

test("quotes what would break a row", () => {
  const row = { a: 'say "a"', b: "1,2", c: "two\nlines" };
  expect(toCsv(["a", "b", "c"], [row])).toBe('a,b,c\n"say ""a""","1,2","two\nlines"\n');
});

test("quotes what a reader of another separator would cut, or a spreadsheet run", () => {
  const texts = [
    "x;=1+1",
    "=1+1",
    "+1家",
    "-x",
    "@a",
    "\t=1",
    "\r=1",
    "a\tb",
    "a|b",
    "＝1",
    " a",
    "（a）",
  ];
  for (const text of texts) expect(toCsv(["a"], [{ a: text }])).toBe(`a\n"${text}"\n`);
});

test("numbers and plain words stand bare", () => {
  for (const plain of [-3.2, 0, "-3.20", "40.0", "五项 items (2)", "98.26%", "2024-01/2024-09"])
    expect(toCsv(["a"], [{ a: plain }])).toBe(`a\n${plain}\n`);
});

test("what every object has is no cell", () => {
  const columns = ["constructor", "toString", "__proto__"];
  expect(toCsv(columns, [{}, JSON.parse('{"__proto__":1}')])).toBe(
    "constructor,toString,__proto__\n,,\n,,1\n",
  );
});

test("any text comes back through a parser that is not ours", () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(..."ab ,;|\"'\n\r\t=+-@＝"), fc.string()),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (rows) => {
      const csv = toCsv(
        ["a", "b"],
        rows.map(([a, b]) => ({ a, b })),
      );
      expect(csvParseRows(csv)).toEqual([["a", "b"], ...rows]);
    }),
  );
});

test("without rows there is the header", () => {
  expect(toCsv(["a", "b"], [])).toBe("a,b\n");
});

const python = spawnSync("python3", ["--version"]).status === 0;
if (!python) console.warn("SKIPPED: reading CSV back with Python's csv module: no python3 here");

describe.skipIf(!python)("Python's csv module reads the same cells back", () => {
  const readBack = (csv: string): string[][] => {
    const program = [
      "import csv, io, json, sys",
      "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')",
      "print(json.dumps(list(csv.reader(text, strict=True))))",
    ].join("\n");
    const { stdout, stderr } = spawnSync("python3", ["-c", program], { input: csv });
    if (stderr.length > 0) throw new Error(stderr.toString());
    return JSON.parse(stdout.toString());
  };

  const cells = (rows: readonly object[], columns: readonly string[]): string[][] => [
    [...columns],
    ...rows.map((row) => columns.map((column) => String(Reflect.get(row, column) ?? ""))),
  ];

  test("of the facts of Xinyu", () => {
    const rows = tidyFacts(xinyu2023);
    expect(readBack(toCsv(FACT_COLUMNS, rows))).toEqual(cells(rows, FACT_COLUMNS));
  });

  test("of any text", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab ,;\"'\n\r\t=", "亿", "é", "🚢"),
    });
    const cell = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const rows = fc.sample(fc.record({ 'a,"': cell, b: cell }), { numRuns: 500, seed: 2023 });
    expect(readBack(toCsv(['a,"', "b"], rows))).toEqual(cells(rows, ['a,"', "b"]));
  });
});
