/**
 * Charts in notebooks: what a cell has to give so that JupyterLab and VS Code draw the chart, and a picture for viewers
 * that do not.
 *
 * @packageDocumentation
 */

export { display } from "./display.ts";
export type { NotebookOptions } from "./notebookOptions.ts";
export type { NotebookSpec } from "./notebookSpec.ts";
export { show } from "./show.ts";
export { type MimeBundle, toMimeBundle } from "./toMimeBundle.ts";
