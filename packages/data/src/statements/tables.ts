import { type Figure, type Measure, type Period, type Region, yearBefore } from "@park/data";
import type { Quantity } from "../text/quantities.ts";
import { PART_ROW, tablesOf } from "../text/tables.ts";
import { bare } from "./bare.ts";
import { isPart, isPoint, unitFits } from "./kinds.ts";
import { type Lexicon, nameForm, type Sense } from "./lexicon.ts";
import { partOf, type Values, valuesIn } from "./parts.ts";
import { periodsIn } from "./periods.ts";
import { byPlace } from "./places.ts";
import { industryOf } from "./scene.ts";
import { regionIn, type Words } from "./scope.ts";

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
  /** The region that the head or the caption names, and the one that it is a share of. */
  readonly scope: Region | null;
  readonly of: Region | null;
  readonly isTarget: boolean;
  /** Whether the growth is on the year before. */
  readonly isOnYear: boolean;
}

const IN_BRACKETS = /[(（]([^()（）]{1,16})[)）]/u;
const GROWTH = /增速|增长|同比|增幅|增减|growth|change|yoy|y\/y|±/u;
const SHARE = /占比|比重|份额|share/u;
const BEFORE = /上年|去年|上期|同期|previous|last year|prior|year before/u;
const YEAR = /(?:19|20)\d\d/u;
const TOTAL_ROW = /^(?:合计|总计|全部|全区|totals?|all)(?!\p{L})/iu;
const COMPLETION = /完成率|完成比例|完成进度|achieve/u;
const TARGET = /目标|计划|任务|target|plan/u;
/** A table of targets, and not of what came of them. */
const TARGET_TABLE = /^(?!.*(?:完成|情况|achiev|actual|progress)).*(?:目标|任务|targets)/u;
const PART_OF_YEAR = /[月季半]/u;
const YEAR_ROW = /^(?:19|20)\d\d年?$/;

/** The figures of the tables in a text. */
export const tableCells = (
  plain: string,
  find: Lexicon,
  figures: readonly Quantity[],
  own: Period | null,
): ReadonlyMap<Quantity, CellOf> => {
  const found = new Map<Quantity, CellOf>();
  const places = byPlace(figures);
  for (const { heads, rows, caption } of tablesOf(plain)) {
    const hasBefore = heads.some((head) => BEFORE.test(head) && !GROWTH.test(head));
    const hasTarget = heads.some((head) => TARGET.test(head));
    // Where the columns name what is measured, the rows are parts: zones, years, firms.
    const columnSenses = heads.map((head) => (GROWTH.test(head) ? null : columnSense(find, head)));
    const isByColumn = columnSenses.filter((sense) => sense !== null).length >= 2;
    const ofTable = timeIn(caption, own);
    /** The measure of the last row that is no part of another. */
    let last: Measure | null = null;
    for (const { name, group, values } of rows) {
      const isPartRow = PART_ROW.test(name.text);
      const said = bareName(name.text);
      // 增加值增速 is a row of growths.
      const words = said.replace(/(?:的)?(?:增速|增长率|增幅|growth(?: rate)?)$/u, "").trim();
      const isGrowthRow = words !== said && words !== "";
      const part = YEAR_ROW.test(name.text) ? "" : `${group} ${name.text}`.trim();
      const ofRow = YEAR_ROW.test(name.text) ? timeIn(name.text, own) : null;
      for (const value of values) {
        const quantity = places.between(value.from, value.to).find(({ to }) => to <= value.to);
        if (quantity?.figure == null) continue;
        const { figure } = quantity;
        const head = heads[value.column] ?? "";
        const isCompletion = COMPLETION.test(head);
        const isGrowth = !isCompletion && (GROWTH.test(head) || isGrowthRow);
        const isShare = isCompletion || (!isGrowth && SHARE.test(head));
        const isBefore = !isGrowth && BEFORE.test(head);
        const isMoved = isGrowth && isPoint(figure.unit);
        if ((isGrowth || isShare) && !isMoved && !isPart(figure.unit)) continue;
        const sense = isByColumn
          ? (columnSenses
              .slice(0, value.column + 1)
              .reverse()
              .find((one) => one !== null) ?? null)
          : null;
        const isRelative = isGrowth || isShare;
        const named =
          rowName(find, `${bareName(group)}${words}`, figure, isRelative) ??
          rowName(find, words, figure, isRelative);
        if (named !== null && !isPartRow) last = named.sense?.measure ?? last;
        found.set(quantity, {
          ...(sense !== null
            ? { sense, values: part === "" || TOTAL_ROW.test(part) ? {} : { part } }
            : (named ??
              (isPartRow ? partOfRow(find, last, words, figure, isRelative) : null) ?? {
                sense: null,
                values: {},
              })),
          words,
          at: name,
          figure,
          as: isMoved ? "points" : isGrowth ? "growth" : isShare ? "share" : "level",
          isBefore,
          period:
            (isGrowth && !PART_OF_YEAR.test(head)
              ? timeBeside(heads, value.column, own)
              : timeIn(head, own)) ??
            ofRow ??
            (ofTable !== null && isBefore ? yearBefore(ofTable) : ofTable),
          scope: isShare ? null : (regionIn(head) ?? regionIn(caption)),
          of: isShare ? regionIn(head) : null,
          isTarget: !isShare && (TARGET.test(head) || (!hasTarget && TARGET_TABLE.test(caption))),
          isOnYear: hasBefore || /同比|上年|year|yoy|y\/y/u.test(head),
        });
      }
    }
  }
  return found;
};

