import {
  type Figure,
  type Period,
  parseFigure,
  type UnitId,
  type UnitMultiplier,
} from "@park/data";
import type { Quantity } from "../text/quantities.ts";
import { bare } from "./bare.ts";
import { isPart, isPoint, unitFits } from "./kinds.ts";
import { type Lexicon, nameForm, type Sense } from "./lexicon.ts";
import { partOf, type Values, valuesIn } from "./parts.ts";
import { periodsIn } from "./periods.ts";
import { byPlace } from "./places.ts";
import type { Words } from "./scope.ts";

/** What a figure of a table states: its row names what is measured, its column says what is said of it. */
export interface CellOf {
  readonly sense: Sense | null;
  readonly values: Values;
  /** The words of the row. */
  readonly words: string;
  readonly at: Words;
  readonly figure: Figure;
  readonly as: "level" | "growth" | "share" | "points";
  /** Of the year before the table's own. */
  readonly isBefore: boolean;
  readonly period: Period | null;
  readonly isTarget: boolean;
  /** Whether the growth is on the year before. */
  readonly isOnYear: boolean;
}

interface Cell extends Words {
  readonly text: string;
}

interface Table {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands above it. */
  readonly caption: string;
}

const NUMBER = /^[+-]?\d[\d,.]*\s?%?$|^[-–—…]+$/u;
const MARKS = /[。；;，!？?]|,(?!\d)|\.\s/u;
const LONGEST = 40;

/** The cells of each line: tabs and bars part them. */
const cellsOf = (plain: string): readonly (readonly Cell[])[] => {
  const lines: Cell[][] = [];
  let from = 0;
  for (const line of plain.split("\n")) {
    const cells: Cell[] = [];
    let at = from;
    for (const piece of line.split(/[\t|]/u)) {
      const text = piece.trim();
      const start = at + (piece.length - piece.trimStart().length);
      if (text !== "" || line.includes("\t"))
        cells.push({ text, from: start, to: start + text.length });
      at += piece.length + 1;
    }
    lines.push(
      cells.filter(({ text }, index) => text !== "" || (index > 0 && index < cells.length - 1)),
    );
    from += line.length + 1;
  }
  return lines;
};

const isRow = (cells: readonly Cell[], nameAt: number): boolean =>
  cells.length >= nameAt + 2 &&
  !NUMBER.test(cells[nameAt]?.text ?? "") &&
  cells.slice(nameAt + 1).some(({ text }) => NUMBER.test(text));

/** The column of names: the first, but for a number of the row. */
const nameColumn = (header: readonly Cell[]): number =>
  /^(?:序号|编号|no\.?|#)$/u.test(header[0]?.text ?? "") ? 1 : 0;

/** Tables whose rows are lines. */
const linedTables = (lines: readonly (readonly Cell[])[]): readonly Table[] => {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const header = lines[index] ?? [];
    if (header.length < 2) continue;
    const rows: (readonly Cell[])[] = [];
    for (let at = index + 1; isRow(lines[at] ?? [], nameColumn(header)); at += 1)
      rows.push(lines[at] ?? []);
    if (rows.length === 0) continue;
    tables.push({
      header,
      rows,
      caption: (lines[index - 1] ?? []).map(({ text }) => text).join(" "),
    });
    index += rows.length;
  }
  return tables;
};

/** Tables of which each cell has a line of its own: the width is the one that makes most rows. */
const stackedTables = (lines: readonly (readonly Cell[])[]): readonly Table[] => {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; ) {
    const block: Cell[] = [];
    while (lines[index + block.length]?.length === 1) {
      const [cell] = lines[index + block.length] ?? [];
      if (cell === undefined || cell.text.length > LONGEST || MARKS.test(cell.text)) break;
      block.push(cell);
    }
    const best = bestGrid(block);
    if (best !== null)
      tables.push({
        ...best,
        caption: block
          .slice(0, block.indexOf(best.header[0] as Cell))
          .map(({ text }) => text)
          .join(" "),
      });
    index += Math.max(1, block.length);
  }
  return tables;
};

