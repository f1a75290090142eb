import {
  type Against,
  type AspectWords,
  type Exclusion,
  type ExclusionInput,
  type FactInput,
  type FactStatus,
  type LocatorInput,
  type Measure,
  type Measures,
  normalizeSource,
  type Scope,
} from "@park/data";
import { againstOf, amongOf } from "../../csv/parseFacts.ts";
import { LIMITS } from "../../limits.ts";
import { own } from "../../own.ts";
import { scopeOf } from "../../whole.ts";
import type { PlacedText } from "../placedText.ts";
import { readFigure } from "./figureCell.ts";
import { type MeasureNames, partNamed } from "./measureNames.ts";
import type { SheetRow } from "./readSheet.ts";
import {
  ASPECT,
  BASE,
  type Column,
  INNER,
  ITEMS,
  listOf,
  meaningOf,
  oneOfWords,
  PRICES,
  REGION,
  STATUS,
  type Words,
} from "./sheetWords.ts";

/** Names of a dimension value that a sheet adds to its measure. */
export interface AddedValue {
  readonly measure: string;
  readonly dimension: string;
  readonly value: string;
  readonly label: { readonly zh: string; readonly en: string };
}

/** What a row says: a fact with what it adds to its measure, or a number that is set aside. */
export type SettledRow = { readonly row: SheetRow } & (
  | { readonly fact: FactInput; readonly added: readonly AddedValue[] }
  | { readonly exclusion: ExclusionInput }
);

/** What all rows are read by. */
export interface RowReading {
  readonly placed: PlacedText;
  readonly measures: Measures;
  readonly names: MeasureNames;
  /** Ids of the named things that a scope may be. */
  readonly entities: ReadonlySet<string>;
  readonly report: (line: number, column: Column, rule: string, value: unknown) => void;
}

/** What stands between the quotation marks of a cell, or all of it. */
const unquoted = (cell: string): string => /^[“"](.*)[”"]$/su.exec(cell)?.[1] ?? cell;

/** Two texts with a bar between are Chinese and English; one stands for both. */
const inBoth = (cell: string): { readonly zh: string; readonly en: string } => {
  const [zh = "", en = zh] = cell.split("|").map((part) => part.trim());
  return { zh: zh || en, en: en || zh };
};

/** The names of measures, dimensions and values, as a review file takes them. */
const NAME = /*#__PURE__*/ new RegExp(`^[\\p{L}\\p{N}_-]{1,${LIMITS.id}}$`, "u");
const NAME_RULE = `must be letters, digits, _ and - (1 to ${LIMITS.id})`;

const languageOf = (cell: string) => (/\p{Script=Han}/u.test(cell) ? "zh" : "en");

