import { fileURLToPath } from "node:url";
import { bundle } from "./bundled.mjs";

// What an audit holds a review against, as rows of a linear program: what a general solver is given to decide the same.

/**
 * What derives the constraints of a review, which no package gives away.
 *
 * @returns {Promise<{ systemOf: Function, partsOf: Function, INDICATORS: readonly object[] }>}
 */
const deriving = async () => {
  const source = (file) =>
    JSON.stringify(fileURLToPath(new URL(`../../packages/metrics/src/${file}`, import.meta.url)));
  const program = `
    export { systemOf } from ${source("audit/derive/systemOf.ts")};
    export { partsOf } from ${source("audit/network.ts")};
    export { INDICATORS } from ${source("indicators/index.ts")};`;
  const code = await bundle(program, { conditions: ["@park/source"] });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
};

/** @param {readonly import("@park/data").Review[]} reviews */
export const partsOfReviews = async (reviews) => {
  const { systemOf, partsOf, INDICATORS } = await deriving();
  return reviews.map((review) => partsOf(systemOf(review, INDICATORS).system));
};

const numberOf = ({ numerator, denominator }) => Number(numerator) / Number(denominator);

const lowest = ({ lower }) => (lower === null ? -Infinity : numberOf(lower));
const highest = ({ upper }) => (upper === null ? Infinity : numberOf(upper));

/** A linear expression: its coefficients by variable, and what is added. */
const linear = (added, coefficients = new Map()) => ({ added, coefficients });
const isConstant = ({ coefficients }) => coefficients.size === 0;

const plus = (a, b, times = 1) => {
  const coefficients = new Map(a.coefficients);
  for (const [at, one] of b.coefficients)
    coefficients.set(at, (coefficients.get(at) ?? 0) + times * one);
  return linear(a.added + times * b.added, coefficients);
};

const scaled = (a, by) =>
  linear(a.added * by, new Map([...a.coefficients].map(([at, one]) => [at, one * by])));

/** The product of two linear expressions; null where it is none. */
const multiplied = (a, b) =>
  isConstant(a) ? scaled(b, a.added) : isConstant(b) ? scaled(a, b.added) : null;

const ONE = linear(1);

/** A quotient of two linear expressions; null where a product of variables would be in it. */
const quotient = (above, below) =>
  above === null || below === null
    ? null
    : isConstant(below)
      ? { above: scaled(above, 1 / below.added), below: ONE }
      : { above, below };

const operate = {
  add: (a, b) =>
    quotient(
      ...(a.below === b.below
        ? [plus(a.above, b.above), a.below]
        : isConstant(b.above) && b.below === ONE
          ? [plus(a.above, scaled(a.below, b.above.added)), a.below]
          : [null, null]),
    ),
  subtract: (a, b) => operate.add(a, { ...b, above: scaled(b.above, -1) }),
  multiply: (a, b) => quotient(multiplied(a.above, b.above), multiplied(a.below, b.below)),
  divide: (a, b) => quotient(multiplied(a.above, b.below), multiplied(a.below, b.above)),
  whenPositive: (_, then) => then,
};

/** One side of a condition, as its steps; null where it is no quotient of linear expressions. */
const sideOf = (steps) => {
  const found = [];
  for (const { op, left, right, variable, value } of steps) {
    if (op === "input") found.push({ above: linear(0, new Map([[variable, 1]])), below: ONE });
    else if (op === "constant") found.push({ above: linear(numberOf(value.lower)), below: ONE });
    else found.push(found[left] && found[right] ? operate[op](found[left], found[right]) : null);
  }
  return found.at(-1) ?? null;
};

const finest = (prints) =>
  prints.reduce(
    (best, print) =>
      best === null || numberOf(print.lastPlace) < numberOf(best.lastPlace) ? print : best,
    null,
  );

const valueAt = ({ added, coefficients }, points) =>
  [...coefficients].reduce((sum, [at, one]) => sum + one * points[at], added);

/** Whether a claim is what the printed digits of the others give: the audit leaves it out then. */
const fitsAsPrinted = ({ claim, variables }, { right }, part, rule) => {
  if (claim === null || right === null) return false;
  const points = [];
  let isExact = true;
  for (const at of variables) {
    const print = finest(part.prints[at]);
    if (print === null || print.point === null) return false;
    points[at] = numberOf(print.point);
    if (at !== claim) isExact &&= print.isExact;
  }
  const value = valueAt(right.above, points) / valueAt(right.below, points);
  const range = finest(part.prints[claim]).ranges[rule];
  return !isExact && value >= lowest(range) && value <= highest(range);
};

/** What each variable may be alone: by its measure and its prints. */
const boundsOf = (part, rule) =>
  part.variables.map((_, at) => {
    const ranges = [part.domains[at], ...part.prints[at].map(({ ranges }) => ranges[rule])];
    const [low, high] = [Math.max(...ranges.map(lowest)), Math.min(...ranges.map(highest))];
    return part.variables[at].isWhole ? [Math.ceil(low), Math.floor(high)] : [low, high];
  });

