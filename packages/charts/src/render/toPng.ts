import type { Drawable } from "../drawable.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { chooseFamily } from "./fonts/chooseFamily.ts";
import { type FontFile, givenFonts, systemFonts } from "./fonts/fontFile.ts";
import { systemFontPaths } from "./fonts/systemFontPaths.ts";
import { peer } from "./peer.ts";
import { toSvg } from "./toSvg.ts";

/**
 * How a picture is made of dots.
 *
 * @example
 * ```ts
 * import type { PngOptions } from "@park/charts/render";
 * const options: PngOptions = { scale: 2 };
 * options.scale; // => 2
 * ```
 */
export interface PngOptions {
  /** Dots a pixel of the chart; 1 where it is left out, 2 for screens of high density and for print. */
  readonly scale?: number;
  /**
   * Font files to write with, TrueType or OpenType: paths, or their bytes. Only these are used, so that the picture is
   * the same on every machine; the fonts that are installed where it is left out.
   */
  readonly fonts?: readonly (string | Uint8Array)[];
}

/** More dots than any screen or page shows, and as many as fit the rasteriser's memory. */
const MOST_DOTS = 2 ** 26;

/** Not a literal in the import: a bundler for browsers would ask for it, where this function is of no use. */
const RASTERISER: string = "@resvg/resvg-wasm";

type Resvg = typeof import("@resvg/resvg-wasm").Resvg;

/** The rasteriser, set up once. */
let ready: Promise<Resvg> | null = null;

const setUp = async (): Promise<Resvg> => {
  const { Resvg, initWasm } = await peer<typeof import("@resvg/resvg-wasm")>(
    RASTERISER,
    () => import(/* @vite-ignore */ /* webpackIgnore: true */ RASTERISER),
  );
  const { createRequire } = process.getBuiltinModule("node:module");
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  const file = createRequire(import.meta.url).resolve(`${RASTERISER}/index_bg.wasm`);
  try {
    await initWasm(await readFile(file));
  } catch (error) {
    // Someone else in this process draws with it, too.
    if (!/already initialized/i.test(String(error))) throw error;
  }
  return Resvg;
};

const rasteriser = (): Promise<Resvg> => {
  ready ??= setUp().catch((error) => {
    ready = null;
    throw error;
  });
  return ready;
};

const FAMILIES = /\sfont-family="([^"]*)"/;

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** What is written in each list of families. */
const textsByFamilies = (svg: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const [, attributes = "", text = ""] of svg.matchAll(/<text\b([^>]*)>([\s\S]*?)<\/text>/g)) {
    const list = FAMILIES.exec(attributes)?.[1] ?? "";
    texts.set(list, (texts.get(list) ?? "") + plain(text));
  }
  return texts;
};

/** Width times height. */
const dotsOf = (svg: string): number =>
  ["width", "height"]
    .map((side) => Number(new RegExp(`^<svg[^>]* ${side}="([^"]*)"`).exec(svg)?.[1]))
    .reduce((product, length) => product * length);

/** The families of a list, without the quotes around them. */
const familiesIn = (list: string): readonly string[] =>
  plain(list)
    .split(",")
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, "$2"));

/**
 * Draws a spec as a PNG picture, in Node. The picture is drawn by {@link toSvg} and rasterised by resvg, compiled to
 * WebAssembly: the same spec and the same fonts give the same bytes on every machine.
 *
 * Where a picture can be an SVG, that is smaller, sharp at every size, and says its text alternative. In a browser draw
 * the SVG on a canvas.
 *
 * Each text is written in the first family of its list that has all its characters, or in another that has them; a
 * character that no font has is an error and never a box.
 *
 * @param spec - a spec of this package, or one made of it
 * @param options - how many dots, and which fonts
 * @returns the bytes of the PNG file
 * @throws {RangeError} if `scale` is not above 0, the picture has more than 67 million dots, or the spec holds
 * what {@link toSvg} refuses
 * @throws {Error} if `@resvg/resvg-wasm` or what {@link toSvg} needs is not installed, a font cannot be read, or no font has
 * a character of the chart, and whenever {@link toSvg} throws
 *
 * @example
 * ```ts no-run
 * import { writeFile } from "node:fs/promises";
 * import { projectProgress } from "@park/charts";
 * import { toPng } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * const fonts = ["NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"];
 * await writeFile("progress.png", await toPng(projectProgress(xinyu2023), { scale: 2, fonts }));
 * ```
 */
export const toPng = async (spec: Drawable, options: PngOptions = {}): Promise<Uint8Array> => {
  const { scale = 1, fonts } = options;
  if (!Number.isFinite(scale) || scale <= 0)
    throw new RangeError(`Cannot render chart: scale must be above 0, got ${scale}`);
  const Rasteriser = await rasteriser();
  const svg = await toSvg(spec);
  const dots = dotsOf(svg) * scale ** 2;
  if (dots > MOST_DOTS) {
    throw new RangeError(
      `Cannot render chart: must be at most ${MOST_DOTS} dots, got ${dots} at scale ${scale}`,
    );
  }
  const files = fonts === undefined ? systemFonts(systemFontPaths()) : givenFonts(fonts);
  const used = new Set<FontFile>();
  const chosen = new Map(
    [...textsByFamilies(svg)].map(([list, text]) => {
      const choice = chooseFamily(files, familiesIn(list), text);
      for (const file of choice.files) used.add(file);
      return [list, choice.family];
    }),
  );
  // The rasteriser reads no quoted name but the first, and takes a name that it does not know for any font.
  const written = svg.replace(/<text\b[^>]*>/g, (tag) =>
    tag.replace(FAMILIES, (whole, list: string) => {
      const family = chosen.get(list);
      return family === undefined ? whole : ` font-family="${escapeHtml(family)}"`;
    }),
  );
  const picture = new Rasteriser(written, {
    font: { fontBuffers: [...used].map((file) => file.bytes()) },
    fitTo: { mode: "zoom", value: scale },
  });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
};
