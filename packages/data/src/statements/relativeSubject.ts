import type { Seen } from "./aspectOf.ts";
import { bare } from "./bare.ts";
import * as cue from "./cues.ts";
import { englishNoun, englishPredicate, englishTaker } from "./englishWords.ts";
import { canBe, isPart } from "./kinds.ts";
import { INDUSTRY, PARTS, partOf, valuesIn } from "./parts.ts";
import {
  carry,
  firstOf,
  HAN,
  NOTHING,
  namedIn,
  part,
  type Rule,
  type Scene,
  without,
} from "./scene.ts";

/** Names of nothing by themselves: they say in which aspect what was named before is seen. */
const NO_SUBJECT = /^(?:增速|增幅|占比|比重|增量|总量|余额|净增|水平|均值|计划|目标|任务)/u;

/** The noun phrase of a clause without the words of its aspect. */
const phraseOf = (phrase: string, { whole }: Seen): string =>
  bare(
    (whole === null ? phrase : phrase === bare(whole.words) ? "" : phrase.replace(/占.*$/u, ""))
      .replace(cue.POINTS_ABOVE, "")
      .replace(cue.GROWS, "")
      .replace(cue.PART_RATE, "")
      .replace(
        /(?:增速|增幅|总量|规模|位|排名|名列|跻身|增长|下降|提高|提升|上升|回落|扩大|缩小|收窄|拉动|下拉|带动|贡献|前移|后移|多出|多|少|增|降)+$/u,
        "",
      )
      .replace(/^[比较与][\s\uFFFC]*/u, ""),
  );

/** The subject of an English clause of a share; empty in Chinese. */
const englishHolder = ({ quiet, around, here }: Scene): string =>
  HAN.test(around.lead)
    ? ""
    : bare(
        quiet
          .slice(here.from, here.to)
          .replace(/\b(?:equal|equivalent|corresponding|amounting) to\s?$/u, ""),
      ).replace(
        /(?:^|\s)(?:(?:now|also|still|already|thus|together)\s)*(?:made|make|makes|accounted|account|accounts|hold|holds|held|represent|represented|took|remain|remains)(?:\s.*)?$/u,
        "",
      );

/** "Electronics made up 40% of exports": a part of the measure that the share is of. */
const partOfNamedWhole: Rule = (scene) => {
  const { find, seen, memory, carried, inSentence, isBack, here } = scene;
  if (seen.as !== "share") return null;
  const measure = namedIn(find, seen.whole?.words ?? "")?.senses.find(
    (sense) =>
      sense.isVerb === undefined && sense.isExpected === undefined && canBe(sense.measure, "share"),
  );
  const holder = englishHolder(scene);
  return measure !== undefined &&
    holder.length <= 40 &&
    /^[a-z]/u.test(holder) &&
    !isBack &&
    (inSentence === null || memory.at(carried)?.measure?.id !== measure.measure.id)
    ? {
        ...NOTHING,
        measure: measure.measure,
        dimensions: { ...measure.dimensions, ...partOf(measure.measure, holder) },
        of: null,
        at: here,
      }
    : null;
};

/** "40% are foreign-owned". */
const partSaidBehind: Rule = (scene) => {
  const { seen, around, carried } = scene;
  if (seen.as !== "share" || HAN.test(around.lead + around.near) || carried === null) return null;
  const predicate = englishPredicate(around.near);
  return predicate === "" ? null : part(scene, carried, predicate);
};

