import { FACT_COLUMNS, type Locale, type Review, tidyFacts } from "@park/data";
import { toCsv } from "@park/data/csv";
import type { Shown } from "../app.ts";
import { savedOf, type Work } from "../work/work.ts";

/** The files that a work can be saved as. */
const FORMATS = ["work", "review", "sheet", "csv", "xlsx", "parquet", "report"] as const;
export type Format = (typeof FORMATS)[number];

/** A file to save. */
export interface Made {
  readonly name: string;
  readonly file: Blob;
}

const json = (data: unknown): Blob =>
  new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: "application/json" });

/** By which spreadsheet programs know that it is UTF-8. */
const MARK = "\uFEFF";
const table = (text: string): Blob => new Blob([text], { type: "text/csv" });

const NUMBERS: ReadonlySet<string> = new Set([
  "unit_mult",
  "value",
  "decimals",
  "lower",
  "upper",
  "start",
  "end",
]);
const TRUTHS: ReadonlySet<string> = new Set(["lower_inclusive", "upper_inclusive"]);

const parquetOf = async (review: Review): Promise<Blob> => {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const rows: readonly Readonly<Record<string, unknown>>[] = tidyFacts(review);
  const bytes = parquetWriteBuffer({
    columnData: FACT_COLUMNS.map((name) => {
      const type = NUMBERS.has(name) ? "DOUBLE" : TRUTHS.has(name) ? "BOOLEAN" : "STRING";
      const valueOf = (value: unknown) =>
        value === null || value === undefined || value === ""
          ? null
          : type === "DOUBLE"
            ? Number(value)
            : type === "BOOLEAN"
              ? value === true || value === "true"
              : String(value);
      return { name, type, nullable: true, data: rows.map((row) => valueOf(row[name])) };
    }),
  });
  return new Blob([bytes], { type: "application/vnd.apache.parquet" });
};

const workbookOf = async (review: Review, locale: Locale): Promise<Blob> => {
  const { toWorkbook } = await import("@park/charts/render");
  const rows = tidyFacts(review);
  const bytes = await toWorkbook(
    {
      caption: review.sources[0]?.title[locale] ?? review.id,
      columns: FACT_COLUMNS.map((id) => ({ id, label: id, isNumber: NUMBERS.has(id) })),
      rows: rows as unknown as readonly Readonly<
        Record<string, string | number | boolean | null>
      >[],
    },
    { locale, drawnFrom: review.facts, sources: review.sources },
  );
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
};

/** The formats that a work has already: all but its own need a review, and a sheet a text. */
export const formatsOf = (work: Work, review: Review | null): readonly Format[] =>
  FORMATS.filter((format) =>
    format === "work" ? true : format === "sheet" ? work.kind === "draft" : review !== null,
  );

/** Makes a file of a work. What is not settled is in no file but the work itself and the sheet. */
export const made = async (
  work: Work,
  { review, briefing, analysis }: Shown,
  format: Format,
  locale: Locale,
): Promise<Made> => {
  const { id } = review;
  switch (format) {
    case "work":
      return { name: `${work.id}.park.json`, file: json(savedOf(work)) };
    case "review":
      return {
        name: `${id}.json`,
        file: json(work.kind === "draft" ? work.soFar.file : review),
      };
    case "sheet": {
      if (work.kind !== "draft") throw new RangeError("Cannot save a sheet: it must have a text");
      const { sheetOf } = await import("@park/data/draft");
      return { name: `${work.id}.sheet.csv`, file: table(sheetOf(work.draft, work.text, locale)) };
    }
    case "csv": {
      const rows = tidyFacts(review) as readonly Readonly<
        Record<string, string | number | boolean | null>
      >[];
      return { name: `${id}.csv`, file: table(MARK + toCsv<string>(FACT_COLUMNS, rows)) };
    }
    case "xlsx":
      return { name: `${id}.xlsx`, file: await workbookOf(review, locale) };
    case "parquet":
      return { name: `${id}.parquet`, file: await parquetOf(review) };
    case "report": {
      const { reportHtml } = await import("../story/reportHtml.ts");
      const html = await reportHtml(review, briefing, analysis, locale);
      return { name: `${id}-${locale}.html`, file: new Blob([html], { type: "text/html" }) };
    }
  }
};
