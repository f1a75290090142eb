import { crossTable } from "./crossTable.ts";
import type { Column } from "./fixedSpec.ts";
import type { Stage } from "./frame.ts";
import { notNegative, numberColumn, textColumn, valueTexts } from "./readColumn.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { saidOf } from "./text/saidOf.ts";

/** Which columns of tidy rows, one a cell, make a grid. */
export interface GridColumns<R extends object> {
  readonly y: Column<R, string>;
  readonly series: Column<R, string>;
  readonly x: Column<R, number>;
  readonly text?: Column<R, string>;
}

/** A value of one series in one category. */
export interface Cell {
  readonly category: number;
  readonly series: number;
  readonly value: number | null;
  readonly text: string;
  readonly said: string;
}

/** Categories and series in the order in which rows name them first, and the cells that rows state. */
export interface Grid {
  readonly categories: readonly string[];
  readonly series: readonly string[];
  /** In the order of the categories, and in each of the series. */
  readonly cells: readonly Cell[];
  /** What is stated of each category, for the text alternative. */
  readonly said: readonly { readonly label: string; readonly text: string }[];
}

/** Reads tidy rows, one a category and series. */
export const gridOf = <R extends object>(
  form: string,
  rows: readonly R[],
  columns: GridColumns<R>,
  stage: Stage,
): Grid => {
  const of = {
    category: textColumn(form, rows, columns.y),
    series: textColumn(form, rows, columns.series),
  };
  const values = numberColumn(form, rows, columns.x);
  notNegative(form, columns.x, values);
  const texts = valueTexts(form, rows, columns.text, values, stage);
  const { locale } = stage;
  const table = crossTable(form, of.category, of.series);
  const [categories, series] = [table.groups, table.steps];
  const byCategory = table.cells.map((found, category) =>
    found.flatMap((row, index) => {
      if (row === null) return [];
      const text = texts[row] ?? "";
      const said = saidOf(locale, [categories[category], series[index]], text);
      return [{ category, series: index, value: values[row] ?? null, text, said }];
    }),
  );
  return {
    categories,
    series,
    cells: byCategory.flat(),
    said: byCategory.map((cells, category) => ({
      label: categories[category] ?? "",
      text: cells
        .map((cell) => `${series[cell.series]} ${cell.text}`)
        .join(PUNCTUATION[locale].comma),
    })),
  };
};
