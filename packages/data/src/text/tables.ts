import type { UnitMultiplier } from "../figure.ts";
import type { UnitId } from "../unit.ts";
import { readFigure } from "./readFigure.ts";

/** The unit that the head of a table gives to a cell: 亿元. */
interface CellUnit {
  readonly multiplier: UnitMultiplier;
  readonly unit: UnitId;
}

/** A cell where it stands: UTF-16 places of the plain form. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A cell that may hold a value. */
interface Value extends Cell {
  readonly column: number;
  /** The unit of a bare number in it; null where its head says that it is another, undefined where nothing says one. */
  readonly unit: CellUnit | null | undefined;
  /** Whether it is below zero where it has a minus, and not else: neither its head nor its row says that less is meant. */
  readonly isSigned: boolean;
}

/** A table: its rows name what is measured, its columns say what is said of it. */
export interface Table {
  /** What stands above it: its title, a unit, a period, whose it is. */
  readonly caption: string;
  /** The words over each column; a head that is merged over several stands over each. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  /** Its place in the order of the rows. */
  readonly number: Cell | null;
  readonly name: Cell;
  /** What a merged cell before it or a line of its own above it says of several rows: 工业, 其中. */
  readonly group: string;
  readonly values: readonly Value[];
}

const NUMBER = /^[-+]?\d[\d,.]*\s?%?$|^[–…-]+$/u;
const BARE = /^[-+]?\d[\d,]*(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d\d年?$/;
/** A number with its unit. */
const MEASURED = /^[-+]?\d[\d,.]*\s?[^\d\s年月日季号期届、.:：）)-]{1,6}$/u;
const MARKS = /[。；;，!？?]|,(?!\d)|\.\s/u;
const RULE = /^[:=+–-]*$/;
/** A cell that stands alone and a caption are no longer. */
const LONGEST = 40;
const MOST_COLUMNS = 16;
/** So many columns are looked for where no head of units says how many there are. */
const COLUMNS = 8;

const isNumber = ({ text }: Cell): boolean => NUMBER.test(text);
const isValue = ({ text }: Cell): boolean =>
  !YEAR.test(text) && (NUMBER.test(text) || MEASURED.test(text));
const isFilled = ({ text }: Cell): boolean => text !== "";

/** A unit, and nothing else: 亿元, 万美元, %, 家, USD million. */
const unitIn = (text: string): CellUnit | null => {
  if (text === "" || text.length > 24 || /\d/.test(text)) return null;
  const [first = "", ...rest] = text.trim().split(/\s+/);
  for (const printed of [`1${first}${rest.join("")}`, `${first}1${rest.join("")}`]) {
    const { figure, to } = readFigure(printed, 0, { isBounded: false });
    if (figure?.amount === "1" && figure.qualifier === null && to === printed.length)
      return { multiplier: figure.multiplier, unit: figure.unit };
  }
  return null;
};

const BRACKETS = /\(\s?([^()]{1,16})\s?\)/;
const UNIT_AFTER = /[,/、]\s?([^,/、()]{1,8})$/;
/** The unit that a head or a name holds: 增速(%), 产值(亿元). */
const unitOfWords = (text: string): CellUnit | null => {
  if (/[^\d\s]%$/.test(text)) return { unit: "percent", multiplier: 0 };
  const inner = (BRACKETS.exec(text) ?? UNIT_AFTER.exec(text))?.[1];
  return inner === undefined ? null : unitIn(inner.replace(/^单位:?\s?/, ""));
};

