import type { UnitMultiplier } from "../figure.ts";
import type { UnitId } from "../unit.ts";
import { multiplierWords, unitWords } from "./figureWords.ts";

/** The unit that the head of a table gives to a cell: 亿元. */
export interface CellUnit {
  readonly multiplier: UnitMultiplier;
  readonly unit: UnitId;
}

interface Cell {
  readonly from: number;
  readonly text: string;
}

/** A unit, and nothing else: 亿元, 万美元, %, 家. */
const unitIn = (text: string): CellUnit | null => {
  const multiplier = multiplierWords().at(text, 0, true);
  for (const [start, power] of [
    [0, 0],
    [multiplier?.to ?? 0, multiplier?.meaning ?? 0],
  ] as const) {
    const found = unitWords().at(text, start, true);
    const unit = found?.meaning?.[0];
    if (unit !== undefined && found?.to === text.length) return { multiplier: power, unit };
  }
  return null;
};

const BRACKETS = /\(\s?([^()]{1,16})\s?\)$/;
const UNIT_HEAD = /[,/、]\s?([^,/、()]{1,8})$/;
/** The unit that a head or a name ends with: 增速(%), 产值(亿元). */
const unitAtEnd = (text: string): CellUnit | null => {
  if (/[^\d\s]%$/.test(text)) return { unit: "percent", multiplier: 0 };
  const inner = (BRACKETS.exec(text) ?? UNIT_HEAD.exec(text))?.[1];
  return inner === undefined ? null : unitIn(inner.replace(/^单位:?\s?/, ""));
};

const RELATIVE =
  /增|降|同比|环比|比重|占比|份额|排名|位次|率(?:$|[%(])|序号|编号|(?<![a-z])(?:growth|change|share|rank|yoy|rate|no\.?)(?![a-z])/;
const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?$/;
const HEAD = /^(?:计量)?单位$|^units?$/;

/**
 * Prepares to tell the unit of a cell that holds a bare number: the head of its column says it, or a cell of its row, or the name of
 * its row; null where the head says that it is another, undefined where there is no table. Cells are parted by tabs, or stand in lines of their own under a head that has a column of units.
 */
export const cellUnits = (text: string): ((from: number) => CellUnit | null | undefined) => {
  const units = new Map<number, CellUnit | null>();
  const set = (cell: Cell, unit: CellUnit | null): void => {
    if (NUMBER.test(cell.text)) units.set(cell.from, unit);
  };
  /** Rows of cells under a head of as many columns. */
  const readRows = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): void => {
    for (const row of rows) {
      const own =
        row
          .slice(1)
          .map((cell) => unitIn(cell.text))
          .find((unit) => unit !== null) ?? null;
      const named = own ?? unitAtEnd(row[0]?.text ?? "");
      row.forEach((cell, column) => {
        const above = head[column]?.text ?? "";
        const said = unitAtEnd(above) ?? unitIn(above);
        // A rate or a rank has no unit of its row.
        if (said !== null || RELATIVE.test(above)) set(cell, said);
        else if (named !== null) set(cell, named);
      });
    }
  };
  const lines: Cell[][] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    let at = from;
    lines.push(
      line.split("\t").map((cell) => {
        const place = { from: at + (cell.length - cell.trimStart().length), text: cell.trim() };
        at += cell.length + 1;
        return place;
      }),
    );
    from += line.length + 1;
  }
  // Cells parted by tabs: the head is the first line of a block with as many columns.
  let block: Cell[][] = [];
  const close = (): void => {
    const [head, ...rows] = block;
    if (
      head !== undefined &&
      rows.length > 0 &&
      !head.some((cell) => NUMBER.test(cell.text) && !/^(?:19|20)\d\d$/.test(cell.text))
    )
      readRows(head, rows);
    block = [];
  };
  for (const line of lines) {
    if (line.length < 2 || (block[0] !== undefined && block[0].length !== line.length)) close();
    if (line.length > 1) block.push(line);
  }
  close();
  // A cell a line: the column of units says how many columns there are.
  const cells = lines.filter((line) => line.length === 1 && line[0]?.text !== "").flat();
  let index = 1;
  while (index < cells.length) {
    const start = index - 1;
    if (!HEAD.test(cells[index]?.text ?? "")) {
      index += 1;
      continue;
    }
    let first = index + 1;
    while (
      first < cells.length &&
      first - index <= MOST_COLUMNS &&
      unitIn(cells[first]?.text ?? "") === null
    )
      first += 1;
    const columns = first - index;
    const rows: Cell[][] = [];
    let row = start + columns;
    while (columns >= 3 && columns <= MOST_COLUMNS && unitIn(cells[row + 1]?.text ?? "") !== null) {
      rows.push(cells.slice(row, row + columns));
      row += columns;
    }
    readRows(cells.slice(start, start + columns), rows);
    index = Math.max(index + 1, row);
  }
  return (place) => units.get(place);
};

/** No table of a review is so wide. */
const MOST_COLUMNS = 16;
