import {
  type Against,
  type Among,
  type Ends,
  EXCHANGE_COLUMNS,
  type FactInput,
  freeze,
  type Issue,
  type LocatorInput,
  type Period,
  type Region,
  type Result,
} from "@park/data";
import { csvParseRows } from "d3-dsv";
import { BASES, isRegion } from "../aspect.ts";
import { DECIMAL, shiftDecimal, trimDecimal } from "../decimal.ts";
import { LIMITS } from "../limits.ts";
import { scopeOf } from "../whole.ts";

type Column = (typeof EXCHANGE_COLUMNS)[number];
type Cell = (column: Column) => string;
type Report = (column: Column, rule: string, value: string) => void;

const REQUIRED: readonly Column[] = ["measure", "printed", "start"];

/** Adds to a fact what a cell says; an empty one is left out. */
type Put = (key: keyof FactInput, column: Column, of?: (word: string) => unknown) => void;

const wholeOf =
  (column: Column, report: Report) =>
  (word: string): number => {
    if (!(column === "unit_mult" ? /^-?\d{1,2}$/ : /^\d{1,15}$/).test(word))
      report(column, "must be a whole number", word);
    return Number(word);
  };

const dimensionsOf = (cell: Cell, report: Report): Readonly<Record<string, string>> => {
  const value = cell("dimensions");
  const pairs = value === "" ? [] : value.split(";").map((pair) => pair.split("="));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes("")))
    report("dimensions", "must be name=value pairs joined by ;", value);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length)
    report("dimensions", "must name each dimension once", value);
  return Object.fromEntries(pairs.map(([name = "", of = ""]) => [name, of]));
};

/** The word of a base, a region or a period, or the id of an entity. */
export const againstOf = (word: string): Against => {
  if ((BASES as readonly string[]).includes(word)) return word as Against;
  return /^\d{4}(?:-|$)/.test(word) ? { period: word as Period } : scopeOf(word);
};

/** A region, a group, or `group.region`. */
export const amongOf = (word: string): Among => {
  if (isRegion(word)) return word;
  const [group = "", region] = word.split(".", 2);
  return { group, region: region === undefined ? null : (region as Region) };
};

const noteOf = (cell: Cell, report: Report): FactInput["note"] => {
  const [zh, en] = [cell("note_zh"), cell("note_en")];
  if (zh === "" && en === "") return null;
  if (zh === "" || en === "")
    report(zh === "" ? "note_zh" : "note_en", "must be there in both languages or in none", "");
  return { zh, en };
};

/** An object without a depth of its own. */
const isFlat = (place: unknown): boolean =>
  typeof place === "object" &&
  place !== null &&
  !Array.isArray(place) &&
  Object.values(place).every((part) => typeof part !== "object");

const mentionsOf = (cell: Cell, report: Report): readonly LocatorInput[] => {
  const value = cell("mentions");
  if (value === "") return [];
  try {
    const read: unknown = JSON.parse(value);
    if (Array.isArray(read) && read.every(isFlat)) return read;
  } catch {
    // Said below.
  }
  report("mentions", "must be a JSON array of places", value);
  return [];
};

/** `value` follows from `amount` and `unit_mult`: one that says something else was edited by itself. */
const checkValue = (cell: Cell, report: Report): void => {
  const [amount, value, multiplier] = [cell("amount"), cell("value"), cell("unit_mult") || "0"];
  if (value === "" || amount.length > LIMITS.amount) return;
  if (!DECIMAL.test(amount) || !/^-?\d{1,2}$/.test(multiplier)) return;
  const expected = trimDecimal(shiftDecimal(amount, Number(multiplier)));
  if (!DECIMAL.test(value) || trimDecimal(value) !== expected)
    report("value", `must be what amount and unit_mult say, ${expected}, or empty`, value);
};

/** `20/30`, or open at one end: `100/`. */
const rangeOf = (value: string, report: Report): Ends => {
  const [from = "", to = "", ...more] = value.split("/");
  if (!value.includes("/") || more.length > 0)
    report("range", "must be two ends with a slash between, such as 20/30 or 100/", value);
  return [from === "" ? null : from, to === "" ? null : to];
};

