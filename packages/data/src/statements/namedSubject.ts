import type { Measure } from "@park/data";
import { bare } from "./bare.ts";
import * as cue from "./cues.ts";
import { canBe, fitsLevel, isCount, isPart } from "./kinds.ts";
import type { NameAt, Sense } from "./lexicon.ts";
import { nameBefore } from "./names.ts";
import { INDUSTRY, modifiersOf, type Values, valuesIn } from "./parts.ts";
import { HAN, inSize, NOTHING, namedIn, type Rule, type Scene, type Subject } from "./scene.ts";
import type { Statement } from "./statement.ts";

/** Words that make a name one of a single firm's accounts. */
const NOT_TOTAL = /(?:净|营业|毛|\b(?:operating|net|gross|pre-?tax|after-tax|underlying) )$/u;

/** Words that make a name one of what is out of use, or gives up. */
const GONE =
  /(?:闲置|低效|废弃|腾退|拆除|违法|停产|半停产|关停|淘汰|僵尸|退出|注销|关闭|解决|缓解)$/u;
/** Patents in force are another thing than those granted in the year. */
const IN_FORCE = /有效$/u;
/** What is held is another thing than what came in the year. */
const HELD = /^(?:拥有量|保有量|存量)/u;

/** An English noun right behind a count. */
const NOUN_BEHIND =
  /^\s?(?!(?:of|in|on|at|to|from|and|or|by|for|with|went|are|were|was|is|than|more|fewer|per|a|the|during|joined|left|have|had|has|will|while|but|as|came|respectively)\b)[a-z]/u;

/** Whether a name in a sense can be what the figure is of. */
const fits = (scene: Scene, name: NameAt, sense: Sense): boolean => {
  const { form, quiet, around, seen, memory, outlook, unit, phrase } = scene;
  const { quantity, leadFrom, lead, noun } = around;
  const isRelative = seen.as !== "level";
  const { measure, as, behind, isVerb, isAlone, isExpected, needsPart } = sense;
  // Zones are counted; what grows is something of theirs.
  if (isRelative && measure.id === "parks") return false;
  const ahead = form.slice(Math.max(0, name.from - 12), name.from);
  if (NOT_TOTAL.test(ahead) || GONE.test(ahead)) return false;
  if (IN_FORCE.test(ahead) && form.slice(name.from, name.to).includes("专利")) return false;
  if (HELD.test(form.slice(name.to, name.to + 3))) return false;
  const fitsFigure =
    as !== undefined
      ? isPart(unit)
      : isRelative
        ? canBe(measure, seen.as)
        : fitsLevel(measure, quantity);
  if (!fitsFigure || (behind !== undefined && !memory.hasNamed(behind, scene.sentenceFrom)))
    return false;
  const isMade = outlook !== null || /\b(?:created|added|generated|new)\b/u.test(noun);
  if (isExpected === true && !isMade) return false;
  if (isAlone === true && measure.unit === "project" && unit === "enterprise") return false;
  if (
    needsPart === true &&
    !INDUSTRY.test(modifiersOf(quiet, name, leadFrom, sense).industry ?? "")
  )
    return false;
  // A count has its noun behind it; only a verb may go before that.
  const hasNoun =
    isCount(unit) && !HAN.test(noun) && NOUN_BEHIND.test(noun) && !/:\s*$/u.test(lead);
  if (!isRelative && hasNoun && isVerb !== true && name.to <= quantity.from) return false;
  return (
    isAlone !== true ||
    (!isRelative &&
      bare(quiet.slice(name.to, quantity.from)) === "" &&
      (phrase === form.slice(name.from, name.to) ||
        (measure.id === "parks" && name.to === quantity.from)))
  );
};

/** Whether words between a count and its noun only say which. */
const isAdjective = (words: string): boolean =>
  words.trim().split(/\s+/).length <= 3 && !NO_ADJECTIVE.test(words);
const NO_ADJECTIVE =
  /\b(?:of|in|on|at|to|from|by|for|with|went|are|were|was|is|than|more|fewer|per)\b/u;

