import type { Table } from "@park/charts";
import { html, type Markup } from "../html.ts";

/**
 * The rows behind a picture.
 *
 * @param head - the first cell of a row, which may lead somewhere
 */
export const tableMarkup = (
  { caption, columns, rows }: Table,
  head: (row: Table["rows"][number], text: string) => string | Markup = (_, text) => text,
): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map(({ label, isNumber }) => html`<th scope="col" class="${isNumber ? "number" : ""}">${label}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${columns.map(({ id, isNumber }, index) => {
        const text = String(row[id] ?? "–");
        return index === 0
          ? html`<th scope="row">${head(row, text)}</th>`
          : html`<td class="${isNumber ? "number" : ""}">${text}</td>`;
      })}</tr>`,
  )}</tbody></table></div>`;
