import { once } from "../once.ts";
import { MONTHS } from "./months.ts";

/** What a number is that measures nothing. */
export type SettledKind = "date" | "name" | "ordinal" | "idiom";

interface Rule {
  readonly kind: SettledKind;
  /** Sticky, from the number on; what stands before it is looked back at. */
  readonly pattern: RegExp;
}

const WORDS = "〇零一二两三四五六七八九十百千";
const START = "(?<=(?:^|[\\n\\t。;:,!?—●·•]) ?)";
const YEAR = "(?:19|20)\\d\\d";
/** Each month whole and in short. */
const months = (): string =>
  [...MONTHS, "sept", ...MONTHS.map((month) => month.slice(0, 3))].join("|");

const rule = (kind: SettledKind, ...patterns: readonly string[]): readonly Rule[] =>
  patterns.map((pattern) => ({ kind, pattern: new RegExp(pattern, "uy") }));

/** Numbers in digits: longest and most special first. */
const DIGIT_RULES = /*#__PURE__*/ once((): readonly Rule[] => [
  // 2023年, 2022年度, 1—11月, 18日, and the like.
  ...rule(
    "date",
    `${YEAR}[-–~至到/]\\s?(?:${YEAR}|\\d{2})\\s?(?:年度?|学年|财年)?(?![\\d%万亿家个项元]|[.,]\\d)`,
    `${YEAR}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?![\\d%])(?=[\\s。，,;；)月日]|$)`,
    `(?:\\d{1,2}[./]){2}${YEAR}(?!\\d)`,
    `(?:\\d{2}|${YEAR})\\s?年(?:度|代)?(?=[^来])`,
    `(?:\\d{2}|${YEAR})\\s?年(?:度|代)?$`,
    "\\d{1,2}\\s?(?:月\\s?)?[-–~至到]\\s?\\d{1,2}\\s?月份?",
    "(?:1[0-2]|0?[1-9])\\s?月份?",
    "[0-3]?\\d\\s?日(?!均|内|以内|元|处理)",
    "(?<=月\\s?)[0-3]?\\d\\s?号",
    "(?:第\\s?)?[1-4]\\s?季度",
    "(?:[01]?\\d|2[0-3])[:时][0-5]\\d分?(?!\\d|[:.])(?=\\s?(?:[ap]\\.?m|hrs|gmt|许|左右|,|。|开始|召开|举行))",
    "(?<=at )(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?!\\d)",
  ),
  // English.
  ...rule(
    "date",
    `(?<=fy ?)(?:${YEAR}|\\d\\d)(?:[/–-]\\d{2,4})?(?!\\d)`,
    `${YEAR}/\\d\\d(?!\\d)`,
    `(?<=(?<![a-z])(?:${months()})\\.? )(?:[0-3]?\\d(?:st|nd|rd|th)?)(?![\\d%]|[.,]\\d|[ ](?:percent|per cent|million|billion|people|firms|companies|projects))`,
    `[0-3]?\\d(?:st|nd|rd|th)?(?= ?(?:of )?(?:${months()})(?![a-z]))`,
    // A bare year, behind a word that a year follows, or in a cell of its own.
    `(?<=(?<![a-z])(?:${months()})\\.? (?:[0-3]?\\d(?:st|nd|rd|th)?,? )?)${YEAR}(?![\\d%]|[.,]\\d)`,
    `(?<=(?<![a-z])(?:in|during|since|until|till|by|year|years|of|from|through|throughout|early|late|mid|end|summer|autumn|spring|winter|than|before|after|against|on|versus|vs|and|to|for|half|quarter|over|with|financial|fiscal|calendar|the|q[1-4]|h[12]|end-|mid-|cy|ay|plan|vision|agenda|horizon|expo|its|their|our|this|'s|’s|s'|s’)[ -]?)${YEAR}(?:s|'s|’s)?(?![\\d%]|[.,]\\d|[ ](?:thousand|million|billion|crore|lakh|yuan|people|firms|companies|jobs|workers|tonnes|hectares|in all|units|square|m2))`,
    `(?<=(?:^|[\\n\\t(（] ?))${YEAR}(?=[)）\\n\\t]|$)`,
    `(?<=[\\n\\t ]${YEAR}[\\t ]+)${YEAR}(?=[\\n\\t ]|$)`,
    `(?<=^|[\\n\\t(])${YEAR}(?=[\\t ]+${YEAR}[\\n\\t ])`,
    `${YEAR}(?=’s|'s)`,
    `(?<=[(,;\\n] ?|^)${YEAR}(?=: ?[a-z$€£¥₹\\d])`,
    "(?<=(?<![a-z])[qh])[1-4](?![\\d%]|[.,]\\d)",
    "(?:\\d{1,2})(?=(?:st|nd|rd|th) century)",
  ),
  // Names that hold numbers: 5G, B5地块, 3号线, 世界500强, Berth 7.
  ...rule(
    "name",
    "(?<=(?<![a-z])(?:fortune|global|top|forbes|ftse|s&p|csi|nasdaq|hurun|stoxx|nikkei) )\\d{1,4}(?![\\d%]|[.,]\\d)",
    `\\d{1,4}\\s?[+]\\s?(?:\\d|[a-z])[\\d+a-z]{0,8}(?!%)`,
    "\\d{1,4}\\s?强(?!度)",
    "\\d{1,4}号(?:线|楼|院|门|馆|厂|厂房|地块|文|令|仓|库|路|公路|公告|码头|泊位|园|基地|机组|炉|井|地)?",
    "\\d{3}(?:国道|省道|县道)",
    "\\d{5}(?=热线|平台|政务)",
    "\\d{1,2}a级?(?![a-z])",
    "\\d{1,4}(?:g|d|k|c|b|v|x|n)(?![a-z])(?!\\s?[/每])",
    "(?:第\\s?)?\\d{1,3}(?:[、,和及]\\d{1,3}){0,3}\\s?期(?!间|末|内|初|货|待|限)",
    "(?:第\\s?)?\\d{1,3}届",
    "第\\s?\\d{1,4}\\s?[条章节款页期批号届次轮]",
    "\\d{1,3}(?=[ \\n]?(?:大|个一批|通一平|化|型|字头))(?![ \\n]?大于)",
    "(?<=(?:表|图|附件|附表|专栏|公式|注)\\s?)\\d{1,3}(?![\\d.%,万亿])(?=[\\s:：。、,)]|$)",
    "(?<=(?<![a-z])(?:phase|berth|terminal|building|block|plot|lot|line|route|road|street|section|article|chapter|table|figure|annex|appendix|gate|dock|pier|quay|hall|tower|stage|tier|category|version|vision|agenda|horizon|industry|highway|platform|page|schedule|rule|clause|module|room|unit no\\.?|plan|expo|shed|warehouse|bay|goal|scope|iso|form|batch|round|sector|zone|district|precinct|parcel|level|grade)s? )\\d{1,5}(?:\\.\\d)?(?![\\d%]|[.,]\\d| ?(?:percent|per cent|hectares|million|billion|square|m2|ha\\b|km|tonnes|firms|companies|people))",
  ),
  ...rule(
    "ordinal",
    "(?<=(?:^|[\\n\\t。;:.,]) ?[(])\\d{1,2}(?=[)])",
    "(?<=(?:^|[\\n\\t。;]|注:) ?)\\d{1,2}(?=[)])(?![)]\\s?[%万亿])",
    "(?<=(?:^|[\\n\\t。;]|注:) ?)\\d{1,2}(?=[.、](?!\\d))",
    "(?<!(?:rank|rank(?:s|ed|ing)|placed|came|finished|is|was) (?:the )?)\\d{1,3}(?:st|nd|rd|th)(?![a-z])",
  ),
  ...rule(
    "name",
    "\\d{1,4}(?=-(?:year|day|month|week|hour|minute|star|storey|story|lane|point|part|stage|phase|way|step|digit|strong|person|room|bed|acre|hectare)s?(?![a-z]))",
  ),
]);