/** Whether the words between a figure and a name behind it let it be of that name. */
const joins = ({ form, seen, unit }: Scene, name: NameAt, between: string): boolean => {
  if (seen.as === "share") return /^的\p{Script=Han}{0,4}$/u.test(between);
  if (seen.as !== "level") return false;
  if (HAN.test(between + form.slice(name.from, name.to)))
    return isCount(unit) && between.length <= 8 && !/[为是有提占]/u.test(between);
  if (isCount(unit))
    return isAdjective(between.replace(/^\s?of (?:the |these |our |its )?(?:[\d,.]+ )?/u, ""));
  return isPart(unit) || name.senses.some(({ isVerb }) => isVerb === true)
    ? /^\s$/u.test(between)
    : /^\s?(?:of|in)(?: (?:the|its|their|total|new))?\s$/u.test(between);
};

/** What some of them did: 24家企业通过认定 is no count of firms. */
const DOES = /^(?:已|均|全部)?(?:通过|入选|入围|入库|获|被|纳入|上榜|成为|升|荣|列入|跻身|晋)/u;

/** Firms above an amount of output or revenue have a measure of their own. */
const classed = ({ find, sizeClass }: Scene, measure: Measure): Measure =>
  measure.id === "enterprises" &&
  /产值|营收|收入|销售|revenue|output|sales|turnover/u.test(sizeClass)
    ? (namedIn(find, "亿元企业")?.senses[0]?.measure ?? measure)
    : measure;

/** The name behind a count, a sum or a share: 12家规上工业企业, 40 tenants, US$8 billion of foreign trade, 58%的工业税收. */
const nameBehind: Rule = (scene) => {
  const { form, names, around, unit, sizeClass } = scene;
  const { quantity, sentence, clause } = around;
  const isCounted = isCount(unit);
  const from =
    isCounted && !HAN.test(form.slice(quantity.numberFrom, quantity.to))
      ? quantity.numberTo
      : quantity.to;
  let next = names.after(from);
  // A verb behind a count is no noun of it; behind a sum it is what was done with it: the US$1.2bn committed.
  while (isCounted && names.all[next]?.senses.every(({ isVerb }) => isVerb === true)) next += 1;
  const name = names.all[next];
  if (name === undefined || name.to > sentence.to) return null;
  const between = form.slice(from, name.from);
  if (/[,，。；;、()\n]/u.test(between) || /\baverage\b|户均|人均|平均/u.test(clause)) return null;
  if (!joins(scene, name, between)) return null;
  const isSubject = DOES.test(form.slice(name.to, name.to + 4));
  const sense = name.senses.find((one) => {
    const { isAlone, ...free } = one;
    if (isAlone === true && isSubject) return false;
    return fits(scene, name, free);
  });
  return sense === undefined
    ? null
    : {
        ...NOTHING,
        measure: classed(scene, sense.measure),
        dimensions: {
          ...valuesIn(sense.measure, between),
          ...inSize(classed(scene, sense.measure), sizeClass),
          ...sense.dimensions,
        },
        at: name,
      };
};

export const shareOfName: Rule = (scene) => (scene.seen.as === "share" ? nameBehind(scene) : null);

/** Whether parts of the measure are being listed. */
const isSibling = (last: Statement | null, { measure }: Sense): boolean =>
  last !== null &&
  last.measure === measure &&
  ("part" in last.dimensions || "industry" in last.dimensions);

const OF_PROJECTS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "part",
  "industry",
  "size",
  "level",
]);

/** What is said of projects is of those that were counted just before it: 省级重点项目18个，完成投资64亿元. */
const ofCounted = (previous: Statement | null, { behind }: Sense): Values =>
  previous === null || behind?.includes(previous.measure?.id ?? "") !== true
    ? {}
    : Object.fromEntries(
        Object.entries(previous.dimensions).filter(([name]) => OF_PROJECTS.has(name)),
      );

/** In a list the first verb holds for all: 新增规上企业25家、高新技术企业30家. */
const ofList = (previous: Statement | null, { measure }: Sense, lead: string): Values =>
  previous?.dimensions.new === "inYear" &&
  /^[、和及与]/u.test(lead) &&
  Object.hasOwn(measure.dimensions, "new")
    ? { new: "inYear" }
    : {};