/** Growth without a time of its own is of the part of a year that the column of levels before it is of. */
const timeBeside = (
  heads: readonly (string | undefined)[],
  column: number,
  own: Period | null,
): Period | null => {
  for (let at = column - 1; at > 0; at -= 1) {
    const head = heads[at] ?? "";
    if (!GROWTH.test(head)) return PART_OF_YEAR.test(head) ? timeIn(head, own) : null;
  }
  return null;
};

/** The name of a row without its unit, its number, and the size of a class. */
const bareName = (text: string): string =>
  text
    .replace(IN_BRACKETS, "")
    .replace(/[\d.]*(?:[千百十]?[万亿]元|million|billion)(?:及?以上|以下)/u, "")
    .replace(/^(?:其中[:：]?|#|[-–—·•●*]|[一二三四五六七八九十]+、|\d+[.、])\s*/u, "")
    .trim();

/** The time that a head, a row or a caption names, where it is another than the text's own. */
const timeIn = (words: string, own: Period | null): Period | null => {
  if (own === null) return null;
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(words)?.[0];
  const time = periodsIn(words, 1).find(({ kind }) => kind === "own");
  const said =
    time !== undefined && PART_OF_YEAR.test(words)
      ? time.in(time.year ?? Number(year ?? own.slice(0, 4)))
      : own.length > 4
        ? null
        : (year as Period | undefined);
  return said ?? null;
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

/** What a row of a part such as 其中：新材料产业 is of: a part of the row before, an industry by the measure of industries. */
const partOfRow = (
  find: Lexicon,
  whole: Measure | null,
  words: string,
  figure: Figure,
  isRelative: boolean,
): Pick<CellOf, "sense" | "values"> | null => {
  const measure = industryOf(find, whole, words) ?? whole;
  return measure === null || !(isRelative || unitFits(measure, figure.unit, figure.unit === "item"))
    ? null
    : { sense: { measure, dimensions: {} }, values: partOf(measure, words) };
};

/** The measure that a row names whole, or with a part before it. */
const rowName = (
  find: Lexicon,
  words: string,
  figure: Figure,
  isRelative: boolean,
): Pick<CellOf, "sense" | "values"> | null => {
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
  return null;
};
