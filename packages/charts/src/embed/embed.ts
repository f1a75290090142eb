import { DARK, LIGHT } from "../theme/theme.ts";
import { chartFigure } from "./chartFigure.ts";
import { CONTROLS } from "./controls.ts";
import type { Embeddable, EmbedOptions, How } from "./embedOptions.ts";
import { useStyleSheet } from "./styleSheet.ts";

/**
 * A chart that was put into a page.
 *
 * @example
 * ```ts
 * import type { Embedded } from "@park/charts/embed";
 * const embedded: Embedded = { ready: Promise.resolve(), update: async () => {}, dispose: () => {} };
 * await embedded.ready; // => undefined
 * ```
 */
export interface Embedded {
  /** Settles when the chart is in the page, or was disposed of before; rejects, with the element as it was, when it cannot be drawn. */
  readonly ready: Promise<void>;
  /**
   * Draws another chart in the place of this one, or the same with other rows, which move into the picture that is
   * there where they leave its layout as it is; rejects, with the picture as it was, when it cannot be drawn.
   */
  readonly update: (draw: Embeddable) => Promise<void>;
  /** Takes the chart and all that belongs to it away, and gives the element back what it held before. At any time, and again. */
  readonly dispose: () => void;
}

/** How to take away what an element holds, and what it is about to hold. */
const MOUNTED: WeakMap<Element, () => void> = /*#__PURE__*/ new WeakMap();
const MOUNTING: WeakMap<Element, () => void> = /*#__PURE__*/ new WeakMap();

const MINIMUM_WIDTH = 240;
const MAXIMUM_WIDTH = 1200;

/** The pixels that a chart may fill, inside the padding. */
const widthOf = (element: HTMLElement, window: Window): number => {
  const { paddingLeft, paddingRight } = window.getComputedStyle(element);
  const inner =
    element.clientWidth -
    (Number.parseFloat(paddingLeft) || 0) -
    (Number.parseFloat(paddingRight) || 0);
  return Math.min(Math.max(Math.floor(inner), MINIMUM_WIDTH), MAXIMUM_WIDTH);
};

/**
 * Puts a chart into an element of a page: a figure with name and text alternative, a table that the reader can have instead
 * of the picture, and files to save. It is drawn anew when the element's width or the reader's colour scheme changes; when
 * that fails, the last picture stays and the error goes to `reportError`.
 *
 * When: a page or a dashboard. When not: a picture that never changes, which `toSvg` of `@park/charts/render` makes on a
 * server, or a notebook, which has `@park/charts/notebook`.
 *
 * In a page without layout, such as jsdom gives tests, it is drawn once, at the least width and without a style sheet.
 *
 * The page's policy can be `script-src 'self'; style-src 'self'`: no code is generated from the spec, nothing is fetched, no
 * `style` element or attribute is written. Saving needs no exception either. Needs the optional peers `vega`, `vega-lite`
 * and `vega-interpreter`.
 *
 * @param element - what the chart shall fill, a block; a chart that was put there before is disposed of once this one is
 * drawn
 * @param draw - draws the chart for a width, theme and language; or a spec, which does not follow them
 * @param options - language, table, files, colour scheme
 * @returns the chart, at once; `ready` says when it is drawn
 * @throws {RangeError} if the locale is not one of zh, en
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { embed, type Embedded } from "@park/charts/embed";
 * import { xinyu2023 } from "@park/data";
 * const mount = (element: HTMLElement): Embedded =>
 *   embed(element, (how) => projectProgress(xinyu2023, how), {
 *     locale: "en",
 *     table: projectProgress.table(xinyu2023, { locale: "en" }),
 *   });
 * typeof mount; // => "function"
 * ```
 */
export const embed = (element: HTMLElement, draw: Embeddable, options: EmbedOptions): Embedded => {
  const given: Partial<EmbedOptions> = options ?? {};
  const { locale, table, save = ["png", "svg", "csv"], fileName = "chart" } = given;
  const { scheme, themes = { light: LIGHT, dark: DARK } } = given;
  if (locale === undefined || !Object.hasOwn(CONTROLS, locale))
    throw new RangeError(`Cannot embed chart: locale must be one of zh, en, got ${locale}`);

  const { ownerDocument: document } = element;
  const window = document.defaultView ?? globalThis.window;
  const report = (error: unknown): void => window.reportError(error);
  const figure = chartFigure(document, { locale, table, save, fileName, report });
  // A page without layout, as that of jsdom, has neither this nor a ResizeObserver: a chart is light there, and stays.
  const prefersDark = window.matchMedia?.("(prefers-color-scheme: dark)");
  const undo: (() => void)[] = [figure.dispose];
  let isDisposed = false;

  const now = (): How => ({
    width: widthOf(element, window),
    theme: themes[scheme ?? (prefersDark?.matches ? "dark" : "light")],
    locale,
  });
  const isCurrent = (how: How): boolean => {
    const { width, theme } = now();
    return typeof chart !== "function" || (width === how.width && theme === how.theme);
  };

  let chart = draw;
  let last: How | undefined;
  let drawing: Promise<void> | undefined;
  const drawAll = async (): Promise<void> => {
    while (!isDisposed && (last === undefined || !isCurrent(last))) {
      // Noted before, so that what cannot be drawn is not tried again until the page changes.
      const how = now();
      last = how;
      await figure.draw(typeof chart === "function" ? chart(how) : chart);
    }
  };
  /** Draws until the picture is as the page is now; one drawing at a time. */
  const update = (): Promise<void> => {
    drawing ??= drawAll().finally(() => {
      drawing = undefined;
    });
    return drawing;
  };

  const follow = (): void => {
    let frame = 0;
    const soon = (): void => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => void update().catch(report));
    };
    const observer = new window.ResizeObserver(soon);
    observer.observe(element);
    prefersDark?.addEventListener("change", soon);
    undo.push(() => {
      observer.disconnect();
      prefersDark?.removeEventListener("change", soon);
      window.cancelAnimationFrame(frame);
    });
  };

  const dispose = (): void => {
    isDisposed = true;
    for (const step of undo.splice(0)) step();
    for (const known of [MOUNTED, MOUNTING])
      if (known.get(element) === dispose) known.delete(element);
  };

  const mount = async (): Promise<void> => {
    try {
      await update();
    } catch (error) {
      dispose();
      throw error;
    }
    if (isDisposed) return;
    MOUNTED.get(element)?.();
    MOUNTING.delete(element);
    MOUNTED.set(element, dispose);
    undo.push(useStyleSheet(element, window));
    const former = [...element.childNodes];
    element.replaceChildren(figure.element);
    undo.push(() => figure.element.replaceWith(...former));
    if (window.ResizeObserver !== undefined) follow();
  };

  MOUNTING.get(element)?.();
  MOUNTING.set(element, dispose);
  const ready = mount();
  return Object.freeze({
    ready,
    update: async (next: Embeddable) => {
      chart = next;
      last = undefined;
      await ready;
      // A drawing that was about to end when this was asked for has not drawn it.
      do await update();
      while (!isDisposed && last === undefined);
    },
    dispose,
  });
};
