import {
  checkReview,
  codebook,
  type FactInput,
  type FoundFigure,
  freeze,
  type Issue,
  type LocatorInput,
  type Measure,
  type Measures,
  measure as measureFrom,
  parseFigure,
} from "@park/data";
import { OTHER_NAMES } from "../../codebook/otherNames.ts";
import { completeReview } from "../../completeReview.ts";
import { planOf, wordOf } from "../../factId.ts";
import { namesInBoth } from "../../namesInBoth.ts";
import { once } from "../../once.ts";
import { own } from "../../own.ts";
import { sameJson } from "../../sameJson.ts";
import { lexicon } from "../../statements/lexicon.ts";
import type { Decision } from "../decision.ts";
import { type DraftOptions, draftReview } from "../draftReview.ts";
import { keepSettled } from "../keepSettled.ts";
import { ownMeasure } from "../ownMeasure.ts";
import type { DraftFact, DraftMeasure, ReviewDraft } from "../reviewDraft.ts";
import { askedOf } from "./askedOf.ts";
import { evidenceIn } from "./evidence.ts";
import { type Claim, entryProver } from "./proveEntry.ts";
import { type Entry, readAnswer } from "./readAnswer.ts";
import { saysPeriod } from "./saidWords.ts";

/**
 * A draft with what a model's answer could prove.
 *
 * @example
 * ```ts
 * import { acceptDraft, type AcceptedDraft } from "@park/data/draft";
 * const result: AcceptedDraft = await acceptDraft("财政总收入72.87亿元", "nothing of use");
 * [result.accepted, result.issues[0]?.rule]; // => [0, "must be JSON"]
 * ```
 */
export interface AcceptedDraft {
  /** The draft: what was accepted is in it without a question, the rest as it is drafted without the answer. */
  readonly draft: ReviewDraft;
  /** How many quantities were accepted, those that are printed again among them. */
  readonly accepted: number;
  /** What was not, each with its place in the answer. */
  readonly issues: readonly Issue[];
}

/** The entries by their quantity; a second one of the same quantity is refused. */
const byQuantity = (
  entries: readonly Entry[],
  report: (issue: Issue) => void,
): ReadonlyMap<number, Entry> => {
  const all = new Map<number, Entry>();
  for (const entry of entries) {
    const first = all.get(entry.quantity);
    if (first === undefined) all.set(entry.quantity, entry);
    else
      report({
        path: ["figures", entry.at, "quantity"],
        rule: `must stand in one entry, and stands in figures[${first.at}]`,
        value: entry.quantity,
      });
  }
  return all;
};

/** A claim as a fact of a review. */
const factOf = (claim: Claim, mentions: readonly LocatorInput[]): DraftFact => {
  const { found, as, inner, of, against, scope, period, status, figure } = claim;
  return {
    measure: claim.measure,
    dimensions: claim.dimensions,
    ...(as === "level" ? {} : { as }),
    ...(inner === null ? {} : { in: inner }),
    ...(of === null ? {} : { of }),
    ...(against === null ? {} : { against }),
    ...(scope === null ? {} : { scope }),
    ...(period === null ? {} : { period }),
    ...(status.length === 0 ? {} : { status }),
    ...figure,
    printed: found.printed,
    start: found.start,
    mentions,
  };
};

const isKnownValue = (id: string, name: string, value: string): boolean => {
  const dimensions = own<Measure>(codebook, id)?.dimensions ?? {};
  return (
    own(own<Measure["dimensions"][string]>(dimensions, name)?.values ?? {}, value) !== undefined
  );
};

/**
 * What the draft reads otherwise than a claim; null where they agree. Of which measure a figure is the draft has no opinion where it begun
 * one or has a question; in which aspect it is seen, when it was and whether it has come about, it reads all the same.
 */