const bestGrid = (block: readonly Cell[]): Pick<Table, "header" | "rows"> | null => {
  let best: Pick<Table, "header" | "rows"> | null = null;
  for (let offset = 0; offset <= 3; offset += 1)
    for (let width = 2; width <= 8; width += 1) {
      const header = block.slice(offset, offset + width);
      if (
        header.length < width ||
        header.some(({ text }) => NUMBER.test(text) && !/^20\d\d$/u.test(text))
      )
        continue;
      const rows: (readonly Cell[])[] = [];
      for (let at = offset + width; ; at += width) {
        const row = block.slice(at, at + width);
        const isWhole =
          row.length === width && isRow(row, nameColumn(header)) && isLike(row, rows[0] ?? row);
        if (!isWhole) break;
        rows.push(row);
      }
      if (
        rows.length >= 2 &&
        rows.length * width > (best === null ? 0 : best.rows.length * best.header.length)
      )
        best = { header, rows };
    }
  return best;
};

const isLike = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.every(({ text }, index) => NUMBER.test(text) === NUMBER.test(b[index]?.text ?? ""));

const UNIT_HEADER = /^(?:计量)?单位$|^units?$/u;
const IN_BRACKETS = /[(（]([^()（）]{1,16})[)）]/u;
const GROWTH = /增速|增长|同比|增幅|增减|growth|change|yoy|y\/y|±/u;
const SHARE = /占比|比重|份额|share/u;
const BEFORE = /上年|去年|上期|同期|previous|last year|prior|year before/u;
const YEAR = /(?:19|20)\d\d/u;
const TOTAL_ROW = /^(?:合计|总计|全部|全区|totals?|all)\b/iu;
const COMPLETION = /完成率|完成比例|完成进度|achieve/u;
const TARGET = /目标|计划|任务|target|plan/u;

/** What a unit in a cell means: 亿元, USD million. */
const unitIn = (
  words: string,
): { readonly unit: UnitId; readonly multiplier: UnitMultiplier } | null => {
  const [first = "", ...rest] = words.trim().split(/\s+/);
  for (const printed of [`1${words}`, `${first} 1 ${rest.join(" ")}`, `1 ${words}`]) {
    const { value } = parseFigure(printed) as { readonly value?: Figure };
    if (value?.amount === "1") return { unit: value.unit, multiplier: value.multiplier };
  }
  return null;
};

