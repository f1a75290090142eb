import { type Fact, formatFigure, type Locale, type Review } from "@park/data";
import { holds, numbersOf, onlyOne, pointRange, type Range } from "../formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  quotient,
  type Rational,
  ZERO,
} from "../formula/rational.ts";
import { type JudgedPart, MOST_WORK } from "./analysis.ts";
import { type Conflict, conflictsOf } from "./conflict.ts";
import { contract, finest } from "./contract.ts";
import type { ReviewSystem } from "./derive/systemOf.ts";
import type { FigurePlace, Finding } from "./finding.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import { type Print, printOf, readAs } from "./print.ts";
import type { Repair, Suspect } from "./repairs.ts";
import { rightOf } from "./revise.ts";
import { ifSaid, inBoth, listed, sayRange, unitOfValue, writeBeside } from "./say.ts";
import type { Basis } from "./verdict.ts";
import type { Spoken } from "./words.ts";

export const placeOfPrint = (print: Print, { places }: ReviewSystem): FigurePlace => {
  const place = places.get(print.id);
  const { fact, printed = "", start = 0, end = 0 } = place ?? {};
  return { fact: fact?.id ?? print.id, printed, start, end };
};

/** The named things that a fact counts, with their places. */
export const placesOfListed = ({ entities }: Review, count: Fact): readonly FigurePlace[] =>
  entities.flatMap(({ id, printed, start, end, countedBy }) =>
    countedBy === count.id ? [{ fact: id, printed, start, end }] : [],
  );

/** The fact that a print states, with the figure of that print. */
export const factOf = (print: Print, { places }: ReviewSystem): Fact | null =>
  places.get(print.id)?.said ?? null;

/** What a contradiction rests on: the words and counts alone, or how digits are rounded or cut off, or a convention of ours. */
const basisOf = (part: Part, { constraints, prints }: Conflict): Basis => {
  const kept = new Set(prints);
  const others = part.prints.flat().filter((print) => !kept.has(print));
  const free = new Set(others.map(({ id }) => id));
  const contradictsBy = (reading: "words" | "stated"): boolean => {
    const changed = new Map(prints.map((print) => [print.id, readAs(print, reading)] as const));
    return !contract(part, { rule: "mixed", only: constraints, free, changed }).isPossible;
  };
  if (contradictsBy("stated")) return "stated";
  return contradictsBy("words") ? "rounding" : "convention";
};

/** In the order of the text. */
const inOrder = (prints: readonly Print[], system: Spoken): readonly Print[] =>
  [...prints].sort((a, b) => placeOfPrint(a, system).start - placeOfPrint(b, system).start);

const suspectText = (
  { print, implied }: Pick<Suspect, "print" | "implied">,
  system: Spoken,
  locale: Locale,
): string => {
  const fact = factOf(print, system);
  // Where it could be anything that its measure allows, nothing is said of it; nor where what fits lies on both sides of what is
  // printed, as whole numbers do: the range would hold what does not fit.
  const [least, most] = [system.known.get(print.of)?.variable.minimum, implied?.upper];
  const isOpen = implied?.lower == null || (least != null && compare(implied.lower, least) <= 0);
  const isBounded = implied !== null && !(most === null && isOpen);
  const isAround = implied !== null && print.point !== null && holds(implied, print.point);
  const range =
    fact === null || !isBounded || isAround ? null : sayRange(fact, implied, print.view)?.[locale];
  if (fact === null || range == null) return "";
  const figure = system.words.figureOf(fact)[locale];
  return locale === "zh"
    ? `如仅${figure}有误，则应为${range}。`
    : ` If the error is in ${figure} alone, ${range} would fit.`;
};