const otherwise = (
  claim: Claim,
  index: number | undefined,
  { file, decisions }: ReviewDraft,
): string | null => {
  const mine = index === undefined ? undefined : file.facts[index];
  if (mine === undefined || index === undefined) return null;
  const { measure, dimensions, as = "level", period, scope } = mine;
  const isOpen =
    own<Measure>(codebook, measure) === undefined || decisions?.[index]?.sure === "open";
  const plan = planOf(mine.status ?? []);
  const read = [
    isOpen || measure === claim.measure ? null : measure,
    ...Object.entries(isOpen ? {} : dimensions).map(([name, value]) =>
      own(claim.dimensions, name) === value || !isKnownValue(measure, name, value)
        ? null
        : `${name}=${value}`,
    ),
    as === claim.as ? null : as,
    plan === null || plan === planOf(claim.status) ? null : plan,
    period === undefined || period === (claim.period ?? file.period) ? null : period,
    scope == null || sameJson(scope, claim.scope) ? null : wordOf(scope),
  ].filter((one) => one !== null);
  return read.length === 0 ? null : read.join(", ");
};

/** The measures of one's own that claims are of, in the words of the text. */
const begunBy = (
  claims: readonly Claim[],
  known: Measures,
): Readonly<Record<string, DraftMeasure>> => {
  const begun = new Map<string, DraftMeasure>();
  for (const { measure, label, figure, as } of claims) {
    if (label === null || own(known, measure) !== undefined || begun.has(measure)) continue;
    const isChinese = /\p{Script=Han}/u.test(label);
    begun.set(measure, ownMeasure(measure, isChinese ? { zh: label } : { en: label }, figure, as));
  }
  return Object.fromEntries(begun);
};

const WORDS = {
  zh: "请核对中英文名称，核对单位与类型",
  en: "Write names and definitions in both languages, check unit and kind",
} as const;

/** The names of the codebook, which are the same for every answer. */
const codebookNames = /*#__PURE__*/ once(() => lexicon(codebook, OTHER_NAMES));

/**
 * Takes the answer that a language model gave to {@link draftPrompt}, and of it only what the text proves: each figure is read again at
 * its place, and each thing that is said of it must be quoted to the letter from its paragraph, in words that say it, of a measure whose
 * name belongs to it and whose unit fits. What is not proved stays as it is drafted without the answer, open for a person, and is an issue
 * with its place in the answer. So the model needs no trust: it can help, and do no harm.
 *
 * Where the reader of this package reads a figure otherwise than the answer, it stays open too.
 *
 * @param text - the document
 * @param answer - the answer: JSON in a text, or its data; it may be anything
 * @param options - what is known of the document, and the measures that the prompt was given
 * @returns the draft, and all that was not accepted; it throws nothing for what stands in the answer
 *
 * @example
 * ```ts
 * import { acceptDraft } from "@park/data/draft";
 * const text = "2024年，全区财政总收入72.87亿元，增长5.1%。";
 * const figures = [
 *   { quantity: 0, printed: "72.87亿元", is: "figure", measure: { id: "fiscalRevenue", evidence: "财政总收入" } },
 *   { quantity: 1, printed: "5.1%", is: "figure", aspect: { is: "growth", evidence: "增长" }, of: 0 },
 * ];
 * const { draft, accepted } = await acceptDraft(text, { figures });
 * accepted; // => 2
 * draft.file.facts.map(({ measure, as, todo }) => [measure, as, todo]);
 * // => [["fiscalRevenue", undefined, undefined], ["fiscalRevenue", "growth", undefined]]
 * // A measure that the text does not name is not taken.
 * const invented = [{ ...figures[0], measure: { id: "taxRevenue", evidence: "税收收入" } }];
 * (await acceptDraft(text, { figures: invented })).issues[0]?.path; // => ["figures", 0, "measure", "evidence"]
 * ```
 */
