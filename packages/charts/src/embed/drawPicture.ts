import { compiled, refuseProblems, refuseRequests, running } from "../render/compiled.ts";
import { peer } from "../render/peer.ts";
import { refusingLoader } from "../render/refusingLoader.ts";
import { spokenOf } from "../render/spokenOf.ts";
import type { ChartSpec } from "../spec.ts";
import type { Tooltip } from "./tooltip.ts";

/** A picture in a page. */
export interface Picture {
  /** What is drawn: the spec that was given, as it was admitted. */
  readonly spec: ChartSpec;
  /** Draws it at twice its size. */
  readonly toPng: () => Promise<Blob>;
  readonly finalize: () => void;
}

/** Loads what draws, all of it optional. */
const renderers = async () => {
  const [vega, { expressionInterpreter }] = await Promise.all([
    peer("vega", () => import("vega")),
    peer("vega-interpreter", () => import("vega-interpreter")),
  ]);
  return { vega, expressionInterpreter };
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
  given: ChartSpec,
  tooltip: Tooltip["handle"],
): Promise<Picture> => {
  const [{ vega, expressionInterpreter }, { spec, vega: parsed, problems, log }] =
    await Promise.all([renderers(), compiled(given)]);
  const { loader, requests } = refusingLoader();
  // The interpreter walks the syntax tree that `ast` keeps, where Vega would generate code.
  const view = await running(
    () =>
      new vega.View(vega.parse(parsed, {}, { ast: true }), {
        expr: expressionInterpreter,
        renderer: "svg",
        loader,
        logger: log,
        tooltip: (_handler, event, _item, value) => tooltip(event, value),
      } as ConstructorParameters<typeof vega.View>[1]),
  );
  const finalize = (): void => {
    view.finalize();
  };
  try {
    await running(() => view.initialize(container).runAsync());
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
  container.setAttribute("aria-label", spokenOf(spec).description);
  return {
    spec,
    finalize,
    toPng: async () => toBlob((await view.toCanvas(2)) as unknown as HTMLCanvasElement),
  };
};
