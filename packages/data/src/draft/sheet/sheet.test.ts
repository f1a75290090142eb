import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../figure.ts";
import { formatIssues } from "../../issue.ts";
import { MULTIPLIERS } from "../../multiplier.ts";
import { QUALIFIERS } from "../../qualifier.ts";
import { parseReview } from "../../schema.ts";
import { UNITS } from "../../unit.ts";
import { draftReview } from "../draftReview.ts";
import { keepSettled } from "../keepSettled.ts";
import type { ReviewDraft } from "../reviewDraft.ts";
import { readFigure, writeFigure } from "./figureCell.ts";
import { settle } from "./settle.ts";
import { plainCell, safeCell } from "./sheetCell.ts";
import { sheetOf } from "./sheetOf.ts";
import { COLUMNS } from "./sheetWords.ts";

// A park that does not exist.
const TEXT =
  "东港园区2024年上半年公报。进出口总额约40.6亿元，同比下降3.2%。新签约项目12个，其中装备制造项目5个。绿电交易量1.5亿度。\n" +
  "第三届港口博览会吸引20至30家企业，推出一批新航线，泊位7扩建。";
const ENGLISH =
  "In 2024 foreign trade of the park came to CNY 30.06 billion, up 1.6%. Projects newly signed: 117 projects, 45 of them in equipment.";

/** A sheet as a person has it: its cells by row and column, to be changed. */
const opened = (sheet: string) => {
  const [header = [], ...rows] = csvParseRows(sheet.replace(/^\uFEFF/, ""));
  const at = (name: string): number => header.indexOf(name);
  return {
    header,
    rows,
    cell: (row: number, name: string): string => rows[row - 2]?.[at(name)] ?? "",
    set: (row: number, name: string, value: string): void => {
      const cells = rows[row - 2];
      if (cells === undefined || at(name) < 0) throw new RangeError(`no cell ${row} ${name}`);
      cells[at(name)] = value;
    },
    clear: (name: string): void => {
      for (const cells of rows) cells[at(name)] = "";
    },
    saved: (separator = ","): string =>
      [header, ...rows]
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
        .join("\r\n"),
  };
};

const issuesOf = async (...args: Parameters<typeof settle>): Promise<string> =>
  formatIssues((await settle(...args)).issues ?? []);

/** What is left where everything is settled, without what is open anyway. */
const settledFacts = ({ file }: ReviewDraft) =>
  file.facts.map(({ todo, mentions, ...fact }) =>
    Object.fromEntries(
      Object.entries({ ...fact, ...(mentions.length === 0 ? {} : { mentions }) }).filter(
        ([, value]) => value !== null,
      ),
    ),
  );

const withoutNulls = (facts: readonly object[]) =>
  facts.map((fact) =>
    Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== null)),
  );

describe("a sheet that a person only agrees to is the draft", () => {
  test.each([
    [TEXT, "zh"],
    [TEXT, "en"],
    [ENGLISH, "zh"],
    [ENGLISH, "en"],
  ] as const)("%.12s in %s", async (text, locale) => {
    const draft = await draftReview(text, { id: "east-port-2024" });
    const sheet = sheetOf(draft, text, locale);
    expect(sheet.startsWith("\uFEFF")).toBe(true);
    for (const separator of [",", ";", "\t"]) {
      const table = opened(sheet);
      table.clear(COLUMNS.decide[locale]);
      for (let row = 2; row < table.rows.length - 4; row += 1)
        if (table.cell(row, COLUMNS.measure[locale]) === "")
          table.set(row, COLUMNS.reason[locale], "泊位号 | Number of a berth");
        else if (table.cell(row, COLUMNS.nameZh[locale]) === "")
          table.set(row, COLUMNS.nameEn[locale], "Something");
      // No words of the English text name the park, which is asked.
      if (text === ENGLISH) table.set(table.rows.length - 3, COLUMNS.value[locale], "East Port");
      const read = await settle(table.saved(separator), text, { id: "other" });
      expect(formatIssues(read.issues ?? [])).toBe("");
      if (read.issues !== undefined) return;
      const { value } = read;
      expect(withoutNulls(value.facts)).toEqual(settledFacts(draft));
      expect(value.id).toBe("east-port-2024");
      expect(value.exclusions).toHaveLength(draft.file.exclusions.length);
      expect(parseReview(JSON.parse(JSON.stringify(value))).issues).toBeUndefined();
    }
  });

  test("a program that takes the apostrophe off changes nothing", async () => {
    const draft = await draftReview(TEXT);
    const table = opened(sheetOf(draft, TEXT, "en"));
    // The parser of the test leaves it where it is, as does a program that takes all cells for texts.
    expect(table.cell(3, "Value")).toBe("'-3.2 percent");
    table.clear("To decide");
    table.set(3, "Value", "-3.2 percent");
    table.set(8, "Why it is no figure", "Number of a berth");
    table.set(6, "Name in English", "Green power traded");
    expect(await issuesOf(table.saved(), TEXT)).toBe("");
  });
});

