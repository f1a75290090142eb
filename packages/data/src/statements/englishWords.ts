import type { Quantity } from "../text/quantities.ts";
import { bare } from "./bare.ts";
import type { Around } from "./figureWords.ts";
import { isCount } from "./kinds.ts";

const PART_VERB =
  /(?:^|[,.;:]|\b(?:and|while|followed by|the)\s)\s?(?<part>[a-z][a-z '&-]{2,48}?) (?:accounted for|cornered|took(?: up)?|received|attracted|contributed|brought in|led with|leads with|ahead with|topped the list with|(?:remained|was|were|is|are|stayed) the (?:largest|biggest|leading|top|main|strongest)(?: [a-z]+)? (?:at|with)|ma(?:d|k)e up|makes up|represent(?:s|ed)?|compris(?:e|es|ed)|the remaining|generated|earned|with|for|had|absorbed)(?: about| around| nearly| some| another)?\s$/u;
const PLACE_BEHIND =
  /^\s?(?:(?:are|were|is|was|went|go|goes|came|come) )?(?:in|into|on|from|to|at|by|under|for|outside)\s(?<part>(?:the )?[a-z][a-z '-]{2,40}?)(?=$|[,.;:]|\s(?:and|in|on|while|with)\b)/u;

const WENT_INTO =
  /^\s?(?:of (?:it|this|that|which)\s)?(?:(?:went|goes|flowed|was invested|is) )?(?:into|for)\s(?<part>(?:the )?[a-z][a-z '-]{2,40}?)(?=$|[,.;:]|\s(?:and|in|on|while|with)\b)/u;

/** The part that takes so much, by the verb before the figure: "electronics took …". */
export const englishTaker = (lead: string): string | undefined =>
  PART_VERB.exec(lead)?.groups?.part;

/** Where or as what so much stands: "under construction", "in logistics"; empty where nothing says. */
export const englishPlace = (near: string): string =>
  bare(PLACE_BEHIND.exec(near)?.groups?.part ?? "");

/** A count without its noun. */
const isBareCount = ({ figure, unitFrom, to, numberTo }: Quantity): boolean =>
  unitFrom !== "printed" && to === numberTo && isCount(figure?.unit ?? "");

/** The part that an English clause speaks of: "electronics took …", "six in logistics", "forty-one joined". */
export const englishPart = ({ quantity, lead, near }: Around): string | null => {
  const taker = englishTaker(lead);
  if (taker !== undefined) return bare(taker) || null;
  const place = PLACE_BEHIND.exec(near)?.groups?.part;
  if (place !== undefined && isBareCount(quantity)) return bare(place) || null;
  // US$112 million went into manufacturing and US$41 million into logistics.
  const into = WENT_INTO.exec(near)?.groups?.part;
  if (into !== undefined) return bare(into) || null;
  const next =
    /^[,\s]*and (?:the )?(?<part>(?!(?:its|their|his|our)\s)[a-z][a-z -]{2,30})\s$/u.exec(lead)
      ?.groups?.part;
  if (next !== undefined && !isBareCount(quantity)) return next;
  if (!isBareCount(quantity)) return null;
  return (
    /^\s?(?<part>joined|left|opened|closed|were new|are new|are foreign-owned|went bankrupt)\b/u.exec(
      near,
    )?.groups?.part ?? null
  );
};

/** What the words behind a share say of it: "of them are in logistics", "are foreign-owned". */
export const englishPredicate = (near: string): string => {
  const words = near
    .replace(/^\s?(?:of (?:them|these|those|whom|which))?\s?/u, "")
    .replace(
      /^(?:are|is|was|were|have|has|went|goes|go)\s(?:into |in |on |from |to |a |an |at )?/u,
      "",
    )
    .replace(/[.,;:]+$/u, "");
  return words === near.trim() ||
    !/^[a-z]/u.test(words) ||
    /^(?:of|and|or|in|on|a|an|the|more|less|higher|lower|up|down|than)\b/u.test(words)
    ? ""
    : words.split(/\s+/).slice(0, 5).join(" ");
};

/** The noun that an English clause of growth is about; empty where it only goes on. */
export const englishNoun = (words: string): string =>
  bare(words)
    .replace(/[\uFFFC%+]/gu, " ")
    .replace(
      /\b(?:an?|the|that|this|which|it|they|its|their|these|those|is|was|were|are|has|have|had|been|be|and|but|or|so|while|whereas|although|though|thus|only|just|nearly|almost|about|around|some|over|more|less|than|by|of|to|in|on|at|from|for|with|as|up|down|again|also|further|another|year|quarter|month|half|period|terms|real|nominal|dollar|local|currency|annual|average|increase[sd]?|increasing|decrease[sd]?|rise[sn]?|rose|rising|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|growth|growing|grew|grown|gain(?:s|ed)?|decline[sd]?|declining|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|improve[sd]?|improving|expand(?:s|ed|ing)?|slow(?:s|ed|ing)?|change[sd]?|represent(?:s|ed|ing)?|imply(?:ing)?|marking|reflecting|compared|equal|equivalent|rate|mean|overall|altogether|therefore|expected|expects?|investment was)\b/gu,
      " ",
    )
    .replace(/[^a-z' -]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
