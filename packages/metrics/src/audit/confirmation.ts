import {
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
  labelOfKey,
  type Review,
  viewOf,
} from "@park/data";
import { figureOf } from "../figureOf.ts";
import { EVERYTHING, intersection, numbersOf, pointRange, type Range } from "../formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  powerOfTen,
  type Rational,
  ZERO,
} from "../formula/rational.ts";
import type { JudgedPart } from "./analysis.ts";
import { factOf, placeOfPrint } from "./conflictFinding.ts";
import { finest } from "./contract.ts";
import type { ReviewSystem } from "./derive/systemOf.ts";
import { judge } from "./judge.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import type { ReviewFinding } from "./reviewFinding.ts";
import { type ReadyCondition, revise, rightOf } from "./revise.ts";
import { ifSaid, inBoth, listed, named, sayRange, unitOfValue, writeBeside } from "./say.ts";
import { type Basis, type Verdict, verdictLabel } from "./verdict.ts";

/** What a claim is recomputed from: stated figures, or whole numbers that nothing states and that others leave. */
interface Operand {
  readonly at: number;
  /** The most precise print; null where there is none. */
  readonly print: Print | null;
  readonly prints: readonly Print[];
}

const WORST: readonly Verdict[] = [
  "exact",
  "rounded",
  "withinOperandRounding",
  "truncated",
  "undetermined",
  "contradicted",
];

const isOne = ({ lower, upper }: Range): Rational | null =>
  lower !== null && upper !== null && compare(lower, upper) === 0 ? lower : null;

const meeting = (prints: readonly Print[], domain: Range, rule: Rule): Range | null =>
  prints.reduce<Range | null>(
    (range, print) => (range === null ? null : intersection(range, print.ranges[rule])),
    domain,
  );

/** What the operands may be, by their places; null where two prints of one do not meet under a rule. */
const boxOf = (
  { part, left }: JudgedPart,
  operands: readonly Operand[],
  rule: Rule,
): Range[] | null => {
  const box: Range[] = [];
  for (const { at, prints } of operands) {
    const own = left.box[at];
    const range =
      prints.length === 0 ? own : meeting(prints, part.domains[at] ?? (own as Range), rule);
    if (range == null) return null;
    box[at] = range;
  }
  return box;
};

/** What is printed of the operands, as single numbers; null where one is no single number. */
const pointsOf = ({ left }: JudgedPart, operands: readonly Operand[]): Range[] | null => {
  const box: Range[] = [];
  for (const { at, print } of operands) {
    const point = print === null ? isOne(left.box[at] as Range) : print.point;
    if (point === null) return null;
    box[at] = pointRange(point);
  }
  return box;
};

/** Whether the digits of a claim could have excluded every whole number of an operand that nothing states. */
const isTelling = (
  part: Part,
  reading: ReadyCondition,
  claim: number,
  print: Print,
  operands: readonly Operand[],
): boolean => {
  const open = operands.find((one) => one.print === null);
  if (open === undefined) return true;
  const box = [...part.domains];
  for (const { at, prints } of operands) {
    const range = meeting(prints, part.domains[at] as Range, "mixed");
    if (range !== null) box[at] = range;
  }
  box[claim] = print.ranges.mixed;
  let width: Rational | null = null;
  revise(reading, box, (at, { lower, upper }) => {
    if (at === open.at && lower !== null && upper !== null) width = difference(upper, lower);
    return true;
  });
  return width !== null && compare(width, powerOfTen(0)) < 0;
};

interface Read {
  readonly label: Localized | null;
  readonly verdict: Verdict;
  readonly strength: "strong" | "weak";
  readonly point: Rational | null;
  readonly range: Range;
}

