import { html, type Markup } from "../html.ts";

/** A column of a table. */
export interface Head {
  readonly text: string;
  readonly isNumber?: boolean;
}

/** A row: the first cell is its head; an id makes it a place that links lead to. */
export interface DataRow {
  readonly id?: string;
  readonly cells: readonly (Markup | string | number)[];
}

/**
 * A table that a phone shows as a list of cards: each cell then has its column's name before it.
 *
 * @param caption - what the table holds
 */
export const dataTable = (
  caption: string,
  heads: readonly Head[],
  rows: readonly DataRow[],
): Markup => {
  const classOf = (index: number): string => (heads[index]?.isNumber === true ? "number" : "");
  const cell = (content: Markup | string | number, index: number): Markup =>
    index === 0
      ? html`<th scope="row">${content}</th>`
      : html`<td class="${classOf(index)}" data-head="${heads[index]?.text ?? ""}"><div>${content}</div></td>`;
  const row = ({ id, cells }: DataRow): Markup =>
    html`<tr${id === undefined ? null : html` id="${id}"`}>${cells.map(cell)}</tr>`;
  return html`<table class="data"><caption class="hidden">${caption}</caption><thead><tr>${heads.map(({ text }, index) => html`<th scope="col" class="${classOf(index)}">${text}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table>
`;
};
