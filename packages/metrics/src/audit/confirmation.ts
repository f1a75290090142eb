import {
  formatFigure,
  type Locale,
  type Localized,
  labelOfKey,
  type Review,
  viewOf,
} from "@park/data";
import { figureOf } from "../figureOf.ts";
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
import { factOf, placeOfPrint, placesOfListed } from "./conflictFinding.ts";
import { finest } from "./contract.ts";
import type { Finding } from "./finding.ts";
import { impliedConfirmation } from "./impliedConfirmation.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import { type ReadyCondition, revise, rightOf, valueOfRight } from "./revise.ts";
import { inBoth, listed, provided, sayRange, unitOfValue, writeBeside } from "./say.ts";
import { VERDICT_LABELS } from "./verdict.ts";
import type { Spoken } from "./words.ts";

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
const pointsOf = ({ left }: JudgedPart, operands: readonly Operand[]): Rational[] | null => {
  const points: Rational[] = [];
  for (const { at, print } of operands) {
    const point = print === null ? onlyOne(left.box[at] as Range) : print.point;
    if (point === null) return null;
    points[at] = point;
  }
  return points;
};

/** What follows from single numbers; null where it is no single number. */
const pointOfRight = (reading: ReadyCondition, points: readonly Rational[]): Rational | null => {
  const value = valueOfRight(reading, points);
  if (value !== undefined) return value;
  const range = rightOf(reading, points.map(pointRange));
  return range === null ? null : onlyOne(range);
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
  /** The places of its variables. */
  readonly places: readonly number[];
  readonly point: Rational | null;
  readonly range: Range;
}

const readingsOf = (
  judged: JudgedPart,
  ready: ReadyConstraint,
  claim: number,
  print: Print,
  operands: readonly Operand[],
): readonly Read[] => {
  const box = boxOf(judged, operands, "rounding");
  if (box === null) return [];
  const points = pointsOf(judged, operands);
  return ready.readings.flatMap((reading, at): readonly Read[] => {
    const range = rightOf(reading, box);
    if (range === null) return [];
    const point = points === null ? null : pointOfRight(reading, points);
    const any = point ?? range.lower ?? range.upper ?? ZERO;
    const cutOff = (): Range | null => {
      const cut = boxOf(judged, operands, "truncation");
      return cut === null ? null : rightOf(reading, cut);
    };
    const judgement = judge(print, any, range, cutOff, point === null);
    const isWeak = !isTelling(judged.part, reading, claim, print, operands);
    const condition = ready.constraint.readings[at];
    return [
      {
        ...judgement,
        strength: isWeak ? "weak" : judgement.strength,
        label: condition?.label ?? null,
        indicator: condition?.indicator ?? null,
        places: reading.variables,
        point,
        range,
      },
    ];
  });
};

/** What is said of a number that nothing states; nothing of what has no unit. */
const openText = (
  { part, left }: JudgedPart,
  at: number,
  review: Review,
  system: Spoken,
): readonly Localized[] => {
  const key = system.known.get(part.variables[at]?.id ?? "")?.key;
  const unit = key === undefined ? undefined : viewOf(review, key)?.unit;
  if (key === undefined || unit === undefined) return [];
  const label = labelOfKey(review, key);
  const number = onlyOne(left.box[at] ?? EVERYTHING);
  if (number === null) return [{ zh: `${label.zh}（未载）`, en: `${label.en} (not stated)` }];
  const only = figureOf(number, unit, 0);
  return [
    {
      zh: `${label.zh}（未载，只能是${formatFigure(only, "zh")}）`,
      en: `${label.en} (not stated; only ${formatFigure(only, "en")} would fit)`,
    },
  ];
};

