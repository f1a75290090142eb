/** @type {readonly import("@park/data").Locale[]} */
const LOCALES = ["zh", "en"];
const WIDTHS = [360, 720, 1200];

const STYLE = `
body { margin: 0; padding: 16px; background: #808890; color: #000; font: 15px/1.5 "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
nav { position: sticky; top: 0; padding: 8px; background: #fff; z-index: 1; }
nav a { margin-right: 12px; }
h2 { margin: 32px 0 8px; }
section > div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin-bottom: 16px; }
img { display: block; max-width: 100%; }
pre { max-width: 360px; margin: 0; padding: 16px; white-space: pre-wrap; background: #fff; color: #a00000; }
`;

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );

const page = (title, body) =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="icon" href="data:,">\n<title>${escaped(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** Chart pictures are documents of their own, so that the ids of one are not those of another. */
const picture = (svg, alt) =>
  `<img alt="${escaped(alt)}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;

/**
 * A contact sheet: a page a theme, with every chart in each language and width, and an index. A chart that cannot be drawn
 * stands there with its error.
 *
 * @param {readonly import("@park/charts").Chart[]} charts
 * @param {readonly (keyof typeof import("@park/charts").THEMES)[]} themes
 * @param {(chart: import("@park/charts").Chart, options: import("@park/charts").ChartOptions) => Promise<string>} draw
 * @returns {Promise<{ pages: Map<string, string>, faults: string[] }>} pages by file name, and what was not drawn
 */
export async function sheetPages(charts, themes, draw) {
  const pages = new Map();
  const faults = [];
  const links = themes.map((theme) => `<a href="${theme}.html">${theme}</a>`).join("");
  const anchors = (file) =>
    charts.map(({ id }) => `<a href="${file}#${id}">${escaped(id)}</a>`).join(" ");
  for (const theme of themes) {
    const sections = [];
    for (const chart of charts) {
      const rows = [];
      for (const locale of LOCALES) {
        const pictures = [];
        for (const width of WIDTHS) {
          const name = `${chart.id}, ${locale}, ${theme}, ${width} px`;
          try {
            pictures.push(picture(await draw(chart, { locale, theme, width }), name));
          } catch (error) {
            faults.push(`${name}: ${error.message}`);
            pictures.push(`<pre>${escaped(`${name}\n${error.message}`)}</pre>`);
          }
        }
        rows.push(`<div>${pictures.join("\n")}</div>`);
      }
      sections.push(
        `<section id="${chart.id}"><h2>${chart.number} ${escaped(chart.id)}: ${escaped(chart.question.en)} ${escaped(chart.question.zh)}</h2>\n${rows.join("\n")}</section>`,
      );
    }
    pages.set(
      `${theme}.html`,
      page(
        `Charts: ${theme}`,
        `<nav><a href="index.html">all</a>${links}</nav>\n${sections.join("\n")}`,
      ),
    );
  }
  const list = themes.map(
    (theme) => `<h2><a href="${theme}.html">${theme}</a></h2><p>${anchors(`${theme}.html`)}</p>`,
  );
  pages.set("index.html", page("Charts", `<h1>Charts</h1>\n${list.join("\n")}`));
  return { pages, faults };
}
