import { peer } from "../render/peer.ts";
import { strictView } from "../render/strictView.ts";
import type { ChartSpec } from "../spec.ts";
import type { Tooltip } from "./tooltip.ts";

/** A picture in a page. */
export interface Picture {
  readonly spec: ChartSpec;
  /** Draws it at twice its size. */
  readonly toPng: () => Promise<Blob>;
  readonly finalize: () => void;
}

/** Loads what draws, all of it optional; vega-embed last, because it asks for the others itself. */
const renderers = async () => {
  const [{ expressionInterpreter }] = await Promise.all([
    peer("vega-interpreter", () => import("vega-interpreter")),
    peer("vega", () => import("vega")),
    peer("vega-lite", () => import("vega-lite")),
  ]);
  const { default: vegaEmbed } = await peer("vega-embed", () => import("vega-embed"));
  return { vegaEmbed, expressionInterpreter };
};

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error("Cannot save chart: the canvas must hold a picture, got none"));
      else resolve(blob);
    });
  });

/**
 * Draws a spec into an element that may not be in the page yet. Nothing is fetched, no code is generated, and neither a
 * `style` element nor a `style` attribute is written.
 */
export const drawPicture = async (
  container: HTMLElement,
  spec: ChartSpec,
  tooltip: Tooltip["handle"],
): Promise<Picture> => {
  const { vegaEmbed, expressionInterpreter } = await renderers();
  const { loader, logger, check } = strictView();
  // A copy, because Vega marks the rows that it reads. Without its schema, because vega-embed warns of any version but its
  // own; without usermeta, because vega-embed would let it overrule these options.
  const {
    $schema: _,
    usermeta: __,
    ...rest
  }: { readonly [key: string]: unknown } = structuredClone({ ...spec });
  const { view, finalize } = await vegaEmbed(container, rest as never, {
    mode: "vega-lite",
    renderer: "svg",
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    defaultStyle: false,
    loader,
    logger,
    tooltip: (_handler, event, _item, value) => tooltip(event, value),
  });
  try {
    check();
  } catch (error) {
    finalize();
    throw error;
  }
  // Vega says in English what it takes the container for.
  container.removeAttribute("aria-roledescription");
  container.setAttribute("role", "img");
  container.setAttribute("aria-label", spec.description);
  return {
    spec,
    finalize,
    toPng: async () => toBlob((await view.toCanvas(2)) as unknown as HTMLCanvasElement),
  };
};
