/**
 * The words that say what a figure says of its measure: each a pattern over the words before a figure (they end where it begins) or
 * behind it. Chinese and English stand side by side, because a text may have both.
 */

const before = (zh: string, en: string): RegExp =>
  new RegExp(`(?:(?:${zh})|(?:\\b(?:${en})))$`, "u");
const behind = (zh: string, en: string): RegExp =>
  new RegExp(`^(?:(?:${zh})|\\s?(?:${en})\\b)`, "u");

/** What may stand between a verb and its figure. */
const BY = "(?:了|约|近|超|达|为|率|幅|速|到?了?|大约|超过|接近|只有|仅)*";
const BY_EN =
  "(?: (?:by|between|of|to|about|around|some|nearly|almost|only|just|just over|more than|over|a|an|another|further|roughly|approximately|an estimated|modest|mere|strong|record|sharp|healthy|robust|solid|slight))*\\s?";

export const GROWS = before(
  `(?:同比|环比|较快|稳步|逆势|大幅|平均)?(?:激增|猛增|大增|微增|略增|劲增|飙升|攀升|跃升|反弹|改善|走高|走低|微降|略降|大降|骤降|锐减|缩水|多增|少增|增长|增加|上升|提高|提升|上涨|增|升|涨|成长|年增率?|年减率?|衰退|下降|下滑|下跌|回落|减少|降低|收缩|萎缩|负增长|降|跌|回升|下挫)${BY}|(?:增速|增幅|增长率|涨幅|降幅|跌幅|增速达|同比)${BY}[+:]?`,
  `(?:grew|grow(?:s|ing)?|rose|ris(?:e|es|ing|en)|up|increas(?:e|es|ed|ing)|growth(?: rate| target)?(?: of| was| is)?|gain(?:s|ed)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|outpac(?:ed|ing)|edg(?:ed|ing) (?:up|down)|advanc(?:e|es|ed)|went up|add(?:s|ed)|down|fell|fall(?:s|en)?|drop(?:s|ped)?|declin(?:e|es|ed)|decreas(?:e|es|ed)|shr[aiu]nk|slid|slip(?:s|ped)?|contract(?:s|ed)?|dip(?:s|ped)?|went down|reduction|lost|improved|recovered)${BY_EN}|growth(?:[a-z ,]*)? (?:was|is|came to|reached|slowed to|of)(?: thus| only)?\\s?`,
);

/** A growth that the words behind a percentage say. */
export const MORE_BEHIND = behind(
  "(?:的)?(?:增长|增速|增幅)",
  "(?:more|higher|less|lower|fewer|above|below|up|down|growth|increase|rise|decline|drop|fall|jump|improvement|expansion|gain|surge|ahead of|behind)",
);

/** The figure is what it came to, whatever the way there. */
export const LEADS_TO = before(
  "(?:增|升|降|减|涨|跌|缩|扩|跃|移|收窄|扩大|扩展|拓展|提高|提升|上升|攀升|飙升|增长|增加|下降|减少|降低|回落|滑落|缩短|压缩|压减|调整|发展|变)(?:到|至|为|成)了?(?:约|近|超)?|突破|达到?|实现|完成|来到|站上|迈上|跨越|定格在|为",
  "(?:rose|grew|fell|increased|decreased|dropped|climbed|improved|declined|up|down|expanded|widened|narrowed|slowed|went) to\\s?|reach(?:ed|es|ing)?|stood at|(?:was|were|is|are|came to|amount(?:ed|s|ing) to|total(?:led|ed|ling|ing|s)?|hit|touched|posted)\\s?",
);

/** From a level to another. */
export const FROM = before(
  "(?:从|由)(?:[^,，。；]{0,8}(?:的|年))?",
  "from(?: about| around| some| nearly)?\\s?",
);