describe("no cell begins a formula", () => {
  test("whatever stands in the text, and it comes back the same", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc
            .tuple(
              fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "＝", "''", "'="),
              fc.string(),
            )
            .map((all) => all.join("")),
        ),
        (text) => {
          expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(plainCell(safeCell(text))).toBe(text);
        },
      ),
    );
  });

  test("a hostile text and hostile names", async () => {
    const text = '=HYPERLINK("http://x.example")财政总收入72.87亿元,@SUM(1)一批';
    const draft = await draftReview(text, { id: "=1+1", period: "-2024" });
    for (const line of csvParseRows(sheetOf(draft, text, "en")))
      for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });
});

test("a figure comes back from its cell to the last digit", () => {
  const digits = fc.stringMatching(/^-?\d{1,20}(\.\d{1,9})?$/);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.record({ amount: fc.oneof(digits, fc.stringMatching(/^\d{1,3}\/[1-9]\d?$/)) }),
        fc
          .tuple(fc.option(digits), fc.option(digits))
          .filter(([from, to]) => from !== null || to !== null)
          .map((range) => ({ amount: null, range })),
      ),
      fc.constantFrom(...MULTIPLIERS),
      fc.constantFrom(...Object.keys(UNITS), "CNY/mu", "{茶箱|tea chest|tea chests}"),
      fc.constantFrom(null, ...Object.keys(QUALIFIERS)),
      (number, multiplier, unit, qualifier) => {
        const figure = { ...number, multiplier, unit, qualifier } as Figure;
        expect(readFigure(writeFigure(figure))).toEqual(figure);
      },
    ),
  );
});

test.each([
  ["abut 40 percent", "did you mean about?"],
  ["40e1 CNY", "must have a power of ten"],
  [".. project", "must have an end"],
  ["forty", "must be a value such as"],
  ["1e8", ""],
])("%s is no value of a cell: %s", (cell, rule) => {
  const read = readFigure(cell);
  if (rule === "") expect(read).toMatchObject({ amount: "1", multiplier: 8, unit: null });
  else expect(read).toContain(rule);
});

