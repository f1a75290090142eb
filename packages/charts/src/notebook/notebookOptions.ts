/**
 * How a notebook shows a chart.
 *
 * @example
 * ```ts
 * import type { NotebookOptions } from "@park/charts/notebook";
 * const options: NotebookOptions = { picture: false };
 * options.maxRows; // => undefined
 * ```
 */
export interface NotebookOptions {
  /** The width of the whole picture in pixels where the spec leaves it to its container; 720 where it is left out. */
  readonly width?: number;
  /** The most rows that a notebook's file may be given to keep; 5000 where it is left out. */
  readonly maxRows?: number;
  /** Whether a picture stands beside the spec for viewers that draw none; `true` where it is left out. */
  readonly picture?: boolean;
}
