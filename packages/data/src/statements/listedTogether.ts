import type { Dimension, Measure } from "@park/data";
import { own } from "../own.ts";
import type { Statement } from "./statement.ts";

/** The dimension of a part of which is not known what it is. */
const PART = "part";

/** Dimensions whose values stand beside each other; stages and sizes contain one another. */
const BESIDE: ReadonlySet<Dimension["structure"]> = /*#__PURE__*/ new Set<Dimension["structure"]>([
  "partition",
  "parts",
  "overlapping",
  "open",
]);

/** The one dimension of a statement that has one. */
const onlyDimension = ({ dimensions }: Statement): string | null => {
  const [name, another] = Object.keys(dimensions);
  return another === undefined ? (name ?? null) : null;
};

/**
 * Parts that are told in one list are of one dimension: 纺织服装, which the measure does not know, is an industry where 电子信息 stands
 * beside it.
 *
 * @param form - the text that the statements are of
 */
export const listedTogether = (
  form: string,
  statements: readonly Statement[],
): readonly Statement[] => {
  const made = [...statements];
  const close = (run: readonly number[]): void => {
    const names = new Set(run.map((at) => onlyDimension(made[at] as Statement)));
    names.delete(PART);
    const [name, another] = names;
    const { measure } = made[run[0] ?? -1] ?? { measure: null };
    if (name == null || another !== undefined || measure === null) return;
    const known = own<Dimension>((measure as Measure).dimensions, name);
    if (known === undefined || !BESIDE.has(known.structure)) return;
    for (const at of run) {
      const statement = made[at] as Statement;
      const words = statement.dimensions[PART];
      if (words !== undefined) made[at] = { ...statement, dimensions: { [name]: words } };
    }
  };
  let run: number[] = [];
  made.forEach((statement, at) => {
    const before = made[run.at(-1) ?? -1];
    const isNext =
      before !== undefined &&
      before.measure === statement.measure &&
      before.scope === statement.scope &&
      !/[。；\n]/.test(form.slice(before.quantity.to, statement.quantity.from));
    const isMember = statement.measure !== null && onlyDimension(statement) !== null;
    if (!isMember || !isNext) {
      close(run);
      run = [];
    }
    if (isMember) run.push(at);
  });
  close(run);
  return made;
};