/** The nearest name before a figure that can be what it is of. */
const named: Rule = (scene) => {
  const { form, quiet, names, around, seen, memory, previous, like, sizeClass } = scene;
  const { quantity, sentence, leadFrom, lead } = around;
  const isRelative = seen.as !== "level";
  const isWholeBefore = seen.whole !== null && seen.whole.from < quantity.from;
  const found = nameBefore(
    form,
    quiet,
    names,
    leadFrom,
    isWholeBefore ? (seen.whole?.from ?? quantity.from) : quantity.from,
    (sense, name) => fits(scene, name, sense),
    isRelative,
    ({ measure }, between) => Object.keys(valuesIn(measure, between)).length > 0,
  );
  if (found === null) return null;
  const { sense, name } = found;
  // In a list of counts each has its own noun behind it: 1个示范社区、1个示范学校.
  if (
    !isRelative &&
    isCount(scene.unit) &&
    /^(?:[、和及与]|以及)$/u.test(form.slice(name.to, quantity.from)) &&
    HAN.test(around.near[0] ?? "")
  )
    return null;
  const isListed =
    cue.OF_WHICH.test(form.slice(sentence.from, name.from)) ||
    isSibling(memory.at(memory.levelLike(like)), sense);
  const measure = classed(scene, sense.measure);
  return {
    ...NOTHING,
    measure,
    dimensions: {
      // The part that stands before a name; the subject of a verb is none.
      ...(sense.isVerb === true ? {} : modifiersOf(quiet, name, leadFrom, sense, isListed)),
      ...(isRelative ? {} : valuesIn(sense.measure, form.slice(name.to, quantity.from))),
      ...ofList(previous, sense, lead),
      ...ofCounted(previous, sense),
      // The projects of a list of key ones are all of a size: 亿元以上重点项目.
      ...(measure.id === "keyProjects" && !memory.hasNamed(["keyProjects"], scene.sentenceFrom)
        ? {}
        : inSize(measure, sizeClass)),
      ...sense.dimensions,
    },
    ...(sense.as === undefined ? {} : { as: sense.as, of: sense.of ?? null }),
    at: name,
  };
};

/** What projects are worth, by the measure that counts them; each by its name. */
const VALUE_OF: Readonly<Record<string, string>> = {
  signedProjects: "签约金额",
  newProjects: "批准投资",
  keyProjects: "重点项目总投资",
};
const WORTH =
  /\b(?:worth|valued at|costing|requiring|(?:with|representing|entailing|involving) (?:an? )?(?:combined |total |aggregate |overall |planned |estimated )*(?:value|costs?|investments?|capital|outlay) of)(?: about| some| around| nearly| over)*\s$/u;

/** What the projects counted before are worth: "40 projects worth US$2bn". */
const worth: Rule = (scene): Subject | null => {
  const { find, around, memory, carried, here, seen } = scene;
  const projects = WORTH.test(around.lead) ? memory.at(carried) : null;
  const value = namedIn(find, VALUE_OF[projects?.measure?.id ?? ""] ?? "")?.senses[0];
  return seen.as === "level" && value !== undefined && fitsLevel(value.measure, around.quantity)
    ? { ...NOTHING, measure: value.measure, at: here, isBefore: projects?.isBefore ?? false }
    : null;
};

/** What so many were recognised as: 24家企业通过专精特新企业认定, 3个园区获评绿色园区. */
const recognised: Rule = (scene) => {
  const { names, around, seen, unit, form } = scene;
  const { quantity, near } = around;
  const verb = RECOGNISED.exec(near);
  if (seen.as !== "level" || !isCount(unit) || verb === null) return null;
  const from = quantity.to + verb[0].length;
  const to = quantity.to + near.length;
  const name = names.between(from, to).find((one) => one.to <= to);
  const sense = name?.senses.find(
    (one) =>
      one.isAlone === undefined &&
      one.as === undefined &&
      fitsLevel(one.measure, quantity) &&
      isCount(one.measure.unit),
  );
  return name === undefined || sense === undefined
    ? null
    : {
        ...NOTHING,
        measure: sense.measure,
        dimensions: {
          ...valuesIn(sense.measure, form.slice(from, name.from)),
          ...(Object.hasOwn(sense.measure.dimensions, "new") ? { new: "inYear" } : {}),
          ...sense.dimensions,
        },
        at: name,
      };
};
const RECOGNISED =
  /^(?:\p{Script=Han}{0,6}?(?:企业|公司|园区|项目|机构|平台|人))?(?:已|均|新|成功|获)?(?:通过|入选|获评|获批|获认定为?|被?认定为|被?评为|入围|列入|纳入|跻身|成为|晋升为|升级为)/u;

