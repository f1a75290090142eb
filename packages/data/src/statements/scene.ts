import type { AspectId, Figure, Measure, Period, WholeInput } from "@park/data";
import type { Seen } from "./aspectOf.ts";
import { bare } from "./bare.ts";
import * as cue from "./cues.ts";
import type { familiarIn } from "./familiar.ts";
import type { Around } from "./figureWords.ts";
import { fitsLevel, isCount, type Like } from "./kinds.ts";
import { type Lexicon, nameForm } from "./lexicon.ts";
import type { Member } from "./lists.ts";
import type { Memory } from "./memory.ts";
import type { Names } from "./names.ts";
import { INDUSTRY, partOf, type Values, valuesIn } from "./parts.ts";
import type { PeriodAt } from "./periods.ts";
import type { Places } from "./places.ts";
import { holderIn, type Words, withoutRegion } from "./scope.ts";
import { classOf } from "./sizes.ts";
import type { Statement } from "./statement.ts";

/** What is known of the whole text. */
export interface Context {
  readonly form: string;
  /** The form with times, the park's own name and sizes of classes blotted out. */
  readonly quiet: string;
  readonly names: Names;
  readonly periods: Places<PeriodAt>;
  readonly park: string | null;
  readonly find: Lexicon;
  /** The measure of one's own that words around a figure speak of. */
  readonly familiar: ReturnType<typeof familiarIn>;
  readonly own: Period | null;
  /** The bounds of size classes, in their order. */
  readonly sizes: Places<Words>;
}

/** What a figure is of. */
export interface Subject {
  readonly measure: Measure | null;
  readonly label: string | null;
  readonly dimensions: Values;
  /** The aspect that the name has, such as a start rate. */
  readonly as?: AspectId;
  readonly of?: WholeInput | null;
  readonly at: Words | null;
  readonly base: number | null;
  readonly doubts: Statement["doubts"];
  /** Whether it is a level of before, by its place. */
  readonly isBefore?: boolean;
}

export const NOTHING: Subject = {
  measure: null,
  label: null,
  dimensions: {},
  at: null,
  base: null,
  doubts: [],
};

/** Where a figure stands: what was stated before it, and how its words see what it is of. */
export interface Standing {
  readonly around: Around;
  readonly seen: Seen;
  /** The place in a list that says what it is of. */
  readonly member: Member | null;
  /** The statement that its words go on from. */
  readonly carried: number | null;
  /** The last statement of its sentence, and the place of the first. */
  readonly inSentence: number | null;
  readonly sentenceFrom: number;
  /** Whether its words point back to another sentence. */
  readonly isBack: boolean;
  readonly outlook: "target" | "forecast" | null;
}

/** All that the rules of what a figure is of go by. */
export interface Scene extends Context, Standing {
  readonly memory: Memory;
  /** The noun phrase of its clause, without the body whose figure it is. */
  readonly phrase: string;
  /** The body of its clause, whose figure it is. */
  readonly body: ReturnType<typeof holderIn>;
  readonly unit: Figure["unit"];
  readonly like: Like;
  /** The words of its clause before it. */
  readonly here: Words;
  /** The class of a size in which so many are counted: 投资10亿元以上项目6个; empty where there is none. */
  readonly sizeClass: string;
  readonly isRest: boolean;
  /** Whether its words say that it is a part of, or the same as, what was stated. */
  readonly isReferring: boolean;
  /** The level of such a unit that was stated last. */
  readonly last: number | null;
  /** The statement of which it may be a part. */
  readonly whole: number | null;
  readonly parted: Statement | null;
  /** The last statement of its sentence. */
  readonly previous: Statement | null;
}

export const sceneOf = (context: Context, memory: Memory, standing: Standing): Scene => {
  const { form, quiet, names, periods, park, find, own, sizes, familiar } = context;
  const { around, seen, member, carried, inSentence, sentenceFrom, isBack, outlook } = standing;
  const { quantity, sentence, clauseFrom } = around;
  const { unit } = quantity.figure as Figure;
  // Whose figure it is says nothing of what is measured.
  const body = holderIn(form, clauseFrom, quantity.from, park);
  const like: Like = unit === "item" && quantity.unitFrom === "assumed" ? "any" : unit;
  const isRest = /^(?:其余|其他|另外)/u.test(form.slice(clauseFrom, quantity.from).trim());
  const words = form.slice(sentence.from, quantity.from);
  const isReferring = isRest || cue.AFORESAID.test(words) || cue.OF_WHICH.test(words.slice(0, 24));
  const whole = memory.wholeLike(like, isReferring || isBack);
  const last = memory.levelLike(like, isReferring || isBack);
  // Each by its name: an object of so many that is put together of others is slow to make and to read.
  return {
    form,
    quiet,
    names,
    periods,
    park,
    find,
    own,
    sizes,
    familiar,
    around,
    seen,
    member,
    carried,
    inSentence,
    sentenceFrom,
    isBack,
    outlook,
    memory,
    phrase: bare(
      withoutRegion(body === null ? around.phrase : around.phrase.replace(body.name, "")),
    ),
    body,
    unit,
    like,
    here: { from: clauseFrom, to: quantity.from },
    sizeClass: isCount(unit) ? classOf(form, sizes, clauseFrom, quantity) : "",
    isRest,
    isReferring,
    last,
    whole,
    parted: memory.at(whole),
    previous: memory.at(inSentence),
  };
};

