import { BLOT, bare } from "./bare.ts";
import * as cue from "./cues.ts";
import { englishPart, englishPlace, englishPredicate } from "./englishWords.ts";
import { isCount } from "./kinds.ts";
import { isCountedSo } from "./memory.ts";
import { PARTS, STAGE, valuesIn } from "./parts.ts";
import {
  carry,
  firstOf,
  HAN,
  inSize,
  NOTHING,
  part,
  type Rule,
  type Scene,
  TIME_UNITS,
  without,
} from "./scene.ts";
import { regionIn } from "./scope.ts";
import type { Statement } from "./statement.ts";
import { sumOfList } from "./sums.ts";

/** The level of such a unit that was stated last. */
const lastOf = ({ memory, last: index }: Scene): readonly [number, Statement] | null => {
  const one = memory.at(index);
  return index === null || one === null ? null : [index, one];
};

/** A region's average of what was stated. */
const regionsAverage: Rule = (scene) => {
  const last = lastOf(scene);
  return last !== null &&
    /平均|average/u.test(scene.phrase) &&
    regionIn(scene.form.slice(scene.here.from, scene.here.to)) !== null
    ? carry(scene, last[0])
    : null;
};

/** What is aimed at, of what the sentence began with. */
const aimedAt: Rule = (scene) => {
  const { sentenceFrom, outlook, unit, around } = scene;
  const last = lastOf(scene);
  return last !== null &&
    last[0] >= sentenceFrom &&
    outlook !== null &&
    !isCount(unit) &&
    last[1].figure.unit === unit &&
    !HAN.test(around.lead) &&
    !TIME_UNITS.has(unit)
    ? carry(scene, last[0])
    : null;
};

const NOW = /^(?:目前|当前|现有|现|全区|园区)?$/u;

/** A total, a target or a level of another time, without a noun of its own. */
const sameAgain: Rule = (scene) => {
  const { form, around, seen, phrase, periods, inSentence, isBack, here, whole } = scene;
  const last = lastOf(scene);
  if (last === null || (inSentence === null && !isBack && !around.isBracketed)) return null;
  const [index, one] = last;
  const isTarget = cue.TARGET_BEHIND.test(around.near) || cue.TARGET_BEFORE.test(around.lead);
  const hasTime = periods
    .between(here.from, here.to)
    .some(({ kind, to }) => kind === "own" && to <= here.to);
  if (cue.TOTAL.test(form.slice(here.from, here.to)) && NOW.test(phrase) && !isTarget)
    return one.dimensions.new === undefined
      ? carry(scene, whole)
      : carry(scene, index, { dimensions: without(one.dimensions, "new") });
  // A count that has a noun of its own is of that.
  const hasNoun = isCount(scene.unit) && HAN.test(around.near[0] ?? "") && bare(around.near) !== "";
  return seen.isBefore || isTarget || (phrase === "" && !hasNoun && (seen.isReached || hasTime))
    ? carry(scene, index)
    : null;
};

/** So many of those counted, of the class of a size. */
const ofSize: Rule = (scene) => {
  const { sizeClass, parted, whole, here } = scene;
  return sizeClass === "" || parted === null
    ? null
    : carry(scene, whole, {
        dimensions: {
          ...without(parted.dimensions, "size"),
          ...inSize(parted.measure, sizeClass),
        },
        at: here,
      });
};

/** Another body's figure of what was stated of the body before. */
const ofAnotherBody: Rule = (scene) => {
  const { body, phrase, inSentence, isBack } = scene;
  const last = lastOf(scene);
  return last !== null && body !== null && phrase === "" && (inSentence !== null || isBack)
    ? carry(scene, last[0])
    : null;
};

/** More or less than it was at another time. */
const BEFORE_TIME = new RegExp(`(?:超过?|高于|低于|多于|少于|不及)${BLOT}+的?$`, "u");

