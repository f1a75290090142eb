import type { Locale } from "@park/data";
import type { Drawable } from "../drawable.ts";
import type { Table } from "../table.ts";
import type { Theme } from "../theme/theme.ts";

/**
 * How a chart has to be drawn now: what review charts take as their options, and forms as a part of their frame.
 *
 * @example
 * ```ts
 * import { LIGHT, projectProgress } from "@park/charts";
 * import type { How } from "@park/charts/embed";
 * import { xinyu2023 } from "@park/data";
 * const how: How = { width: 360, theme: LIGHT, locale: "en" };
 * projectProgress(xinyu2023, how).background; // => "#ffffff"
 * ```
 */
export interface How {
  /** The width of the whole picture in pixels: the container's, from 240 to 1200. */
  readonly width: number;
  /** The theme of the reader's colour scheme. */
  readonly theme: Theme;
  readonly locale: Locale;
}

/**
 * What can be embedded: a function that draws the chart anew for each width and colour scheme, or a spec that stays as it
 * is and only shrinks.
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import type { Embeddable } from "@park/charts/embed";
 * import { xinyu2023 } from "@park/data";
 * const fluid: Embeddable = (how) => projectProgress(xinyu2023, how);
 * const fixed: Embeddable = projectProgress(xinyu2023, { locale: "en", width: 360 });
 * [typeof fluid, typeof fixed]; // => ["function", "object"]
 * ```
 */
export type Embeddable = Drawable | ((how: How) => Drawable);

/**
 * What stands beside an embedded chart.
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import type { EmbedOptions } from "@park/charts/embed";
 * import { xinyu2023 } from "@park/data";
 * const options: EmbedOptions = {
 *   locale: "en",
 *   table: projectProgress.table(xinyu2023, { locale: "en" }),
 *   save: ["png", "csv"],
 *   fileName: "projects",
 * };
 * options.save; // => ["png", "csv"]
 * ```
 */
export interface EmbedOptions {
  /** The reader's language. */
  readonly locale: Locale;
  /** The table that the reader can have instead of the picture, and as CSV. */
  readonly table?: Table;
  /** Which files the reader can save, in this order; PNG, SVG and, with a table, CSV where it is left out. */
  readonly save?: readonly ("png" | "svg" | "csv")[];
  /** The name of saved files without its ending; `chart` where it is left out. */
  readonly fileName?: string;
  /** The colour scheme; the one that the reader prefers, as it changes, where it is left out. */
  readonly scheme?: "light" | "dark";
  /** The themes of both schemes; `LIGHT` and `DARK` where they are left out. */
  readonly themes?: { readonly light: Theme; readonly dark: Theme };
}
