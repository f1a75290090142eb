import type { Drawable } from "../drawable.ts";
import { spokenOf } from "../spokenOf.ts";
import { compiled, refuseProblems, refuseRequests, running } from "./compiled.ts";
import { escapeHtml, withoutNonCharacters } from "./escapeHtml.ts";
import { peer } from "./peer.ts";
import { refusingLoader } from "./refusingLoader.ts";
import { replaceTextWidth, type TextMetrics } from "./textMetrics.ts";

/**
 * How an SVG document speaks.
 *
 * @example
 * ```ts
 * import type { SvgOptions } from "@park/charts/render";
 * const options: SvgOptions = { isWalkable: true };
 * options.isWalkable; // => true
 * ```
 */
export interface SvgOptions {
  /**
   * Whether a screen reader can walk through title, axes and marks one by one; one image with one text alternative where it
   * is left out.
   */
  readonly isWalkable?: boolean;
}

/**
 * Draws a spec as an SVG document with role, name and text alternative. Nothing is fetched, no file is read, no code is
 * generated from the spec, and the same spec gives the same bytes.
 *
 * @param spec - a spec of this package, or one made of it
 * @param options - whether its marks can be walked
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
export const toSvg = async (
  spec: Drawable,
  { isWalkable = false }: SvgOptions = {},
): Promise<string> => {
  const [vega, { expressionInterpreter }, admitted] = await Promise.all([
    peer("vega", () => import("vega")),
    peer("vega-interpreter", () => import("vega-interpreter")),
    compiled(isWalkable ? withSpokenAxes(spec) : spec),
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
    return named(withStableIds(withoutNonCharacters(svg)), admitted.spec, isWalkable);
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

/** What Vega says of itself in English, in front of what a title says. */
const SAID =
  / aria-label="(?:Title|Subtitle) text &#39;([^"]*)&#39;"| aria-label="(?:Title|Subtitle) text '([^"]*)'"/g;

/** Gives the root its role and name: Vega's has none. */
const named = (svg: string, spec: Drawable, isWalkable: boolean): string => {
  const spoken = spokenOf(spec);
  const title = escapeHtml(spoken.title);
  if (isWalkable)
    return svg
      .replace(/ aria-roledescription="[^"]*"/g, "")
      .replace(SAID, (_, escaped?: string, plain?: string) => ` aria-label="${escaped ?? plain}"`)
      .replace(
        /<svg([^>]*)>/,
        (_, attributes: string) =>
          `<svg${attributes} role="graphics-document document"><title>${title}</title>`,
      );
  const description = escapeHtml(spoken.description);
  return svg.replace(
    /<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg${attributes} role="img"><title>${title}</title><desc>${description}</desc>`,
  );
};

const spokenAxis = (position: unknown): unknown => {
  if (typeof position !== "object" || position === null) return position;
  const { axis, title, field, ...rest } = position as { readonly [key: string]: unknown };
  if (typeof axis !== "object" || axis === null) return position;
  const name = typeof title === "string" ? title : field;
  return {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(field === undefined ? {} : { field }),
    axis: { ...axis, aria: true, ...(typeof name === "string" ? { description: name } : {}) },
  };
};

/** The same spec, whose axes say the names of their columns. */
const withSpokenAxes = (spec: Drawable): Drawable => {
  const encoding: unknown = Reflect.get(spec, "encoding");
  if (typeof encoding !== "object" || encoding === null) return spec;
  const { x, y } = encoding as { readonly [channel: string]: unknown };
  return {
    ...spec,
    encoding: {
      ...encoding,
      ...(x === undefined ? {} : { x: spokenAxis(x) }),
      ...(y === undefined ? {} : { y: spokenAxis(y) }),
    },
  } as Drawable;
};