const repairText = ({ print, amount, clears }: Repair, system: Spoken, locale: Locale): string => {
  const fact = factOf(print, system);
  if (fact === null) return "";
  const [from, to] = [fact, { ...fact, amount }].map((one) => formatFigure(one, locale));
  const others = clears.length - 1;
  if (locale === "zh")
    return others === 0
      ? `将${from}改为${to}即可相符。`
      : `将${from}改为${to}，此处与另外${others}处矛盾都可消除。`;
  const more = `${others} other conflict${others === 1 ? "" : "s"}`;
  return ` Reading ${to} for ${from} would mend ${others === 0 ? "it" : `this and ${more}`}.`;
};

/** How far the words reach that it takes a convention for. */
const conventionText = (prints: readonly Print[], system: Spoken, locale: Locale): string => {
  const zh = locale === "zh";
  const said = prints.flatMap((print) => {
    const fact = print.isByConvention ? factOf(print, system) : null;
    const range = fact === null ? null : sayRange(fact, print.ranges.mixed, print.view)?.[locale];
    if (fact === null || range == null) return [];
    const figure = system.words.figureOf(fact)[locale];
    return [zh ? `${figure}指${range}` : `${figure} means ${range}`];
  });
  return zh ? `（按惯例，${said.join("，")}）` : ` (by convention, ${said.join(", and ")})`;
};

/** What no figure alone may be. */
const domainText = (print: Print, system: Spoken, locale: Locale): string => {
  const fact = factOf(print, system);
  const variable = system.known.get(print.of)?.variable;
  if (fact === null || variable === undefined) return "";
  const { minimum, maximum, isWhole } = variable;
  const range: Range = {
    lower: minimum,
    lowerInclusive: true,
    upper: maximum,
    upperInclusive: true,
  };
  const allowed = sayRange(fact, range, print.view)?.[locale] ?? null;
  const isFraction = isWhole && print.point !== null && print.point.denominator !== 1n;
  if (locale === "zh")
    return isFraction ? "：它是整数" : allowed === null ? "" : `：它只能是${allowed}`;
  return isFraction
    ? ": it is a whole number"
    : allowed === null
      ? ""
      : `: it can only be ${allowed}`;
};

/** What the digits of the others give, where a repair of the claim is not that. */
const givenText = (
  { print, point }: Claim,
  repair: Repair,
  system: Spoken,
  locale: Locale,
): string => {
  const fact = print === null ? null : factOf(print, system);
  if (fact === null || point === null || print !== repair.print) return "";
  const { figure, id, of, view } = repair.print;
  const mended = printOf(id, of, { ...figure, amount: repair.amount }, view);
  if (holds(mended.ranges.mixed, point)) return "";
  const given = writeBeside(fact, point, view)[locale];
  return locale === "zh"
    ? `按其他数字所载为${given}。`
    : ` By the digits of the others it is ${given}.`;
};

const CANNOT = {
  zh: ["不可能正确", "不能同时成立", "不能同时成立"],
  en: ["cannot be right", "cannot both be right", "cannot all be right"],
} as const;

const cannot = (count: number, locale: Locale): string =>
  CANNOT[locale][Math.min(count, CANNOT[locale].length) - 1] ?? "";

const namesOf = (prints: readonly Print[], system: Spoken, locale: Locale) =>
  listed(
    prints.flatMap((print) => {
      const fact = factOf(print, system);
      return fact === null ? [] : [system.words.named(fact)[locale]];
    }),
    locale,
  );

const NUMBERLESS = {
  indicator: null,
  claim: null,
  operands: [],
  unit: null,
  stated: null,
  recomputed: null,
  interval: null,
  gapUlp: null,
  widthUlp: null,
} as const;

/** What the claim is by the digits that are printed of the others; null where one of them is no single number. */
const pointOfClaim = (part: Part, { claim, readings, variables }: ReadyConstraint) => {
  const [reading, other] = readings;
  if (reading === undefined || other !== undefined) return null;
  const box: Range[] = [];
  for (const at of variables) {
    const point = at === claim ? ZERO : finest(part.prints[at] ?? [])?.point;
    if (point == null) return null;
    box[at] = pointRange(point);
  }
  const value = rightOf(reading, box);
  return value === null ? null : onlyOne(value);
};

