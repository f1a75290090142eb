import { DECIMAL, parseDecimal, parseFraction } from "../decimal.ts";
import type { Ends, Figure } from "../figure.ts";
import type { Path, Report } from "./report.ts";

const isBelow = (low: string, high: string): boolean => {
  const [a, b] = [parseDecimal(low), parseDecimal(high)];
  return a.digits * 10n ** BigInt(b.places) < b.digits * 10n ** BigInt(a.places);
};

const checkRange = (report: Report, path: Path, range: Ends): void => {
  const [lower, upper] = range;
  if (lower === null && upper === null) report(path, "must have at least one end", range);
  range.forEach((end, index) => {
    if (end !== null && !DECIMAL.test(end))
      report([...path, index], 'must be a decimal such as "40" or "40.5", or null', end);
  });
  if (range.every((end) => end !== null && DECIMAL.test(end)) && !isBelow(`${lower}`, `${upper}`))
    report(path, "must have the lower end first, below the upper one", range);
};

/** Reports an amount or a range that is none; whether the unit fits is checked with the measure. */
export const checkFigure = (report: Report, path: Path, figure: Figure): void => {
  const { amount, range = null, unit, multiplier } = figure;
  if (range !== null) {
    checkRange(report, [...path, "range"], range);
    if (amount !== null)
      report([...path, "amount"], "must be left out where range is there", amount);
  } else if (amount === null) {
    report(
      [...path, "amount"],
      "must be there, or range, where printed alone does not say it",
      amount,
    );
  } else if (unit === "ratio" && parseFraction(amount) !== null) {
    if (multiplier !== 0) report([...path, "multiplier"], "must be 0 of a fraction", multiplier);
  } else if (!DECIMAL.test(amount)) {
    const rule =
      'must be a decimal such as "40" or "40.5", or in the unit ratio a fraction such as "1/3"';
    report([...path, "amount"], rule, amount);
  }
  if (multiplier < 0 && !unit.includes("/"))
    report([...path, "multiplier"], "must be 0 or more of a unit that is no quotient", multiplier);
};
