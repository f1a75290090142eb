import { projectProgress } from "@park/charts";
import { xinyu2023 } from "@park/data";
import { bundled } from "../bundled.mjs";
import { EMBED_PROGRAMS } from "../embedPages.mjs";

const loaded = async (name) => (await bundled(EMBED_PROGRAMS[name])).gzipped;

/** @returns {import("../comparison.mjs").Comparison[]} */
export const embedding = (pages) => [
  {
    id: "embed",
    what: { en: "A page opened, to its chart", zh: "打开网页到图表出现" },
    how: "A page of one script with one finished spec, from a server on this machine, in a Chromium that has cached nothing: from the start of the navigation until the picture is in the page. Both draw SVG with Vega's interpreter; ours has a table, a text alternative and files to save besides.",
    unit: "ms",
    own: {
      name: "@park/charts/embed",
      sample: () => pages.timeOf("own"),
      result: () => pages.drawingOf("own"),
    },
    peers: [
      {
        name: "vega-embed",
        from: "vega-embed",
        sample: () => pages.timeOf("peer"),
        result: () => pages.drawingOf("peer"),
      },
    ],
  },
  {
    id: "size-embed",
    what: { en: "A page's chart, to load", zh: "网页中的图表，加载量" },
    how: "The script of such a page without its spec, Vega and Vega-Lite in it.",
    unit: "B",
    own: { name: "@park/charts/embed", sample: () => loaded("own") },
    peers: [{ name: "vega-embed", from: "vega-embed", sample: () => loaded("peer") }],
  },
];

/** The chart that the pages show. */
export const embeddedSpec = () => projectProgress(xinyu2023, { locale: "en", width: 720 });
