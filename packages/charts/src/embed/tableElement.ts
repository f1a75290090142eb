import type { Table } from "../table.ts";
import { cellOf } from "./cellOf.ts";

/** A table as elements, whose text is only ever text; numbers are aligned by a class, because a policy may forbid styles. */
export const tableElement = (
  document: Document,
  { caption, columns, rows }: Table,
): HTMLTableElement => {
  const cell = (
    name: "th" | "td",
    text: string,
    isNumber: boolean,
    scope: "col" | "row" | undefined,
  ): HTMLTableCellElement => {
    const element = document.createElement(name);
    element.textContent = text;
    if (isNumber) element.className = "park-number";
    if (scope !== undefined) element.scope = scope;
    return element;
  };
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  table
    .createTHead()
    .insertRow()
    .append(...columns.map(({ label, isNumber }) => cell("th", label, isNumber, "col")));
  const body = table.createTBody();
  for (const row of rows) {
    body.insertRow().append(
      ...columns.map(({ id, isNumber }, index) => {
        const text = String(cellOf(row, id) ?? "–");
        return index === 0 ? cell("th", text, false, "row") : cell("td", text, isNumber, undefined);
      }),
    );
  }
  return table;
};
