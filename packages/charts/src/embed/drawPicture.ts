import type { Drawable } from "../drawable.ts";
import { compiled, refuseProblems, refuseRequests, running } from "../render/compiled.ts";
import { peer } from "../render/peer.ts";
import { refusingLoader } from "../render/refusingLoader.ts";
import { spokenOf } from "../spokenOf.ts";
import type { Tooltip } from "./tooltip.ts";
import { walkMarks } from "./walkMarks.ts";

/** A picture in a page. */
export interface Picture {
  /** What is drawn: the spec that was given last, as it was admitted. */
  readonly spec: () => Drawable;
  /** Puts the rows of a spec that is else the same in the place of those there; false where it is another. */
  readonly update: (spec: Drawable) => Promise<boolean>;
  readonly walk: ReturnType<typeof walkMarks>;
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

/** All of a spec but its rows, to know whether another differs by these alone. */
const shellOf = (spec: Drawable): string =>
  JSON.stringify(
    "data" in spec ? { ...spec, description: "", data: { ...spec.data, values: [] } } : spec,
  );

/**
 * Draws a spec into an element that may not be in the page yet. Nothing is fetched, no code is generated, and neither a
 * `style` element nor a `style` attribute is written.
 */
export const drawPicture = async (
  container: HTMLElement,
  given: Drawable,
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
  let current: Drawable = spec;
  const speak = (): void => {
    container.setAttribute("aria-label", spokenOf(current).description);
  };
  speak();
  return {
    spec: () => current,
    update: async (next) => {
      const { admitted } = await import("../admitted/admitted.ts");
      const other = admitted(next);
      const data = "data" in other && "name" in other.data ? other.data : undefined;
      if (data?.name === undefined || shellOf(other) !== shellOf(current)) return false;
      const { name, values } = structuredClone(data) as { name: string; values: object[] };
      await running(() => view.data(name, values).runAsync());
      refuseProblems(problems);
      current = other;
      speak();
      return true;
    },
    walk: walkMarks(view, spec),
    finalize,
    toPng: async () => toBlob((await view.toCanvas(2)) as unknown as HTMLCanvasElement),
  };
};
