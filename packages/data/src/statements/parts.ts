import type { Measure } from "@park/data";
import { BLOT, bare } from "./bare.ts";
import { lastClause } from "./figureWords.ts";
import type { NameAt, Sense } from "./lexicon.ts";

/** The value of each dimension that words name: an id of the measure's, or the words themselves. */
export type Values = Readonly<Record<string, string>>;

/** Words for a value beside its label, by the id of the value. */
const VALUE_WORDS: Readonly<Record<string, readonly string[]>> = {
  inYear: [
    "新增",
    "新入驻",
    "新引进",
    "新落户",
    "新注册",
    "新设",
    "新登记",
    "新获",
    "新认定",
    "新入库",
    "新培育",
    "新获评",
    "新晋",
    "newly certified",
    "newly added",
    "newly listed",
    "joined",
  ],
  started: ["已开工", "开工", "新开工", "累计开工", "started", "under way"],
  completed: ["已完工", "竣工", "完工", "建成", "completed"],
  trialProduction: ["试投产", "部分投产", "投产", "trial production"],
  exports: ["出口", "exported", "exports"],
  imports: ["进口", "imports"],
  foreign: ["外资", "外商", "foreign"],
  domestic: ["内资", "domestic"],
  national: ["国家级", "national"],
  provincialOrAbove: ["省级以上", "省级及以上"],
  provincial: ["省级", "provincial"],
  city: ["市级"],
};

/** The values of a measure's dimensions that words name, of each dimension the one with the longest word. */
export const valuesIn = (measure: Measure, words: string): Values => {
  const text = words.toLowerCase();
  const values: Record<string, string> = {};
  if (text === "") return values;
  for (const [name, valueWords] of wordsOf(measure)) {
    const found = valueWords.find(({ word }) => isIn(text, word));
    if (found !== undefined) values[name] = found.value;
  }
  return values;
};

type ValueWords = readonly { readonly value: string; readonly word: string }[];

/** The words of the values of each dimension, the longest first. */
const wordsOf = (measure: Measure): readonly (readonly [dimension: string, ValueWords])[] => {
  const known = VALUES.get(measure);
  if (known !== undefined) return known;
  const made = Object.entries(measure.dimensions).map(([name, { values }]) => {
    const words = Object.entries(values).flatMap(([value, { zh, en }]) =>
      [zh, en.toLowerCase(), ...(VALUE_WORDS[value] ?? [])].map((word) => ({ value, word })),
    );
    return [name, words.sort((a, b) => b.word.length - a.word.length)] as const;
  });
  VALUES.set(measure, made);
  return made;
};
const VALUES = /*#__PURE__*/ new WeakMap<Measure, ReturnType<typeof wordsOf>>();

/** Whether a word stands in a text, a Latin one as a whole. */
const isIn = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return (
    !/^[a-z]/.test(word) ||
    (!/[a-z]/.test(text[at - 1] ?? "") && !/[a-z]/.test(text[at + word.length] ?? ""))
  );
};

const TYPE = /(?:项目|企业|产业类?|方面|领域|类)$/u;
/** Whether words name an industry. */
export const INDUSTRY =
  /(?:产业|[^企]业|制造|装备|材料|电路|汽车|终端|医药|能源|化工|化纤|电子|食品|机械|机器人|物流)$/u;

/** A stage, and nothing else. */
export const STAGE =
  /^(?:已|累计|新)?(?:开工|开工建设|竣工|完工|投产|竣工投产|部分投产|试投产|建成投产|续建|新建|在建|签约|落地|履约|进驻|入驻)$/u;

/** Words that make a part of a measure: values that it knows, or the words themselves. */
export const partOf = (measure: Measure | null, words: string): Values => {
  const known = measure === null ? {} : valuesIn(measure, words);
  if (Object.keys(known).length > 0) return known;
  const clean = words.replace(TYPE, "").trim() || words;
  const name = INDUSTRY.test(words) ? "industry" : STAGE.test(words) ? "stage" : "part";
  return { [name]: clean };
};

/** Ends of words that part a measure: an industry, a level, an area. */
export const PARTS =
  /(?:产业|[^企]业|制造|装备|材料|电路|汽车|医药|能源|省级|市级|国家级|级|核心区|拓展区|片区|类|电商|国家|化工|化纤|电子|食品|机械|电器|环节|货物|服务)$/u;

/** Words that say of whom a measure is taken, and no part of it. */
const POPULATION =
  /(?:规上工业|规模以上工业|规上|规模以上|限上|限额以上|全社会|全口径|全部|外贸|货物|期末|年末|在岗)$/u;

/** Words before an English name that make no part of it. */
const NO_PART =
  /^(?:the|a|an|its|their|our|his|total|combined|aggregate|annual|yearly|quarterly|monthly|overall|gross|net|direct|full|new|cumulative|actual|all|such|these|those|this|that|of|in|on|at|to|from|by|for|with|and|or|but|while|as|than|was|were|is|are|had|has|have|up|down|also|some|about|around|nearly|over|more|most|which|whose|where|when|said|park|zone|estate|area|region|tenant|tenants|city|national|regional|local|additional|further|other|last|first|second|third|fourth|record|reported|posted|saw|recorded|registered|resident|they|them|who|alone|terms|authority|registered|licensed|operating|active|annualised|underlying|of which|including|x)$/u;

/** Adjectives and nouns right before an English name: merchandise exports. */
const englishPart = (lead: string): string => {
  const words = /(?:[a-z'’]+(?:-[a-z]+)*\s){1,3}$/u.exec(lead)?.[0].trim().split(/\s+/) ?? [];
  const part: string[] = [];
  for (const word of words.reverse()) {
    if (NO_PART.test(word) || /(?:ed|ly)$/u.test(word) || /['’]s?$/u.test(word)) break;
    part.unshift(word);
  }
  return part.join(" ");
};

/** A verb of saying or meaning in what stands before a name. */
const SPEAKS =
  /\b(?:expects?|expected|forecasts?|plans?|planned|aims?|targets?|says?|said|reports?|reported|estimates?|estimated|projects|sees|saw|hopes?|intends?)\b/u;

/** What stands before a name and makes a part of it. */
export const modifiersOf = (
  quiet: string,
  name: NameAt,
  from: number,
  { measure }: Sense,
  isListed = false,
): Values => {
  const lead = quiet.slice(from, name.from);
  const clause = (lead.slice(lastClause(lead)).split(BLOT).at(-1) ?? "").replace(
    /^.*(?:占|对|完成|实现)(?=\p{Script=Han})/u,
    "",
  );
  const known = valuesIn(measure, /新$/u.test(clause) ? "新增" : clause);
  if (Object.keys(known).length > 0) return known;
  if (!/\p{Script=Han}/u.test(clause)) {
    const part = englishPart(lead);
    // "Management expects exports" speaks of no part of them.
    return part === "" || SPEAKS.test(part) ? {} : partOf(measure, part);
  }
  const words = bare(bare(clause).replace(POPULATION, ""));
  if (isListed && words.length >= 2 && words.length <= 10 && /^\p{Script=Han}+$/u.test(words))
    return partOf(measure, words);
  return words.length >= 2 &&
    words.length <= 14 &&
    PARTS.test(words) &&
    !/(?:开发区|高新区|经开区|园区)$/u.test(words)
    ? partOf(measure, words)
    : {};
};
