import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What one output says, by MIME type; text is one string, or its lines. */
export type Bundle = { readonly [mime: string]: unknown };

/** What a cell gave. */
export interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: readonly string[];
  readonly data?: Bundle;
}

/** A cell of a notebook's file; only code has outputs. */
interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
}

/** A notebook's file, as far as it is looked at here. */
export interface Notebook {
  readonly cells: readonly Cell[];
}

/** The type of the specs that JupyterLab and VS Code draw. */
export const VEGA_LITE = "application/vnd.vegalite.v5+json";

/** The folder of the notebooks. */
export const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** The names of the notebooks, without their ending. */
export const NOTEBOOKS = ["review", "python"] as const;

export const readNotebook = (file: string): Notebook =>
  JSON.parse(readFileSync(file, "utf8")) as Notebook;

export const outputsOf = ({ cells }: Notebook): readonly Output[] =>
  cells.flatMap(({ outputs = [] }) => outputs);

/** The outputs that are charts. */
export const chartsOf = (notebook: Notebook): readonly Bundle[] =>
  outputsOf(notebook).flatMap(({ data }) =>
    data !== undefined && VEGA_LITE in data ? [data] : [],
  );

/** A text of a notebook's file, however it is kept. */
export const textOf = (value: unknown): string => [value].flat().join("");
