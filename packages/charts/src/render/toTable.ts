import type { Table } from "../table.ts";
import { escapeHtml } from "./escapeHtml.ts";

/**
 * The table behind a chart as accessible HTML: a caption, column heads, and the first column as row heads. Cells of numbers
 * have the class `park-number`, for the page's style to align, so that a policy may forbid inline styles.
 *
 * @param table - what a chart's `table` gives
 * @returns one `table` element
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toTable } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * toTable(projectProgress.table(xinyu2023)).startsWith("<table><caption>"); // => true
 * ```
 */
export const toTable = ({ caption, columns, rows }: Table): string => {
  const align = (isNumber: boolean): string => (isNumber ? ' class="park-number"' : "");
  const heads = columns.map(
    ({ label, isNumber }) => `<th scope="col"${align(isNumber)}>${escapeHtml(label)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map(({ id, isNumber }, index) => {
      const text = escapeHtml(String(row[id] ?? "–"));
      return index === 0 ? `<th scope="row">${text}</th>` : `<td${align(isNumber)}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
};
