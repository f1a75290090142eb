import {
  type Entity,
  formatFigure,
  type Locale,
  type Localized,
  labelOfKey,
  type Review,
  viewOf,
} from "@park/data";
import { figureOf } from "../figureOf.ts";
import { inputNames } from "../formula/inputNames.ts";
import {
  EVERYTHING,
  intersection,
  numbersOf,
  onlyOne,
  pointRange,
  type Range,
} from "../formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  powerOfTen,
  type Rational,
  ZERO,
} from "../formula/rational.ts";
import type { JudgedPart } from "./analysis.ts";
import { basisOfAgreement } from "./basisOfAgreement.ts";
import { factOf, placeOfPrint } from "./conflictFinding.ts";
import { finest } from "./contract.ts";
import type { ReviewSystem } from "./derive/systemOf.ts";
import type { FigurePlace, Finding } from "./finding.ts";
import { impliedConfirmation } from "./impliedConfirmation.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import { type ReadyCondition, revise, rightOf } from "./revise.ts";
import { inBoth, listed, named, provided, sayRange, unitOfValue, writeBeside } from "./say.ts";
import { VERDICT_LABELS } from "./verdict.ts";

/** What a claim is recomputed from: stated figures, or whole numbers that nothing states and that others leave. */
interface Operand {
  readonly at: number;
  /** The most precise print; null where there is none. */
  readonly print: Print | null;
  readonly prints: readonly Print[];
}

const WORST: readonly Judgement["verdict"][] = [
  "exact",
  "rounded",
  "withinOperandRounding",
  "truncated",
  "contradicted",
];

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
    const point = print === null ? onlyOne(left.box[at] as Range) : print.point;
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

interface Read extends Judgement {
  readonly label: Localized | null;
  readonly indicator: string | null;
  /** The ids of its variables. */
  readonly ids: ReadonlySet<string>;
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
    const point = value === null ? null : onlyOne(value);
    const any = point ?? range.lower ?? range.upper ?? ZERO;
    const cutOff = (): Range | null => (cut === null ? null : rightOf(reading, cut));
    const judgement = judge(fact, print.view, any, range, cutOff, point === null);
    const isWeak = !isTelling(judged.part, reading, claim, print, operands);
    const condition = ready.constraint.readings[at];
    return [
      {
        ...judgement,
        strength: isWeak ? "weak" : judgement.strength,
        label: condition?.label ?? null,
        indicator: condition?.indicator ?? null,
        ids: new Set(condition === undefined ? [] : inputNames(condition.right)),
        point,
        range,
      },
    ];
  });
};

const placeOf = ({ id, printed, start, end }: Entity): FigurePlace => ({
  fact: id,
  printed,
  start,
  end,
});

