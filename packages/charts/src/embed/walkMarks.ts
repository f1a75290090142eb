import type { View } from "vega";

/** A mark that a reader can walk to. */
export interface Stop {
  /** What it tells a pointer, by the names of its columns. */
  readonly words: unknown;
  /** Its middle in the picture. */
  readonly x: number;
  readonly y: number;
}

interface Item {
  readonly tooltip?: unknown;
  readonly datum?: { readonly [column: string]: unknown };
  readonly bounds: {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
  };
  readonly items?: readonly { readonly items: readonly Item[] }[];
  readonly x?: number;
  readonly y?: number;
}

/** The columns that the selection of the pointer holds, and where it holds them; null where a spec has none. */
const hoverOf = (view: unknown): readonly string[] | null => {
  if (typeof view !== "object" || view === null) return null;
  const { params, layer, vconcat, spec } = view as { readonly [key: string]: unknown };
  for (const param of Array.isArray(params) ? params : [])
    if (param?.name === "hover" && Array.isArray(param.select?.fields)) return param.select.fields;
  for (const inner of [layer, vconcat, spec].flat()) {
    const found = hoverOf(inner);
    if (found !== null) return found;
  }
  return null;
};

/**
 * The marks of a picture in the order in which they were drawn, to be walked by keys: `go` shows the one under the same
 * outline as a pointer does, and gives what it tells.
 */
export const walkMarks = (
  view: View,
  spec: unknown,
): { readonly count: () => number; readonly go: (nth: number | null) => Promise<Stop | null> } => {
  const fields = hoverOf(spec);
  const stops = (): readonly (Stop & { readonly datum: NonNullable<Item["datum"]> })[] => {
    if (fields === null) return [];
    const found: (Stop & { readonly datum: NonNullable<Item["datum"]> })[] = [];
    const walk = (item: Item, left: number, top: number): void => {
      const { datum, tooltip, bounds } = item;
      if (datum !== undefined && tooltip !== undefined && fields.every((field) => field in datum))
        found.push({
          words: tooltip,
          datum,
          x: left + (bounds.x1 + bounds.x2) / 2,
          y: top + (bounds.y1 + bounds.y2) / 2,
        });
      for (const mark of item.items ?? [])
        for (const inner of mark.items) walk(inner, left + (item.x ?? 0), top + (item.y ?? 0));
    };
    const [left, top] = view.origin() as [number, number];
    const root = (
      view.scenegraph() as unknown as { readonly root: { readonly items: readonly Item[] } }
    ).root;
    const padding = view.padding() as { readonly left: number; readonly top: number };
    for (const item of root.items) walk(item, left + padding.left, top + padding.top);
    return found;
  };
  return {
    count: () => stops().length,
    go: async (nth) => {
      const stop = nth === null ? undefined : stops()[nth];
      if (fields === null) return null;
      await view
        .data(
          "hover_store",
          stop === undefined
            ? []
            : [
                {
                  unit: "",
                  fields: fields.map((field) => ({ type: "E", field })),
                  values: fields.map((field) => stop.datum[field]),
                },
              ],
        )
        .runAsync();
      return stop ?? null;
    },
  };
};