describe("what a person changes", () => {
  const started = async () => {
    const draft = await draftReview(TEXT, { id: "east-port-2024", locale: "zh" });
    const table = opened(sheetOf(draft, TEXT, "zh"));
    table.clear("待定");
    table.set(8, "不作数字的理由", "泊位号 | Number of a berth");
    return table;
  };

  test("another measure by its name, its part, what is said, when, whose, and what it is of", async () => {
    const table = await started();
    table.set(14, "数值", "east-port");
    table.set(9, "数值", "东港园区");
    table.set(2, "指标", "一般公共预算收入");
    table.set(2, "时期", "2025");
    table.set(2, "状态", "目标");
    table.set(3, "指标", "budgetRevenue");
    table.set(3, "基准", "上期");
    table.set(3, "范围", "全市");
    table.set(5, "维度", "industry=tea(茶业|tea)");
    table.set(6, "指标", "greenPower");
    table.set(6, "指标英文名", "Green power traded");
    table.set(7, "指标", "");
    table.set(7, "不作数字的理由", "展商的概数");
    const read = await settle(table.saved(), TEXT);
    expect(formatIssues(read.issues ?? [])).toBe("");
    if (read.issues !== undefined) return;
    const { facts, measures, exclusions, id, park } = read.value;
    expect(
      facts.map(({ measure, as, against, scope, period, status, dimensions, amount }) => ({
        measure,
        as,
        against,
        scope,
        period,
        status,
        dimensions,
        amount,
      })),
    ).toEqual([
      {
        measure: "budgetRevenue",
        dimensions: {},
        amount: "40.6",
        period: "2025",
        status: ["target"],
      },
      {
        measure: "budgetRevenue",
        dimensions: {},
        amount: "-3.2",
        as: "growth",
        against: "periodBefore",
        scope: "city",
      },
      { measure: "signedProjects", dimensions: {}, amount: "12" },
      { measure: "signedProjects", dimensions: { industry: "tea" }, amount: "5" },
      { measure: "greenPower", dimensions: {}, amount: "1.5" },
    ]);
    expect(measures).toEqual({
      signedProjects: {
        id: "signedProjects",
        dimensions: { industry: { values: { tea: { zh: "茶业", en: "tea" } } } },
      },
      greenPower: {
        id: "greenPower",
        label: { zh: "绿电交易量", en: "Green power traded" },
        definition: { zh: "绿电交易量", en: "Green power traded" },
        unit: "kWh",
        kind: "flow",
      },
    });
    expect(
      exclusions
        ?.filter(({ kind }) => kind === "idiom")
        .map(({ printed, reason }) => [printed, reason.en]),
    ).toEqual(
      expect.arrayContaining([
        ["20至30家", "展商的概数"],
        ["7", "Number of a berth"],
      ]),
    );
    expect([id, park.name.zh]).toEqual(["east-port", "东港园区"]);
    expect(formatIssues(parseReview(JSON.parse(JSON.stringify(read.value))).issues ?? [])).toBe("");
    // A sheet of that review, drafted again, has nothing to settle.
    const again = keepSettled(await draftReview(TEXT), read.value, TEXT);
    expect(again.lost).toEqual([]);
    const sheet = opened(sheetOf(again.draft, TEXT, "en"));
    expect(sheet.rows.map((_, index) => sheet.cell(index + 2, "To decide")).join("")).toBe("");
    const settledAgain = await settle(sheet.saved(), TEXT, { keep: read.value });
    expect(settledAgain.issues === undefined && settledAgain.value).toEqual(read.value);
  });

  test("a number that was set aside is a figure after all", async () => {
    const table = await started();
    table.set(8, "类别", "数字");
    table.set(8, "指标", "keyProjects");
    table.set(8, "数值", "7 project");
    const read = await settle(table.saved(), TEXT);
    expect(read.issues === undefined && read.value.facts.at(-1)).toMatchObject({
      measure: "keyProjects",
      amount: "7",
      printed: "7",
    });
  });

  test("a print is the whole figure and nothing else", async () => {
    const table = await started();
    const start = Number(table.cell(2, "位置"));
    table.set(2, "位置", String(start + 1));
    table.set(2, "原文", "“40.6亿元”");
    table.set(2, "数值", "40.6e8 CNY");
    expect(await issuesOf(table.saved(), TEXT)).toContain(
      'rows[2].原文: must be the whole figure, "约40.6亿元" at 20',
    );
    table.set(2, "位置", "15");
    table.set(2, "原文", "“进出口总额约40.6亿元”");
    expect(await issuesOf(table.saved(), TEXT)).toContain("rows[2].原文: ");
  });
});