/** A claim that agrees with what it is computed from; null where nothing stated computes it, or it does not agree. */
const confirmationOf = (
  judged: JudgedPart,
  ready: ReadyConstraint,
  review: Review,
  system: ReviewSystem,
): Finding | null => {
  const { part, left } = judged;
  const { claim, constraint } = ready;
  if (claim === null) return null;
  const print = finest(part.prints[claim] ?? []);
  const fact = print === null ? null : factOf(print, system);
  if (print === null || fact === null) return null;
  const all = ready.variables
    .filter((at) => at !== claim)
    .map((at): Operand => {
      const prints = part.prints[at] ?? [];
      return { at, prints, print: finest(prints) };
    });
  const open = all.filter((one) => one.print === null);
  // What nothing states leaves the claim open, but for one number of things that are counted.
  if (open.length > 1 || open.some(({ at }) => part.variables[at]?.isWhole !== true)) return null;
  if (open.length === all.length && all.length > 0) return null;
  const readings = [...readingsOf(judged, ready, claim, print, all, system)].sort(
    (a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict),
  );
  const [best] = readings;
  if (best === undefined || best.verdict === "contradicted") return null;
  const operands = all.filter(({ at }) => best.ids.has(part.variables[at]?.id ?? ""));
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
        const number = onlyOne(left.box[at] ?? EVERYTHING);
        const unit = key === undefined ? undefined : viewOf(review, key)?.unit;
        if (key === undefined || unit === undefined) return [];
        const label = labelOfKey(review, key)[locale];
        const figure = number === null ? null : formatFigure(figureOf(number, unit, 0), locale);
        if (figure === null) return [zh ? `${label}（未载）` : `${label} (not stated)`];
        return [
          zh
            ? `${label}（未载，只能是${figure}）`
            : `${label} (not stated; only ${figure} would fit)`,
        ];
      }),
      ...entities.map(({ name }) => name[locale]),
    ];
    const label = labelOfKey(review, fact)[locale];
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
    const said = VERDICT_LABELS[verdict][locale];
    const condition = provided(assumptions, locale);
    const given = value ?? span ?? "";
    return zh
      ? `${label}：原文${figure}，复算${given}${remark}，${said}${condition}。依据：${listed(from, locale)}。`
      : `${label}: stated ${figure}, recomputed ${given}${remark}: ${said}${condition}. From: ${listed(from, locale)}.`;
  };
  const prints = [print, ...stated];
  return {
    verdict,
    basis: basisOfAgreement(prints),
    assumptions,
    figures: [...prints.map((one) => placeOfPrint(one, system)), ...entities.map(placeOf)],
    relations: [constraint.relation],
    indicator: best.indicator,
    claim: placeOfPrint(print, system),
    unit: unitOfValue(fact, print.view),
    stated: print.point === null ? null : numberOf(print.point),
    recomputed: best.point === null ? null : numberOf(best.point),
    interval: numbersOf(best.range),
    gapUlp: best.gapUlp,
    widthUlp: best.widthUlp,
    readings: readings.map(({ label, point, range, verdict }) => ({
      label,
      recomputed: point === null ? null : numberOf(point),
      interval: numbersOf(range),
      verdict,
    })),
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
): Finding | null => {
  const [first, ...others] = prints;
  const last = finest(others);
  const fact = first === undefined ? null : factOf(first, system);
  const again = last === null ? null : factOf(last, system);
  if (first === undefined || last === null || fact === null || again === null) return null;
  const { verdict, strength, gapUlp, widthUlp } = judge(
    again,
    last.view,
    first.point ?? last.point ?? ZERO,
    first.ranges.rounding,
    () => first.ranges.truncation,
    first.point === null,
  );
  if (verdict === "contradicted") return null;
  const [stated, recomputed] = [last, first].map(({ point }) =>
    point === null ? null : numberOf(point),
  );
  return {
    verdict,
    basis: basisOfAgreement(prints),
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
    gapUlp,
    widthUlp,
    readings: [],
    strength,
    suspects: [],
    repairs: [],
    sentence: inBoth((locale) => {
      const label = labelOfKey(review, fact)[locale];
      const [figure, other] = [fact, again].map((one) => formatFigure(one, locale));
      const times = prints.length;
      if (figure === other)
        return locale === "zh"
          ? `${label}：共印${times}次，均为${figure}。`
          : `${label}: printed ${times} times, each time ${figure}.`;
      const word = VERDICT_LABELS[verdict][locale];
      return locale === "zh"
        ? `${label}：共印${times}次，先为${figure}，又为${other}，${word}。`
        : `${label}: printed ${times} times, as ${figure} and as ${other}: ${word}.`;
    }),
  };
};

/** What a finding is of, whichever of its figures is the claim. */
const figuresIn = ({ figures }: Finding): string =>
  figures
    .map(({ fact, start }) => `${fact}@${start}`)
    .sort()
    .join(";");

/** What of a part is confirmed: claims that agree with what they are computed from, and figures that are printed again. */
export const confirmations = (
  judged: JudgedPart,
  review: Review,
  system: ReviewSystem,
): readonly Finding[] => {
  const { part, rule, conflicts } = judged;
  // Under mixed rules alone nothing contradicts, though it would under one.
  const found = rule === null ? (conflicts?.found ?? []) : [];
  const broken = new Set(found.flatMap(({ constraints }) => constraints));
  const accused = new Set(
    found.flatMap(({ constraints, prints }) => (constraints.length > 0 ? [] : prints)),
  );
  // Of what is printed twice, and fits by no single rule, that is said.
  const isMixed = (prints: readonly Print[], at: number): boolean =>
    (["rounding", "truncation"] as const).every(
      (by) => meeting(prints, part.domains[at] as Range, by) === null,
    );
  const whole = part.constraints.filter((ready) => !broken.has(ready));
  const direct = whole.flatMap((ready) => confirmationOf(judged, ready, review, system) ?? []);
  const confirmed = new Set(direct.map(({ claim }) => claim?.fact));
  const said = new Set(direct.map(figuresIn));
  const implied = whole.flatMap(
    (ready) => impliedConfirmation(judged, ready, review, system) ?? [],
  );
  return [
    ...direct,
    // A growth by a change, and the change by the growth, are one agreement.
    ...implied.filter(
      (finding) =>
        !confirmed.has(finding.claim?.fact) && said.size < said.add(figuresIn(finding)).size,
    ),
    ...part.prints.flatMap((prints, at) =>
      prints.length < 2 || prints.some((print) => accused.has(print)) || isMixed(prints, at)
        ? []
        : (repetition(prints, review, system) ?? []),
    ),
  ];
};