/** The figures of the tables in a text. */
export const tableCells = (
  plain: string,
  find: Lexicon,
  figures: readonly Quantity[],
  own: Period | null,
): ReadonlyMap<Quantity, CellOf> => {
  const found = new Map<Quantity, CellOf>();
  const lines = cellsOf(plain);
  const starts = new Map(figures.map((one) => [one.from, one]));
  const places = byPlace(figures);
  for (const { header, rows, caption } of [...linedTables(lines), ...stackedTables(lines)]) {
    const unitColumn = header.findIndex(({ text }) => UNIT_HEADER.test(text));
    const ofTable = unitIn(
      /单位[:：]\s*([^\s)）]+)|\bin ([a-z$ ]+)/u
        .exec(caption)
        ?.slice(1)
        .find((one) => one !== undefined) ?? "",
    );
    const hasBefore = header.some(({ text }) => BEFORE.test(text) && !GROWTH.test(text));
    // Where the columns name what is measured, the rows are parts: zones, years, firms.
    const columnSenses = header.map(({ text }) =>
      GROWTH.test(text) ? null : columnSense(find, text),
    );
    const isByColumn = columnSenses.filter((sense) => sense !== null).length >= 2;
    for (const row of rows) {
      const nameAt = nameColumn(header);
      const name = row[nameAt];
      if (name === undefined) continue;
      const named = name.text
        .replace(IN_BRACKETS, "")
        .replace(/[\d.]*(?:[千百十]?[万亿]元|million|billion)(?:及?以上|以下)/u, "")
        .replace(/^(?:其中[:：]?|#|[-–—·•●*]|[一二三四五六七八九十]+、|\d+[.、])\s*/u, "")
        .trim();
      // 增加值增速 is a row of growths.
      const words = named.replace(/(?:的)?(?:增速|增长率|增幅|growth(?: rate)?)$/u, "").trim();
      const isGrowthRow = words !== named && words !== "";
      const rowUnit =
        (unitColumn >= 0 ? unitIn(row[unitColumn]?.text ?? "") : null) ??
        unitIn(IN_BRACKETS.exec(name.text)?.[1] ?? "") ??
        ofTable;
      const part = row
        .filter(({ text }) => !NUMBER.test(text))
        .map(({ text }) => text)
        .join(" ");
      row.forEach((cell, column) => {
        const quantity =
          column <= nameAt
            ? undefined
            : (starts.get(cell.from) ??
              places.between(cell.from, cell.to).find(({ to }) => to <= cell.to));
        const head = header[column + header.length - row.length]?.text ?? "";
        if (quantity?.figure == null) return;
        const isCompletion = COMPLETION.test(head);
        const isGrowth = !isCompletion && (GROWTH.test(head) || isGrowthRow);
        const isShare = isCompletion || (!isGrowth && SHARE.test(head));
        const unit =
          isGrowth || isShare
            ? { unit: "percent" as const, multiplier: 0 as const }
            : (unitIn(IN_BRACKETS.exec(head)?.[1] ?? "") ?? rowUnit);
        const isBare = /^[+-]?[\d,.]+$/u.test(cell.text);
        const figure: Figure =
          isBare && unit !== null ? { ...quantity.figure, ...unit } : quantity.figure;
        const isMoved = isGrowth && isPoint(figure.unit);
        if ((isGrowth || isShare) && !isMoved && !isPart(figure.unit)) return;
        const time = periodsIn(head, 1).find(({ kind }) => kind === "own");
        const year = /(?<!\d)20\d\d(?!\d)/u.exec(head)?.[0];
        const columnAt = column + header.length - row.length;
        const sense = isByColumn
          ? (columnSenses
              .slice(0, columnAt + 1)
              .reverse()
              .find((one) => one !== null) ?? null)
          : null;
        found.set(quantity, {
          ...(sense !== null && sense !== undefined
            ? { sense, values: TOTAL_ROW.test(part) ? {} : { part } }
            : rowName(find, words, figure, isGrowth || isShare)),
          words,
          at: name,
          figure,
          as: isMoved ? "points" : isGrowth ? "growth" : isShare ? "share" : "level",
          isBefore: !isGrowth && BEFORE.test(head),
          period:
            time !== undefined &&
            year === undefined &&
            own !== null &&
            time.in(time.year ?? Number(own.slice(0, 4))) !== own &&
            /[月季半]/u.test(head)
              ? time.in(time.year ?? Number(own.slice(0, 4)))
              : year === undefined || isGrowth || own === null || own.length > 4
                ? null
                : (year as Period),
          isTarget: TARGET.test(head) && !isShare,
          isOnYear: hasBefore || /同比|上年|year|yoy|y\/y/u.test(head),
        });
      });
    }
  }
  return found;
};

/** The measure that a column names whole. */
const columnSense = (find: Lexicon, text: string): Sense | null => {
  const form = nameForm(text.replace(IN_BRACKETS, "").replace(YEAR, "").replace(/年/u, "").trim());
  const [name] = find(form);
  return name !== undefined && name.from === 0 && name.to === form.length
    ? (name.senses.find(
        ({ isVerb, needsPart, isExpected }) =>
          isVerb === undefined && needsPart === undefined && isExpected === undefined,
      ) ?? null)
    : null;
};

/** The measure that a row names whole, or with a part before it. */
const rowName = (
  find: Lexicon,
  words: string,
  figure: Figure,
  isRelative: boolean,
): Pick<CellOf, "sense" | "values"> => {
  const form = nameForm(words.toLowerCase());
  for (const name of [...find(form)].reverse()) {
    if (name.to !== form.length) continue;
    const sense = name.senses.find(
      ({ measure, needsPart, isAlone, isVerb, isExpected }) =>
        isVerb === undefined &&
        isExpected === undefined &&
        (isRelative || unitFits(measure, figure.unit, figure.unit === "item")) &&
        (needsPart === undefined || name.from > 0) &&
        (isAlone === undefined || name.from === 0),
    );
    if (sense === undefined) continue;
    const lead = form.slice(0, name.from);
    const known = valuesIn(sense.measure, lead);
    if (Object.keys(known).length > 0) return { sense, values: known };
    const words = bare(lead);
    return { sense, values: words === "" ? {} : partOf(sense.measure, words) };
  }
  return { sense: null, values: {} };
};
