import type { Locale } from "@park/data";
import type { Drawable } from "../drawable.ts";
import { spokenOf } from "../spokenOf.ts";
import type { Table } from "../table.ts";
import { button, CONTROLS } from "./controls.ts";
import { drawPicture, type Picture } from "./drawPicture.ts";
import { saveFile } from "./saveFile.ts";
import { tableCsv } from "./tableCsv.ts";
import { tableElement } from "./tableElement.ts";
import { tooltip, wordsOf } from "./tooltip.ts";

/** What the figure of a chart holds, whatever is drawn in it. */
export interface FigureParts {
  readonly locale: Locale;
  readonly table: Table | undefined;
  readonly save: readonly ("png" | "svg" | "csv")[];
  readonly fileName: string;
  /** Gets what goes wrong when nobody waits for it. */
  readonly report: (error: unknown) => void;
}

/** A figure with picture, table and controls. */
export interface ChartFigure {
  readonly element: HTMLElement;
  /** Draws a spec in the place of the last one, which stays when this one cannot be drawn. */
  readonly draw: (spec: Drawable) => Promise<void>;
  readonly dispose: () => void;
}

/** Where a key leads from the nth of some marks; null is none of them. */
const STEPS: { readonly [key: string]: (at: number, count: number) => number | null } = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
  Escape: () => null,
};

/** What is behind a name, of an object that a spec made by hand may lack. */
const own = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** Makes the figure, outside of the page. */
export const chartFigure = (document: Document, parts: FigureParts): ChartFigure => {
  const { locale, table, save, fileName, report } = parts;
  const say = CONTROLS[locale];
  const words = tooltip(document);
  let picture: Picture | undefined;
  let place = document.createElement("div");
  let isDisposed = false;

  const element = document.createElement("figure");
  element.className = "park-chart";
  element.lang = locale === "zh" ? "zh-Hans" : "en";

  const sheet = document.createElement("div");
  sheet.className = "park-table";
  sheet.hidden = true;
  // It may have to be scrolled sideways, by keyboard too.
  sheet.tabIndex = 0;
  sheet.setAttribute("role", "region");
  sheet.setAttribute("aria-label", table?.caption ?? "");

  const toggle = (self: HTMLButtonElement): void => {
    if (table === undefined) return;
    if (sheet.childElementCount === 0) sheet.append(tableElement(document, table));
    sheet.hidden = !sheet.hidden;
    place.hidden = !sheet.hidden;
    self.setAttribute("aria-pressed", String(!sheet.hidden));
  };

  const files = {
    png: async () => picture?.toPng(),
    svg: async () => {
      if (picture === undefined) return undefined;
      const { toSvg } = await import("../render/toSvg.ts");
      return new Blob([await toSvg(picture.spec())], { type: "image/svg+xml" });
    },
    csv: async () =>
      table === undefined
        ? undefined
        : new Blob([tableCsv(table)], { type: "text/csv;charset=utf-8" }),
  };
  const saveAs = async (kind: keyof typeof files): Promise<void> => {
    const file = await files[kind]();
    if (file !== undefined && !isDisposed) saveFile(document, `${fileName}.${kind}`, file);
  };

  const controls = document.createElement("div");
  controls.className = "park-controls";
  controls.setAttribute("role", "group");
  controls.setAttribute("aria-label", say.group);
  if (table !== undefined) {
    const switching = button(document, say.table, toggle);
    switching.setAttribute("aria-pressed", "false");
    controls.append(switching);
  }
  controls.append(
    ...save
      .filter((kind) => kind !== "csv" || table !== undefined)
      .map((kind) => button(document, say[kind], () => void saveAs(kind).catch(report))),
  );

  // What a key has led to, for a screen reader; the eye has the tooltip.
  const live = document.createElement("div");
  live.className = "park-live";
  live.setAttribute("aria-live", "polite");

  let at = -1;
  const goTo = async (next: number | null): Promise<void> => {
    const here = place;
    const stop = (await picture?.walk.go(next)) ?? null;
    if (here !== place || isDisposed) return;
    at = stop === null || next === null ? -1 : next;
    const box = here.querySelector("svg")?.getBoundingClientRect();
    live.textContent = stop === null ? "" : wordsOf(stop.words);
    words.handle(
      stop === null || box === undefined
        ? undefined
        : { clientX: box.left + stop.x, clientY: box.top + stop.y },
      stop?.words,
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    const count = picture?.walk.count() ?? 0;
    const next = STEPS[event.key]?.(at, count);
    if (next === undefined || count === 0) return;
    event.preventDefault();
    void goTo(next).catch(report);
  };
  const onBlur = (): void => {
    if (at >= 0) void goTo(null).catch(report);
  };

  element.append(
    place,
    live,
    ...(table === undefined ? [] : [sheet]),
    ...(controls.childElementCount === 0 ? [] : [controls]),
    words.element,
  );

  return {
    element,
    draw: async (given) => {
      if (picture !== undefined && (await picture.update(given))) return;
      const next = document.createElement("div");
      next.className = "park-picture";
      const drawn = await drawPicture(next, given, words.handle);
      const spec = drawn.spec();
      if (drawn.walk.count() > 0) {
        next.tabIndex = 0;
        next.addEventListener("keydown", onKey);
        next.addEventListener("blur", onBlur);
      }
      if (isDisposed) return drawn.finalize();
      picture?.finalize();
      picture = drawn;
      at = -1;
      next.hidden = place.hidden;
      place.replaceWith(next);
      place = next;
      element.setAttribute("aria-label", spokenOf(spec).title);
      // Set through the object model, which a policy for styles does not forbid.
      for (const [name, value] of [
        ["background", spec.background],
        ["text", own(spec.title, "color") ?? own(own(spec.config, "title"), "color")],
        ["grid", own(own(spec.config, "axis"), "gridColor")],
        ["font", own(spec.config, "font")],
      ] as const)
        element.style.setProperty(`--park-${name}`, typeof value === "string" ? value : "");
    },
    dispose: () => {
      isDisposed = true;
      words.dispose();
      picture?.finalize();
      picture = undefined;
    },
  };
};