const PART = /增速|增幅|增长率|完成率|占比|比重|份额|(?<![a-z])(?:growth|share|yoy|y\/y)(?![a-z])/;
const RELATIVE =
  /增(?!加值)|降|同比|环比|排名|位次|率(?:$|[%(])|序号|编号|(?<![a-z])(?:change|rank|rate|no\.?)(?![a-z])/;
/** A row of a part of the row before it. */
export const PART_ROW = /^[\s　]*(?:其中|#|(?:of which|incl(?:uding|\.))(?=[:：\s]))/iu;
/** Less is meant, or may be: 增减 has both. */
const FALLS =
  /(?<!增)[降减跌]|缩|(?<![a-z])(?:falls?|fell|drop|declines?|decreases?|reductions?|cuts?|loss)(?![a-z])/u;
const UNIT_HEAD = /^(?:计量)?单位$|^units?$/;
const NUMBER_HEAD = /^(?:序号|编号|no\.?|#)$/;
const UNIT_SAID = /单位[:：]\s*([^\s)）、,，/]+)|\bin ([a-z$ ]+)/u;

/** The lines of a text as cells: tabs and bars part them. */
const linesOf = (plain: string): readonly (readonly Cell[])[] => {
  const lines: (readonly Cell[])[] = [];
  let from = 0;
  for (const line of plain.split("\n")) {
    let at = from;
    const cells = line.split("\t").map((piece): Cell => {
      const text = piece.trim();
      const start = at + (piece.length - piece.trimStart().length);
      at += piece.length + 1;
      return { text, from: start, to: start + text.length };
    });
    from += line.length + 1;
    const isFramed = cells.length > 2 && cells[0]?.text === "" && cells.at(-1)?.text === "";
    const inner = isFramed ? cells.slice(1, -1) : cells;
    // What only rules a line off is none.
    if (inner.length > 1 && inner.every(({ text }) => RULE.test(text)) && /--|––/.test(line))
      continue;
    lines.push(inner.length === 1 && inner[0]?.text === "" ? [] : inner);
  }
  return lines;
};

/** A row has a name, and a value behind it. */
const isRow = (cells: readonly Cell[], isFirst: boolean): boolean => {
  const named = cells.findIndex((cell) => isFilled(cell) && !isNumber(cell));
  const name = named < 0 && YEAR.test(cells[0]?.text ?? "") ? 0 : named;
  return (
    name >= 0 &&
    name <= 2 &&
    cells.slice(name + 1).some((cell) => isValue(cell) || (!isFirst && isNumber(cell)))
  );
};

/** A title, a line of units, or the name of several rows. */
const isCaption = (cells: readonly Cell[] | undefined): boolean =>
  cells !== undefined &&
  cells.length > 0 &&
  cells.filter(isFilled).length <= 2 &&
  cells.every(({ text }) => text.length <= LONGEST && !MARKS.test(text) && !NUMBER.test(text));

const wordsOf = (cells: readonly Cell[] | undefined): string =>
  (cells ?? [])
    .map(({ text }) => text)
    .join(" ")
    .trim();

/** What stands above a line, over an empty one at most. */
const captionOver = (lines: readonly (readonly Cell[])[], index: number): string => {
  const said: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 4) && said.length < 2; at -= 1) {
    if (lines[at]?.length === 0) continue;
    if (!isCaption(lines[at])) break;
    said.unshift(wordsOf(lines[at]));
  }
  return said.join(" ");
};

/** Heads of several lines as one: what is merged over several columns stands over each, what is merged over lines once. */
const headsOf = (lines: readonly (readonly Cell[])[]): readonly string[] => {
  const width = Math.max(...lines.map((line) => line.length));
  const heads = Array.from({ length: width }, () => "");
  lines.forEach((line, index) => {
    let said = "";
    for (let column = 0; column < width; column += 1) {
      const text = line[column]?.text ?? "";
      if (text !== "" || index === lines.length - 1 || column === 0) said = text;
      heads[column] = `${heads[column]} ${said}`.trim();
    }
  });
  return heads;
};

/** The cells of a row, one for each head: empty ones may lack, or be too many. */
const underHeads = (row: readonly Cell[], heads: readonly string[]): readonly (Cell | null)[] => {
  if (row.length === heads.length) return row;
  const filled = row.filter(isFilled);
  const columns = heads.flatMap((text, column) => (text === "" ? [] : [column]));
  if (filled.length === columns.length)
    return heads.map((_, column) => filled[columns.indexOf(column)] ?? null);
  // The last cells stand under the last heads.
  const [name = null, ...rest] = filled;
  const lacking = Math.max(0, heads.length - filled.length);
  return [name, ...Array.from({ length: lacking }, () => null), ...rest];
};

