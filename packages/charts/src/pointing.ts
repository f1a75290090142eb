import type { Call, FieldRef } from "./call.ts";
import type { Stage } from "./frame.ts";
import type { Look, Selection, Tip } from "./spec.ts";

/**
 * The selections of a mark: `hover` while a pointer is over it, `picked` once it was clicked. Both hold values of columns,
 * so that they outlive a change of rows, and a page or another chart can follow them.
 */
export const pointing = (
  { isInteractive }: Stage,
  ...fields: readonly FieldRef[]
): { readonly params?: Selection[] } => {
  if (!isInteractive) return {};
  const names = [...new Set(fields.map(({ field }) => field))];
  return {
    params: [
      {
        name: "hover",
        select: { type: "point", fields: names, on: "pointerover", clear: "pointerout" },
      },
      { name: "picked", select: { type: "point", fields: names } },
    ],
  };
};

/** What was not picked pales. */
export const picked = ({ isInteractive }: Stage): { readonly opacity?: Look<number> } =>
  isInteractive ? { opacity: { condition: { param: "picked", value: 1 }, value: 0.35 } } : {};

/** An outline around the mark under the pointer, in place of the one that marks have. */
export const hovered = (
  { isInteractive, theme }: Stage,
  otherwise: Look<string | null> = { value: null },
): Look<string | null> =>
  isInteractive
    ? { condition: { param: "hover", empty: false, value: theme.text }, ...otherwise }
    : otherwise;

const isTip = (one: FieldRef | Tip): one is Tip => "type" in one;

/**
 * What a mark tells a pointer: the columns that it shows, by the names that readers know them by, and those that only the
 * tooltip has.
 *
 * @param shown - in their order; what is undefined is left out
 */
export const tips = (
  { tips: own, stage, rows }: Pick<Call<never>, "tips" | "stage" | "rows">,
  ...shown: readonly (FieldRef | Tip | undefined)[]
): Tip[] => {
  if (!stage.isInteractive) return [];
  const all = [...shown, ...own].flatMap((one): Tip[] =>
    one === undefined
      ? []
      : isTip(one)
        ? [one]
        : [
            {
              field: one.field,
              type: rows.every(
                (row) => row[one.field] === null || typeof row[one.field] === "number",
              )
                ? "quantitative"
                : "nominal",
              title: one.title,
            },
          ],
  );
  return all.filter(({ title }, at) => all.findIndex((other) => other.title === title) === at);
};
