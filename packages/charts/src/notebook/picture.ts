import type { ChartSpec } from "../spec.ts";

/** A picture by its MIME type; none where nothing is installed that draws one. */
export type Picture = { readonly [type in "image/png" | "image/svg+xml"]?: string };

/** Whether the optional peers are there; a notebook without them has its own renderer. */
const canDraw = (): Promise<boolean> =>
  Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")]).then(
    () => true,
    () => false,
  );

/**
 * Draws a spec as one picture. Once PNGs are drawn here, they go first and alone: viewers prefer an SVG, and some then
 * show nothing.
 */
export const picture = async (spec: ChartSpec): Promise<Picture> => {
  const { toSvg } = await import("../render/toSvg.ts");
  try {
    return { "image/svg+xml": await toSvg(spec) };
  } catch (error) {
    if (await canDraw()) throw error;
    return {};
  }
};