export const acceptDraft = async (
  text: string,
  answer: unknown,
  options: DraftOptions = {},
): Promise<AcceptedDraft> => {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const asked = askedOf(text);
  const measures: Measures = { ...codebook, ...options.measures };
  const names = options.measures === undefined ? codebookNames() : lexicon(measures, OTHER_NAMES);
  const evidence = evidenceIn(text, names);
  const { period: saidPeriod, entries } = readAnswer(answer, asked.length, report);
  const guessed = await draftReview(text, options);
  const period = provedPeriod(saidPeriod, evidence.normal, guessed.file.period, options, report);
  const drafted =
    period === guessed.file.period ? guessed : await draftReview(text, { ...options, period });
  const all = byQuantity(entries, report);
  const claimOf = entryProver(all, {
    evidence,
    measures,
    asked,
    period,
    report,
  });
  const mine = new Map(
    drafted.file.facts.flatMap((fact, index) =>
      [fact, ...fact.mentions].map(({ start }) => [start, index] as const),
    ),
  );
  const proved = asked.flatMap((found, quantity): Claim[] => {
    const entry = all.get(quantity);
    if (entry === undefined) {
      if (found.figure !== null && entries.length > 0)
        report({
          path: ["figures"],
          rule: `must tell of quantity ${quantity}, “${found.printed}”`,
          value: undefined,
        });
      return [];
    }
    const claim = claimOf(quantity);
    if (claim === null) return [];
    const read = otherwise(claim, mine.get(found.start), drafted);
    if (read === null) return [claim];
    report({
      path: ["figures", entry.at],
      rule: `must be settled by a person: it is read as ${read}`,
      value: claim.measure,
    });
    return [];
  });
  const { claims, mentions } = joined(proved, report);
  const begun = begunBy(claims, measures);
  const whole = Object.fromEntries(
    Object.entries(begun).map(([id, one]) => [
      id,
      measureFrom(namesInBoth(one) as Parameters<typeof measureFrom>[0]) as Measure,
    ]),
  );
  const sound = soundOf(claims, mentions, { ...measures, ...whole }, drafted, report);
  const facts = sound.map((claim) => factOf(claim, mentions.get(claim.entry.quantity) ?? []));
  const used = new Set(facts.map(({ measure }) => measure));
  const declared = { ...(options.measures ?? {}), ...begun };
  const { draft } = keepSettled(
    drafted,
    {
      facts,
      measures: Object.fromEntries(Object.entries(declared).filter(([id]) => used.has(id))),
    },
    text,
  );
  const locale = options.locale ?? (/\p{Script=Han}/u.test(text) ? "zh" : "en");
  return freeze({
    draft: withReasons(draft, sound, begun, issues, asked, all, WORDS[locale]),
    accepted: facts.reduce((count, fact) => count + 1 + fact.mentions.length, 0),
    issues,
  });
};

/** The period of the document: what is given, else what an answer proves, else what was guessed. */
const provedPeriod = (
  said: { readonly period: string; readonly evidence: string } | null,
  normal: string,
  guessed: string,
  { period }: DraftOptions,
  report: (issue: Issue) => void,
): string => {
  if (period !== undefined) return period;
  if (said === null || said.period === guessed) return guessed;
  const words = said.evidence.replace(/[\p{White_Space}\uFEFF]+/gu, "").normalize("NFC");
  if (words === "" || !normal.includes(words)) {
    const rule = "must stand to the letter in the document";
    report({ path: ["period", "evidence"], rule, value: said.evidence });
    return guessed;
  }
  // A year of its own, not one that follows from another.
  if (saysPeriod(said.evidence, said.period, "0")) return said.period;
  report({
    path: ["period", "evidence"],
    rule: "must have words that say it",
    value: said.evidence,
  });
  return guessed;
};

/** Everything that makes two claims state something of the same. */
const statedBy = (claim: Claim): string => {
  const { measure, dimensions, as, inner, of, against, scope, period, status, figure } = claim;
  const values = Object.entries(dimensions).sort();
  // Amounts in two currencies are two facts.
  return JSON.stringify([
    measure,
    values,
    as,
    inner,
    of,
    against,
    scope,
    period,
    status,
    figure.unit,
  ]);
};

/**
 * The claims without those that only print a figure again, and the places of these. Where two figures are said to be of the same thing,
 * it is not known which is right, and none is taken.
 */
const joined = (proved: readonly Claim[], report: (issue: Issue) => void) => {
  const byStatement = new Map<string, Claim[]>();
  for (const claim of proved) {
    const key = statedBy(claim);
    const same = byStatement.get(key);
    if (same === undefined) byStatement.set(key, [claim]);
    else same.push(claim);
  }
  const firsts = new Map<number, Claim>();
  for (const same of byStatement.values()) {
    const [first] = same;
    const isOne = same.every(({ figure }) => sameJson(figure, first?.figure));
    for (const { entry, found } of same) {
      if (isOne && first !== undefined) firsts.set(entry.quantity, first);
      else
        report({
          path: ["figures", entry.at],
          rule: `must be of another thing than ${same.length - 1} that differ: another measure, aspect, dimension, scope or period`,
          value: found.printed,
        });
    }
  }
  const isSound = ({ entry: { again, at, quantity } }: Claim): boolean => {
    if (!firsts.has(quantity)) return false;
    if (again === null) return true;
    const isAgain = again < quantity && firsts.get(again) === firsts.get(quantity);
    if (!isAgain)
      report({
        path: ["figures", at, "again"],
        rule: "must be a quantity before it that states the same figure of the same thing",
        value: again,
      });
    return isAgain;
  };
  const mentions = new Map<number, LocatorInput[]>();
  const claims: Claim[] = [];
  const taken = new Map<Claim | undefined, Claim>();
  for (const claim of proved.filter(isSound)) {
    const first = taken.get(firsts.get(claim.entry.quantity));
    const { printed, start } = claim.found;
    if (first === undefined) {
      taken.set(firsts.get(claim.entry.quantity), claim);
      mentions.set(claim.entry.quantity, []);
      claims.push(claim);
    } else mentions.get(first.entry.quantity)?.push({ printed, start });
  }
  return { claims, mentions };
};

