import type { AspectId } from "@park/data";
import * as cue from "./cues.ts";
import type { Around } from "./figureWords.ts";
import { isPart, isPoint } from "./kinds.ts";

/** The aspect in which a figure sees its measure, and what its words say of that. */
export interface Seen {
  readonly as: AspectId;
  /** What is ranked or has moved, where it is not the level. */
  readonly in: "growth" | "share" | "rank" | null;
  /** How much of a target is met. */
  readonly completes: boolean;
  /** Where the words of the whole begin, and those words. */
  readonly whole: { readonly from: number; readonly words: string } | null;
  /** It is where a change began, or what is compared with: a level of before. */
  readonly isBefore: boolean;
  /** It is a level that a change led to. */
  readonly isReached: boolean;
}

/** A sum, and how much that is of it all: "$1.03 billion of exports, 55%, …". */
const APPOSED = /^(?: (?:of|in) [a-z ]{3,24})?,\s$/u;
/** Words that say how many times as much, whatever verb stands before them. */
const MULTIPLE = /fold$|翻|doubled|tripled|twice/u;
/** The next in a list of shares: "trailed by the east with". */
/** "of whom 31% were women". */
const OF_WHOM =
  /\bof (?:whom|which|them|these|those)(?: about| nearly| some| around| almost| over)*\s$/u;
const TO_LEVEL_EN = /\bto(?: about| nearly| some| around| just)*\s$/u;
/** 占全球产能的20%、全国产能的28%: a share of another whole. */
const SHARE_AGAIN = /^[、,，和及]\s*(?<whole>\p{Script=Han}{2,10})的\s*$/u;
const FOLLOWED =
  /\b(?:followed|trailed) by\b|^[,\s]*(?:and )?[a-z' -]{2,30}(?: (?:with|at|the remaining))?\s$/u;
const SIGNED = /^(?:[+-]|(?:up|down)\b)/u;

/**
 * Tells the aspect of a figure from its unit and the words around it.
 *
 * @param around - the figure with its words
 * @param hasRate - whether the words name a rate, such as occupancy, of which a percentage is a level
 * @param carried - the aspect of the figure before, where this one may go on from it
 */
export const aspectOf = (
  around: Around,
  hasRate: boolean,
  carried: { readonly as: AspectId; readonly in: Seen["in"] } | null,
): Seen => {
  const { quantity, lead, led, clause, tail, near, noun, isJoined, isBracketed } = around;
  const { figure } = quantity;
  const level: Seen = {
    as: "level",
    in: null,
    completes: false,
    whole: null,
    isBefore: false,
    isReached: false,
  };
  if (figure === null) return level;
  const isFrom = cue.FROM.test(lead);
  const isReached = cue.LEADS_TO.test(led);
  if (figure.unit === "rank") {
    if (cue.PLACES_MOVED.test(led)) return { ...level, as: "change", in: "rank" };
    return { ...level, as: "rank", in: cue.OF_GROWTH.test(lead.slice(-20)) ? "growth" : null };
  }
  if (figure.unit === "times")
    return {
      ...level,
      as:
        cue.GROWS.test(led) && !isReached && !MULTIPLE.test(quantity.printed) ? "growth" : "times",
    };
  if (isPoint(figure.unit)) {
    if (cue.CONTRIBUTES.test(led)) return { ...level, as: "contribution" };
    const isCompared = cue.POINTS_ABOVE.test(led) || cue.POINTS_ABOVE.test(near);
    const inner = /占比|比重|share/u.test(lead)
      ? "share"
      : cue.OF_GROWTH.test(lead) || (isCompared && carried?.as === "growth")
        ? "growth"
        : carried?.as === "share" || (carried?.as === "growth" && !hasRate)
          ? carried.as
          : carried?.as === "points" && isJoined && carried.in !== "rank"
            ? carried.in
            : null;
    return { ...level, as: "points", in: inner };
  }
  if (isPart(figure.unit)) {
    const share =
      cue.SHARE_BEFORE.exec(led) ?? (carried?.as === "share" ? SHARE_AGAIN.exec(led) : null);
    const behind = cue.SHARE_BEHIND.exec(tail);
    const completes = cue.COMPLETES.test(clause) || cue.COMPLETES_EN.test(tail);
    const whole =
      share !== null
        ? {
            from: quantity.numberFrom - share[0].length,
            words: share.groups?.whole ?? behind?.groups?.whole ?? "",
          }
        : behind !== null
          ? { from: quantity.from, words: behind.groups?.whole ?? "" }
          : null;
    const asShare: Seen = { ...level, as: "share", whole, isBefore: isFrom, isReached };
    // Less than nothing is no part of anything.
    if (figure.amount?.startsWith("-") === true) return { ...level, as: "growth" };
    if (completes) return { ...asShare, completes };
    // It slowed to 3% from 9%.
    if (
      isFrom &&
      carried !== null &&
      carried.as !== "level" &&
      /^\s?(?:from|[从由])\s?$/u.test(lead)
    )
      return { ...level, as: carried.as, in: carried.in, isBefore: true };
    if (share !== null || OF_WHOM.test(led) || (cue.PART_RATE.test(led) && !hasRate))
      return asShare;
    if (cue.MORE_BEHIND.test(tail) || SIGNED.test(quantity.printed) || /[+]\s?$/u.test(lead))
      return { ...level, as: "growth" };
    // Vacancy fell to 3%; but growth slowed to 3%.
    const isLevel =
      isReached && (hasRate || (TO_LEVEL_EN.test(led) && !cue.OF_GROWTH.test(clause)));
    if (cue.GROWS.test(led) && !isLevel) return { ...level, as: "growth" };
    if (hasRate) return { ...level, isBefore: isFrom, isReached };
    // Occupancy stood at 94%, against 91% in 2023.
    if (carried?.as === "level" && cue.AGAINST.test(led)) return { ...level, isBefore: true };
    if (isBracketed && /\(\s*$/u.test(lead)) return asShare;
    if (behind !== null) return asShare;
    if (cue.PART_OF_NAME.test(tail)) {
      // 贡献了全市58.3%的税收: the region's name stands right before the share.
      const region = cue.REGION_RIGHT_BEFORE.exec(lead);
      return region === null
        ? asShare
        : { ...asShare, whole: { from: quantity.from - region[0].length, words: region[0] } };
    }
    if (carried?.as === "level" && APPOSED.test(lead) && near.trim() === "") return asShare;
    if (isReached && carried !== null && carried.as !== "level")
      return { ...level, as: carried.as, in: carried.in };
    if (carried?.as === "share" && FOLLOWED.test(lead)) return asShare;
    if (isJoined && carried !== null) return { ...level, as: carried.as, in: carried.in };
    const isFraction =
      !/\d%|per ?cent|百分/u.test(quantity.printed) && !/:/u.test(quantity.printed);
    return isFraction ? asShare : level;
  }
  const isLess = figure.amount?.startsWith("-") === true;
  const isMore =
    isLess ||
    cue.NET_OF.test(led) ||
    (cue.CHANGED.test(led) && !isReached && (cue.COMPARED.test(led) || cue.NET.test(led))) ||
    (cue.MORE_THAN.test(noun) && /\bthan\b|^\s?(?:more|fewer)\b/u.test(noun));
  if (isMore) return { ...level, as: "change" };
  const isBefore =
    isFrom || cue.WAS_BEFORE.test(lead) || cue.AGAINST.test(led) || cue.BEFORE_BEHIND.test(tail);
  return { ...level, isBefore, isReached };
};
