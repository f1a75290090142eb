import type { Region } from "@park/data";
import { bare } from "./bare.ts";
import { REGIONS } from "./cues.ts";
import type { Around } from "./figureWords.ts";
import type { Sentence } from "./sentences.ts";

/** A stretch of the text, as UTF-16 places of its plain form. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** Whose figure it is: a region's, or that of a body that the words name; null for the park's own. */
export type SaidScope = Region | { readonly name: string; readonly at: Words } | null;

/** The region that words speak of. */
export const regionIn = (words: string): Region | null =>
  REGIONS.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/** A noun phrase without the region at its head, whose figure it is: 全市产值. */
export const withoutRegion = (phrase: string): string => {
  const found = REGIONS.map(([pattern]) => pattern.exec(phrase)).find((one) => one?.index === 0);
  const rest = phrase.slice(found?.[0].length ?? 0);
  return rest === "" || !/^[全本我]/u.test(phrase) || /^\S{0,6}(?:开发区|园区|高新区)/u.test(rest)
    ? phrase
    : rest;
};

/** Another zone, by the last words of its name. */
const ZONE = "\\p{Script=Han}{2,12}?(?:开发区|高新区|经开区|园区|工业园|产业园|新区|保税区|街道)";
/** A firm: by its name, in quotes, as the one that leads, or as the one that reports. */
const FIRM =
  '\\p{Script=Han}{2,12}?(?<!上市|跨国|型|类|[母子分]|外资|民营)(?:公司|集团)|(?:本|该|我)?(?:公司|集团)(?=\\p{Script=Han}|\\uFFFC)|\\p{Script=Han}{0,4}(?:企业|公司|集团)[“"][^”"]{2,14}[”"]|(?<=(?:龙头|骨干|领军|链主|头部)企业)\\p{Script=Han}{3,6}?(?=[1一]家|实现|完成|营业|产值|出口|投资)';