const ofAnotherTime: Rule = (scene) => {
  const last = lastOf(scene);
  return last !== null && BEFORE_TIME.test(scene.quiet.slice(scene.around.leadFrom, scene.here.to))
    ? carry(scene, last[0], { isBefore: true })
    : null;
};

/** Of what its noun takes up. */
const byHead: Rule = (scene) => {
  const { phrase, memory, around, here } = scene;
  if (phrase === "" || /人均|户均|亩均|平均/u.test(phrase) || cue.OF_WHICH.test(around.lead))
    return null;
  const headed = memory.byHead(phrase, around.quantity, "level");
  return headed === null
    ? null
    : carry(scene, headed.index, { dimensions: headed.dimensions, at: here });
};

/** Parts in brackets behind their names: gems (Rs 1,870 crore) and tools (Rs 1,142 crore). */
const bracketedPart: Rule = (scene) => {
  const { around, previous, parted, whole, like } = scene;
  const listed = BRACKETED_PART.exec(around.lead)?.groups;
  return listed?.part !== undefined &&
    previous !== null &&
    parted !== null &&
    isCountedSo(previous, like) &&
    (listed.led !== undefined || Object.keys(previous.dimensions).length > 0)
    ? part(scene, whole, listed.part)
    : null;
};
const BRACKETED_PART =
  /(?:^[,;)\s]*(?:and |followed by )*(?!(?:led|including|such|notably|mainly|chiefly|among)\b)|(?<led>\b(?:led by|including|such as|notably|mainly|chiefly|among them) ))(?:the )?(?<part>[a-z][a-z '&-]{2,40}?)\s?\(\s?$/u;

/** "9,610 employees, including 2,870 engineers": of the noun behind. */
const includedPart: Rule = (scene) => {
  const { around, parted, whole, like } = scene;
  if (!/\bincluding(?: about| some| nearly| around| over)?\s$/u.test(around.lead)) return null;
  const noun =
    /^\s?(?<noun>[a-z][a-z-]*(?: [a-z-]+){0,2}?)(?=$|[,.;:)]|\s(?:and|in|from|of|who|that|with)\b)/u.exec(
      around.noun,
    )?.groups?.noun;
  return noun === undefined || parted === null || !isCountedSo(parted, like)
    ? null
    : part(scene, whole, noun);
};

/** "The largest was electronics, at 40". */
const apposedPart: Rule = (scene) => {
  const { around, parted, whole, like } = scene;
  const name = /(?:^|[.;:]\s*)(?<part>[a-z][a-z '&-]{2,40}), (?:at|with)\s$/u.exec(around.lead)
    ?.groups?.part;
  return name !== undefined && parted !== null && isCountedSo(parted, like)
    ? part(scene, whole, bare(name) || name)
    : null;
};

/** "A further 140,000 sq ft is under construction": of what was stated last in such a unit. */
const furtherPart: Rule = (scene) => {
  const { around, like, memory } = scene;
  if (!/\b(?:an?other|a further|an additional)\s$/u.test(around.lead)) return null;
  const index = memory.levelLike(like, true);
  const words = englishPredicate(around.near) || englishPlace(around.near);
  return index === null || words === "" ? null : part(scene, memory.wholeLike(like, true), words);
};

const spokenPart: Rule = (scene) => {
  const { around, parted, whole } = scene;
  const name = parted === null || HAN.test(around.lead + around.near) ? null : englishPart(around);
  return name === null ? null : part(scene, whole, name);
};

/** A part in a list, or one that the codebook knows. */
const listedPart: Rule = (scene) => {
  const { form, around, phrase, isRest, parted, whole, inSentence, sentenceFrom } = scene;
  if (parted === null) return null;
  const { sentence, quantity, clauseFrom, near, isBracketed } = around;
  const words = phrase !== "" ? phrase : isRest ? "其余" : bare(near);
  // What is held is no part of what came in the year.
  if (words === "" || words.length > 24 || /(?:拥有|保有|存)量$/u.test(words)) return null;
  const last = lastOf(scene);
  const before = form.slice(sentence.from, quantity.from);
  const isParted =
    last !== null &&
    (whole !== last[0] || "part" in last[1].dimensions || "industry" in last[1].dimensions);
  const endsAlike =
    words.slice(-1) === (Object.values(last?.[1].dimensions ?? {}).at(-1) ?? "").slice(-1);
  const isListed =
    isRest ||
    cue.OF_WHICH.test(before) ||
    cue.AFORESAID.test(before) ||
    (isBracketed && inSentence !== null) ||
    /[：:]\s*$/u.test(form.slice(parted.quantity.to, clauseFrom).slice(0, 3)) ||
    (isParted &&
      ((inSentence !== null && last[0] >= sentenceFrom) ||
        (sentence.goesOn && (PARTS.test(words) || endsAlike))));
  const isKnown =
    parted.measure !== null && Object.keys(valuesIn(parted.measure, words)).length > 0;
  return isListed || isKnown ? part(scene, whole, words) : null;
};

/** A stage of what was counted before: 竣工61个. */
const ofStage: Rule = (scene) => {
  const { memory, like, unit, phrase } = scene;
  const counted = isCount(unit) && phrase !== "" ? memory.wholeLike(like, true) : null;
  const project = memory.at(counted)?.measure ?? null;
  return project !== null && Object.hasOwn(project.dimensions, "stage") && STAGE.test(phrase)
    ? part(scene, counted, phrase)
    : null;
};

const NOUN_BEHIND =
  /^\s?(?:(?:of|in) (?:new |the |its |their |fresh |additional )?)?(?<noun>(?!(?:of|in|on|at|to|from|and|or|by|for|with|went|are|were|was|is|than|more|fewer|per|a|the|during|joined|left|have|had|has|will|while|but|as|came|respectively|so|up|down|over|under|into|this|last|each|who|which|that|said|compared|against|below|above|since|after|before|earlier|later)\b)[a-z][a-z-]*(?:s|ment|ing|ion|ance|ence)(?: [a-z-]*s)?)(?=$|[\s,.;:])/u;
const MONEY = /^(?:资金|金额|经费|专项资金|财政资金|补助资金|投资)$/u;

/** What no codebook names, by the noun phrase around it. */
const labelOf = (phrase: string, noun: string): string | null => {
  const spentOn = MONEY.test(phrase) ? bare(noun).replace(/^(?:用于|用来)/u, "") : "";
  // 投入资金900万元修建道路: what it was for says more than that it was money.
  if (/^\p{Script=Han}{4,16}$/u.test(spentOn)) return `${spentOn}${phrase || "投入"}`;
  if (/\p{Script=Han}/u.test(phrase) && phrase.length >= 2) return phrase.slice(-24);
  // "attract £200 million of investment", "trained 1,150 apprentices": the noun behind says what they are.
  const counted = NOUN_BEHIND.exec(noun)?.groups?.noun;
  if (counted !== undefined) return counted;
  if (/^[a-z][a-z' &-]{3,}$/u.test(phrase) && phrase.split(/\s+/).length <= 6) return phrase;
  const behind = bare(noun);
  if (behind !== "") return behind.split(/\s+/).slice(0, 6).join(" ").slice(0, 40);
  return phrase === "" ? null : phrase.slice(-40);
};

/** What a level without a name of its own is of. */
export const levelRules: Rule = firstOf([
  regionsAverage,
  aimedAt,
  sumOfList,
  sameAgain,
  ofSize,
  ofAnotherBody,
  ofAnotherTime,
  byHead,
  bracketedPart,
  includedPart,
  apposedPart,
  furtherPart,
  spokenPart,
  listedPart,
  ofStage,
  ({ around, phrase, unit, here, sizeClass }) => ({
    ...NOTHING,
    label: labelOf(
      HAN.test(phrase) ? sizeClass + phrase : phrase,
      isCount(unit) && !HAN.test(around.noun) ? around.noun : around.near,
    ),
    at: here,
  }),
]);
