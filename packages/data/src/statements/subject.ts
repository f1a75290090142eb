import { BLOT, bare } from "./bare.ts";
import * as cue from "./cues.ts";
import { englishPredicate } from "./englishWords.ts";
import type { Familiar } from "./familiar.ts";
import { canBe, fitsLevel, isCount, isPart } from "./kinds.ts";
import { levelRules } from "./levelSubject.ts";
import { isCountedSo } from "./memory.ts";
import { nameRules, shareOfName } from "./namedSubject.ts";
import { relativeRules } from "./relativeSubject.ts";
import {
  carry,
  firstOf,
  NOTHING,
  part,
  type Rule,
  type Scene,
  type Subject,
  without,
} from "./scene.ts";

/** What the place in a list says. */
const ofMember: Rule = (scene) => {
  const { member, memory, around, seen, carried, whole, parted } = scene;
  if (member === null) return null;
  if (member.isOpen) return { ...NOTHING, doubts: ["name"] };
  if (member.after !== null) {
    const index = memory.of(member.after);
    const one = memory.at(index);
    // What came to is a stock now, and no more what was new.
    const said = scene.form.slice(Math.max(0, member.at.from - 10), member.at.from);
    const isTotal = cue.TOTAL.test(said) && seen.as === "level";
    return carry(
      scene,
      index,
      isTotal && one !== null ? { dimensions: without(one.dimensions, "new") } : {},
    );
  }
  const isRelative = seen.as !== "level";
  if (member.sense !== null && (isRelative || fitsLevel(member.sense.measure, around.quantity)))
    return {
      ...NOTHING,
      measure: member.sense.measure,
      dimensions: { ...member.sense.dimensions, ...member.values },
      at: member.at,
    };
  if (isRelative && carried !== null) return part(scene, carried, member.words);
  return parted === null
    ? { ...NOTHING, label: member.words, at: member.at }
    : part(scene, whole, member.words);
};

/** How much of a plan is done: of the plan, or of what the plan is for. */
const ofPlan: Rule = (scene) => {
  const { seen, carried, memory } = scene;
  if (!seen.completes) return null;
  const index = carried ?? memory.lastLevel();
  const planned = memory.at(index);
  return carry(scene, planned?.status === "target" && planned.base !== null ? planned.base : index);
};

const ofContribution: Rule = (scene) =>
  scene.seen.as === "contribution" && scene.carried !== null ? carry(scene, scene.carried) : null;

const TO_LEVEL =
  /^(?:[^,，。；]{0,12}(?:增加|增长|提高|提升|上升|下降|降低|减少|回落|调整|发展|扩大|缩短)?[到至为](?:\d{4}年的?)?(?:约|近)?|升至|增至|降至|减至|\s?(?:in [a-z ]+ )?to(?: about| around| nearly)?\s)$/u;

/** From a level to another, and so much more to a level. */
const reachedLevel: Rule = (scene) => {
  const { previous, inSentence, around, like } = scene;
  return previous !== null &&
    TO_LEVEL.test(around.lead) &&
    (previous.as === "growth" || previous.as === "times" || isCountedSo(previous, like))
    ? carry(scene, inSentence)
    : null;
};

/** Nothing but a time and a bracket. */
const BRACKET_OPENS = new RegExp(`^\\s?\\((?:(?:at )?(?:the )?end(?: of)?)?[\\s${BLOT}:]*$`, "u");

/** The level of another time in brackets: 120 (2022: 98). */
const bracketedLevel: Rule = (scene) => {
  const { previous, inSentence, around, quiet, like, unit } = scene;
  return around.isBracketed &&
    previous?.as === "level" &&
    BRACKET_OPENS.test(quiet.slice(around.leadFrom, around.quantity.from)) &&
    isCountedSo(previous, like)
    ? carry(scene, inSentence, { isBefore: isCount(unit) || previous.figure.unit === unit })
    : null;
};