/** Numbers in Chinese words. */
const CHINESE_RULES = /*#__PURE__*/ once((): readonly Rule[] => {
  const N = `(?:\\d{1,4}|[${WORDS}]{1,4})`;
  /** A Chinese character that is no number word. */
  const OTHER = `(?![${WORDS}万亿])[\\p{Script=Han}]`;
  return [
    ...rule(
      "date",
      "[〇零一二三四五六七八九]{4}年度?",
      "(?:第)?[一二三四](?:[、至到—–-][二三四]){0,3}季度?(?!节)",
      "首季度?",
      "(?:二|三|两)(?=个?季度)",
      "十[一二三四五六]五(?![家个项亿万%])",
      "(?:十[一二]?|[一二三四五六七八九])月(?:份|底|末|初)?",
      "(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?!均)",
      "[一二三四五六七八九十两几百]{1,3}(?:个)?(?:年|月|周|星期|小时|分钟|季|世纪|周年)(?![以之]?来)",
      "[一二三四五六七八九十两几百]{1,3}年(?:来|以来|之前|前|后)",
    ),
    ...rule(
      "idiom",
      "第一(?:时间|线|要务|动力|书记|资源|位的|方阵|梯队|手|步|责任人|生产力|大)",
      "唯一",
    ),
    ...rule(
      "name",
      "第[一二三](?:产业|方|次产业)",
      "[一二三](?:产|次产业|二三产|次工业)(?=[业加比融结占增,、。和的及值为])",
      "[一二三](?:次产业|产)",
      `(?:第)?${N}(?:[、,和及]${N}){0,3}期(?!间|末|内|初|货|待|限)`,
      `第?${N}届`,
      `第${N}[条章节款页批号轮代次]`,
      `${N}号(?:线|楼|院|门|馆|厂|厂房|地块|工程|文件|基地|实验室)?`,
      `${N}强(?!度)`,
      "[一二三四五六七八九十两][通位](?:一平|一体)",
      `[一二三四五六七八九十][平品园区企事户业县镇村乡网窗码次站屏图库链院证照卡人岗件]一${OTHER}`,
      `一${OTHER}{1,2}[一二两双三多四五六七八九]${OTHER}`,
      "一带一路|双一流|三农|三新|四上|四新|五险一金|三甲|一网通办|四好|双碳|两化|两山|两会|两岸|三线|四板",
      "[一二三]级",
      // 万人发明专利拥有量 is for each 10,000 people, 千人计划 the name of a programme.
      "(?<![上近超过逾多余几数\\d])[万千]人(?=(?:有效|高价值|拥有)*(?:发明)?专利|(?:就业|失业|死亡|注册|拥有|市场主体))",
      "[百千万]{1,2}(?:人|家|企|名|亿|场)?(?:计划|工程|行动|会战|战役|大会战)",
      "双[\\p{Script=Han}]{0,1}",
    ),
    ...rule(
      "ordinal",
      `(?<=[(])${N}(?=[)])`,
      `${START}第?${N}(?=、(?!${N}[家个项次种条座]))`,
      `${START}[一二三四五六七八九十]{1,2}(?=是)`,
      `${START}第[一二三四五六七八九十]{1,2}(?=[,、])`,
    ),
    ...rule(
      "idiom",
      "一(?:批|系列|些|步|流|体|站|方面|直|律|旦|致|般|线|带|手|同|起|并|揽子|次性|如既往|定|对一|举|心|下|时|度|刻|切|贯|边|面|再|共同|味|道|头|路|号|代|生|片|大批|块|脉|环|经|向|应|役|跃|新|把|股|张网|张图|窗|网|门|键|趟|口)",
      "四舍五入|千方百计|千家万户|百花齐放|一二三|五光十色|百姓|千万(?![元吨家亩人美平方]|分之)|万众|万一|亿万|百年|百日|百货|百强|千亩(?!以)|三角|三峡|三维|三大|四大|五大|六大|七大|八大|九大|十大|两大|十分|十足|九州|八方|五大|四方|四季|三胞|七夕|百业|万物|万家|万达|万事|一二线",
      "(?<!社)零(?:的?突破|售|距离|碳|部件|排放|工|跑腿|增长|星|事故|容忍|起步|距|接触|关税|投诉|门槛|散|配件)",
      "(?<!居|列|排名?|位|全[省市国]第?)首(?!位|[家个])[\\p{Script=Han}]?",
      "(?<=居|列|排名?|位)首(?=[要批先])",
      "(?<=[每])[百千万亿]+(?=[\\p{Script=Han}])",
      "[百千万十]亿元?级",
      "(?<=[\\n\\t(（:]|^)(?:万亿|[万亿])(?:元|美元|吨|人|平方米|千瓦时|亩|标箱|辆|件|人次|户|欧元|港元|日元|英镑)(?=[\\n\\t)）]|$)",
      "(?:万亿|[万亿])(?:元|美元)(?:以上|以下)",
      "(?:万亿|[万亿])(?:元|美元)(?=级|产业|产值|gdp|地区|增加值|企业|项目|俱乐部|园区|集群|投资|能耗|工业|大关)",
      "[万亿](?=[\\p{Script=Han}\\s,。;)]|$)(?![余多]?[元吨人家亩个户美千平件]|分之)",
    ),
  ];
});

