const WIDTH = 720;
const GAP = 24;
const HEAD = 44;
/** Pixels that title, subtitle and caption of Plot's figure take beside its picture, and those of a legend over it. */
const TEXTS = 158;
const LEGEND = 44;

const sizeOf = (svg) => {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

/** A picture of our own in its place: ids of one must not be those of another. */
const placed = (svg, x, prefix) => {
  const named = svg
    .replace(/^<\?xml[^>]*\?>\s*/, "")
    .replaceAll(/(\bid="|url\(#|href="#|aria-labelledby="|aria-describedby=")/g, `$1${prefix}`);
  return named.replace("<svg", `<svg x="${x}" y="${HEAD}"`);
};

/**
 * One picture of three: a spec's, Plot's figure as a page shows it, and another spec's.
 *
 * @param {{ readonly ours: string, readonly plot: string, readonly vegaLiteApi: string }} drawn SVG, a figure of XHTML, SVG
 * @returns {string} SVG
 */
export const besideEachOther = ({ ours, plot, vegaLiteApi }) => {
  const marks = /<svg[^>]* class="plot-[^>]* height="([\d.]+)"/.exec(plot) ?? [];
  const ofPlot = Number(marks[1]) + TEXTS + (plot.includes("-swatches") ? LEGEND : 0);
  const heights = [sizeOf(ours).height, ofPlot, sizeOf(vegaLiteApi).height];
  const [width, height] = [3 * WIDTH + 2 * GAP, HEAD + Math.ceil(Math.max(...heights))];
  const at = (nth) => nth * (WIDTH + GAP);
  const heads = ["@park/charts", "Observable Plot", "vega-lite-api"].map(
    (name, nth) => `<text x="${at(nth) + 16}" y="28">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g font-family="sans-serif" font-size="20" fill="#57606a">${heads.join("")}</g>`,
    placed(ours, 0, "ours-"),
    `<foreignObject x="${at(1)}" y="${HEAD}" width="${WIDTH}" height="${ofPlot}"><div xmlns="http://www.w3.org/1999/xhtml" style="font-family: sans-serif; color: #000000"><style>figure { margin: 0 }</style>${plot}</div></foreignObject>`,
    placed(vegaLiteApi, at(2), "api-"),
    "</svg>\n",
  ].join("\n");
};