export const SHARE_BEFORE = before(
  "占(?<whole>[^,，。；、占]{0,24}?)(?:的(?:比重|比例|份额)?|比重|比例|比)?(?:已|均|约|近|超|达|为|达到|超过|接近|由|从|仅|的|首次|突破|到|高达|升至|降至|增至|提高到|提升到|提升至|上升到|下降到|:)*",
  "(?:account(?:ed|ing|s)? for|mak(?:e|es|ing) up|made up|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|share\\b[^,.;:%]{0,60}?|or|equal to|equivalent to)(?: about| around| nearly| some| almost| more than| over| only| the remaining)*\\s?",
);
export const PART_RATE = before(
  "(?:占比|比重|份额|占有率|贡献率|比例)[^,，。；、]{0,4}",
  "(?:proportion|percentage)(?: [a-z ]+)? (?:was|is|of)\\s?",
);
/** Behind a share stands what it is of. */
export const SHARE_BEHIND =
  /^\s?of (?<whole>(?:the |its |all |total |their |those |these )*[a-z' -]+?)(?=$|[,.;:()]| (?:and|in|on|was|were|is|are|went|work|came|with|have|had|has|respectively|at|for|by|from|who|which|that|employed|achieved)\b)/u;

export const POINTS_ABOVE =
  /(?:高于|快于|高出|领先于?|好于|优于|超出|超过?|低于|慢于|落后于?|比|above|below|ahead of|behind|faster than|better by|better than|more than|over)(?<other>[^,，。；]*)$/u;
/** Before points, or a multiple: what is outrun, or runs ahead. */
export const AHEAD_OF =
  /(?:高于|快于|高出|高|领先于?|好于|优于|低于|低|慢于|落后于?|比|为|是|相当于)(?<other>[^,，。；高低快慢]*)(?:高|低|快|慢|多|少)?$/u;
/** The same behind points. */
export const POINTS_THAN =
  /^\s?(?:(?:faster|slower|higher|lower|better|worse|more|less|quicker) than|above|below|ahead of|behind|that of)(?<other>[^,.;]*)/u;
export const OF_GROWTH = /增速|增幅|增长|\bgrowth\b/u;
export const CONTRIBUTES = before(
  "(?:拉动|下拉|带动|贡献)[^,，。；]{0,20}",
  "(?:contribut(?:ed|ing|es)|add(?:ed|ing)|drag(?:ged|ging)?(?: down)?(?: [a-z ]+)? by)\\s?",
);
export const CHANGED = before(
  `(?:(?:比|较|同比|环比)[^,，。；]{0,12})?(?:净增加?|多增|增加|增长|多|增|扩大|提高|减少|少|下降|缩小|降低|减|净减少?|多开|上调|下调|缩短|多出|加快)${BY}`,
  `(?:net (?:gain|increase|rise|addition|loss)|increase|rise|gain|decline|drop|fall|decrease|reduction|up|down|rose|grew|fell|increased|decreased|expanded|extended|shrank|climbed|dropped|declined)(?: of| by)${"\\s?"}|(?:up|down)\\s?`,
);
export const COMPARED = /(?:比|较|同比|环比|净增|净减|多增|少增)[^,，。；]{0,14}$/u;
export const MORE_THAN = /^\s?(?:[a-z]+ )?(?:more|fewer|less|additional|extra)\b/u;

export const PLACES_MOVED = before(
  "(?:前移|后移|上升|提升|前进|提高|下降|下滑|上移|跃升|退后|后退|进位)(?:了)?",
  "(?:up|down|rose|climbed|moved up|fell|slipped|gained|lost)(?: by)?\\s?",
);

/** A net change, or one that is called so. */
export const NET =
  /净\p{Script=Han}{0,2}$|\b(?:rose|grew|fell|increased|decreased|expanded|dropped|declined|shrank|up|down|extended) by\s?$|\b(?:net|an?) (?:gain|increase|rise|addition|drop|fall|decline|decrease|loss|reduction)(?: of)?\s?$/u;
/** The same with what there is more of: 净增高新技术企业18家. */
export const NET_OF = /净[增减](?:长|加|少)?\p{Script=Han}{2,12}$/u;
/** It was so much a year before. */
export const WAS_BEFORE =
  /\b(?:year-ago|year-earlier|last year's|previous year's)\b[^,.;]{0,24}$|(?<![比较])(?:上年|去年|上一年度?|前一年)(?:同期|末)?(?:为|是|达|的)?$/u;
export const AGAINST =
  /\b(?:against|compared (?:with|to)|versus|up from|down from|from|on the|when (?:there were|it was|they were))\s$/u;
export const BEFORE_BEHIND =
  /^\s?(?:[a-z]+ )?(?:a year (?:earlier|before|ago)|(?:in|of|for) (?:the )?(?:previous|prior|preceding|year before|same period))/u;
/** A part of what is named behind: 58.3%的工业税收. */
export const PART_OF_NAME = /^的(?=\p{Script=Han})/u;

export const TARGET_BEHIND =
  /^(?:的)?(?:年度|全年)?(?:总?目标|任务|计划目标|年度任务|的?预期)|^\s?(?:as (?:the|its) (?:goal|target)|aimed (?:at|for)|target\b|goal\b|planned|targeted)/u;
export const COMPLETES =
  /(?:完成|达到?|为|占|实现|超额完成)[^,，。；]{0,16}(?:目标|任务|计划|预算)[^,，。；]{0,6}$/u;
export const COMPLETES_EN =
  /^\s?of (?:the |its |that |this |it )*(?:[a-z$0-9. ]*(?:target|goal|plan|aim)|it has been (?:achieved|met)|[^,.;]*(?:aimed at|targeted|planned))/u;

export const TARGET_BEFORE = /(?:目标|任务)(?:为|是|:)?$|\b(?:target|goal|aim) (?:of|is|was)\s$/u;
export const TARGET =
  /力争|冲刺|小目标|跨越(?=\p{Script=Han}{0,2}[千万百\d])|确保|努力实现|奋斗目标|计划(?=\p{Script=Han})(?!投资|总投资|完成率)|拟(?=\p{Script=Han})|紧盯|申报|将新增|争取|挑战|预期目标|主要目标|目标(?=[为是]?\d)|\b(?:targets|aims?|plans? to|plans|is to|are to be|are to|intends?|hopes? to|seeks? to|aiming (?:for|at)|budgeted)\b/gu;
export const FORECAST =
  /预计|预估|预期(?!目标)|有望|可望|预测|guidance|将(?=于|在|新增|达|投|建|引|落|突|超|实|完|再|用|有)|投产后|达产后|\b(?:expects?|expected|forecasts?|projected|projects growth|will|anticipates?|foresees?|is likely to|should)\b/gu;
export const PLANNED_HEAD =
  /^(?![^\n]*[？?])[^\n]*(?:工作(?:安排|计划|目标|打算|部署)|展望|主要目标|预期目标|下一步|明年|outlook|targets for|plans? for|goals for)/u;

export const BASES: readonly (readonly [
  RegExp,
  "yearBefore" | "periodBefore" | "twoYearAverage",
])[] = [
  [/两年平均|two-year average/u, "twoYearAverage"],
  [
    /环比|比上月|较上月|比上季|较上季|on the (?:quarter|month)|(?:quarter|month)-on-(?:quarter|month)|from the previous (?:quarter|month)/u,
    "periodBefore",
  ],
  [
    /同比|按[^,，。；]{1,8}(?:计算|计|口径|统计)|按年|比上年|较上年|比前一年|较前一年|年增|比去年|较去年|比年初|上年同期|年增|year[- ]on[- ]year|y-?o-?y|on the year|(?:a|one) year (?:earlier|before|ago)|(?:last|previous|prior) (?:financial |fiscal )?year|same (?:period|month|quarter)|over the year|against 20\d\d/u,
    "yearBefore",
  ],
];

export const REGIONS: readonly (readonly [
  RegExp,
  "city" | "province" | "nation" | "world" | "county",
])[] = [
  [/全市|本市|我市|市平均|市均|\bthe city(?:'s|’s)?\b|\bcity(?:'s|’s)? (?:average|total)/u, "city"],
  [
    /全省|本省|我省|省平均|省均|\bthe (?:province|state)(?:'s|’s)?\b|provincial average|state average|全自治区/u,
    "province",
  ],
  [
    /全国|国家平均|我国|\bthe (?:nation|country)(?:'s|’s)?\b|national (?:average|total)|nationwide|countrywide/u,
    "nation",
  ],
  [/全球|世界(?!500)|\bthe world(?:'s|’s)?\b|global(?:ly)?\b|worldwide/u, "world"],
  [/全县|本县|我县|\bthe county(?:'s|’s)?\b|\bcounty(?:'s|’s)? (?:average|total)/u, "county"],
];

/** A region whose name goes on into the figure: 全市58.3%的税收. */
export const REGION_RIGHT_BEFORE = /(?:全[市省国县]|全球)(?:近|约|超过?)?$/u;

/** Of which: what follows is a part of what was said before. */
export const OF_WHICH =
  /其中|包括|包含|(?<!不)含(?=\p{Script=Han})|\bof (?:which|these|them|whom|those)\b|including|comprising|made up of|consisting of|[按从][^,，。；]{1,8}(?:分|看|划分|来看)|分[^,，。；]{1,6}看/u;
/** Words that point to what was said before, in another sentence, too. */
export const BACK =
  /^(?:[—–\-·●•\s]*)(?:其中|上述|这些|以上|该|占|增速|增幅|同比|比上年|较上年|总量|其|上年|of (?:these|them|which|whom)|they\b|these\b|those\b|its\b|their\b|the (?:share|growth|increase|rise|fall|gain)\b|that share|investment was therefore|.{0,40}\b(?:them|they)\b|it\b|this\b|that (?:is|was|brings|brought|means)\b|.{0,24}\bthe (?:growth|increase|rise|fall|gain)\b)/u;

/** Words that say only that a number is reached, counted or meant, or lead on to it. */
export const EMPTY_ZH =
  /由[负降跌减]转[正增升]|由[正增升]转[负降跌]|按可比价格?(?:计算)?|按现价(?:计算)?|按可比口径|按[^,，。；]{1,8}(?:计算|计|口径|统计)|按年|扣除价格因素|实际(?=增|下)|实现|完成|达到|达|共计|合计|总计|累计|共有|现有|拥有|共(?![享建])|均|已|仅|就(?!业)|(?<![签合预节契履])约|近|超过|超|突破|首破|增至|升至|降至|增加到|增长到|提高到|保持在?|控制在?|稳定在?|压减[至到]|压缩[至到]|缩短[至到]|录得|投入|冲刺|冲击|跨越|跨上|迈上|站上|逼近|来到|攀升至|跃升至|扩大到|拓展到|扩展到|产出|贡献|创造|形成|取得|收获|定格在|升到|高达|激增|猛增|微增|略增|飙升|快速|高速|小幅|温和|台阶|大关|准备|继续|目标|为|是|有(?![色机效])|的|了|由|从|到|至|在|全年|本年|当年|年内|今年|全区|全园区?|园区|我区|本区|全城|区内|其中|另外?|同时|此外|目前|截至|截止|一是|二是|三是|四是|五是|六是|分别|可比价|同口径|可比|同比|环比|逆势|平均|年均|改善|稳步|较快|持续|继续|比上年末?|较上年末?|比去年|较去年|比年初|较年初|同期|主要|总体|新(?![能材兴区经型城建增签开认引落])|并|又|再|还|也|以|而|与|和(?!谐)|及|于|对(?!外)|使(?!用)|让|中(?![小介试药医心国欧央部])|上(?![述市规游年缴])|方面|情况|数量|保有量|存量|户数|家数|人数|规模|总额|总量|总数|数(?![字据控])|首次|首度|有望|可望|挑战|将|可(?!再)|能(?![源耗])|建成|建有|培育|集聚|聚集|汇聚|认定|获评|获得|入选|引育|剔除[^,，。；]{1,14}后|扣除[^,，。；]{1,14}后|剔除[^,，。；]{1,14}因素|[较比]|稳定|成功|先后|预计|力争|预期|左右|(?<!其)余(?!额|热)|多(?!式|元)|以上|[+:]|第(?![一二三])|占比重?|比重|份额|增速|增幅|增量|占(?=比|较)|位居|排名|居(?![民住])|列|各|个(?![体人])|家(?![电具居庭])|项(?!目)|其(?![他它余])/gu;

/** English words at the head of a phrase that say nothing of what is measured. */
export const EMPTY_EN =
  /^(?:the|a|an|and|but|while|with|its|their|of|in|for|to|as|by|at|on|also|some|total|altogether|in all|meanwhile|of which|that|which|were|was|had|has|have|so|thus|this|these|those|park's|zone's|estate's)\s+/u;

/** An English verb or preposition between a name and its figure. */
export const VERB_EN =
  /\b(?:reach(?:ed|es|ing)?|was|were|is|are|has been|have been|stood at|stands at|came to|amount(?:ed|s|ing) to|total(?:led|ed|s|ling|ing)?|hit|touch(?:ed|es)|rose(?: by| to)?|grew(?: by| to)?|fell(?: by| to)?|went (?:up|down)(?: by| to)?|increased(?: by| to)?|decreased(?: by| to)?|dropped(?: by| to)?|declined(?: by| to)?|climbed(?: by| to)?|jumped(?: by| to)?|improved(?: from| to)?|worth|of|at|to|posted|recorded|numbered|numbers|made|with|exceed(?:ed|s)|surpass(?:ed|es)|averag(?:ed|es)|slipped(?: to| by)?|shrank(?: by| to)?|up|down|expected|about|around|by|doubled|employ(?:s|ed)?)\s*$/u;

/** Words that point to what was counted before. */
export const AFORESAID =
  /上述|(?<![元级人家倍年米吨亩点])以上(?=\p{Script=Han})|这些|\b(?:these|those|they|them|of which)\b/u;

/** All of what was said in part before. */
export const TOTAL =
  /(?:总数|总量|累计|合计|总计|共计|共有|共|in all|in total|altogether)[^,，。；\d]{0,6}$/u;
