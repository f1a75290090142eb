import type { Localized } from "@park/data";
import { numbersOf, onlyOne, pointRange, type Range } from "../formula/range.ts";
import { numberOf, ZERO } from "../formula/rational.ts";
import type { JudgedPart } from "./analysis.ts";
import { basisOfAgreement } from "./basisOfAgreement.ts";
import { factOf, placeOfPrint } from "./conflictFinding.ts";
import { contract, finest, sourcesOf } from "./contract.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";
import type { ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import { inBoth, listed, provided, sayRange, unitOfValue, writeBeside } from "./say.ts";
import { VERDICT_LABELS } from "./verdict.ts";
import type { Spoken } from "./words.ts";

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
  system: Spoken,
): Finding | null => {
  // Something that nothing states, and that something else narrows.
  const isLinked = (at: number): boolean =>
    (part.prints[at] ?? []).length === 0 && (part.touching[at] ?? []).length > 1;
  if (rule === null || claim === null || !variables.some(isLinked)) return null;
  const own = part.prints[claim] ?? [];
  const print = finest(own);
  const fact = print === null ? null : factOf(print, system);
  if (print === null || fact === null) return null;
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
  const judgement = judge(print, any, range, cutOff, point === null);
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
  const { words } = system;
  const value = point === null ? null : writeBeside(fact, point, print.view);
  const span = sayRange(fact, range, print.view);
  const named = inOrder.flatMap((one) => {
    const of = factOf(one, system);
    return of === null ? [] : [words.named(of)];
  });
  return {
    verdict,
    basis: basisOfAgreement(prints),
    assumptions,
    figures: prints.map((one) => placeOfPrint(one, system)),
    operands: inOrder.map((one) => placeOfPrint(one, system)),
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
      const [label, figure] = [words.labelOf(fact)[locale], words.figureOf(fact)[locale]];
      const [own, between] = [value?.[locale] ?? null, span?.[locale] ?? ""];
      const from = listed(
        named.map((one) => one[locale]),
        locale,
      );
      const said = VERDICT_LABELS[verdict][locale] + provided(assumptions, locale);
      const isOpen = own !== null && verdict === "withinOperandRounding" && between !== own;
      if (locale === "zh")
        return `${label}：原文${figure}，由其他数字推得${own ?? between}${isOpen ? `（可在${between}之间）` : ""}，${said}。依据：${from}。`;
      return `${label}: stated ${figure}, and ${own ?? between}${isOpen ? ` (anything from ${between})` : ""} follows from the others: ${said}. From: ${from}.`;
    }),
  };
};
