import { type Ends, type Figure, nearest, type UnitId, type UnitMultiplier } from "@park/data";
import { MULTIPLIERS } from "../../multiplier.ts";
import { QUALIFIERS, type Qualifier } from "../../qualifier.ts";

/** `about 40.6e8 CNY`: one cell, because a spreadsheet would make 40 of 40.0, and a day of 1/3, where the number stands alone. */
const CELL =
  /^(?:(?<qualifier>\p{L}+)\s+)?(?<amount>-?\d{1,402}(?:\.\d{1,402})?(?:\/\d{1,402})?|(?<from>-?\d{1,402}(?:\.\d{1,402})?)?\.\.(?<to>-?\d{1,402}(?:\.\d{1,402})?)?)(?:[eE](?<multiplier>-?\d{1,2}))?(?:\s+(?<unit>\S.*))?$/u;

/** A figure as one cell: its qualifier, the amount or both ends of a range, the power of ten, the unit. */
export const writeFigure = ({ amount, range, multiplier, unit, qualifier }: Figure): string => {
  const [from, to] = range ?? [null, null];
  const number = amount ?? `${from ?? ""}..${to ?? ""}`;
  const power = multiplier === 0 ? "" : `e${multiplier}`;
  return [...(qualifier === null ? [] : [qualifier]), `${number}${power}`, unit].join(" ");
};

/** Reads a figure back; a text says what is wrong with the cell. A unit that is left out is null. */
export const readFigure = (
  cell: string,
): (Omit<Figure, "unit"> & { readonly unit: UnitId | null }) | string => {
  const found = CELL.exec(cell.trim())?.groups;
  if (found === undefined)
    return 'must be a value such as "300.6e8 CNY", "about 40 percent", "20..30 enterprise" or "1/3 ratio"';
  const { qualifier, amount = "", from, to, multiplier = "0", unit } = found;
  if (qualifier !== undefined && !Object.hasOwn(QUALIFIERS, qualifier)) {
    const all = Object.keys(QUALIFIERS);
    const near = nearest(qualifier, all);
    return `must begin with the number, or with one of ${all.join(", ")}${near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`}`;
  }
  const power = MULTIPLIERS.find((one) => one === Number(multiplier));
  if (power === undefined) return `must have a power of ten of ${MULTIPLIERS.join(", ")}`;
  const isRange = amount.includes("..");
  if (isRange && from === undefined && to === undefined) return "must have an end of the range";
  const range: Ends = [from ?? null, to ?? null];
  return {
    amount: isRange ? null : amount,
    ...(isRange ? { range } : {}),
    multiplier: power as UnitMultiplier,
    unit: unit === undefined ? null : (unit.trim() as UnitId),
    qualifier: (qualifier as Qualifier | undefined) ?? null,
  };
};
