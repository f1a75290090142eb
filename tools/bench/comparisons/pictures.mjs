import { createRequire } from "node:module";
import { projectProgress } from "@park/charts";
import { toPng, toSvg } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import { Resvg } from "@resvg/resvg-js";
import { contender } from "../contender.mjs";

const { resolve } = createRequire(import.meta.url);
const FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) =>
  resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** @returns {import("../comparison.mjs").Comparison[]} */
export const pictures = () => {
  const spec = projectProgress(xinyu2023, { locale: "en" });
  return [
    {
      id: "png",
      what: { en: "One spec to PNG", zh: "一个图表规格绘成 PNG" },
      how: "toPng with two font files, at twice the size: the SVG drawn, each font searched for the characters of each text, rasterised by resvg in WebAssembly. The peer rasterises the same SVG by resvg as a native program, with the family written into it.",
      unit: "ms",
      own: contender("@park/charts", () => toPng(spec, { scale: 2, fonts: FONTS })),
      peers: [
        contender(
          "resvg-js",
          async () => {
            const svg = (await toSvg(spec)).replace(
              /font-family="[^"]*"/g,
              'font-family="DejaVu Sans"',
            );
            const font = { fontFiles: FONTS, loadSystemFonts: false };
            return new Resvg(svg, { font, fitTo: { mode: "zoom", value: 2 } }).render().asPng();
          },
          { from: "@resvg/resvg-js" },
        ),
      ],
      shown: (png) => Buffer.from(png).toString("base64"),
    },
  ];
};
