import type { Figure } from "../figure.ts";

/** Chinese words of falling, and words that hold their characters and say nothing of it. */
const FALLING =
  /[降跌滑落缩减负亏损退少低窄衰萎挫慢弱逊滞削砍崩蒸坠贬缓腰]|下[拉行挫探调降滑跌修沉浮压]|拖累|回调|回撤|跳水|探底|失速|遇冷|流失|关停|[▼↓△±]/u;
const NO_FALL =
  /由[负降减跌]转[正增升]|负债|负荷|负责|负极|低碳|低效|低保|低空|低温|(?<!降)低成本|(?<!降)低收入|落户|落地|落实|落成|坐落|村落|院落|角落|部落|减排|减免|减征|减税|减费|降费|降本|降碳|减碳|减亏|止损|减贫|退休|退税|退役|退出|腾退|清退|退还|少数|少年|缓解|亏损面|缩微|慢病|慢性|衰老|削坡|窄带|弱势|弱电|滞后|砍伐|崩塌|蒸汽|坠落|贬值|挫折|缓冲|缓坡/gu;
/** Falling to a level: the figure is where it came to. */
const FALLING_TO =
  /(?:下降|下滑|下跌|降低|减少|回落|缩短|压缩|压减|缩减|收缩|降|减|跌|fell|falls?|dropped|declined|decreased|slipped|slowed|eased|narrowed|down)(?:了|为)?(?:至|到|为| to )$/iu;
const FALLS =
  /\b(?:los[est]\w*|lost|cut\w*|shed\w*|f[ea]ll\w*|drop\w*|declin\w*|decreas\w*|down|lower\w*|less|fewer|reduc\w*|shr[aiu]nk\w*|contract(?:ed|ing|ion)|slip\w*|slump\w*|plung\w*|plummet\w*|tumbl\w*|slid\w*|dip\w*|deficit|negative|minus|retreat\w*|weak\w*|narrow\w*|slow\w*|worse\w*|eas(?:ed|ing)|sank|sink\w*|off)\b/iu;

/** Directly before a figure: where it stood, whatever fell. */
const LEVEL_BEFORE =
  /(?:(?<![a-z])from(?: (?:about|around|some|nearly|just))?|(?:low|high|peak) of|(?<! up) to(?: (?:about|around|some|nearly|just))?|(?:占比?|比重|占有|覆盖|合格|优良|利用|出租|入住|就业|开工|竣工)率?(?:仅|约|近|已)?(?:为|达到?)?) ?$/u;