const readFact = (cell: Cell, report: Report): FactInput => {
  for (const column of REQUIRED) if (cell(column) === "") report(column, "must not be empty", "");
  if (cell("amount") === "" && cell("range") === "")
    report("amount", "must not be empty where there is no range", "");
  checkValue(cell, report);
  // One object that grows: a spread for each of thirty cells takes most of the time of reading a table.
  const fact: { -readonly [K in keyof FactInput]?: unknown } = {};
  const put: Put = (key, column, of) => {
    const word = cell(column);
    if (word !== "") fact[key] = of === undefined ? word : of(word);
  };
  put("id", "id");
  fact.measure = cell("measure");
  fact.dimensions = dimensionsOf(cell, report);
  put("as", "aspect");
  put("in", "aspect_in");
  put("of", "aspect_of");
  put("against", "against", againstOf);
  put("among", "among", amongOf);
  put("prices", "prices");
  put("scope", "scope", scopeOf);
  put("period", "period");
  put("amount", "amount");
  put("range", "range", (word) => rangeOf(word, report));
  put("multiplier", "unit_mult", wholeOf("unit_mult", report));
  put("unit", "unit");
  put("qualifier", "qualifier");
  fact.status = cell("status") === "" ? [] : cell("status").split(";");
  put("source", "source");
  put("section", "section");
  fact.printed = cell("printed");
  fact.start = 0;
  put("start", "start", wholeOf("start", report));
  put("end", "end", wholeOf("end", report));
  fact.mentions = mentionsOf(cell, report);
  const note = noteOf(cell, report);
  if (note !== null) fact.note = note;
  return fact as unknown as FactInput;
};

/**
 * Reads facts from CSV: a table as {@link @park/data!tidyFacts} writes it, or one of your own with some of its columns. At
 * the least there are `measure`, `amount`, `printed` and `start`. Columns that follow from others may be empty or missing;
 * a `value` that is there must be what `amount` and `unit_mult` say. An amount is empty where `range` has the two ends.
 *
 * The facts are not checked against a codebook yet: give them to `parseReview` of `@park/data/schema` with the rest of a
 * review.
 *
 * @param csv - the text, with or without a byte order mark
 * @returns the facts as they are typed in, or all issues at once; it throws nothing; `rows[2]` is the second line, below the header
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * import { parseFacts } from "@park/data/csv";
 * const read = parseFacts("measure,amount,unit_mult,printed,start\nforeignTrade,300.6,8,300.6亿元,263\n");
 * read.issues === undefined && read.value[0]?.multiplier; // => 8
 * formatIssues(parseFacts("measure,amount,printed,start\nforeignTrade,,300.6亿元,x\n").issues ?? []);
 * // => "rows[2].amount: must not be empty where there is no range, got \"\"\nrows[2].start: must be a whole number, got \"x\""
 * ```
 */
export const parseFacts = (csv: string): Result<readonly FactInput[]> => {
  if (typeof csv !== "string")
    return { issues: [{ path: [], rule: "must be the text of a table", value: typeof csv }] };
  const [header = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ""));
  const issues: Issue[] = [];
  const places = new Map<string, number>();
  const known: readonly string[] = EXCHANGE_COLUMNS;
  header.forEach((name, index) => {
    const path = ["rows", 1, name];
    if (!known.includes(name))
      issues.push({ path, rule: `must be a column of ${known.join(", ")}`, value: name });
    else if (places.has(name)) issues.push({ path, rule: "must be there once", value: name });
    else places.set(name, index);
  });
  for (const name of [...REQUIRED, "amount"]) {
    if (!places.has(name))
      issues.push({ path: ["rows", 1], rule: `must have a column ${name}`, value: header });
  }
  if (issues.length > 0) return { issues };
  const facts = rows.flatMap((row, index) => {
    const line = index + 2;
    // A line break at the very end, or between two tables pasted together.
    if (row.length === 1 && row[0] === "") return [];
    if (row.length !== header.length) {
      const rule = `must have ${header.length} cells, as the header has`;
      issues.push({ path: ["rows", line], rule, value: row });
      return [];
    }
    const cell: Cell = (column) => row[places.get(column) ?? -1] ?? "";
    return [
      readFact(cell, (column, rule, value) => {
        issues.push({ path: ["rows", line, column], rule, value });
      }),
    ];
  });
  return issues.length > 0 ? { issues } : { value: freeze(facts) };
};