const readingsOf = (
  judged: JudgedPart,
  ready: ReadyConstraint,
  claim: number,
  print: Print,
  operands: readonly Operand[],
  system: ReviewSystem,
): readonly Read[] => {
  const fact = factOf(print, system);
  const [box, cut] = [boxOf(judged, operands, "rounding"), boxOf(judged, operands, "truncation")];
  const points = pointsOf(judged, operands);
  if (fact === null || box === null) return [];
  return ready.readings.flatMap((reading, at): readonly Read[] => {
    const range = rightOf(reading, box);
    if (range === null) return [];
    const value = points === null ? null : rightOf(reading, points);
    const point = value === null ? null : isOne(value);
    const any = point ?? range.lower ?? range.upper ?? ZERO;
    const cutOff = (): Range | null => (cut === null ? null : rightOf(reading, cut));
    const { verdict, strength } = judge(fact, print.view, any, range, cutOff, point === null);
    const isWeak = strength === "weak" || !isTelling(judged.part, reading, claim, print, operands);
    return [
      {
        label: ready.constraint.readings[at]?.label ?? null,
        verdict,
        strength: isWeak ? "weak" : "strong",
        point,
        range,
      },
    ];
  });
};

const basisOf = (prints: readonly Print[]): Basis =>
  prints.some(({ isByConvention }) => isByConvention)
    ? "convention"
    : prints.every(({ isExact }) => isExact)
      ? "stated"
      : "rounding";

/** A claim that agrees with what it is computed from; null where nothing stated computes it, or it does not agree. */
const confirmationOf = (
  judged: JudgedPart,
  ready: ReadyConstraint,
  review: Review,
  system: ReviewSystem,
): ReviewFinding | null => {
  const { part, left } = judged;
  const { claim, constraint } = ready;
  if (claim === null) return null;
  const print = finest(part.prints[claim] ?? []);
  const fact = print === null ? null : factOf(print, system);
  if (print === null || fact === null) return null;
  const operands = ready.variables
    .filter((at) => at !== claim)
    .map((at): Operand => {
      const prints = part.prints[at] ?? [];
      return { at, prints, print: finest(prints) };
    });
  const open = operands.filter((one) => one.print === null);
  // What nothing states leaves the claim open, but for one number of things that are counted.
  if (open.length > 1 || open.some(({ at }) => part.variables[at]?.isWhole !== true)) return null;
  if (open.length === operands.length && operands.length > 0) return null;
  const readings = [...readingsOf(judged, ready, claim, print, operands, system)].sort(
    (a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict),
  );
  const [best] = readings;
  if (best === undefined || best.verdict === "contradicted" || best.verdict === "undetermined")
    return null;
  const entities =
    operands.length > 0 ? [] : review.entities.filter(({ countedBy }) => countedBy === fact.id);
  const stated = operands.flatMap((one) => one.print ?? []);
  const { verdict } = best;
  const assumptions = constraint.assumptions;
  const say = (locale: Locale): string => {
    const zh = locale === "zh";
    const from = [
      ...operands.flatMap(({ at, print: own }) => {
        const of = own === null ? null : factOf(own, system);
        if (of !== null) return [named(of, review, locale)];
        const key = system.known.get(part.variables[at]?.id ?? "")?.key;
        const number = isOne(left.box[at] ?? EVERYTHING);
        const unit = key === undefined ? undefined : viewOf(review, key)?.unit;
        if (key === undefined || unit === undefined) return [];
        const label = labelOfKey(review, key)[locale];
        const figure = number === null ? null : formatFigure(figureOf(number, unit, 0), locale);
        if (figure === null) return [zh ? `${label}（未载）` : `${label} (not stated)`];
        return [
          zh ? `${label}（未载，只能是${figure}）` : `${label} (not stated; only ${figure} fits)`,
        ];
      }),
      ...entities.map(({ name }) => name[locale]),
    ];
    const label = labelOf(review, fact)[locale];
    const figure = formatFigure(fact, locale);
    const value = best.point === null ? null : writeBeside(fact, best.point, review, locale);
    const span = sayRange(fact, best.range, review, locale);
    const isOpen = verdict === "withinOperandRounding" && span !== null && span !== value;
    const remarks = [
      ...(best.label === null ? [] : [best.label[locale]]),
      ...(isOpen && value !== null ? [zh ? `可在${span}之间` : `anything from ${span}`] : []),
    ];
    const remark =
      remarks.length === 0 ? "" : zh ? `（${remarks.join("，")}）` : ` (${remarks.join(", ")})`;
    const said = verdictLabel({ verdict })[locale];
    const condition = ifSaid(assumptions, locale);
    const given = value ?? span ?? "";
    return zh
      ? `${condition}${label}：原文${figure}，复算${given}${remark}，${said}。依据：${listed(from, locale)}。`
      : `${condition}${label}: stated ${figure}, recomputed ${given}${remark}: ${said}. From: ${listed(from, locale)}.`;
  };
  const all = [print, ...stated];
  return {
    verdict,
    basis: basisOf(all),
    assumptions,
    figures: all.map((one) => placeOfPrint(one, system)),
    relations: [constraint.relation],
    indicator: constraint.indicator ?? null,
    claim: placeOfPrint(print, system),
    unit: unitOfValue(fact, print.view),
    stated: print.point === null ? null : numberOf(print.point),
    recomputed: best.point === null ? null : numberOf(best.point),
    interval: numbersOf(best.range),
    readings: readings.flatMap(({ label, point, range, verdict }) =>
      verdict === "undetermined"
        ? []
        : [
            {
              label,
              recomputed: point === null ? null : numberOf(point),
              interval: numbersOf(range),
              verdict,
            },
          ],
    ),
    strength: best.strength,
    suspects: [],
    repairs: [],
    sentence: inBoth(say),
  };
};