/** A claim that agrees with what it is computed from; null where nothing stated computes it, or it does not agree. */
const confirmationOf = (
  judged: JudgedPart,
  ready: ReadyConstraint,
  review: Review,
  system: Spoken,
): Finding | null => {
  const { part } = judged;
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
  // Of whole numbers there is always one that a sum or a difference leaves.
  if (open.length > 0 && part.variables[claim]?.isWhole === true) return null;
  const readings = [...readingsOf(judged, ready, claim, print, all)].sort(
    (a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict),
  );
  const [best] = readings;
  if (best === undefined || best.verdict === "contradicted") return null;
  const operands = all.filter(({ at }) => best.places.includes(at));
  const entities =
    operands.length > 0 ? [] : review.entities.filter(({ countedBy }) => countedBy === fact.id);
  const stated = operands.flatMap((one) => one.print ?? []);
  const { verdict } = best;
  const assumptions = constraint.assumptions;
  const { words } = system;
  const from = [
    ...operands.flatMap(({ at, print: own }) => {
      const of = own === null ? null : factOf(own, system);
      return of === null ? openText(judged, at, review, system) : [words.named(of)];
    }),
    ...entities.map(({ name }) => name),
  ];
  const [label, figure] = [words.labelOf(fact), words.figureOf(fact)];
  const value = best.point === null ? null : writeBeside(fact, best.point, print.view);
  const span = sayRange(fact, best.range, print.view);
  const said = VERDICT_LABELS[verdict];
  const say = (locale: Locale): string => {
    const zh = locale === "zh";
    const [own, between] = [value?.[locale] ?? null, span?.[locale] ?? null];
    const isOpen = verdict === "withinOperandRounding" && between !== null && between !== own;
    const remarks = [
      ...(best.label === null ? [] : [best.label[locale]]),
      ...(isOpen && own !== null ? [zh ? `可在${between}之间` : `anything from ${between}`] : []),
    ];
    const remark =
      remarks.length === 0 ? "" : zh ? `（${remarks.join("，")}）` : ` (${remarks.join(", ")})`;
    const condition = provided(assumptions, locale);
    const given = own ?? between ?? "";
    const names = listed(
      from.map((one) => one[locale]),
      locale,
    );
    return zh
      ? `${label.zh}：原文${figure.zh}，复算${given}${remark}，${said.zh}${condition}。依据：${names}。`
      : `${label.en}: stated ${figure.en}, recomputed ${given}${remark}: ${said.en}${condition}. From: ${names}.`;
  };
  const prints = [print, ...stated];
  const places = [
    ...stated.map((one) => placeOfPrint(one, system)),
    ...(entities.length > 0 ? placesOfListed(review, fact) : []),
  ];
  return {
    verdict,
    basis: basisOfAgreement(prints),
    assumptions,
    figures: [placeOfPrint(print, system), ...places],
    operands: places,
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
const repetition = (prints: readonly Print[], system: Spoken): Finding | null => {
  const [first, ...others] = prints;
  const last = finest(others);
  const fact = first === undefined ? null : factOf(first, system);
  const again = last === null ? null : factOf(last, system);
  if (first === undefined || last === null || fact === null || again === null) return null;
  const { verdict, strength, gapUlp, widthUlp } = judge(
    last,
    first.point ?? last.point ?? ZERO,
    first.ranges.rounding,
    () => first.ranges.truncation,
    first.point === null,
  );
  if (verdict === "contradicted") return null;
  const [stated, recomputed] = [last, first].map(({ point }) =>
    point === null ? null : numberOf(point),
  );
  const elsewhere = prints.filter((print) => print !== last);
  return {
    verdict,
    basis: basisOfAgreement(prints),
    assumptions: [],
    figures: [last, ...elsewhere].map((print) => placeOfPrint(print, system)),
    operands: elsewhere.map((print) => placeOfPrint(print, system)),
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
      const label = system.words.labelOf(fact)[locale];
      const [figure, other] = [fact, again].map((one) => system.words.figureOf(one)[locale]);
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
  system: Spoken,
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
  const implied = whole.flatMap((ready) => impliedConfirmation(judged, ready, system) ?? []);
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
        : (repetition(prints, system) ?? []),
    ),
  ];
};