describe("a measure that a person puts in place of the drafted one", () => {
  const PRESS =
    "In 2024 Palm Bay Park had 312 companies. New investment came to $410 million, of which $265 million went into manufacturing. Exports were $640 million.";
  const started = async () => {
    const draft = await draftReview(PRESS);
    const table = opened(sheetOf(draft, PRESS, "en"));
    table.clear("To decide");
    expect([2, 3, 4, 5].map((row) => table.cell(row, "Measure"))).toEqual([
      "enterprises",
      "own1",
      "own1",
      "foreignTrade",
    ]);
    return table;
  };
  const settled = async (table: ReturnType<typeof opened>) => {
    const read = await settle(table.saved(), PRESS);
    expect(formatIssues(read.issues ?? [])).toBe("");
    return read.issues === undefined ? read.value : null;
  };

  test("needs its id and one name: what was drafted for the codebook's is no name of it", async () => {
    const table = await started();
    // Near to ids of the codebook, but named in its row.
    table.set(2, "Measure", "foreignEnterprise");
    table.set(2, "Name in English", "Firms from abroad");
    const review = await settled(table);
    expect(review?.measures.foreignEnterprise).toMatchObject({
      label: { zh: "Firms from abroad", en: "Firms from abroad" },
      kind: "count",
    });
    table.set(2, "Name in English", "Enterprises in the park");
    expect(await issuesOf(table.saved(), PRESS)).toContain("did you mean foreignEnterprises?");
    table.set(2, "Measure", "somethingElse");
    table.set(2, "Name in English", "");
    table.set(2, "Name in Chinese", "");
    expect(await issuesOf(table.saved(), PRESS)).toContain(
      'rows[2]["Name in Chinese"]: must have a name, in one language at least',
    );
  });

  test("is named in one of its rows", async () => {
    const table = await started();
    for (const row of [3, 4]) table.set(row, "Measure", "capital");
    table.set(3, "Name in English", "Capital invested");
    table.set(4, "Dimensions", "part=factories(factories)");
    const review = await settled(table);
    expect(review?.measures.capital).toMatchObject({
      label: { en: "Capital invested" },
      dimensions: { part: { label: { en: "Part" }, values: { factories: { en: "factories" } } } },
    });
    table.set(4, "Name in English", "Money invested");
    expect(await issuesOf(table.saved(), PRESS)).toContain("must be as in row 3");
  });

  test("is called by its name where it has no id but that of the draft", async () => {
    const table = await started();
    table.set(3, "Name in English", "New investment, in $");
    const review = await settled(table);
    expect(Object.keys(review?.measures ?? {})).toEqual(["newInvestment"]);
    expect(review?.measures.newInvestment?.id).toBe("newInvestment");
    expect(review?.facts.map(({ measure }) => measure)).toEqual([
      "enterprises",
      "newInvestment",
      "newInvestment",
      "foreignTrade",
    ]);
    // A name that makes the id of another measure, or is in no Latin letters, makes none.
    table.set(3, "Name in English", "Tax revenue (of firms)");
    expect(Object.keys((await settled(table))?.measures ?? {})).toEqual(["own1"]);
    table.set(3, "Name in English", "投资");
    expect(Object.keys((await settled(table))?.measures ?? {})).toEqual(["own1"]);
  });

  test("may be parted in a way that it was not, and the names of the part begin it", async () => {
    const table = await started();
    table.set(5, "Dimensions", "direction=exports; industry=chemicals(化工|chemicals)");
    const review = await settled(table);
    expect(review?.facts[3]?.dimensions).toEqual({ direction: "exports", industry: "chemicals" });
    expect(review?.measures.foreignTrade).toEqual({
      id: "foreignTrade",
      dimensions: {
        industry: {
          label: expect.objectContaining({ zh: "产业" }),
          structure: "open",
          values: { chemicals: { zh: "化工", en: "chemicals" } },
        },
      },
    });
    expect(parseReview(JSON.parse(JSON.stringify(review))).issues).toBeUndefined();
    // The part has a name, which is as good as the measure's with its value.
    table.set(5, "Measure", "Exports");
    table.set(5, "Dimensions", "industry=chemicals(化工|chemicals)");
    expect(await settled(table)).toEqual(review);
    table.set(5, "Dimensions", "industry=chemicals");
    expect(await issuesOf(table.saved(), PRESS)).toContain(
      "rows[5].Dimensions: must have the names of a value in a new dimension behind it, such as industry=chemicals(名称|name)",
    );
  });
});