interface Claim {
  readonly print: Print | null;
  /** What it is by the others, as one number. */
  readonly point: Rational | null;
  readonly numbers: Pick<Finding, keyof typeof NUMBERLESS>;
}

/** The claim of a conflict with one, and what the others leave of it. */
const claimOf = (
  part: Part,
  { constraints, prints }: Conflict,
  review: Review,
  system: Spoken,
): Claim => {
  const claims = new Set(constraints.flatMap(({ claim }) => claim ?? []));
  const [claim] = claims;
  const id = claim === undefined ? undefined : part.variables[claim]?.id;
  const own = prints.filter((print) => print.of === id);
  const [print] = own;
  const fact = print === undefined ? null : factOf(print, system);
  if (
    claims.size !== 1 ||
    claim === undefined ||
    print === undefined ||
    fact === null ||
    own.length > 1
  )
    return { print: null, point: null, numbers: NUMBERLESS };
  // By all that stands beside it, and not by the few that are needed for the contradiction.
  const left = contract(part, { rule: "mixed", only: constraints, free: new Set([print.id]) });
  const range = left.isPossible ? left.box[claim] : undefined;
  const by = constraints.find((one) => one.claim === claim);
  const point =
    (range === undefined ? null : onlyOne(range)) ?? (by ? pointOfClaim(part, by) : null);
  const operands = inOrder(
    (by?.variables ?? []).flatMap((at) =>
      at === claim ? [] : (finest(part.prints[at] ?? []) ?? []),
    ),
    system,
  );
  const named = by?.constraint.relation === "countOfListed" ? placesOfListed(review, fact) : [];
  const last = print.lastPlace;
  const inLastPlaces = (value: Rational): number | null => numberOf(quotient(value, last) ?? ZERO);
  const { lower = null, upper = null } = range ?? {};
  const numbers: Claim["numbers"] = {
    // Of several readings, none of which holds, none is the one.
    indicator:
      by?.constraint.readings.length === 1 ? (by.constraint.readings[0]?.indicator ?? null) : null,
    claim: placeOfPrint(print, system),
    operands: [...operands.map((one) => placeOfPrint(one, system)), ...named],
    unit: unitOfValue(fact, print.view),
    stated: print.point === null ? null : numberOf(print.point),
    recomputed: point === null ? null : numberOf(point),
    interval: range === undefined ? [null, null] : numbersOf(range),
    gapUlp:
      point === null || print.point === null ? null : inLastPlaces(difference(point, print.point)),
    widthUlp: lower === null || upper === null ? null : inLastPlaces(difference(upper, lower)),
  };
  return { print, point, numbers };
};