/** A way to tell what a figure is of; null where the words do not go by it. */
export type Rule = (scene: Scene) => Subject | null;

/** What a rule tells, or the next. */
export const firstOf =
  (rules: readonly Rule[]): Rule =>
  (scene) => {
    for (const rule of rules) {
      const subject = rule(scene);
      if (subject !== null) return subject;
    }
    return null;
  };

/** Of what another statement is of. */
export const carry = (
  { memory, phrase }: Scene,
  index: number | null,
  more: Partial<Subject> = {},
): Subject => {
  const one = memory.at(index);
  if (one === null) return { ...NOTHING, label: phrase || null, doubts: ["base"] };
  const { measure, label, dimensions } = one;
  return { ...NOTHING, measure, label, dimensions, base: index, ...more };
};

/** What the measure of one industry is called, by the measure of all. */
const OF_INDUSTRY: Readonly<Record<string, string>> = {
  industrialOutput: "产业产值",
  industrialRevenue: "产业营业收入",
  businessRevenue: "产业营业收入",
};

/** The measure of one industry, by that of all, where words name one; null where they do not. */
export const industryOf = (
  find: Lexicon,
  measure: Measure | null,
  words: string,
): Measure | null =>
  INDUSTRY.test(words)
    ? (find(OF_INDUSTRY[measure?.id ?? ""] ?? "")
        .at(0)
        ?.senses.find(({ needsPart }) => needsPart === undefined)?.measure ?? null)
    : null;

/** The words of a part without what leads to them: "followed by medical devices". */
const LEADS = /^(?:(?:followed|trailed|led|backed) by|including|and|the|a|an|its|of|about)\s/u;
/** English words that name no part: a pronoun, a verb, or what goes on behind. */
const NO_NOUN =
  /^(?:which|whom|who|that|this|it|they|there|have|had|has|is|are|was|were|left|and|now|also|only|still|or|raised|hire|sign|signed|completed)\b|\b(?:is|are|was|were|has|have|had|in|of|to|constitutes?|contributes?|brings?|moved|expects?|welcomed)$|\b(?:has|have|had|is|are|was|were|brings?) [a-z]/u;

/** Of the part of what another statement is of that some words name. */
export const part = (scene: Scene, whole: number | null, said: string): Subject => {
  const { memory, find, around, seen, here } = scene;
  const words = /^[a-z]/u.test(said) ? said.replace(LEADS, "") : said;
  const doubts = /^[a-z]/u.test(words) && NO_NOUN.test(words) ? (["name"] as const) : [];
  const { quantity } = around;
  const one = memory.at(whole);
  const ofIndustry = industryOf(find, one?.measure ?? null, words);
  const level = seen.as === "level" ? quantity : { ...quantity, figure: one?.figure ?? null };
  if (ofIndustry !== null && fitsLevel(ofIndustry, level))
    return {
      ...NOTHING,
      measure: ofIndustry,
      dimensions: partOf(ofIndustry, words),
      base: whole,
      at: here,
    };
  const values = partOf(one?.measure ?? null, words);
  return carry(scene, whole, {
    dimensions: { ...without(one?.dimensions ?? {}, ...Object.keys(values)), ...values },
    at: here,
    doubts,
  });
};

/** The class of a size in which a measure is counted. */
export const inSize = (measure: Measure | null, sizeClass: string): Values =>
  sizeClass === ""
    ? {}
    : { size: (measure === null ? {} : valuesIn(measure, sizeClass)).size ?? sizeClass };

export const without = (values: Values, ...names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

export const HAN = /\p{Script=Han}/u;
export const TIME_UNITS: ReadonlySet<string> = /*#__PURE__*/ new Set(["year", "month", "hour"]);

/** The measure that words name last, in the sense that is wanted. */
export const namedIn = (find: Lexicon, words: string) =>
  words === "" ? undefined : find(nameForm(words)).at(-1);
