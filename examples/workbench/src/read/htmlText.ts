/** Elements that end a line where they end. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** Elements whose words are none of the text. */
const SILENT: ReadonlySet<string> = new Set(
  "script style template noscript head title svg math iframe object select textarea button nav rp rt".split(
    " ",
  ),
);

/**
 * The words of an HTML file: a paragraph a line, the cells of a table row with tabs between. Only its letters are looked at: no element
 * of it is made, nothing in it runs, and nothing is fetched for it.
 */
export const textOfHtml = async (html: string): Promise<string> => {
  const { Parser } = await import("htmlparser2");
  const parts: string[] = [];
  let silent = 0;
  let written = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent += 1;
      else if (name === "pre") written += 1;
      else if (name === "br") parts.push("\n");
    },
    ontext: (words) => {
      if (silent === 0) parts.push(written > 0 ? words : words.replace(/\s+/g, " "));
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (name === "pre") written = Math.max(0, written - 1);
      if (silent > 0) return;
      if (name === "td" || name === "th") parts.push("\t");
      else if (BLOCKS.has(name)) parts.push("\n");
    },
  });
  parser.end(html);
  return parts
    .join("")
    .replace(/[^\S\n\t]*([\n\t])[^\S\n\t]*/g, "$1")
    .replace(/\n+\t/g, "\t")
    .replace(/\t\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
};