/** What may stand before a percentage: words of growth, of being so much, of parts and wholes, of comparing. */
const KNOWN_BEFORE =
  /(?:^|[占为是达到至于有的比率重额速幅面度值量均平标务成现在仅约共计和与及或以按即例中期长高升增加涨大快出、:(+"])$/u;
/** What ends in none of these is a verb that may say anything. */
const UNKNOWN_VERB =
  /(?:跳|掉|垮|陷|沉|探|砸|熔|(?<![\d一二三四五六七八九])折|失|缺|亏|逊|输|差|劣|[来去过着得了]|[^\p{Script=Han}])$/u;
const COMPARED = /占|高于|快于|高出|优于|好于|超|领先/u;
const GROWS =
  /(?:(?:增长|增加|上升|提高|提升|增|升|涨)(?:了|约|近|达|为|到|至)?|(?:^|[^\p{L}])(?:up|rose|grew|increased|growth of|rise of|increase of|gain of))$/iu;
const DENIED = /[不未没无难少](?:增长|增加|上升|提高|提升|增|升|涨)/u;

/** Words between a verb and its number that say nothing of direction. */
const SKIPPED =
  /(?:^| )(?:by|about|around|nearly|some|a|an|the|only|just|another|further|over|thus|therefore|hence|then|now|already|again|even|still|itself|together|alone|well|almost|[a-z]+ly)$/iu;
const KNOWN_WORD =
  /(?:^|[^\p{L}])(?:(?:up|rose|rises?|rising|climbing|surging|jumping|soaring|expanding|improving|gaining|edging up|edged up|inched up|ticked up|whom|women|men|them|people|cornered|commanded|claimed|meeting|meets?|supply|supplies|serv(?:es|ed|ing)|employs?|employed|grew|grows?|growing|gain(?:s|ed)?|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?|surged?|soared|expanded|improved|higher|is|was|are|were|be|at|to|from|for|and|or|with|stood|reached|reaching|hit|made|totall?ed|equals?|averaged|above|up to|than|has|had|have|been|being|this|that|which|remains?|remained|stands|holds?|held|takes?|took|represent(?:s|ed|ing)|contribut(?:es?|ed|ing)|covers?|covered|covering|compris(?:es?|ed|ing)|constitutes?|constituted|earned|generated|provided|supplied|attracted|achieved|met|recorded|reported|posted|saw|exceed(?:s|ed)?|topped|reach|occup(?:y|ies|ied)|absorbed|received|including|but|plus|nor|some|all|respectively|targets?|aims|expects?|owns?|owned|accounts?|accounted|account|up|making|made up|makes?|gave|gives?|against|into|with|in|on|only|under|vs|versus|better|higher by|better by|ahead by|returned|yield(?:s|ed)?|added|adding|contributed)|(?:rates?|shares?|growth|increases?|rises?|gains?|margin|average|total|target|goal|ratio|occupancy|proportion|portion|yield|return|stake|level|equivalent|majority|minority|minimum|maximum|contribution|expansion|surge|jump|improvement|utili[sz]ation|inflation|capacity|result|interest|surplus|premium|discount|part|some|record|rate) of|low of|high of|peak of|lows of|averaging|averages?|hitting|topping|exceeding|totalling|touching|touched|crossed|surpassed|margin|margins|share|shares|rate|rates|ratio|occupancy|vacancy|growth|increase|utili[sz]ation|intensity|yield|ebitda|roe|target|actual|estimated|expected|forecast|after|before|despite|without|beyond|within|between|through|during|until|since|following|per|least|most|when|where|while|whose|their|its|our)$/iu;
/** No known word is so long: what stands before it need not be looked at. */
const LONGEST_KNOWN = 32;
/** A fall that stands behind: 5% lower, a 3% quarterly drop. */
const FALLS_NEAR =
  /^ (?:[a-z-]+ )?(?:lower|less|fewer|down|below|behind|short|declin\w*|drop\w*|fall\w*|fell|decreas\w*|contraction|slump\w*|dip|dips|reduc\w*|cuts?|loss\w*|worse|off|shrink\w*|shrank|slide|deficit|cheaper|smaller|slower)(?![a-z])/u;
const FALLS_BEHIND = /^[^,。;.]{0,2}的?[降跌缩减负亏损退少低衰萎]/u;

const CLAUSE_ENDS = ",。;；!?！？";

/** Where the clause begins that ends at a place. */
const clauseStart = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && !CLAUSE_ENDS.includes(text.charAt(at - 1))) at -= 1;
  return at;
};

/** The words before a figure in its clause; where there are none, as in a list, those of the clause before. */
const clauseOf = (before: string): string => {
  const start = clauseStart(before, before.length);
  const clause = before.slice(start);
  return /\p{L}/u.test(clause) || start === 0 || before.charAt(start - 1) !== ","
    ? clause
    : before.slice(clauseStart(before, start - 1));
};

const OF_WHOLE =
  /^ of (?:the|its|our|their|all|total|it|them|those|these|which|whom|it all)(?!\p{L})/u;

const isChange = ({ unit }: Figure): boolean => unit === "percent" || unit === "percentagePoint";

/** Whether the words may make a figure a fall that was read without a minus: they say so, or are not known. */
export const fallsOrUnknown = (figure: Figure, before: string, behind: string): boolean => {
  // Between numbers alone there is no word of direction.
  if (figure.amount?.startsWith("-") || !/[\p{L}▼↓△±]/u.test(before + behind)) return false;
  if (
    (isChange(figure) && (FALLS_BEHIND.test(behind) || FALLS_NEAR.test(behind))) ||
    /^ (?:lower|less|fewer|below|short|down|off)\b/iu.test(behind)
  )
    return true;
  const clause = clauseOf(before).replace(NO_FALL, "");
  const level = clause.replace(FALLING_TO, " to ");
  const isChinese = /\p{Script=Han}/u.test(clause.slice(-12));
  // What it fell to or from is where it stood.
  if (FALLING_TO.test(clause) || LEVEL_BEFORE.test(clause)) return false;
  if (!isChange(figure))
    return isChinese
      ? FALLING.test((level.split("、").at(-1) ?? "").slice(-2))
      : !/ to $/.test(level) && FALLS.test(level.split(" ").slice(-4).join(" "));
  if (!isChinese) {
    let words = level.trimEnd();
    while (SKIPPED.test(words)) words = words.replace(SKIPPED, "");
    const isKnown = /(?:^|[^\p{L}])$/u.test(words) || KNOWN_WORD.test(words.slice(-LONGEST_KNOWN));
    const near = GROWS.test(words) ? level.split(" ").slice(-4).join(" ") : level;
    // A part of something has no direction, unless it was lost.
    return (!isKnown && !OF_WHOLE.test(behind)) || FALLS.test(near);
  }
  const part = level.split(/[、\d%]/u).at(-1) ?? "";
  if (GROWS.test(part)) return FALLING.test(part) || DENIED.test(part);
  const isKnown = KNOWN_BEFORE.test(level.trimEnd()) || COMPARED.test(level);
  // Behind the name of what is measured itself stands a share, a rate or a target of it.
  return isKnown ? FALLING.test(part.slice(-12)) : FALLING.test(level) || UNKNOWN_VERB.test(level);
};
