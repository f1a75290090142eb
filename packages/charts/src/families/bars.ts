import { formatFigure, type Locale, type Localized, type UnitId } from "@park/data";
import { bar } from "../forms/bar.ts";
import type { Frame, Reference } from "../frame.ts";
import type { ChartSpec } from "../spec.ts";
import { plainText } from "../text/plainText.ts";
import type { Row } from "./topic.ts";

/** The rows that a picture has room for. */
const MOST = { narrow: 7, wide: 12 } as const;
const NARROW = 600;

/** What the columns of pictures and tables are called. */
export const COLUMNS: Localized<{
  readonly item: string;
  readonly series: string;
  readonly figure: string;
}> = {
  zh: { item: "项目", series: "时间或指标", figure: "数值" },
  en: { item: "Item", series: "Period or measure", figure: "Figure" },
};

/** What is written of a row: what is not printed is marked. */
export const rowText = ({ figure, mark, whole }: Row, locale: Locale): string => {
  // What is at least so much is not about so much.
  const isAbout = mark === "derived" && figure.qualifier === null;
  const text = (isAbout ? "≈" : "") + formatFigure(figure, locale);
  if (whole === undefined) return text;
  const all = formatFigure(whole.figure, locale);
  return locale === "zh" ? `${text}，共${all}` : `${text} of ${all}`;
};

/** Rows with names that are each there once, and no more than there is room for: those at the ends. */
export const shownRows = (rows: readonly Row[], { width, locale }: Frame): readonly Row[] => {
  const most = typeof width === "number" && width >= NARROW ? MOST.wide : MOST.narrow;
  const shown =
    rows.length <= most ? rows : [...rows.slice(0, most - 2), ...rows.slice(rows.length - 2)];
  const seen = new Map<string, number>();
  return shown.map((row) => {
    // As the picture writes them: long ones may begin alike.
    const key = `${plainText(row.name[locale])} ${plainText(row.series?.[locale] ?? "")}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    if (nth === 1) return row;
    const name = `${nth}. ${row.name[locale]}`;
    return { ...row, name: { zh: name, en: name } };
  });
};

/** How bars differ from those of one series alone. */
export interface Bars {
  /** What each length is a part of. */
  readonly whole?: number | undefined;
  /** Names of rows that the title is about. */
  readonly highlight?: readonly string[];
  readonly references?: readonly Reference[];
  /** In what references are written, which no row has as a text. */
  readonly unit?: UnitId;
}

/** Rows as bars: what is derived is hollow, and so is what is not broken down. */
export const drawBars = (
  rows: readonly Row[],
  frame: Frame,
  { whole, highlight, references, unit }: Bars = {},
): ChartSpec => {
  const { locale } = frame;
  const shown = shownRows(rows, frame);
  const open = shown.flatMap((row) => (row.mark === "printed" ? [] : [row.name[locale]]));
  const bold = shown.map(({ name }) => name[locale]).filter((name) => highlight?.includes(name));
  const { item, figure } = COLUMNS[locale];
  // A tooltip says what has one title once: the text.
  const column = <C extends string>(field: C) => ({ field, title: figure });
  const hasWhole = whole !== undefined || shown.some((row) => row.whole !== undefined);
  return bar(
    shown.map((row) => ({
      name: row.name[locale],
      value: row.value,
      text: rowText(row, locale),
      whole: row.whole?.value ?? whole ?? null,
      lower: row.interval?.[0] ?? null,
      upper: row.interval?.[1] ?? null,
    })),
    {
      y: { field: "name", title: item },
      x: column("value"),
      text: "text",
      ...(hasWhole ? { whole: column("whole") } : {}),
      ...(shown.some(({ interval }) => interval != null)
        ? { lower: column("lower"), upper: column("upper") }
        : {}),
    },
    {
      ...frame,
      ...(unit === undefined ? {} : { unit }),
      ...(open.length === 0 ? {} : { open }),
      ...(bold.length === 0 || bold.length === shown.length ? {} : { highlight: bold }),
      ...(references === undefined || references.length === 0 ? {} : { references }),
    },
  );
};
