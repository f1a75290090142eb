import type { Issue, Result } from "@park/data";
import { dsvFormat } from "d3-dsv";
import { LIMITS } from "../../limits.ts";
import { plainCell } from "./sheetCell.ts";
import {
  COLUMNS,
  type Column,
  HEAD,
  type HeadLine,
  ITEMS,
  meaningOf,
  oneOfWords,
} from "./sheetWords.ts";

/** One line of a sheet with something in it. */
export interface SheetRow {
  /** Its number, as a spreadsheet counts: the header is 1. */
  readonly line: number;
  /** What it is: a line of the head, a figure, or what is set aside. */
  readonly is: HeadLine | keyof typeof ITEMS | "";
  readonly cell: (column: Column) => string;
}

/** A sheet as its rows, and where its cells are, as a person sees it. */
export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  /** The path of a cell: its row and the words of its column. */
  readonly pathOf: (line: number, column: Column) => Issue["path"];
}

/** Without these there is nothing to settle. */
const REQUIRED: readonly Column[] = ["item", "place", "printed", "measure", "reason", "decide"];

const NAMES: ReadonlyMap<string, Column> = /*#__PURE__*/ (() =>
  new Map(
    (Object.keys(COLUMNS) as Column[]).flatMap((column) =>
      [column, COLUMNS[column].zh, COLUMNS[column].en].map(
        (name) => [name.toLowerCase(), column] as const,
      ),
    ),
  ))();

const columnOf = (cell: string): Column | undefined =>
  NAMES.get(plainCell(cell).trim().toLowerCase());

/** The separator by which the header falls into the most columns that there are: spreadsheets of some countries write `;`. */
const tableOf = (text: string): readonly (readonly string[])[] => {
  const [line = ""] = text.split(/\r\n|\n|\r/u, 1);
  const known = (separator: string): number =>
    (dsvFormat(separator).parseRows(line)[0] ?? []).filter((cell) => columnOf(cell) !== undefined)
      .length;
  const [best = ","] = [",", ";", "\t"].sort((a, b) => known(b) - known(a));
  return dsvFormat(best).parseRows(text);
};

/** The lines of the head by their words in both languages. */
const HEAD_LINES: ReadonlyMap<string, HeadLine> = /*#__PURE__*/ (() =>
  new Map(
    (Object.keys(HEAD) as HeadLine[]).flatMap((line) =>
      [HEAD[line].zh, HEAD[line].en].map((name) => [name.toLowerCase(), line] as const),
    ),
  ))();

/** Reads the cells of a sheet; it judges nothing but that they are where they should be. */
export const readSheet = (sheet: string): Result<ReadSheet> => {
  const [header = [], ...lines] = tableOf(sheet.replace(/^\uFEFF/, ""));
  const issues: Issue[] = [];
  const places = new Map<Column, number>();
  const said = (Object.keys(COLUMNS) as Column[]).map((column) => COLUMNS[column]);
  header.forEach((cell, index) => {
    if (cell.trim() === "") return;
    const column = columnOf(cell);
    const path = ["rows", 1, cell];
    if (column === undefined) {
      const isChinese = /\p{Script=Han}/u.test(cell);
      const rule = oneOfWords(
        said.map((label) => label[isChinese ? "zh" : "en"]),
        cell,
      );
      issues.push({
        path,
        rule: rule.replace("must be one of", "must be a column of"),
        value: cell,
      });
    } else if (places.has(column)) issues.push({ path, rule: "must be there once", value: cell });
    else places.set(column, index);
  });
  for (const column of REQUIRED)
    if (!places.has(column)) {
      const { zh, en } = COLUMNS[column];
      issues.push({ path: ["rows", 1], rule: `must have a column ${en} (${zh})`, value: header });
    }
  if (lines.length > LIMITS.facts)
    issues.push({ path: ["rows"], rule: `must be at most ${LIMITS.facts}`, value: lines.length });
  if (issues.length > 0) return { issues };
  const pathOf = (line: number, column: Column): Issue["path"] => [
    "rows",
    line,
    header[places.get(column) ?? -1] ?? COLUMNS[column].en,
  ];
  const rows = lines.flatMap((cells, index): readonly SheetRow[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const line = index + 2;
    if (cells.slice(header.length).some((cell) => cell.trim() !== ""))
      issues.push({
        path: ["rows", line],
        rule: `must have at most ${header.length} cells, as the header has`,
        value: cells,
      });
    const cell = (column: Column): string =>
      plainCell(cells[places.get(column) ?? -1] ?? "").trim();
    const item = cell("item");
    const head = HEAD_LINES.get(item.toLowerCase());
    const is = head ?? (item === "" ? "" : meaningOf(ITEMS, item));
    if (is === null) {
      const isChinese = /\p{Script=Han}/u.test(item);
      const known = Object.entries(ITEMS).map(([en, zh]) => (isChinese ? zh : en));
      issues.push({ path: pathOf(line, "item"), rule: oneOfWords(known, item), value: item });
      return [];
    }
    return [{ line, is, cell }];
  });
  return issues.length > 0 ? { issues } : { value: { rows, pathOf } };
};
