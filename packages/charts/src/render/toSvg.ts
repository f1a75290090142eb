import type { Picture } from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { compiled, refuseProblems, refuseRequests, running } from "./compiled.ts";
import { escapeHtml, withoutNonCharacters } from "./escapeHtml.ts";
import { peer } from "./peer.ts";
import { refusingLoader } from "./refusingLoader.ts";
import { spokenOf } from "./spokenOf.ts";

/** Vega measures text without a canvas by its length alone, which cuts Chinese labels off. */
const measure = (
  item: { fontSize?: number | string; fontWeight?: number | string; limit?: number },
  text: unknown,
): number => {
  const size = Number(item.fontSize ?? 11) || 0;
  const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
  const width = textWidth(
    text === null || text === undefined ? "" : String(text).trim(),
    size,
    bold,
  );
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
};

interface TextMetrics {
  width: typeof measure;
}

let renders = 0;
let vegasOwn: typeof measure = measure;

/** Puts our measure in Vega's place until the last of the renders that run at once is done. */
const replaceTextWidth = (metrics: TextMetrics): (() => void) => {
  if (renders === 0) {
    vegasOwn = metrics.width;
    metrics.width = measure;
  }
  renders += 1;
  return () => {
    renders -= 1;
    if (renders === 0) metrics.width = vegasOwn;
  };
};

/**
 * Draws a spec as an SVG document with role, name and text alternative. Nothing is fetched, no file is read, no code is
 * generated from the spec, and the same spec gives the same bytes.
 *
 * @param spec - a spec of this package, or one made of it
 * @returns the SVG text
 * @throws {RangeError} if the spec holds a key, word, paint, transform or expression that is not allowed, or more than the
 * budgets allow; the error names its path
 * @throws {Error} if `vega`, `vega-lite` or `vega-interpreter` is not installed, or the spec does not compile or render
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toSvg } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * const svg = await toSvg(projectProgress(xinyu2023, { locale: "en" }));
 * svg.includes('role="img"'); // => true
 * ```
 */
export const toSvg = async (spec: Picture): Promise<string> => {
  const [vega, { expressionInterpreter }, admitted] = await Promise.all([
    peer("vega", () => import("vega")),
    peer("vega-interpreter", () => import("vega-interpreter")),
    compiled(spec),
  ]);
  const { vega: parsed, problems, log } = admitted;
  const { loader, requests } = refusingLoader();
  const restore = replaceTextWidth(
    (vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics,
  );
  try {
    vega.resetSVGDefIds();
    const svg = await running(async () => {
      const view = new vega.View(vega.parse(parsed, undefined, { ast: true }), {
        renderer: "none",
        expr: expressionInterpreter,
        loader,
        logger: log as never,
      } as ConstructorParameters<typeof vega.View>[1]);
      const drawn = await view.toSVG();
      view.finalize();
      return drawn;
    });
    // Vega only warns of data that it cannot load, and draws without it.
    refuseRequests(requests);
    refuseProblems(problems);
    return named(withStableIds(withoutNonCharacters(svg)), admitted.spec);
  } finally {
    restore();
  }
};

/** Numbers ids in their order: Vega counts on over the pictures that it draws at once. */
const withStableIds = (svg: string): string => {
  const numbers = new Map<string, number>();
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(
      /(\sid="|="url\(#)([a-z_]+)(\d+)/g,
      (_, before: string, kind: string, id: string) => {
        const key = `${kind}${id}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return `${before}${kind}${number}`;
      },
    ),
  );
};

/** Gives the root its role and name: Vega's has none. */
const named = (svg: string, spec: Picture): string => {
  const spoken = spokenOf(spec);
  const title = escapeHtml(spoken.title);
  const description = escapeHtml(spoken.description);
  return svg.replace(
    /<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg${attributes} role="img" aria-label="${description}"><title>${title}</title><desc>${description}</desc>`,
  );
};
