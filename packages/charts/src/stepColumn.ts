import type { Localized } from "@park/data";
import type { Stage } from "./frame.ts";
import { shown } from "./shown.ts";
import { timeColumn } from "./timeColumn.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** The ordered steps of a horizontal axis. */
export interface Steps {
  /** The step of each row, as it is written. */
  readonly of: readonly string[];
  /** Each step once, in order. */
  readonly order: readonly string[];
  /** Where each step lies, from 0 to 1; at even distances where the axis is none of time. */
  readonly shares: readonly number[];
  /** The time of each step; null where the axis is none of time. */
  readonly spans: readonly TimeSpan[] | null;
  /** What a reader must know of the distances between steps. */
  readonly notes: readonly string[];
}

const NOTE: Localized<{
  readonly uneven: (from: string, to: string) => string;
  readonly unknown: string;
}> = {
  zh: {
    uneven: (from, to) => `横轴各点等距排列，不表示时间长短；相隔最久的是${from}与${to}`,
    unknown: "横轴各点按顺序等距排列，不表示时间长短",
  },
  en: {
    uneven: (from, to) =>
      `The steps are evenly spaced, and the time between them is not: it is longest from ${from} to ${to}`,
    unknown: "The steps are evenly spaced, whatever the time between them",
  },
};

const even = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (count === 1 ? 0.5 : index / (count - 1)));

/** The middle of a span: a year lies where its months do. */
const middleOf = ({ start, end }: TimeSpan): number => (start + end) / 2;

/** Steps differ by less than this part of their distance where months and years are not of one length. */
const SLACK = 0.15;

/**
 * Reads the steps of a column. Times lie where they are, in their order. What is no time, and times where `isOrdinal`
 * asks for it, lie at even distances, which is noted where time would have them lie otherwise or nobody knows.
 *
 * @throws {RangeError} if some steps are times and others are not, unless `isOrdinal`
 */
export const stepColumn = (
  form: string,
  rows: readonly object[],
  column: string,
  { locale }: Pick<Stage, "locale">,
  isOrdinal: boolean,
): Steps => {
  const cells = timeColumn(form, rows, column, locale);
  const isTime = cells.every(({ span }) => span !== null);
  const other = cells.findIndex(({ span }) => span === null);
  const time = cells.find(({ span }) => span !== null);
  if (!isOrdinal && other >= 0 && time !== undefined) {
    throw new RangeError(
      `Cannot draw ${form}: rows[${other}].${column} must be a time like that of other rows, ${shown(time.text)}, or all must be steps by ordinal: true, got ${shown(cells[other]?.text)}`,
    );
  }
  const of = cells.map(({ span, text }) => span?.text ?? text);
  const spans = new Map(cells.map(({ span }, index) => [of[index] ?? "", span] as const));
  const note = NOTE[locale];
  if (!isTime) {
    const order = [...spans.keys()];
    return {
      of,
      order,
      shares: even(order.length),
      spans: null,
      notes: order.length > 2 ? [note.unknown] : [],
    };
  }
  const at = new Map(
    [...spans].map(([text, span]) => [text, span === null ? 0 : middleOf(span)] as const),
  );
  const order = [...at].sort(([, a], [, b]) => a - b).map(([text]) => text);
  const times = order.map((text) => at.get(text) ?? 0);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const inTime = isOrdinal ? null : order.flatMap((text) => spans.get(text) ?? []);
  if (last === first) return { of, order, shares: even(order.length), spans: inTime, notes: [] };
  if (!isOrdinal) {
    const shares = times.map((one) => (one - first) / (last - first));
    return { of, order, shares, spans: inTime, notes: [] };
  }
  const gaps = times.slice(1).map((one, index) => one - (times[index] ?? 0));
  const longest = Math.max(...gaps);
  const after = gaps.indexOf(longest);
  const isEven = longest - Math.min(...gaps) <= SLACK * longest;
  return {
    of,
    order,
    shares: even(order.length),
    spans: null,
    notes: isEven ? [] : [note.uneven(order[after] ?? "", order[after + 1] ?? "")],
  };
};