/** "Of the 129 projects, 58 …": what follows are parts of the first figure. */
const OF_ALL = /^\s*(?:of|among) (?:the|these|its|all)\b/u;
/** 117个项目中，…19个: the same in Chinese, behind the first figure. */
const OF_THESE = /^(?:\p{Script=Han}|[“”"]){0,10}(?:中|里)[,，]/u;
const firstWords = (words: string, count: number): string =>
  words.split(/\s+/).slice(0, count).join(" ");

const partOfFirst: Rule = (scene) => {
  const { form, around, memory, sentenceFrom, inSentence, unit, like, phrase } = scene;
  const { sentence, noun } = around;
  const first = memory.at(sentenceFrom);
  if (inSentence === null || first === null || !isCount(unit) || !isCountedSo(first, like))
    return null;
  if (OF_THESE.test(form.slice(first.quantity.to, first.quantity.to + 16)))
    return phrase === "" ? null : part(scene, sentenceFrom, phrase);
  if (!OF_ALL.test(form.slice(sentence.from, sentence.from + 16))) return null;
  const said = bare(noun).replace(/^(?:are|were|is|was)\s/u, "");
  return part(scene, sentenceFrom, firstWords(said, 4) || "part");
};

/** A part of what was counted before. */
const OF_THEM =
  /^\s?of (?:them|these|those|which|whom|the (?:projects|companies|firms|enterprises|tenants|workers|units|parks|zones))\b/u;

const partOfThem: Rule = (scene) => {
  const { around, memory, unit, like } = scene;
  const ofThem = OF_THEM.exec(around.near)?.[0];
  const those = ofThem === undefined || !isCount(unit) ? null : memory.levelLike(like, true);
  if (ofThem === undefined || those === null) return null;
  const behind = around.near.slice(ofThem.length);
  return part(scene, those, englishPredicate(behind) || firstWords(bare(behind), 5) || "part");
};

const ofLevel =
  (rule: Rule): Rule =>
  (scene) =>
    scene.seen.as === "level" ? rule(scene) : null;

const byName = firstOf([shareOfName, ...nameRules]);

/** How far around a figure words may speak of a measure of one's own. */
const REACH = 40;

/** A measure of one's own that the words around a figure speak of. */
const familiarTo = ({
  form,
  around,
  familiar,
  seen,
  unit,
  memory,
  sentenceFrom,
}: Scene): Familiar | null => {
  if (seen.as !== "level" && !isPart(unit)) return null;
  const { quantity, sentence } = around;
  const from = Math.max(sentence.from, quantity.from - REACH);
  const tail = form.slice(quantity.to, Math.min(sentence.to, quantity.to + REACH));
  const levels = memory.since(sentenceFrom).filter(({ as }) => as === "level");
  const words = `${form.slice(from, quantity.from)} ${tail.split(/[,，。；;]/u)[0] ?? ""}`;
  return familiar(words, quantity, new Set(levels.map(({ measure }) => measure)));
};

const ofFamiliar = ({ here }: Scene, { measure, coverage }: Familiar): Subject => ({
  ...NOTHING,
  measure,
  as: "level",
  at: here,
  doubts: coverage < 0.8 ? ["name"] : [],
});

/** A measure of one's own that the words around have nearly all of, where what a name says is but a part of its. */
const wellKnown: Rule = (scene) => {
  const own = familiarTo(scene);
  if (own === null || own.coverage < 0.8) return null;
  const named = byName(scene);
  if (named?.measure === own.measure) return named;
  const said = named?.at == null ? "" : scene.form.slice(named.at.from, named.at.to);
  return named !== null && !own.name.includes(said) ? null : ofFamiliar(scene, own);
};

const rules = firstOf([
  wellKnown,
  ofMember,
  ofPlan,
  ofContribution,
  ...[reachedLevel, bracketedLevel, partOfFirst, partOfThem].map(ofLevel),
  byName,
  (scene) => (scene.seen.as === "level" ? levelRules(scene) : relativeRules(scene)),
]);

/** What the words around a figure say that it is of: by the first rule that tells. */
export const subjectOf = (scene: Scene): Subject => {
  let found = rules(scene) ?? NOTHING;
  const own = found.measure === null && found.base === null ? familiarTo(scene) : null;
  if (own !== null) found = ofFamiliar(scene, own);
  const as = found.as ?? scene.seen.as;
  // A rate has no parts, and what is said of it then is of something else.
  return found.measure !== null && !canBe(found.measure, as)
    ? { ...NOTHING, label: scene.around.phrase || null, at: found.at, doubts: ["base"] }
    : found;
};
