import type { Drawable } from "../drawable.ts";

/** A picture by its MIME type; none where nothing is installed that draws one. */
export type Picture = { readonly [type in "image/png" | "image/svg+xml"]?: string };

/** Whether the optional peers are there; a notebook without them has its own renderer. */
const canDraw = (): Promise<boolean> =>
  Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")]).then(
    () => true,
    () => false,
  );

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** A PNG, or null where there is no rasteriser, or no font that has all characters of the chart. */
const png = async (spec: Drawable): Promise<string | null> => {
  try {
    const { toPng } = await import("../render/toPng.ts");
    return base64(await toPng(spec));
  } catch {
    return null;
  }
};

/** Draws a spec as one picture: a PNG alone where one can be made, because viewers prefer an SVG, and some then show nothing. */
export const picture = async (spec: Drawable): Promise<Picture> => {
  const dots = await png(spec);
  if (dots !== null) return { "image/png": dots };
  try {
    const { toSvg } = await import("../render/toSvg.ts");
    return { "image/svg+xml": await toSvg(spec) };
  } catch (error) {
    if (await canDraw()) throw error;
    return {};
  }
};
