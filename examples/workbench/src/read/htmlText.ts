/** Elements that stand apart from what is before and behind them. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul".split(
    " ",
  ),
);
/** Elements whose words are none of the text. */
const SILENT: ReadonlySet<string> = new Set(
  "script style template noscript head title svg math iframe object select textarea button nav rp rt".split(
    " ",
  ),
);
/** What a site counts of its own pages. */
const VISITS = /(?:浏览|阅读|点击|访问)(?:次数|人次|量|数)? ?[:：] ?[\d,]+(?: ?次)?/gu;

/** A merged cell that covers more is a mistake, or made to fill the memory. */
const MOST_SPAN = 100;

const spanOf = (value: string | undefined): number => {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_SPAN) : 1;
};

/** Where the cells of a table stand, though some are merged. */
interface TableState {
  /** The column of the next cell. */
  column: number;
  /** In how many more rows a cell of a row above still stands, by column. */
  readonly held: number[];
  /** How many columns the open cell covers. */
  span: number;
  isInCell: boolean;
}

/**
 * The words of an HTML file: paragraphs with an empty line between, a table row a line with tabs between its cells, empty ones where cells
 * are merged. Only its letters are looked at: no element of it is made, nothing in it runs, and nothing is fetched for it.
 */
export const textOfHtml = async (html: string): Promise<string> => {
  const { Parser } = await import("htmlparser2");
  const parts: string[] = [];
  const tables: TableState[] = [];
  let silent = 0;
  let written = 0;
  const gap = (words: string): void => {
    // A cell is one line, whatever stands in it.
    parts.push(tables.at(-1)?.isInCell === true ? " " : words);
  };
  const openCell = (
    table: TableState,
    rows: string | undefined,
    columns: string | undefined,
  ): void => {
    while ((table.held[table.column] ?? 0) > 0) {
      table.held[table.column] = (table.held[table.column] ?? 0) - 1;
      table.column += 1;
      parts.push("\t");
    }
    table.isInCell = true;
    table.span = spanOf(columns);
    for (let at = 0; at < table.span; at += 1) table.held[table.column + at] = spanOf(rows) - 1;
    table.column += table.span;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (SILENT.has(name)) silent += 1;
      if (silent > 0) return;
      const table = tables.at(-1);
      if (name === "pre") written += 1;
      else if (name === "br") gap("\n");
      else if (name === "tr" && table !== undefined) table.column = 0;
      else if ((name === "td" || name === "th") && table !== undefined)
        openCell(table, attributes.rowspan, attributes.colspan);
      if (BLOCKS.has(name)) gap("\n\n");
      if (name === "table") tables.push({ column: 0, held: [], span: 1, isInCell: false });
    },
    ontext: (words) => {
      if (silent === 0) parts.push(written > 0 ? words : words.replace(/\s+/g, " "));
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (silent > 0) return;
      if (name === "pre") written = Math.max(0, written - 1);
      if (name === "table") tables.pop();
      const table = tables.at(-1);
      if ((name === "td" || name === "th") && table !== undefined) {
        table.isInCell = false;
        parts.push("\t".repeat(table.span));
      } else if (name === "tr") gap("\n");
      else if (BLOCKS.has(name)) gap("\n\n");
    },
  });
  parser.end(html);
  return parts
    .join("")
    .replace(VISITS, "")
    .replace(/[^\S\n\t]*([\n\t])[^\S\n\t]*/g, "$1")
    .replace(/\t+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
};