/** A body with figures of its own at the head of a clause: a firm, another zone, a town. */
const HOLDER = new RegExp(
  `(?:^|[,，；;。、：:\\s•●]|(?:龙头|骨干|领军|链主|头部)企业)(?<name>(?<zone>${ZONE})|${FIRM})(?:\\uFFFC|实现|完成|达|年|今年|累计|总量)*(?=[\\p{Script=Han}\\d\\s]|$)`,
  "u",
);
/** A project or a firm by its name, to which 该项目 points back. */
const NAMED =
  /(?<name>(?:\p{Script=Han}|[a-z0-9“”"]){3,16}(?<kind>项目|公司|企业|集团|基地|工厂))/gu;
const POINTING = /该(?<kind>项目|公司|企业|集团|基地|工厂|厂)/u;

/** The body that 该项目 means: the one named last before it. */
export const pointedAt = (form: string, from: number, to: number): SaidScope => {
  const pointing = POINTING.exec(form.slice(from, to));
  if (pointing === null) return null;
  const start = Math.max(0, from - REACH);
  const before = form.slice(start, from + pointing.index);
  let found: SaidScope = null;
  for (const { groups, index, 0: words } of before.matchAll(NAMED)) {
    if (groups?.kind !== pointing.groups?.kind) continue;
    const name = words.replace(/^.*(?:随着|其中|以及|位于|来自|引进|建设|[，。、；：的])/u, "");
    if (name.length > 4)
      found = {
        name,
        at: { from: start + index + words.length - name.length, to: start + index + words.length },
      };
  }
  return found;
};

/** How far back a name may stand. */
const REACH = 200;

const NO_NAME =
  /^(?:位|居|在|列|培育|引进|新增|全|各|该.*区|本.*区|我.*区|省级|国家级|市级|其余|归属)|的|[居列占](?:全|我|本)|^(?:国有|内资|龙头|重点|骨干|科技)(?:公司|企业|集团)$/u;

/** Where a stretch of clauses with one subject ends; and words that take the subject back to the park. */
const STRETCH = /[。；;！？\n]/u;
const PARK_AGAIN = /全区|园区|区内|辖区|我区|开发区|高新区|经开区|其他|其余/u;

/** A body of which an English clause speaks: "the largest, Hallam Systems, has", "revenue of the group was". */
const HOLDER_EN =
  /\b(?:among them|including|the (?:largest|biggest|smallest|newest)(?: of (?:them|these|which))?),? (?<one>[a-z0-9][a-z0-9 &'.-]{2,30}?),? (?:which|has|have|will|employs)\b|(?<firm>[a-z][a-z0-9 &'.-]{2,30}? (?:ltd|limited|inc|plc|corp|corporation|gmbh|bhd|llc))\b\.?|\b(?:of|by|at) the (?<kind>(?:[a-z]+ )?(?:group|company|firm|university|operator|institute))\b/u;

/**
 * Tells whose figure it is from the words before its name.
 *
 * @param nameFrom - where the name of what is measured begins; the figure's own place where it has none
 */
export const scopeOf = (
  form: string,
  around: Around,
  nameFrom: number,
  isRelated: boolean,
  park: string | null,
): SaidScope => {
  const { clauseFrom, quantity } = around;
  const to =
    nameFrom >= clauseFrom - 40 && nameFrom < quantity.from && nameFrom !== clauseFrom
      ? nameFrom
      : quantity.from;
  const words = form.slice(Math.min(clauseFrom, to), to);
  if (!isRelated)
    for (const [pattern, region] of REGIONS) {
      const found = pattern.exec(words);
      if (found === null) continue;
      const rest = words.slice(found.index + found[0].length);
      const isPlace =
        /^\S{0,6}(?:开发区|园区|zones?|parks?)/u.test(rest) && !/\bas a whole\b/u.test(rest);
      if (
        !isPlace &&
        !/[占居于比较在]\s*$/u.test(words.slice(0, found.index)) &&
        (bare(rest).length <= 4 || /\bas a whole\b/u.test(rest))
      )
        return region;
    }
  return holderIn(form, clauseFrom, quantity.from, park) ?? holderOfStretch(form, around, park);
};

const TIME_ALONE = /^[\s\d年月日季度上下半前全第一二三四至~—–-]{2,14}[,，]/u;

/** The body that a stretch of clauses speaks of from its head, until the park is spoken of again. */
const holderOfStretch = (
  form: string,
  { sentence, clauseFrom, quantity }: Around,
  park: string | null,
): Omit<Holder, "isZone"> | null => {
  let from = clauseFrom;
  while (from > sentence.from && !STRETCH.test(form[from - 1] ?? "")) from -= 1;
  const words = form.slice(from, quantity.from);
  const english = HOLDER_EN.exec(words);
  const name = english?.groups?.one ?? english?.groups?.firm ?? english?.groups?.kind;
  if (english !== null && name !== undefined) {
    const start = from + english.index + english[0].indexOf(name);
    return { name, at: { from: start, to: start + name.length } };
  }
  if (from === clauseFrom) return null;
  const rest = words.slice(TIME_ALONE.exec(words)?.[0].length ?? 0);
  const start = from + words.length - rest.length;
  const firstMark = rest.search(/[,，、：:]/u);
  const head = holderIn(form, start, firstMark < 0 ? quantity.from : start + firstMark, park);
  if (head === null || PARK_AGAIN.test(form.slice(head.at.to, quantity.from))) return null;
  return head;
};

/** The body at the head of a clause, which has figures of its own; null for the park itself. */
export const holderIn = (
  form: string,
  clauseFrom: number,
  to: number,
  park: string | null,
): Holder | null => {
  const start = Math.max(0, clauseFrom - 1);
  const holder = HOLDER.exec(form.slice(start, to));
  const name = holder?.groups?.name;
  if (holder == null || name === undefined || NO_NAME.test(name)) return null;
  if (park !== null && (park.endsWith(name) || name.endsWith(park))) return null;
  const from = start + holder.index + holder[0].indexOf(name);
  const at = { from, to: from + name.length };
  if (PARK_AGAIN.test(form.slice(at.to, to))) return null;
  return { name, at, isZone: holder.groups?.zone !== undefined };
};

/** A body whose figures a text gives, and where it is named. */
interface Holder {
  readonly name: string;
  readonly at: Words;
  readonly isZone: boolean;
}

/** What a text speaks of from sentence to sentence: another zone under its heading or in its paragraph, the firm that reports. */
export interface Speaking {
  /** Goes on to a sentence; `figureFrom` is where its first figure begins, null where it has none. */
  readonly enter: (sentence: Sentence, figureFrom: number | null) => void;
  readonly of: (clauseFrom: number, to: number) => SaidScope;
}

/** A heading that is no more than a name with its number. */
const NUMBERING = /^[\s（(]*(?:[一二三四五六七八九十\d]+[、.．)）])*\s*/u;
/** The firm that a report is of. */
const REPORTING = /^(?:本|我)?(?:公司|集团)$/u;
const THE_FIRM =
  /^\s*(?:the )?(?:(?:park|zone|port|estate|holding|operating|management|development|parent|listed) )?(?<kind>company|group|operator|developer)(?:'s)?\b/u;
const IT = /^\s*(?:it|its|they|their)\b/u;

export const speaking = (form: string, park: string | null): Speaking => {
  let section: SaidScope = null;
  let held: SaidScope = null;
  let paragraph = -1;
  return {
    enter: (sentence, figureFrom) => {
      if (sentence.paragraph !== paragraph) held = null;
      paragraph = sentence.paragraph;
      const words = form.slice(sentence.from, sentence.to);
      if (figureFrom === null) {
        if (words.length > 30 || /[。.]\s*$/u.test(words)) return;
        const from = sentence.from + (NUMBERING.exec(words)?.[0].length ?? 0);
        const body = holderIn(form, from, sentence.to, park);
        section =
          body?.isZone === true && /^[\s：:]*$/u.test(form.slice(body.at.to, sentence.to))
            ? body
            : null;
        return;
      }
      const head = form.slice(sentence.from, figureFrom);
      const body = holderIn(form, sentence.from, figureFrom, park);
      const firm = THE_FIRM.exec(head)?.groups?.kind;
      if (body !== null) held = body.isZone || REPORTING.test(body.name) ? body : null;
      else if (firm !== undefined) {
        const from = sentence.from + head.indexOf(firm);
        held = { name: firm, at: { from, to: from + firm.length } };
      } else if (
        PARK_AGAIN.test(head) ||
        (park !== null && head.includes(park)) ||
        (/^\s*[a-z]/u.test(head) && !IT.test(head))
      )
        held = null;
    },
    of: (clauseFrom, to) =>
      PARK_AGAIN.test(form.slice(clauseFrom, to)) ? null : (held ?? section),
  };
};