/** Reads rows one by one, and reports what is wrong with their cells. */
export const rowReader = ({ placed, measures, names, entities, report }: RowReading) => {
  const { points } = placed;
  /** The place that a cell names, if its print stands there. */
  const placeOf = (
    row: SheetRow,
    column: Column,
    at: string,
    print: string,
  ): LocatorInput | null => {
    if (!/^\d{1,9}$/.test(at)) {
      report(row.line, column, "must be the place that the draft gave, a whole number", at);
      return null;
    }
    const start = Number(at);
    const printed = normalizeSource(print);
    const length = Array.from(printed).length;
    const stands = points.slice(start, start + Math.max(length, 1)).join("");
    if (printed === "" || stands !== printed) {
      const rule = `must be what stands at ${start} of the document, such as “${stands}”`;
      report(row.line, column === "place" ? "printed" : column, rule, print);
      return null;
    }
    return { printed, start };
  };
  const mentionsOf = (row: SheetRow): readonly LocatorInput[] => {
    const cell = row.cell("mentions");
    if (cell === "") return [];
    return cell.split(/;\s*(?=\d)/u).flatMap((part): LocatorInput[] => {
      const [, at, print] = /^(\d{1,9})\s+(\S.*)$/su.exec(part.trim()) ?? [];
      if (at === undefined || print === undefined) {
        report(
          row.line,
          "mentions",
          "must be places with their print: 212 “117个”; 305 “117个”",
          part,
        );
        return [];
      }
      const place = placeOf(row, "mentions", at, unquoted(print));
      return place === null ? [] : [place];
    });
  };
  /** The word of a closed list; none where the cell is empty or wrong. */
  const word = <K extends string>(
    row: SheetRow,
    column: Column,
    words: Words<K>,
    cell = row.cell(column),
  ): K | undefined => {
    if (cell === "") return undefined;
    const meaning = meaningOf(words, cell);
    if (meaning !== null) return meaning;
    report(row.line, column, oneOfWords(listOf(words, languageOf(cell)), cell), cell);
    return undefined;
  };
  /** A region, a word of another list, or the id of an entity; a period where it may be one. */
  const bodyOf = <K extends string>(
    row: SheetRow,
    column: Column,
    words: Words<K>,
  ): string | undefined => {
    const cell = row.cell(column);
    if (cell === "") return undefined;
    const meaning = meaningOf(words, cell);
    if (meaning !== null) return meaning;
    if (entities.has(cell) || (column === "against" && /^\d{4}(?:-|$)/.test(cell))) return cell;
    const more = column === "against" ? ", a period" : "";
    const rule = oneOfWords(listOf(words, languageOf(cell)), cell);
    report(
      row.line,
      column,
      rule.replace(/(?=;|$)/, `${more}, or the id of an entity of the review`),
      cell,
    );
    return undefined;
  };
  const amongCell = (row: SheetRow): AspectWords["among"] | undefined => {
    const cell = row.cell("among");
    return cell === "" ? undefined : amongOf(meaningOf(REGION, cell) ?? cell);
  };
  /** The level that a whole is: a region, or a measure by id or name, with values and a scope behind it. */
  const ofCell = (row: SheetRow): string | undefined => {
    const cell = row.cell("of");
    if (cell === "") return undefined;
    const region = meaningOf(REGION, cell);
    if (region !== null) return region;
    const [id, ...more] = names.idsOf(cell);
    if (id !== undefined && more.length === 0) return id;
    const [first = ""] = cell.split(/[.~]/u, 1);
    if (Object.hasOwn(measures, first)) return cell;
    const near = names.near(first);
    const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
    report(
      row.line,
      "of",
      `must be a region, or a measure of the review by id or name${hint}`,
      cell,
    );
    return undefined;
  };
  /** The id of the measure that a cell names, with the part that the name is of; one that there is not is one's own. */
  const measureOf = (
    row: SheetRow,
  ): { readonly id: string; readonly dimensions?: Readonly<Record<string, string>> } => {
    const cell = row.cell("measure");
    const ids = names.idsOf(cell);
    if (ids.length === 1) return { id: ids[0] ?? cell };
    const part = ids.length === 0 ? partNamed(cell) : null;
    if (part !== null) return part;
    if (ids.length > 1)
      report(row.line, "measure", `must be the id of one measure: ${ids.join(", ")}`, cell);
    else if (!NAME.test(cell)) report(row.line, "measure", NAME_RULE, cell);
    return { id: cell };
  };
  const dimensionsOf = (row: SheetRow, measure: string) => {
    const cell = row.cell("dimensions");
    const added: AddedValue[] = [];
    const pairs = new Map<string, string>();
    for (const part of cell === "" ? [] : cell.split(/[;；]/u)) {
      const [, name = "", value = "", label] =
        /^\s*([^=\s]+)\s*=\s*([^=(（\s]+)\s*(?:[(（](.+)[)）])?\s*$/u.exec(part) ?? [];
      const known = own<Measure>(measures, measure)?.dimensions;
      if (!NAME.test(name) || !NAME.test(value)) {
        report(
          row.line,
          "dimensions",
          "must be name=value pairs with ; between, such as stage=started",
          part,
        );
        continue;
      }
      if (pairs.has(name)) report(row.line, "dimensions", "must name each dimension once", part);
      pairs.set(name, value);
      const dimension = own<Measure["dimensions"][string]>(known ?? {}, name);
      if (label !== undefined && !Object.hasOwn(dimension?.values ?? {}, value))
        added.push({ measure, dimension: name, value, label: inBoth(label) });
    }
    return { dimensions: Object.fromEntries(pairs), added };
  };
  const noteOf = (row: SheetRow) => {
    const [zh, en] = [row.cell("noteZh"), row.cell("noteEn")];
    return zh === "" && en === "" ? {} : { note: { zh: zh || en, en: en || zh } };
  };
  const given = <K extends string, T>(key: K, value: T | undefined) =>
    value === undefined ? {} : ({ [key]: value } as { readonly [name in K]: T });

  const factOf = (row: SheetRow, place: LocatorInput): SettledRow => {
    const { id: measure, dimensions: named } = measureOf(row);
    const { dimensions: said, added } = dimensionsOf(row, measure);
    const dimensions = { ...named, ...said };
    const as = word(row, "aspect", ASPECT);
    const against = bodyOf(row, "against", { ...BASE, ...REGION });
    const scope = bodyOf(row, "scope", REGION);
    const status = row
      .cell("status")
      .split(/[;；]/u)
      .flatMap((cell): FactStatus[] => {
        const one = word(row, "status", STATUS, cell.trim());
        return one === undefined ? [] : [one];
      });
    const value = row.cell("value");
    const figure = value === "" ? {} : readFigure(value);
    if (typeof figure === "string") report(row.line, "value", figure, value);
    const { unit, ...amount } =
      typeof figure === "string"
        ? {}
        : (figure as Partial<Exclude<ReturnType<typeof readFigure>, string>>);
    const mentions = mentionsOf(row);
    const period = row.cell("period");
    const fact = {
      ...(row.cell("id") === "" ? {} : { id: row.cell("id") }),
      measure,
      dimensions,
      ...(as === undefined || as === "level" ? {} : { as }),
      ...given("in", word(row, "in", INNER)),
      ...given("of", ofCell(row)),
      ...given("against", against === undefined ? undefined : (againstOf(against) as Against)),
      ...given("among", amongCell(row)),
      ...given("prices", word(row, "prices", PRICES)),
      ...given("scope", scope === undefined ? undefined : (scopeOf(scope) as Scope)),
      ...(period === "" ? {} : { period }),
      ...amount,
      ...(unit == null ? {} : { unit }),
      ...(status.length === 0 ? {} : { status }),
      ...place,
      ...(mentions.length === 0 ? {} : { mentions }),
      ...noteOf(row),
    };
    return { row, fact: fact as unknown as FactInput, added };
  };
  const exclusionOf = (row: SheetRow, place: LocatorInput, kind: Exclusion["kind"]): SettledRow => {
    const reason = row.cell("reason");
    if (reason === "")
      report(row.line, "reason", "must say why it is no figure, or its measure must be named", "");
    if (reason.length > LIMITS.note)
      report(row.line, "reason", `must have at most ${LIMITS.note} characters`, reason);
    return { row, exclusion: { kind, reason: inBoth(reason), ...place } };
  };
  /** What a row says; null where it is not known what it is about. */
  return (row: SheetRow): SettledRow | null => {
    const { line, is, cell } = row;
    if (cell("decide") !== "")
      report(line, "decide", "must be cleared when it is settled", cell("decide"));
    const place = placeOf(row, "place", cell("place"), unquoted(cell("printed")));
    const hasMeasure = cell("measure") !== "";
    const isAside = is === "name" || is === "date" || is === "idiom";
    if (isAside && hasMeasure) {
      const { figure } = ITEMS;
      report(line, "item", `must be figure (${figure}) where a measure is named`, cell("item"));
      return null;
    }
    if (place === null) return null;
    return hasMeasure ? factOf(row, place) : exclusionOf(row, place, isAside ? is : "idiom");
  };
};
