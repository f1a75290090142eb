/** A text that Markdown shows as it is. */
export const plain = (text) =>
  text
    .replaceAll(/[\\|*_`<>[\]~]/g, (mark) => (mark === "<" ? "&lt;" : `\\${mark}`))
    .replaceAll("\n", " ");

const row = (cells) => `| ${cells.join(" | ")} |`;

/**
 * A table whose cells are Markdown already.
 *
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
export const markdownTable = (headings, rows) =>
  [row(headings), row(headings.map(() => "---")), ...rows.map(row)].join("\n");

/** Blocks of Markdown as one page. */
export const page = (blocks) => `${blocks.join("\n\n")}\n`;

/** A text as the value of an HTML attribute. */
const attribute = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * A picture in both themes and two widths, of which the site shows the one that fits.
 *
 * @param {string} path without theme, width and ending
 * @param {string} alt
 */
export const picture = (path, alt) => {
  const image = (theme, size) =>
    `<img class="park-${size}" loading="lazy" src="${path}.${theme}.${size}.svg" alt="${attribute(alt)}">`;
  const both = (theme) =>
    `<span class="park-${theme}">${image(theme, "wide")}${image(theme, "narrow")}</span>`;
  return `<p>${both("light")}${both("dark")}</p>`;
};
