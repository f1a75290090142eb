import type { Expression } from "../formula/expression.ts";

/** Operands of a step: two arrays, and where in each of them it begins. */
type Step = (
  left: Float64Array,
  leftAt: number,
  right: Float64Array,
  rightAt: number,
  count: number,
  out: Float64Array,
  outAt: number,
) => void;

/** The last step, which also says where there is a value. */
type LastStep = (
  left: Float64Array,
  leftAt: number,
  right: Float64Array,
  rightAt: number,
  count: number,
  out: Float64Array,
  valid: Uint8Array,
  outAt: number,
) => void;

type Operator = Extract<Expression, { readonly left: Expression }>["op"];

// Each loop is written out: a function for the operation inside of it would take twice as long. NaN stands for no value on
// the way; an infinite divisor or condition would come back as a number, so it becomes NaN.

// Number.MAX_VALUE, as a literal: a bundler cannot leave out what a property access may do.
const FINITE = 1.7976931348623157e308;

export const STEPS: { readonly [O in Operator]: Step } = {
  add: (left, l, right, r, count, out, o) => {
    for (let i = 0; i < count; i += 1)
      out[o + i] = (left[l + i] as number) + (right[r + i] as number);
  },
  subtract: (left, l, right, r, count, out, o) => {
    for (let i = 0; i < count; i += 1)
      out[o + i] = (left[l + i] as number) - (right[r + i] as number);
  },
  multiply: (left, l, right, r, count, out, o) => {
    for (let i = 0; i < count; i += 1)
      out[o + i] = (left[l + i] as number) * (right[r + i] as number);
  },
  divide: (left, l, right, r, count, out, o) => {
    for (let i = 0; i < count; i += 1) {
      const divisor = right[r + i] as number;
      out[o + i] =
        divisor <= FINITE && divisor >= -FINITE ? (left[l + i] as number) / divisor : Number.NaN;
    }
  },
  whenPositive: (left, l, right, r, count, out, o) => {
    for (let i = 0; i < count; i += 1) {
      const condition = left[l + i] as number;
      out[o + i] = condition > 0 && condition <= FINITE ? (right[r + i] as number) : Number.NaN;
    }
  },
};

export const LAST_STEPS: { readonly [O in Operator]: LastStep } = {
  add: (left, l, right, r, count, out, valid, o) => {
    for (let i = 0; i < count; i += 1) {
      const value = (left[l + i] as number) + (right[r + i] as number);
      const is = valid[o + i] === 1 && value <= FINITE && value >= -FINITE;
      out[o + i] = is ? value : Number.NaN;
      valid[o + i] = is ? 1 : 0;
    }
  },
  subtract: (left, l, right, r, count, out, valid, o) => {
    for (let i = 0; i < count; i += 1) {
      const value = (left[l + i] as number) - (right[r + i] as number);
      const is = valid[o + i] === 1 && value <= FINITE && value >= -FINITE;
      out[o + i] = is ? value : Number.NaN;
      valid[o + i] = is ? 1 : 0;
    }
  },
  multiply: (left, l, right, r, count, out, valid, o) => {
    for (let i = 0; i < count; i += 1) {
      const value = (left[l + i] as number) * (right[r + i] as number);
      const is = valid[o + i] === 1 && value <= FINITE && value >= -FINITE;
      out[o + i] = is ? value : Number.NaN;
      valid[o + i] = is ? 1 : 0;
    }
  },
  divide: (left, l, right, r, count, out, valid, o) => {
    for (let i = 0; i < count; i += 1) {
      const divisor = right[r + i] as number;
      const value = (left[l + i] as number) / divisor;
      // NaN where either is not finite, in one comparison.
      const is = valid[o + i] === 1 && value * 0 + divisor * 0 === 0;
      out[o + i] = is ? value : Number.NaN;
      valid[o + i] = is ? 1 : 0;
    }
  },
  whenPositive: (left, l, right, r, count, out, valid, o) => {
    for (let i = 0; i < count; i += 1) {
      const condition = left[l + i] as number;
      const value = right[r + i] as number;
      const is =
        valid[o + i] === 1 &&
        condition > 0 &&
        condition <= FINITE &&
        value <= FINITE &&
        value >= -FINITE;
      out[o + i] = is ? value : Number.NaN;
      valid[o + i] = is ? 1 : 0;
    }
  },
};
