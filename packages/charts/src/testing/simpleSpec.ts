import { bar } from "../forms/bar.ts";
import type { LayeredSpec } from "../spec.ts";

/** A chart of one bar. */
export const simpleSpec = (title = "Title"): LayeredSpec =>
  bar([{ name: "锂电产业", size: 19 }], { y: "name", x: "size" }, { title, locale: "en" });

/** The same, with another layer in place of its own. */
export const layered = (layer: object): LayeredSpec => {
  const { encoding: _, transform: __, ...rest } = simpleSpec();
  return { ...rest, encoding: {}, layer: [layer as never] };
};

/** A chart whose picture needs an id, for the edge that it cuts its line off at. */
export const clippedSpec = (from: number): LayeredSpec =>
  layered({
    mark: { type: "line", clip: true },
    encoding: {
      x: { field: "size", type: "quantitative", scale: { domain: [from, 9] } },
      y: { value: 3 },
    },
  });