/** The claims that are sound facts of one review: of two that state the same thing differently neither is known to be right. */
const soundOf = (
  claims: readonly Claim[],
  mentions: ReadonlyMap<number, readonly LocatorInput[]>,
  measures: Measures,
  { file }: ReviewDraft,
  report: (issue: Issue) => void,
): readonly Claim[] => {
  let sound = claims;
  // Each round leaves some out, and what is left may have another fault only by that.
  for (let round = 0; round < 4; round += 1) {
    const facts = sound.map(
      (claim) => factOf(claim, mentions.get(claim.entry.quantity) ?? []) as FactInput,
    );
    const { id, park, period, sources } = file;
    const review = completeReview(
      { id, park, period: period as "2024", sources, measures, facts },
      parseFigure,
    );
    const faults = checkReview(review).filter(({ path: [list] }) => list === "facts");
    if (faults.length === 0) return sound;
    const wrong = new Set<number>();
    for (const { path, rule, value } of faults) {
      const [, index, ...part] = path;
      const claim = sound[Number(index)];
      if (claim === undefined) continue;
      wrong.add(Number(index));
      report({ path: ["figures", claim.entry.at, ...part], rule, value });
    }
    sound = sound.filter((_, index) => !wrong.has(index));
  }
  return [];
};

/** The draft with what the answer's words said of each fact, and, where a fact stays open, why the answer was not taken. */
const withReasons = (
  draft: ReviewDraft,
  sound: readonly Claim[],
  begun: Readonly<Record<string, DraftMeasure>>,
  issues: readonly Issue[],
  asked: readonly FoundFigure[],
  all: ReadonlyMap<number, Entry>,
  naming: string,
): ReviewDraft => {
  const { file, decisions } = draft;
  const claims = new Map(sound.map((claim) => [claim.found.start, claim]));
  const quantities = new Map([...all.values()].map(({ at, quantity }) => [at, quantity]));
  const whys = new Map<number, string>();
  for (const { path, rule } of issues) {
    const [list, at, ...part] = path;
    const start = asked[quantities.get(Number(at)) ?? -1]?.start;
    if (list !== "figures" || typeof at !== "number" || start === undefined || whys.has(start))
      continue;
    whys.set(start, [part.join("."), rule].filter((word) => word !== "").join(" "));
  }
  const asking = <T extends { readonly start: number; readonly todo?: string }>(item: T): T => {
    const why = whys.get(item.start);
    return item.todo === undefined || why === undefined
      ? item
      : { ...item, todo: `${item.todo} · ${why}` };
  };
  const decision = (fact: DraftFact, index: number): Decision => {
    const claim = claims.get(fact.start);
    if (claim !== undefined && fact.todo === undefined)
      return { sure: "likely", reasons: claim.reasons };
    const isBegun = own(file.measures, fact.measure)?.todo !== undefined;
    const sure = fact.todo === undefined ? "certain" : isBegun ? "open" : "likely";
    return decisions?.[index] ?? { sure, reasons: [] };
  };
  return {
    ...draft,
    file: {
      ...file,
      measures: Object.fromEntries(
        Object.entries(file.measures).map(([id, one]) => [
          id,
          own(begun, id) === undefined ? one : { ...one, todo: naming },
        ]),
      ),
      facts: file.facts.map(asking),
      exclusions: file.exclusions.map(asking),
    },
    decisions: file.facts.map(decision),
  };
};
