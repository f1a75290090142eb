import { normalizeSource } from "../normalizeSource.ts";
import { plainForm } from "./plainForm.ts";

/** A document in the one form in which it is read, with the way back to its places. */
export interface SourceText {
  /**
   * The normal form in the one form figures are read in, ASCII letters small, with the white space that is evidence: " ", "\t"
   * between cells, "\n" at a line end, "\n\n" between paragraphs.
   */
  readonly plain: string;
  /** The same with letters as they are; of the same length. */
  readonly spaced: string;
  /** Code points of the normal form before each UTF-16 unit of `plain`; one more than it has. */
  readonly points: Uint32Array;
  /** The text as printed between two places of `plain`, without white space. */
  readonly printed: (from: number, to: number) => string;
}

/** White space that no mark follows which would be joined to the letter before it. */
const GAP =
  /(?<![\p{White_Space}\uFEFF])([\p{White_Space}\uFEFF]+)(?![\p{White_Space}\uFEFF\p{M}\u1160-\u11FF])/u;

/** The mark or number that an item of a list begins with. */
const ITEM =
  /^(?:[•●·○◆■□▶*—–-]|\p{Extended_Pictographic}|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．](?!\d))/u;

/** How many words a label has at most: "Investment disbursed to date:". */
const LABEL_WORDS = 6;

const HAN = /\p{Script=Han}/u;
/** A letter or a digit that Chinese sets off by a thin space, which says nothing. */
const SET_OFF = /[0-9０-９%％]/u;
/** Whether it is one Chinese letter: a text whose letters are spaced. */
const isLetter = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
const HAN_MARK = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/**
 * A full-width comma between digits parts thousands or two numbers, which nobody can tell. White space on both its sides says so, and
 * goes with all other.
 */
const EITHER = /(?<=[0-9])，(?=[0-9]{3}(?![0-9]))/g;

/** What a stretch of white space says. */
const gapOf = (space: string): string => {
  const lines = space.match(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/g)?.length ?? 0;
  if (lines > 1) return "\n\n";
  if (lines === 1) return "\n";
  // An empty cell stands between two tabs.
  return "\t".repeat(space.split("\t").length - 1) || " ";
};

/** A bar parts cells as a tab does. */
const BAR = /[|｜│┃]/gu;
const BARS = /[|｜│┃]/u;

const RUN = /(?<=\S)[ \u3000\u00A0]{2,}(?=\S)/gu;
/** The cells of a line parted by runs of spaces; null where there are fewer than three, or it is prose. */
const spacedCells = (line: string): readonly string[] | null => {
  const cells = line.trim().split(/[ \u3000\u00A0]{2,}/u);
  const isShort = cells.every((cell) => cell.length > 0 && cell.length <= LONGEST_CELL);
  return cells.length > 2 && isShort && !/[。；！？\t]|\.\s/u.test(line) ? cells : null;
};
const LONGEST_CELL = 40;

/** Runs of spaces as tabs where lines one below the other have as many, with numbers that stand alone between them. */
const tabbed = (text: string): string => {
  if (text.search(RUN) < 0) return text;
  const lines = text.split("\n");
  const cells = lines.map(spacedCells);
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && cells[from] != null && cells[to]?.length === cells[from]?.length)
      to += 1;
    const rows = cells.slice(from, to);
    if (
      rows.length > 1 &&
      rows.some((row) => row?.slice(1).every((cell) => /^[-+]?\d[\d,.]*%?$/.test(cell)))
    )
      for (let at = from; at < to; at += 1) lines[at] = (lines[at] ?? "").replace(RUN, "\t");
    from = to;
  }
  return lines.join("\n");
};

/** A line that a page cut off where it was full goes on in the next: most lines of such a text are as long. */
const lineWidth = (lengths: readonly number[]): number => {
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.8)] ?? 0;
  const full = sorted.filter((length) => length >= width * 0.8).length;
  return sorted.length >= 4 && width >= 14 && width <= 60 && full >= sorted.length * 0.4
    ? width * 0.75
    : Number.POSITIVE_INFINITY;
};