interface Grid {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly group: string }[];
}

/** Tables whose rows are lines. */
const linedGrids = (lines: readonly (readonly Cell[])[]): readonly Grid[] => {
  const grids: Grid[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let first = index;
    while (first < index + 3 && (lines[first]?.length ?? 0) > 1 && !lines[first]?.some(isValue))
      first += 1;
    const heads = lines.slice(index, first);
    if (heads.length === 0 || !isRow(lines[first] ?? [], true)) continue;
    const rows: Grid["rows"][number][] = [];
    let group = "";
    let at = first;
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? [];
      if (line.length > 1 && isRow(line, false)) rows.push({ cells: line, group });
      else if (
        isCaption(line) &&
        (lines[at + 1]?.length ?? 0) > 1 &&
        isRow(lines[at + 1] ?? [], true)
      )
        group = wordsOf(line);
      else break;
    }
    grids.push({ caption: captionOver(lines, index), heads: headsOf(heads), rows });
    index = at - 1;
  }
  return grids;
};

/** Tables of which each cell has a line of its own: the width is the one that makes most rows. */
const stackedGrids = (lines: readonly (readonly Cell[])[]): readonly Grid[] => {
  const grids: Grid[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const block: Cell[] = [];
    for (; (lines[index]?.length ?? 2) < 2; index += 1) {
      const [cell] = lines[index] ?? [];
      if (cell === undefined) continue;
      if (cell.text.length > LONGEST || MARKS.test(cell.text)) break;
      block.push(cell);
    }
    const unitHeads = block.flatMap(({ text }, at) => (UNIT_HEAD.test(text) ? [at] : []));
    for (let start = 0; start < block.length; ) {
      while ((unitHeads[0] ?? block.length) <= start) unitHeads.shift();
      const best = bestGrid(block, start, unitHeads[0] ?? 0);
      if (best === null) break;
      grids.push(best.grid);
      start = best.end;
    }
  }
  return grids;
};

const bestGrid = (
  block: readonly Cell[],
  start: number,
  unitHead: number,
): { readonly grid: Grid; readonly end: number } | null => {
  let best: { readonly grid: Grid; readonly end: number; readonly size: number } | null = null;
  for (const offset of new Set([start, start + 1, start + 2, start + 3, unitHead - 1]))
    for (let width = 2; width <= (offset === unitHead - 1 ? MOST_COLUMNS : COLUMNS); width += 1) {
      const heads = block.slice(offset, offset + width);
      if (offset < start || heads.length < width || heads.some(isValue)) continue;
      const hasUnits = width > 2 && UNIT_HEAD.test(heads[1]?.text ?? "");
      const rows: (readonly Cell[])[] = [];
      for (let at = offset + width; ; at += width) {
        const row = block.slice(at, at + width);
        const isWhole =
          row.length === width &&
          isRow(row, true) &&
          (hasUnits ? unitIn(row[1]?.text ?? "") !== null : isLike(row, rows[0] ?? row));
        if (!isWhole) break;
        rows.push(row);
      }
      const size = rows.length * width;
      if (rows.length < (hasUnits ? 1 : 2) || size <= (best?.size ?? 0)) continue;
      const caption = wordsOf(block.slice(Math.max(start, offset - 2), offset));
      const cells = rows.map((row) => ({ cells: row, group: "" }));
      best = {
        grid: { caption, heads: heads.map(({ text }) => text), rows: cells },
        end: offset + width + size,
        size,
      };
    }
  return best;
};

const isLike = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.every((cell, index) => isNumber(cell) === (b[index] !== undefined && isNumber(b[index])));