/** The first of its kind: 全省首家海智基地 is no rank of what was named before. */
const firstOfKind: Rule = (scene) => {
  const { names, around, seen, form } = scene;
  const { quantity, near } = around;
  if (seen.as !== "rank" || !/^(?:首[家个批]|第一[家个]|唯一)/u.test(quantity.printed)) return null;
  if (!HAN.test(near[0] ?? "")) return null;
  const to = quantity.to + near.length;
  const name = names.between(quantity.to, to).find((one) => one.to <= to);
  const sense = name?.senses.find(({ isAlone, as }) => isAlone === undefined && as === undefined);
  return name === undefined || sense === undefined
    ? { ...NOTHING, label: bare(near) || null, at: scene.here }
    : {
        ...NOTHING,
        measure: sense.measure,
        dimensions: {
          ...valuesIn(sense.measure, form.slice(quantity.to, name.from)),
          ...sense.dimensions,
        },
        at: name,
      };
};

/** A name whose count stands within: 签约了16个项目, 引进36个项目. */
const splitName: Rule = (scene) => {
  const { find, form, around, seen, unit, here, sizeClass } = scene;
  const { quantity, near } = around;
  if (seen.as !== "level" || !isCount(unit)) return null;
  const verb = SPLIT_VERB.exec(form.slice(here.from, quantity.from))?.groups?.verb;
  const noun = /^(?:\p{Script=Han}{0,4}?)(?<noun>项目|企业|专利|人才|平台)(?=$|[,，。；;、])/u.exec(
    near,
  );
  if (verb === undefined || noun === null) return null;
  const name = find(`${verb}${noun.groups?.noun}`).at(-1);
  const sense = name?.senses.find((one) => fitsLevel(one.measure, quantity));
  return name === undefined || sense === undefined || name.from !== 0 || name.to !== verb.length + 2
    ? null
    : {
        ...NOTHING,
        measure: sense.measure,
        dimensions: { ...inSize(sense.measure, sizeClass), ...sense.dimensions },
        at: here,
      };
};
const SPLIT_VERB = /(?<verb>签约|新?引进|新?引入|落户|落地|开工|投产|授权|申请)了?(?:约|近|超)?$/u;

/** "Turnover of the 187 firms came to": what is said of those counted. */
const ofTheCounted: Rule = (scene) => {
  const { form, names, around, seen, memory } = scene;
  const { previous, lead, quantity } = around;
  if (previous === null || seen.as !== "level" || HAN.test(lead)) return null;
  if (!/^\s?[a-z -]{0,40}$/u.test(lead)) return null;
  const before = form.slice(Math.max(0, previous.from - 48), previous.from);
  const of = /\s(?:of|at|by|in) (?:the|its|our|all|these|some|about) ?$/u.exec(before);
  if (of === null || memory.at(memory.of(previous))?.as !== "level") return null;
  const to = previous.from - of[0].length;
  const name = names.between(to - 40, to).find((one) => one.to === to);
  const sense = name?.senses.find((one) => fits(scene, name, one));
  return name === undefined || sense === undefined || !fitsLevel(sense.measure, quantity)
    ? null
    : { ...NOTHING, measure: sense.measure, dimensions: sense.dimensions, at: name };
};

export const nameRules: readonly Rule[] = [
  splitName,
  ofTheCounted,
  firstOfKind,
  recognised,
  named,
  nameBehind,
  worth,
];
