import { type Call, distinct, type FieldRef, fieldOf, namesOf, numbersOf } from "./call.ts";
import { type CrossTable, crossTable } from "./crossTable.ts";
import { gapNotes, NOT_STATED } from "./gapNotes.ts";
import { type ValueLabel, valueLabel } from "./labels.ts";
import type { Name, Row, Tip, Transform } from "./spec.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { type TimeAxis, timeAxis } from "./timeAxis.ts";

/** Values over time, of one thing or of several. */
export interface OverTime {
  readonly time: TimeAxis;
  /** The things, and the rows of each by step; one without a name where no column tells them apart. */
  readonly names: readonly Name[];
  readonly table: CrossTable;
  /** The rows whose times are as Vega-Lite reads them, and one without a value for each that is missing: no line goes through it. */
  readonly rows: readonly Row[];
  readonly values: readonly (number | null)[];
  readonly label: ValueLabel;
  /** What is written of each row: of one without a value, why. */
  readonly texts: readonly string[];
  /** The least distance between two steps of which something is stated, as a share of all. */
  readonly nearest: number;
  /** Computes what is written of values and times, and what a mark says. */
  readonly transform: readonly Transform[];
  /** The column of what a mark says. */
  readonly spoken: string;
  readonly periodTip: Tip;
  /** Every row by name and value, for the text alternative. */
  readonly said: readonly { readonly label: string; readonly text: string }[];
  /** What a reader must know of the distances between steps, and why values are missing. */
  readonly notes: readonly string[];
}

/**
 * Reads values over time from the columns `x`, `y`, `text` and `reason`.
 *
 * @param kind - the column of what they are of
 * @throws {RangeError} if a value is stated twice, or some times are none
 */
export const overTime = (
  call: Call<"x" | "y" | "text" | "reason">,
  kind: FieldRef | undefined,
  isOrdinal: boolean,
): OverTime => {
  const { stage, fields, form } = call;
  const { locale } = stage;
  const notStated = NOT_STATED[locale];
  const time = timeAxis(call, "x", isOrdinal);
  const [x, y] = [fieldOf(call, "x"), fieldOf(call, "y")];
  const values = numbersOf(call, "y");
  const reasons = call.rows.map((row) => String(row[fields.reason?.field ?? ""] ?? ""));
  const label = valueLabel(call, y, fields.text);
  const texts = label.texts.map((text, index) =>
    values[index] === null ? reasons[index] || notStated : text,
  );
  const kinds = kind === undefined ? undefined : { ...call, fields: { kind } };
  const names = kinds === undefined ? [""] : distinct(kinds, "kind");
  const ofRow = kinds === undefined ? call.rows.map(() => "") : namesOf(kinds, "kind");
  const table = crossTable(form, ofRow.map(String), time.texts, time.stepTexts);
  const columns = Object.keys(time.rows[0] ?? {});
  const gaps = table.cells.flatMap((cells, nth) =>
    cells.flatMap((index, step) =>
      index === null
        ? [
            {
              ...Object.fromEntries(columns.map((column) => [column, null])),
              ...(kind === undefined ? {} : { [kind.field]: names[nth] ?? "" }),
              [x.field]: time.steps[step] ?? "",
            },
          ]
        : [],
    ),
  );
  // What nothing is stated of has no text and no bar, and takes no room.
  const stated = time.shares.filter((_share, step) =>
    table.cells.some((cells) => typeof values[cells[step] ?? -1] === "number"),
  );
  const period = `${x.field} written`;
  const spoken = `${y.field} said`;
  const { comma, colon } = PUNCTUATION[locale];
  const of = (field: string): string => `datum["${field}"]`;
  return {
    time,
    names,
    table,
    rows: [...time.rows, ...gaps],
    values,
    label,
    texts,
    nearest: Math.min(1, ...stated.slice(1).map((share, step) => share - (stated[step] ?? 0))),
    transform: [
      ...label.transform,
      { calculate: time.written, as: period },
      {
        calculate: `${kind === undefined ? "" : `${of(kind.field)}+'${comma}'+`}${of(period)}+'${colon}'+${of(label.text.field)}`,
        as: spoken,
      },
    ],
    spoken,
    periodTip: { field: period, type: "nominal", title: x.title },
    said: table.cells.flatMap((cells, nth) => {
      const each = cells.map((index, step) => ({
        label: time.stepTexts[step] ?? "",
        text: index === null ? notStated : (texts[index] ?? ""),
      }));
      return kind === undefined
        ? each
        : [
            {
              label: String(names[nth] ?? ""),
              text: each.map(({ label, text }) => `${label} ${text}`).join(comma),
            },
          ];
    }),
    notes: [
      ...time.notes,
      ...gapNotes(
        table,
        (row) => values[row] === null,
        (row) => reasons[row] ?? "",
        locale,
      ),
    ],
  };
};