/** Numbers and ordinals in English words, and months. */
const ENGLISH_RULES = /*#__PURE__*/ once((): readonly Rule[] => [
  ...rule("date", `(?:${months()})(?![a-z])`),
  ...rule(
    "date",
    "(?:first|second|third|fourth|last) (?:(?:two|three|six|nine|ten|eleven|half|quarter|quarters|\\d{1,2})[ -]?)?(?:half|halves|quarters?|months?|weeks?|half-year|fiscal)(?![a-z])",
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four)(?:[ -])(?:months?|weeks?|decades?|centuries)(?![a-z])",
    "(?<=(?:in|over|within|for|last|past|next|previous|first|these|the|every|under|of) )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)(?: (?:full|more|consecutive|straight|calendar))? years?(?![a-z])",
    "half(?:-| )year(?:ly)?",
    "(?:first|second)-(?:half|quarter)(?![a-z])",
    "(?<=(?:first|last|past|next|previous|these|consecutive|the|all) )(?:two|three|four) quarters(?![a-z])",
  ),
  ...rule(
    "idiom",
    "one (?:of(?! (?:every|\\d))|another|by one|day|time|after|hand|side|which|that|or more|way|thing|reason|year|month|week)(?![a-z])",
    "one(?:-stop|-off|-time|-on-one|-day|-way|-year|self)",
    "(?<=(?:no|any|some|every|each|this|that|the|which|only|another|either|number|large|small|new|last|it is|as) )one(?![a-z-])",
    "half(?=-(?:way|time|hour|day|finished|built|term|life))",
    "(?<!(?:rank(?:s|ed|ing)?|placed|came|finished|stood)[^.;]{0,40})first(?!-? ?(?:place|rank))(?![a-z])",
    "second(?:-| )(?:hand|largest|biggest|highest|year|time|round|tier|home|site|phase|stage|part|plant|factory|line|runway|term|in a row|successive|consecutive)?(?![a-z])",
    "(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:-| )(?:part(?:y|ies)|largest|biggest|year|time|round|tier|phase|stage|plant|factory|term|consecutive|successive|generation|industrial|straight)(?![a-z])",
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)(?=-(?:year|day|month|week|hour|minute|star|storey|story|lane|point|part|stage|phase|way|step|digit|strong|person|room|pronged|tier|sided|dimensional)s?(?![a-z]))",
  ),
  ...rule(
    "name",
    "[ivx]{1,4}(?![a-z])",
    "(?<=(?<![a-z])(?:phase|stage|part|chapter|tier|block|building|terminal|berth|line) )(?:one|two|three|four|five|six)(?![a-z])",
  ),
]);