/** The conflicts of a part that no rule of rounding resolves. */
export const conflictFindings = (
  { part, conflicts, mending }: JudgedPart,
  review: Review,
  system: Spoken,
): readonly Finding[] => {
  const { found = [], isComplete = true } = conflicts ?? {};
  return found.map((conflict, index): Finding => {
    const claim = claimOf(part, conflict, review, system);
    const first = conflict.prints.filter((print) => print === claim.print);
    const rest = conflict.prints.filter((print) => !first.includes(print));
    const prints = [...first, ...inOrder(rest, system)];
    const read = inOrder(conflict.prints, system);
    const basis = basisOf(part, conflict);
    const assumptions = [
      ...new Set(conflict.constraints.flatMap(({ constraint }) => constraint.assumptions)),
    ];
    // What contradicts whatever is assumed is mended so, too.
    const suspects = (mending?.suspects ?? []).flatMap((one) =>
      one.clears.includes(index)
        ? [
            {
              ...one,
              implied: one.implied ?? (assumptions.length === 0 ? one.impliedForSure : null),
            },
          ]
        : [],
    );
    const all = mending?.repairs ?? [];
    // What clears several is said once.
    const repairs = all.filter(({ clears }) => clears[0] === index);
    const best = all.find(({ clears }) => clears.includes(index));
    const isSaid = best !== undefined && best.clears[0] !== index;
    const isLast = index === found.length - 1;
    const say = (locale: Locale): string => {
      const zh = locale === "zh";
      const names = namesOf(read, system, locale);
      const alone = conflict.constraints.length === 0 ? read[0] : undefined;
      const why = alone !== undefined && read.length === 1 ? domainText(alone, system, locale) : "";
      const convention = basis === "convention" ? conventionText(read, system, locale) : "";
      const implied = isSaid
        ? ""
        : suspects
            .filter(({ print }) => print !== best?.print)
            .map((one) => suspectText(one, system, locale))
            .join("");
      const mended = best === undefined || isSaid ? "" : repairText(best, system, locale);
      const given =
        mended === "" || best === undefined ? "" : givenText(claim, best, system, locale);
      const open =
        isLast && !isComplete ? (zh ? "未再继续查找。" : " It was not searched further.") : "";
      const head = `${ifSaid(assumptions, locale)}${names}${zh ? "" : " "}${cannot(read.length, locale)}${convention}${why}`;
      return `${head}${zh ? "。" : "."}${mended}${given}${implied}${open}`;
    };
    return {
      verdict: "contradicted",
      basis,
      assumptions,
      figures: prints.map((print) => placeOfPrint(print, system)),
      relations: [...new Set(conflict.constraints.map(({ constraint }) => constraint.relation))],
      ...claim.numbers,
      readings: [],
      strength: "strong",
      suspects: suspects.flatMap(({ print, mendsAll, implied }) => {
        const fact = factOf(print, system);
        if (fact === null) return [];
        return [
          {
            figure: placeOfPrint(print, system),
            mendsAll,
            implied: implied === null ? null : numbersOf(implied),
            unit: unitOfValue(fact, print.view),
          },
        ];
      }),
      repairs: repairs.map(({ print, amount, kind, clears, mendsAll }) => ({
        figure: placeOfPrint(print, system),
        from: print.figure.amount ?? "",
        to: amount,
        kind,
        clears: clears.length,
        mendsAll,
      })),
      sentence: inBoth(say),
    };
  });
};

/** What fits only if some figures are rounded and others cut off: the figures that forbid one rule for all. */
export const mixedFinding = ({ part, conflicts }: JudgedPart, system: Spoken): Finding | null => {
  const [ofRounding] = conflicts?.found ?? [];
  const [ofTruncation] = conflictsOf(part, {
    rule: "truncation",
    budget: { left: MOST_WORK },
  }).found;
  if (ofRounding === undefined || ofTruncation === undefined) return null;
  const prints = inOrder([...new Set([...ofRounding.prints, ...ofTruncation.prints])], system);
  const constraints = [...new Set([...ofRounding.constraints, ...ofTruncation.constraints])];
  const assumptions = [...new Set(constraints.flatMap(({ constraint }) => constraint.assumptions))];
  return {
    verdict: "noSingleRule",
    basis: "rounding",
    assumptions,
    figures: prints.map((print) => placeOfPrint(print, system)),
    relations: [...new Set(constraints.map(({ constraint }) => constraint.relation))],
    ...NUMBERLESS,
    readings: [],
    strength: "strong",
    suspects: [],
    repairs: [],
    sentence: inBoth((locale) => {
      const names = namesOf(prints, system, locale);
      const condition = ifSaid(assumptions, locale);
      return locale === "zh"
        ? `${condition}${names}无论一律四舍五入还是一律截尾都不相符，只有两种取位并用才相符。`
        : `${condition}${names} fit neither if all are rounded nor if all are cut off, only if some are rounded and others cut off.`;
    }),
  };
};