/** What its own noun phrase names: a part stated before, what it takes up, a part of what it goes on from, or something new. */
const byPhrase: Rule = (scene) => {
  const { seen, around, memory, phrase, carried, inSentence, here } = scene;
  const isFree =
    seen.as === "rank" ||
    seen.as === "points" ||
    (seen.as === "times" && /[为是]/u.test(around.lead));
  if (isFree || around.isJoined) return null;
  const own = phraseOf(phrase, seen);
  if (!/\p{Script=Han}{2}/u.test(own) || NO_SUBJECT.test(own)) return null;
  const called = memory.byPart(own);
  if (called !== null) return carry(scene, called);
  const headed = memory.byHead(own, around.quantity, seen.as);
  if (headed !== null)
    return carry(scene, headed.index, { dimensions: headed.dimensions, at: here });
  const before = memory.at(carried);
  if (carried !== null && before !== null) {
    const isListed =
      before.as === seen.as &&
      inSentence !== null &&
      ("part" in before.dimensions || "industry" in before.dimensions) &&
      (PARTS.test(own) || INDUSTRY.test(own));
    if (isListed)
      return carry(scene, carried, {
        dimensions: {
          ...without(before.dimensions, "part", "industry"),
          ...partOf(before.measure, own),
        },
        at: here,
      });
    const isOfIt =
      seen.as === "share" &&
      (cue.OF_WHICH.test(around.lead) ||
        (seen.whole?.words.trim() === "" && !isPart(before.figure.unit)));
    const isKnown =
      before.measure !== null && Object.keys(valuesIn(before.measure, own)).length > 0;
    // 主导产业产值312亿元，其中新材料产业增长14%.
    const isIndustry =
      before.measure !== null && cue.OF_WHICH.test(around.lead) && INDUSTRY.test(own);
    if (isOfIt || isKnown || isIndustry) return part(scene, carried, own);
  }
  return { ...NOTHING, label: own, at: here, doubts: ["name"] };
};

const GENERIC_WHOLE =
  /^(?:the |this |that |its |their )?(?:amount|total|sum|figure|whole|it|them|all|overall|rest)?$/u;
const PEOPLE =
  /\b(?:wom[ae]n|men|females?|males?|nationals|locals?|residents|graduates|expatriates?|youth)\b/u;

/** The part that an English clause gives a share to. */
const englishShare: Rule = (scene) => {
  const { seen, around, find, memory, carried, unit, here } = scene;
  if (seen.as !== "share" || HAN.test(around.lead)) return null;
  const taker = englishTaker(around.lead);
  const spoken = taker === undefined ? undefined : namedIn(find, taker);
  const meant = spoken?.senses.find(
    ({ measure, isVerb }) =>
      isVerb === undefined && memory.hasNamed([measure.id], scene.sentenceFrom),
  );
  if (taker !== undefined && spoken !== undefined && meant !== undefined && spoken.from > 0)
    return {
      ...NOTHING,
      measure: meant.measure,
      dimensions: partOf(meant.measure, bare(taker.slice(0, spoken.from)) || taker),
      at: here,
    };
  const isSum = /amount|value|sum|investment/u.test(seen.whole?.words ?? "");
  const index = isSum ? memory.levelLike("USD", true) : (carried ?? memory.lastLevel());
  const isGeneric = seen.whole === null || GENERIC_WHOLE.test(seen.whole.words.trim());
  if (index === null || !isGeneric) return null;
  if (taker !== undefined) {
    const whole = memory.wholeLike(memory.at(index)?.figure.unit ?? unit) ?? index;
    return part(scene, whole, bare(taker) || taker);
  }
  const holder = englishHolder(scene);
  return /^[a-z]/u.test(holder) && PEOPLE.test(holder) ? part(scene, index, holder) : null;
};

/** Growth of something that no codebook names. */
const englishGrowth: Rule = (scene) => {
  const { seen, around, quiet, here, memory, previous, inSentence } = scene;
  if (seen.as !== "growth" || HAN.test(around.lead) || around.isJoined) return null;
  const label = englishNoun(quiet.slice(here.from, here.to));
  // Electronics came to so much, while devices rose by so much: parts beside each other.
  const isBeside =
    /(?:^|,)\s*(?:while|whereas|and) /u.test(around.lead) &&
    previous !== null &&
    ("part" in previous.dimensions || "industry" in previous.dimensions);
  if (isBeside && label !== "" && inSentence !== null)
    return part(
      scene,
      memory.wholeLike(memory.at(memory.lastLevel())?.figure.unit ?? "any"),
      label,
    );
  return label === "" ? null : { ...NOTHING, label, at: here, doubts: ["name"] };
};

/** 全市8.7%的土地面积: of the noun behind it, and of nothing that was named before. */
const ofNounBehind: Rule = ({ seen, around, here }) => {
  const noun =
    seen.as === "share" ? /^的(\p{Script=Han}{2,12})$/u.exec(around.near)?.[1] : undefined;
  return noun === undefined ? null : { ...NOTHING, label: noun, at: here, doubts: ["name"] };
};

/** What a growth, a share, a rank or a change without a name of its own is of. */
export const relativeRules: Rule = firstOf([
  partOfNamedWhole,
  partSaidBehind,
  byPhrase,
  englishShare,
  englishGrowth,
  ofNounBehind,
  (scene) => carry(scene, scene.carried),
]);