/** In what each variable is counted, so that all numbers are of a size that doubles and tolerances are made for. */
const unitsOf = (part) => {
  const units = part.variables.map(({ isWhole }, at) =>
    isWhole || part.prints[at].length === 0 ? 1 : numberOf(finest(part.prints[at]).lastPlace),
  );
  for (const { variables } of part.constraints)
    for (const at of variables)
      if (part.prints[at].length === 0 && !part.variables[at].isWhole)
        units[at] = Math.max(units[at], ...variables.map((other) => units[other]));
  return units;
};

/**
 * The rows of a condition: linear expressions that are no less than 0, or 0; null where it is not linear, though what is printed of a
 * rate is a number.
 */
const rowsOf = ({ is }, { left, right }, bounds) => {
  if (left === null || right === null || left.below !== ONE) return null;
  if (right.below === ONE) return [{ expression: plus(right.above, left.above, -1), is }];
  const [[at, one] = [], ...others] = left.above.coefficients;
  if (at === undefined || one !== 1 || others.length > 0 || left.above.added !== 0) return null;
  const [low, high] = bounds[at];
  const between = [
    ...(Number.isFinite(low) ? [plus(right.above, right.below, -low)] : []),
    ...(is === "=" && Number.isFinite(high)
      ? [plus(scaled(right.below, high), right.above, -1)]
      : []),
  ];
  return [right.below, ...between].map((expression) => ({ expression, is: "<=" }));
};

/**
 * A part as a linear program, all of whose figures are rounded, or cut off, or either.
 *
 * @returns {{ readonly model: import("highs").ModelData | null, readonly leftOut: number }} no model where a figure alone contradicts
 */
const linearProgram = (part, rule, infinity) => {
  const bounds = boundsOf(part, rule);
  const units = unitsOf(part);
  let leftOut = 0;
  const open = new Set();
  const rows = part.constraints.flatMap((ready) => {
    const [reading, ...others] = ready.readings;
    const sides = { left: sideOf(reading.left), right: sideOf(reading.right) };
    if (ready.follows.some((one) => open.has(one)) || fitsAsPrinted(ready, sides, part, rule)) {
      open.add(ready);
      return [];
    }
    const found = others.length > 0 ? null : rowsOf(reading, sides, bounds);
    if (found === null) leftOut += 1;
    return found ?? [];
  });
  if (bounds.some(([low, high]) => low > high)) return { model: null, leftOut };
  const starts = [0];
  /** @type {number[][]} */
  const [indices, values, rowLower, rowUpper] = [[], [], [], []];
  for (const { expression, is } of rows) {
    const terms = [...expression.coefficients].map(([at, one]) => [at, one * units[at]]);
    const largest = Math.max(...terms.map(([, one]) => Math.abs(one)));
    for (const [at, one] of terms) {
      indices.push(at);
      values.push(one / largest);
    }
    starts.push(indices.length);
    rowLower.push(-expression.added / largest);
    rowUpper.push(is === "=" ? -expression.added / largest : infinity);
  }
  const inUnits = (value, at) =>
    Number.isFinite(value) ? value / units[at] : Math.sign(value) * infinity;
  const count = part.variables.length;
  return {
    leftOut,
    model: {
      numCols: count,
      numRows: rows.length,
      colCost: new Float64Array(count),
      colLower: bounds.map(([low], at) => inUnits(low, at)),
      colUpper: bounds.map(([, high], at) => inUnits(high, at)),
      rowLower,
      rowUpper,
      matrix: { format: "csr", numRows: rows.length, numCols: count, starts, indices, values },
      integrality: Int32Array.from(part.variables, ({ isWhole }) => Number(isWhole)),
    },
  };
};

const RULES = ["rounding", "truncation", "mixed"];

/** Whether anything can fail in a part, as the audit counts parts. */
const isRelated = ({ prints, constraints }) =>
  prints.flat().length > 1 ||
  constraints.some(({ variables }) => variables.every((at) => prints[at].length > 0));

/**
 * The strictest rule of rounding by which all figures of a part can be, as a general solver finds it; null where there is none.
 *
 * @param {import("highs").Highs} highs
 * @param {import("highs").Model} model that is filled anew for each part
 */
const ruleBySolver = (highs, model, part) => {
  const { infeasible } = highs.constants.modelStatus;
  for (const rule of RULES) {
    const program = linearProgram(part, rule, highs.infinity).model;
    if (program === null) continue;
    if (program.numRows === 0) return rule;
    model.passModel(program);
    model.run();
    if (model.getModelStatus() !== infeasible) return rule;
  }
  return null;
};

/** How many parts fit by which rule, as `audit` counts them. */
export const partsBySolver = (highs, model, parts) => {
  const counted = { rounding: 0, truncation: 0, mixed: 0, none: 0 };
  for (const part of parts)
    if (isRelated(part)) counted[ruleBySolver(highs, model, part) ?? "none"] += 1;
  return counted;
};

/** How many rows of a part a solver finds that cannot all be, none of which can be left out. */
export const conflictBySolver = (highs, model, part) => {
  model.passModel(linearProgram(part, "mixed", highs.infinity).model);
  model.run();
  return model.getIis().rowIndex.length;
};