/** The rows of a grid with the unit of each cell. */
const tableOf = ({ caption, heads, rows }: Grid): Table => {
  const ofTable = unitIn(
    UNIT_SAID.exec(caption)
      ?.slice(1)
      .find((one) => one !== undefined) ?? "",
  );
  const wide = Math.max(...rows.map(({ cells }) => cells.filter(isFilled).length));
  const over =
    heads.length < wide
      ? [...Array.from({ length: wide - heads.length }, () => ""), ...heads]
      : heads;
  const laid = rows.map(({ cells, group }) => ({ cells: underHeads(cells, over), group }));
  const isUnits = (column: number): boolean =>
    UNIT_HEAD.test(over[column] ?? "") ||
    laid.every(({ cells }) => unitIn(cells[column]?.text ?? "") !== null);
  const isNames = (column: number): boolean =>
    !laid.some(({ cells }) => cells[column] != null && isValue(cells[column]));
  // The column of names is the last before the values; those before it are merged over several rows.
  const start = NUMBER_HEAD.test(over[0] ?? "") ? 1 : 0;
  let nameAt = start;
  for (let column = start + 1; column < over.length && isNames(column); column += 1)
    if (!isUnits(column)) nameAt = column;
  let merged = "";
  /** The unit that the row above holds, whose parts the rows of parts below it are. */
  let above: CellUnit | null = null;
  return {
    caption,
    heads: over,
    rows: laid.flatMap(({ cells, group }): readonly Row[] => {
      const ahead = wordsOf(cells.slice(start, nameAt).flatMap((cell) => cell ?? []));
      if (ahead !== "") merged = ahead;
      // A name may be merged over the columns of names, too: a row of totals.
      const name = cells
        .slice(start, nameAt + 1)
        .reverse()
        .find((cell) => cell !== null && isFilled(cell));
      if (name == null) return [];
      const own = cells
        .slice(nameAt + 1)
        .map((cell) => unitIn(cell?.text ?? ""))
        .find((unit) => unit !== null);
      const ofName = unitOfWords(name.text);
      const isPart = PART.test(name.text.replace(BRACKETS, ""));
      const ofAbove: CellUnit | null = PART_ROW.test(name.text) ? above : null;
      const ofRow = own ?? ofName ?? (isPart ? PERCENT : (ofTable ?? ofAbove)) ?? undefined;
      if (!PART_ROW.test(name.text)) above = own ?? ofName;
      const values = cells.flatMap((cell, column): readonly Value[] => {
        if (cell === null || column <= nameAt) return [];
        const head = over[column] ?? "";
        const said = unitOfWords(head) ?? unitIn(head);
        const unit = said ?? (PART.test(head) ? PERCENT : RELATIVE.test(head) ? null : ofRow);
        const isSigned = !FALLS.test(`${head} ${name.text}`);
        return [{ ...cell, column, unit: BARE.test(cell.text) ? unit : undefined, isSigned }];
      });
      const number = start > 0 ? (cells[0] ?? null) : null;
      return [
        {
          number,
          name,
          group: nameAt === start ? group : name === cells[nameAt] ? merged : "",
          values,
        },
      ];
    }),
  };
};

const PERCENT: CellUnit = { unit: "percent", multiplier: 0 };

/** The tables of a text: rows of cells parted by tabs or bars, or a cell a line, under heads that hold no value. */
export const tablesOf = (plain: string): readonly Table[] => {
  const lines = linesOf(plain);
  return [...linedGrids(lines), ...stackedGrids(lines)].map(tableOf);
};

/** What the tables of a text say of the numbers in their cells, by where a cell begins. */
export interface Cells {
  /** The unit of a bare number; null where its head says that it is another, undefined where no table says it. */
  readonly unitAt: (from: number) => CellUnit | null | undefined;
  /** Whether the sign of a value is as printed. */
  readonly isSignedAt: (from: number) => boolean;
  /** Whether it is the number of a row. */
  readonly isRowNumber: (from: number) => boolean;
}

export const cellsOf = (plain: string): Cells => {
  const rows = tablesOf(plain).flatMap((table) => table.rows);
  const units = new Map(
    rows.flatMap(({ values }) => values.map(({ from, unit }) => [from, unit] as const)),
  );
  const signed = new Set(
    rows.flatMap(({ values }) => values.flatMap(({ from, isSigned }) => (isSigned ? [from] : []))),
  );
  const numbers = new Set(rows.map(({ number }) => number?.from));
  return {
    unitAt: (from) => units.get(from),
    isSignedAt: (from) => signed.has(from),
    isRowNumber: (from) => numbers.has(from),
  };
};
