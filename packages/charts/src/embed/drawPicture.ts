import { compiled, refuseProblems, refuseRequests } from "../render/compiled.ts";
import { peer } from "../render/peer.ts";
import { refusingLoader } from "../render/refusingLoader.ts";
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
  const [{ vegaEmbed, expressionInterpreter }, { vega, problems, log }] = await Promise.all([
    renderers(),
    compiled(spec),
  ]);
  const { loader, requests } = refusingLoader();
  // Without usermeta, because vega-embed would let it overrule these options.
  const { usermeta: _, ...compiledSpec } = vega;
  const { view, finalize } = await vegaEmbed(container, compiledSpec, {
    mode: "vega",
    renderer: "svg",
    ast: true,
    expr: expressionInterpreter,
    hover: false,
    actions: false,
    defaultStyle: false,
    loader,
    logger: log as never,
    tooltip: (_handler, event, _item, value) => tooltip(event, value),
  });
  try {
    // Vega only warns of data that it cannot load, and draws without it.
    refuseRequests(requests);
    refuseProblems(problems);
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
