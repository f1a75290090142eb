import type { Figure } from "./figure.ts";

/** Chinese words of falling, and words that hold their characters and say nothing of it. */
const FALLING =
  /[降跌滑落缩减负亏损退少低窄衰萎挫慢弱逊滞削砍崩蒸坠贬缓腰]|下[拉行挫探调降滑跌修]/u;
const NO_FALL =
  /由[负降减跌]转[正增升]|负债|负荷|负责|低碳|低效|低保|落户|落地|落实|坐落|减排|退休|少数|少年|缓解/gu;
/** Falling to a level: the figure is where it came to. */
const FALLING_TO =
  /(?:下降|下滑|下跌|降低|减少|回落|缩短|压缩|压减|缩减|收缩|降|减|跌|fell|falls?|dropped|declined|decreased|slipped|slowed|eased|narrowed|down)(?:了|为)?(?:至|到| to )$/iu;
const FALLS =
  /\b(?:los[est]\w*|lost|cut\w*|shed\w*|f[ea]ll\w*|drop\w*|declin\w*|decreas\w*|down|lower\w*|less|fewer|reduc\w*|shr[aiu]nk\w*|contract(?:ed|ing|ion)|slip\w*|slump\w*|plung\w*|plummet\w*|tumbl\w*|slid\w*|dip\w*|deficit|negative|minus|retreat\w*|weak\w*|narrow\w*|slow\w*|worse\w*|eas(?:ed|ing)|sank|sink\w*|off)\b/iu;

/** What may stand before a percentage: words of growth, of being so much, of parts and wholes, of comparing. */
const KNOWN_BEFORE =
  /(?:^|[占为是达到至于有的比率重额速幅面度值量均平标务成现在仅约共计和与及或以按即例中期长高升增加涨大快出、:(+"])$/u;
const COMPARED = /占|高于|快于|高出|优于|好于|超|领先/u;
const GROWS =
  /(?:(?:增长|增加|上升|提高|提升|增|升|涨)(?:了|约|近|达|为|到|至)?|(?:^|[^\p{L}])(?:up|rose|grew|increased|growth of|rise of|increase of|gain of))$/iu;
const DENIED = /[不未没无难少](?:增长|增加|上升|提高|提升|增|升|涨)/u;

/** Words between a verb and its number that say nothing of direction. */
const SKIPPED = /(?:^| )(?:by|about|around|nearly|some|a|an|the|only|just|another|further|over)$/iu;
const KNOWN_WORD =
  /(?:^|[^\p{L}])(?:(?:up|rose|rises?|rising|grew|grows?|growing|gain(?:s|ed)?|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?|surged?|soared|expanded|improved|higher|is|was|are|were|be|at|to|from|for|and|or|with|stood|reached|reaching|hit|made|totall?ed|equals?|averaged|above|up to|than)|(?:rates?|shares?|growth|increases?|rises?|gains?|margin|average|total|target|goal) of)$/iu;
const KNOWN_BEHIND =
  /^(?:$|[^ \n]|[ \n](?:[^\p{L}]|(?:of|in|on|to|from|over|year|yoy|more|higher|above|growth|increase|rise|and|or|by|for|the|at|as|during|compared|than|were|was|is|are|went|while|with)(?!\p{L})))/iu;
const FALLS_BEHIND = /^[^,。;.]{0,2}的?[降跌缩减负亏损退少低衰萎]/u;

/** The words before a figure in its clause; where there are none, as in a list, those of the clause before. */
const clauseOf = (before: string): string => {
  const clause = /[^,。;；!?！？]*$/u.exec(before)?.[0] ?? "";
  return /\p{L}/u.test(clause)
    ? clause
    : (/[^,。;；!?！？]*[,]?[^,。;；!?！？]*$/u.exec(before)?.[0] ?? "");
};

const isChange = ({ unit }: Figure): boolean => unit === "percent" || unit === "percentagePoint";

/** Whether the words may make a figure a fall that was read without a minus: they say so, or are not known. */
export const fallsOrUnknown = (figure: Figure, before: string, behind: string): boolean => {
  if (figure.amount?.startsWith("-")) return false;
  if (FALLS_BEHIND.test(behind) || /^ (?:lower|less|fewer|below|short|down|off)\b/iu.test(behind))
    return true;
  const clause = clauseOf(before).replace(NO_FALL, "");
  const level = clause.replace(FALLING_TO, " to ");
  const isChinese = /\p{Script=Han}/u.test(clause.slice(-12));
  if (!isChange(figure))
    return isChinese
      ? FALLING.test(level.slice(-4))
      : !/ to $/.test(level) && FALLS.test(level.split(" ").slice(-4).join(" "));
  if (!isChinese) {
    let words = level.trimEnd();
    while (SKIPPED.test(words)) words = words.replace(SKIPPED, "");
    const isKnown = /(?:^|[^\p{L}])$/u.test(words) || KNOWN_WORD.test(words);
    const near = GROWS.test(words) ? level.split(" ").slice(-4).join(" ") : level;
    return !isKnown || !KNOWN_BEHIND.test(behind) || FALLS.test(near);
  }
  const part = level.split("、").at(-1) ?? "";
  if (GROWS.test(part)) return FALLING.test(part) || DENIED.test(part);
  const isKnown = KNOWN_BEFORE.test(level.trimEnd()) || / to $/.test(level) || COMPARED.test(level);
  return !isKnown || FALLING.test(level);
};