/** Whether a line ends a sentence or a heading of its own. */
const ENDS = /[。！？!?；;：:]$/u;

/**
 * Takes a document apart: its normal form, with white space where that is evidence. Between two Chinese words of a line that a page
 * cut off there is none.
 */
export const sourceText = (text: string): SourceText => {
  if (typeof text !== "string")
    throw new TypeError(`Cannot read a document: text must be a string, got ${typeof text}`);
  const pieces = tabbed(text).replace(EITHER, " ， ").split(GAP);
  const words: string[] = [];
  const gaps: string[] = [];
  /** Tabs at the head of a line: its first cells are empty. */
  const empty: string[] = [];
  let gap = "";
  let indent = "";
  pieces.forEach((piece, index) => {
    // Every other piece is the white space between two.
    if (index % 2 === 1) {
      gap = gapOf(piece);
      indent = piece.slice(piece.search(/[^\n\r]*$/)).replace(/[^\t]/g, "");
      return;
    }
    const word = normalizeSource(piece);
    if (word === "") return;
    gaps.push(words.length === 0 ? "" : gap);
    empty.push(indent);
    words.push(word);
    gap = "";
  });
  // A line of cells is a row of a table.
  const rows = new Set<number>();
  // A line that begins with a label is an item of a list.
  const labelled = new Set<number>();
  let wordsInLine = 0;
  const lines: string[] = [words[0] ?? ""];
  const lengths: number[] = [0];
  words.forEach((word, index) => {
    if (gaps[index]?.startsWith("\n")) {
      lengths.push(0);
      lines.push(word);
      wordsInLine = 0;
    } else if (gaps[index]?.startsWith("\t")) rows.add(lengths.length - 1);
    if (BARS.test(word)) rows.add(lengths.length - 1);
    wordsInLine += 1;
    if (wordsInLine <= LABEL_WORDS && /[:：]$/u.test(word)) labelled.add(lengths.length - 1);
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + word.length;
  });
  const full = lineWidth(lengths);
  let line = 0;
  const parts: string[] = [];
  words.forEach((word, index) => {
    const mark = gaps[index] ?? "";
    const before = words[index - 1] ?? "";
    const last = before.slice(-1);
    const first = word.slice(0, 1);
    const isSetOff =
      mark === " " &&
      ((HAN.test(last) && SET_OFF.test(first)) ||
        (SET_OFF.test(last) && HAN.test(first)) ||
        (isLetter(before) && isLetter(word)) ||
        BARS.test(last) ||
        BARS.test(first));
    if (!mark.startsWith("\n")) parts.push(isSetOff ? "" : mark, word);
    else {
      const isItem =
        ITEM.test(word) ||
        ITEM.test(lines[line] ?? "") ||
        labelled.has(line) ||
        labelled.has(line + 1);
      const isRow = rows.has(line) || rows.has(line + 1);
      const isCut = (lengths[line] ?? 0) >= full && !ENDS.test(last) && !isItem && !isRow;
      line += 1;
      const isWord =
        HAN_MARK.test(last) && HAN_MARK.test(first) && (HAN.test(last) || HAN.test(first));
      parts.push(
        isCut ? (isWord ? "" : " ") : mark + (rows.has(line) ? (empty[index] ?? "") : ""),
        word,
      );
    }
  });
  const spaced = parts.join("");
  const plain = plainForm(spaced)
    .replace(BAR, "\t")
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const points = new Uint32Array(spaced.length + 1);
  let count = 0;
  for (let at = 0; at < spaced.length; at += 1) {
    points[at] = count;
    const unit = spaced.charCodeAt(at);
    const isSpace = unit === 32 || unit === 10 || unit === 9;
    const isPair = unit >= 0xdc00 && unit < 0xe000 && at > 0 && isHigh(spaced.charCodeAt(at - 1));
    if (!isSpace && !isPair) count += 1;
  }
  points[spaced.length] = count;
  return {
    plain,
    spaced,
    points,
    printed: (from, to) => spaced.slice(from, to).replace(/[ \t\n]+/g, ""),
  };
};

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