describe("what is wrong is told at once, by row and column", () => {
  test("and says what was perhaps meant", async () => {
    const draft = await draftReview(TEXT, { locale: "zh" });
    const table = opened(sheetOf(draft, TEXT, "zh"));
    table.clear("待定");
    table.set(11, "数值", "24");
    table.set(2, "指标", "foriegnTrade");
    table.set(3, "所说", "增长速");
    table.set(3, "基准", "上年同其");
    table.set(4, "维度", "industry=equipmnt");
    table.set(4, "范围", "全城");
    table.set(5, "数值", "abut 5 project");
    table.set(5, "状态", "目表");
    table.set(6, "数值", "1.5e8 kWh2");
    table.set(7, "原文", "“20至31家”");
    table.set(8, "待定", "?");
    const text = await issuesOf(table.saved(), TEXT);
    const lines = text.split("\n");
    const told = (start: string, words: string): void => {
      expect(lines.filter((line) => line.startsWith(start)).join("\n")).toContain(words);
    };
    told("rows[11].数值", "must be a period");
    told("rows[2].指标", "did you mean foreignTrade?");
    told("rows[3].所说", "did you mean 增速?");
    told("rows[3].基准", "did you mean 上年同期?");
    told("rows[4].维度", "must be one of");
    told("rows[4].范围", "or the id of an entity of the review");
    told("rows[5].数值", "did you mean about?");
    told("rows[5].状态", "must be one of 目标, 预计");
    told("rows[7].原文", "such as “20至30家”");
    told("rows[8].待定", "must be cleared");
    told("rows[8].不作数字的理由", "must say why it is no figure");
  });

  test("rows that are gone, that stand twice, or say two things", async () => {
    const draft = await draftReview(TEXT, { locale: "en" });
    const table = opened(sheetOf(draft, TEXT, "en"));
    table.clear("To decide");
    table.set(8, "Why it is no figure", "Number of a berth");
    table.set(6, "Name in English", "Green power traded");
    const [gone] = table.rows.splice(2, 1);
    const missing = await issuesOf(table.saved(), TEXT);
    expect(missing).toContain("rows: must have a row for “12个” at 42");
    expect(missing.split("\n")).toHaveLength(1);
    table.rows.push(gone ?? [], [...(gone ?? [])]);
    expect(await issuesOf(table.saved(), TEXT)).toContain(
      "rows[15].Place: must be another place than that of row 14",
    );
    table.rows.pop();
    table.set(5, "Item", "name");
    expect(await issuesOf(table.saved(), TEXT)).toContain("rows[5].Item: must be figure");
  });

  test("a value that is not what is printed", async () => {
    const draft = await draftReview(TEXT, { locale: "en" });
    const table = opened(sheetOf(draft, TEXT, "en"));
    table.clear("To decide");
    table.set(8, "Why it is no figure", "Number of a berth");
    table.set(4, "Value", "21 project");
    expect(await issuesOf(table.saved(), TEXT)).toBe(
      'rows[4].Value: must be what 12个 says, "12"; where words say otherwise, its Status is inWords (文字), got "21"',
    );
    table.set(4, "Status", "inWords");
    expect(await issuesOf(table.saved(), TEXT)).toBe("");
  });

  test("two figures of one thing, and a name that the codebook has", async () => {
    const draft = await draftReview(TEXT, { locale: "en" });
    const table = opened(sheetOf(draft, TEXT, "en"));
    table.clear("To decide");
    table.set(8, "Why it is no figure", "Number of a berth");
    table.set(5, "Dimensions", "");
    table.set(6, "Name in English", "Foreign trade");
    table.set(6, "Kind of measure", "heap");
    const text = await issuesOf(table.saved(), TEXT);
    expect(text).toContain("rows[5].Measure: must not state what");
    expect(text).toContain(
      'rows[6]["Name in English"]: must be another name than that of foreignTrade',
    );
    expect(text).toContain('rows[6]["Kind of measure"]: must be one of stock, flow');
  });

  test.each([
    ["", "must have a column Item (类别)"],
    ["Item,Plaice,As printed,To decide,Measure,Why it is no figure\n", "did you mean Place?"],
    ["Item,Place,Place,As printed,To decide,Measure,Why it is no figure\n", "must be there once"],
    [
      "Item,Place,As printed,To decide,Measure,Why it is no figure\nfigur,1,x,,,\n",
      "did you mean figure?",
    ],
    [
      "Item,Place,As printed,To decide,Measure,Why it is no figure\nfigure,1e9,x,,foreignTrade,\n",
      "must be the place",
    ],
    [
      "Item,Place,As printed,To decide,Measure,Why it is no figure\n,,,,,,,more\n",
      "at most 6 cells",
    ],
    [42 as unknown as string, "must be the text of a table"],
    [`${"\u0000=".repeat(1000)}\n"`, "must be a column of"],
  ])("%.40j", async (sheet, rule) => {
    expect(await issuesOf(sheet, "一批")).toContain(rule);
  });

  test("ids that are no names, and cells that are too long", async () => {
    const header =
      "Item,Place,As printed,Value,To decide,Measure,Name in Chinese,Kind of measure,Dimensions,Why it is no figure";
    const sheet = `${header}\nfigure,0,5个,5 project,,__proto__,${"长".repeat(301)},count,__proto__=constructor,\n`;
    const text = await issuesOf(sheet, "5个");
    expect(text).toContain('rows[2]["Name in Chinese"]: must have at most 300 characters');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(await issuesOf(`${header}\nfigure,0,5个,5 project,,a b,名,count,,\n`, "5个")).toContain(
      "must be letters, digits",
    );
  });
});

test("a locale that there is not is refused", async () => {
  const draft = await draftReview("1个");
  expect(() => sheetOf(draft, "1个", "fr" as "en")).toThrow(/locale must be zh or en, got fr/);
});

test("words that decided stand in the row, and the figure itself is none of them", async () => {
  const draft = await draftReview(TEXT);
  const [first, ...others] = draft.decisions ?? [];
  const more = [
    { field: "status", said: "约40.6 亿元", start: 20 },
    { field: "scope", said: "", start: 20 },
  ];
  const quoting = {
    ...draft,
    decisions: [{ ...first, reasons: [...more, ...(first?.reasons ?? [])] }, ...others],
  } as ReviewDraft;
  expect(first?.reasons).not.toEqual([]);
  expect(sheetOf(quoting, TEXT, "en")).toBe(sheetOf(draft, TEXT, "en"));
});