/**
 * What the number that begins at a place certainly is, if it measures nothing: a date, a number in a name, one in a count of
 * headings, or a turn of phrase.
 *
 * @returns its kind and the place behind it; null where it may be a figure
 */
export const settledAt = (
  text: string,
  at: number,
): { readonly kind: SettledKind; readonly to: number } | null => {
  const unit = text.charCodeAt(at);
  if (isMeasured(text, at)) return null;
  const rules =
    unit >= 48 && unit < 58 ? DIGIT_RULES() : unit < 128 ? ENGLISH_RULES() : CHINESE_RULES();
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== "") return { kind, to: at + match[0].length };
  }
  return unit === 0x7b2c && isDigit(text.charCodeAt(at + 1)) ? digitOrdinal(text, at) : null;
};

const MEASURE = /\d[\d,]*(?:\.\d+)?(?:%|[亿家人吨亩元])/y;
/** Whether digits have a unit behind that no date and no name has. */
const isMeasured = (text: string, at: number): boolean => {
  MEASURE.lastIndex = at;
  return MEASURE.test(text);
};

const isDigit = (unit: number): boolean => unit >= 48 && unit < 58;

const DIGIT_ORDINAL = /第\s?\d{1,4}\s?(?:[条章节款页期批号届轮代]|次(?!产业))/uy;
const digitOrdinal = (text: string, at: number) => {
  DIGIT_ORDINAL.lastIndex = at;
  const match = DIGIT_ORDINAL.exec(text);
  return match === null ? null : { kind: "name" as const, to: at + match[0].length };
};
