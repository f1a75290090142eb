import {
  type Entity,
  type Fact,
  type Locale,
  type Localized,
  type Source,
  unitOf,
} from "@park/data";
import type { Scalar } from "../spec.ts";
import type { Table } from "../table.ts";
import { withoutNonCharacters } from "./escapeHtml.ts";

/**
 * What stands in a workbook beside a table.
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import type { WorkbookOptions } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * const options: WorkbookOptions = {
 *   locale: "en",
 *   drawnFrom: projectProgress.drawnFrom(xinyu2023),
 *   sources: xinyu2023.sources,
 * };
 * options.drawnFrom?.length; // => 5
 * ```
 */
export interface WorkbookOptions {
  /** The language of the sheets' names and heads. */
  readonly locale: Locale;
  /** The facts and named things behind the table, each with its unit and its place in the source. */
  readonly drawnFrom?: readonly (Fact | Entity)[];
  /** The sources that they are cited from. */
  readonly sources?: readonly Source[];
}

const SAY: Localized<{
  readonly table: string;
  readonly figures: string;
  readonly sources: string;
  readonly figureHeads: readonly string[];
  readonly sourceHeads: readonly string[];
}> = {
  zh: {
    table: "数据",
    figures: "出处",
    sources: "来源",
    figureHeads: ["编号", "原文数字", "数值", "单位", "来源", "起", "止"],
    sourceHeads: ["编号", "名称", "语言", "SHA-256"],
  },
  en: {
    table: "Table",
    figures: "Figures",
    sources: "Sources",
    figureHeads: ["Id", "As printed", "Amount", "Unit", "Source", "Start", "End"],
    sourceHeads: ["Id", "Title", "Language", "SHA-256"],
  },
};

/** As wide as a spreadsheet's column gets. */
const WIDEST = 60;
/** As many characters as a cell holds. */
const LONGEST = 32_767;

type Cells = readonly (Scalar | undefined)[];

/** A sheet with bold heads that stay in sight. A text is a text, whatever it begins with: no cell is a formula. */
const sheetOf = (name: string, heads: readonly string[], rows: readonly Cells[]) => {
  const text = (value: string): string => withoutNonCharacters(value).slice(0, LONGEST);
  const cell = (value: Scalar | undefined) =>
    value === null || value === undefined
      ? null
      : typeof value === "string"
        ? { value: text(value), type: String }
        : typeof value === "number"
          ? { value, type: Number }
          : { value, type: Boolean };
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((head, at) => ({
      width: Math.min(
        WIDEST,
        2 +
          rows.reduce(
            (most, row) => Math.max(most, 2 * String(row[at] ?? "").length),
            2 * head.length,
          ) /
            2,
      ),
    })),
    data: [
      heads.map((head) => ({ value: text(head), type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  };
};

/**
 * The same archive with one date for all its files, the earliest that a zip can say: the same table gives the same bytes.
 *
 * @source APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16
 */
const undated = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const JANUARY_1980 = 0x00210000;
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(at + 12, JANUARY_1980, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, JANUARY_1980, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return bytes;
};

const isFact = (one: Fact | Entity): one is Fact => "printed" in one;

/**
 * The table behind a chart as a workbook (xlsx) for spreadsheet programs: the table with its numbers as numbers, and, where they are given, a sheet of
 * the figures that it is drawn from, with unit and place, and one of their sources.
 *
 * @param table - what a chart's `table` gives
 * @param options - the language, and what the table is drawn from
 * @returns the bytes of the file
 * @throws {RangeError} if the locale is none that there is
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toWorkbook } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * const bytes = await toWorkbook(projectProgress.table(xinyu2023, { locale: "en" }), { locale: "en" });
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 * ```
 */
export const toWorkbook = async (table: Table, options: WorkbookOptions): Promise<Uint8Array> => {
  const { locale, drawnFrom = [], sources = [] }: Partial<WorkbookOptions> = options ?? {};
  if (locale === undefined || !Object.hasOwn(SAY, locale))
    throw new RangeError(`Cannot make workbook: locale must be one of zh, en, got ${locale}`);
  const say = SAY[locale];
  const shown = table.columns.map(({ id }) => id);
  const others = [...new Set(table.rows.flatMap((row) => Object.keys(row)))].filter(
    (id) => !shown.includes(id),
  );
  const ids = [...shown, ...others];
  const figures = drawnFrom.filter(isFact);
  const { default: write } = await import("write-excel-file/universal");
  const blob = await write([
    sheetOf(
      say.table,
      [...table.columns.map(({ label }) => label), ...others],
      table.rows.map((row) => ids.map((id) => (Object.hasOwn(row, id) ? row[id] : null))),
    ),
    ...(figures.length === 0
      ? []
      : [
          sheetOf(
            say.figures,
            say.figureHeads,
            figures.map(({ id, printed, amount, unit, source, start, end }) => [
              id,
              printed,
              amount === null ? null : Number(amount),
              unitOf(unit).pattern[locale].replace("{}", "").trim(),
              source,
              start,
              end,
            ]),
          ),
        ]),
    ...(sources.length === 0
      ? []
      : [
          sheetOf(
            say.sources,
            say.sourceHeads,
            sources.map(({ id, title, language, sha256 }) => [id, title[locale], language, sha256]),
          ),
        ]),
  ]).toBlob();
  return undated(new Uint8Array(await blob.arrayBuffer()));
};