/** A figure that is printed more than once, alike or to another place. */
const repetition = (
  prints: readonly Print[],
  review: Review,
  system: ReviewSystem,
): ReviewFinding | null => {
  const [first, ...others] = prints;
  const last = finest(others);
  const fact = first === undefined ? null : factOf(first, system);
  const again = last === null ? null : factOf(last, system);
  if (first === undefined || last === null || fact === null || again === null) return null;
  const { verdict, strength } = judge(
    again,
    last.view,
    first.point ?? last.point ?? ZERO,
    first.ranges.rounding,
    () => first.ranges.truncation,
    first.point === null,
  );
  if (verdict === "undetermined" || verdict === "contradicted") return null;
  const [stated, recomputed] = [last, first].map(({ point }) =>
    point === null ? null : numberOf(point),
  );
  return {
    verdict,
    basis: basisOf(prints),
    assumptions: [],
    figures: [last, ...prints.filter((print) => print !== last)].map((print) =>
      placeOfPrint(print, system),
    ),
    relations: [],
    indicator: null,
    claim: placeOfPrint(last, system),
    unit: unitOfValue(again, last.view),
    stated: stated ?? null,
    recomputed: recomputed ?? null,
    interval: numbersOf(first.ranges.rounding),
    readings: [],
    strength: strength ?? "weak",
    suspects: [],
    repairs: [],
    sentence: inBoth((locale) => {
      const [label, figure] = [labelOf(review, fact)[locale], formatFigure(fact, locale)];
      const word = verdictLabel({ verdict })[locale];
      return locale === "zh"
        ? `${label}：共印${prints.length}次，先为${figure}，又为${formatFigure(again, locale)}，${word}。`
        : `${label}: printed ${prints.length} times, as ${figure} and as ${formatFigure(again, locale)}: ${word}.`;
    }),
  };
};

/** What of a part is confirmed: claims that agree with what they are computed from, and figures that are printed again. */
export const confirmations = (
  judged: JudgedPart,
  review: Review,
  system: ReviewSystem,
): readonly ReviewFinding[] => {
  const { part, rule, conflicts } = judged;
  // Under mixed rules alone nothing contradicts, though it would under one.
  const found = rule === null ? (conflicts?.found ?? []) : [];
  const broken = new Set(found.flatMap(({ constraints }) => constraints));
  const accused = new Set(
    found.flatMap(({ constraints, prints }) => (constraints.length > 0 ? [] : prints)),
  );
  return [
    ...part.constraints.flatMap((ready) =>
      broken.has(ready) ? [] : (confirmationOf(judged, ready, review, system) ?? []),
    ),
    ...part.prints.flatMap((prints) =>
      prints.length < 2 || prints.some((print) => accused.has(print))
        ? []
        : (repetition(prints, review, system) ?? []),
    ),
  ];
};
