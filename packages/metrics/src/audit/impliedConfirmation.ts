import { formatFigure, type Localized, labelOfKey, type Review } from "@park/data";
import { numbersOf, onlyOne, pointRange, type Range } from "../formula/range.ts";
import { numberOf, ZERO } from "../formula/rational.ts";
import type { JudgedPart } from "./analysis.ts";
import { basisOfAgreement } from "./basisOfAgreement.ts";
import { factOf, placeOfPrint } from "./conflictFinding.ts";
import { contract, finest, sourcesOf } from "./contract.ts";
import type { ReviewSystem } from "./derive/systemOf.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";
import type { ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import { inBoth, listed, named, provided, sayRange, unitOfValue, writeBeside } from "./say.ts";
import { VERDICT_LABELS } from "./verdict.ts";

/** A print as if what it stands for were its digits. */
const asPrinted = (print: Print): readonly (readonly [string, Print])[] => {
  const { id, point } = print;
  if (point === null) return [];
  const range = pointRange(point);
  return [[id, { ...print, ranges: { rounding: range, truncation: range, mixed: range } }]];
};

/**
 * A claim that follows from the others through numbers that nothing states: last year's base is what an amount and a change leave of it,
 * and gives the growth. Null where the others leave the claim open, or it does not agree with them.
 */
export const impliedConfirmation = (
  { part, rule }: JudgedPart,
  { claim, constraint, variables }: ReadyConstraint,
  review: Review,
  system: ReviewSystem,
): Finding | null => {
  const own = claim === null ? [] : (part.prints[claim] ?? []);
  const print = finest(own);
  const fact = print === null ? null : factOf(print, system);
  if (rule === null || claim === null || print === null || fact === null) return null;
  // Something that nothing states, and that something else narrows.
  const isLinked = (at: number): boolean =>
    (part.prints[at] ?? []).length === 0 && (part.touching[at] ?? []).length > 1;
  if (!variables.some(isLinked)) return null;
  const free = new Set(own.map(({ id }) => id));
  const leftBy = (by: Rule) => contract(part, { rule: by, free });
  const left = leftBy(rule);
  const range = left.box[claim];
  if (!left.isPossible || range === undefined || range.lower === null || range.upper === null)
    return null;
  const { prints: used, constraints } = sourcesOf(part, left, claim);
  const others = used.filter(({ id }) => !free.has(id));
  if (others.length === 0) return null;
  const changed = new Map(others.flatMap(asPrinted));
  const exact = contract(part, { rule, free, changed });
  const at: Range | undefined = exact.isPossible ? exact.box[claim] : undefined;
  const point = at === undefined ? null : onlyOne(at);
  const cutOff = (): Range | null => {
    const cut = leftBy("truncation");
    return (cut.isPossible ? cut.box[claim] : null) ?? null;
  };
  const any = point ?? range.lower ?? ZERO;
  const judgement = judge(fact, print.view, any, range, cutOff, point === null);
  const { verdict, strength, gapUlp, widthUlp } = judgement;
  // Where the others leave a wide range, agreement is no news.
  if (verdict === "contradicted" || strength === "weak") return null;
  const assumptions: readonly Localized[] = [
    ...new Set([...constraints].flatMap((one) => one.constraint.assumptions)),
  ];
  const inOrder = [...others].sort(
    (a, b) => placeOfPrint(a, system).start - placeOfPrint(b, system).start,
  );
  const prints = [print, ...inOrder];
  return {
    verdict,
    basis: basisOfAgreement(prints),
    assumptions,
    figures: prints.map((one) => placeOfPrint(one, system)),
    relations: [...new Set([...constraints].map((one) => one.constraint.relation))],
    indicator: constraint.readings[0]?.indicator ?? null,
    claim: placeOfPrint(print, system),
    unit: unitOfValue(fact, print.view),
    stated: print.point === null ? null : numberOf(print.point),
    recomputed: point === null ? null : numberOf(point),
    interval: numbersOf(range),
    gapUlp,
    widthUlp,
    readings: [],
    strength,
    suspects: [],
    repairs: [],
    sentence: inBoth((locale) => {
      const [label, figure] = [labelOfKey(review, fact)[locale], formatFigure(fact, locale)];
      const value = point === null ? null : writeBeside(fact, point, review, locale);
      const span = sayRange(fact, range, review, locale) ?? "";
      const from = listed(
        inOrder.flatMap((one) => {
          const of = factOf(one, system);
          return of === null ? [] : [named(of, review, locale)];
        }),
        locale,
      );
      const said = VERDICT_LABELS[verdict][locale] + provided(assumptions, locale);
      const isOpen = value !== null && verdict === "withinOperandRounding" && span !== value;
      if (locale === "zh")
        return `${label}：原文${figure}，由其他数字推得${value ?? span}${isOpen ? `（可在${span}之间）` : ""}，${said}。依据：${from}。`;
      return `${label}: stated ${figure}, and ${value ?? span}${isOpen ? ` (anything from ${span})` : ""} follows from the others: ${said}. From: ${from}.`;
    }),
  };
};
