import type { Region } from "@park/data";
import { bare } from "./bare.ts";
import { REGIONS } from "./cues.ts";
import type { Around } from "./figureWords.ts";

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

/** A body with figures of its own at the head of a clause: a firm, another zone, a town. */
const HOLDER =
  /(?:^|[,，；;。、：:])(?<name>(?:\p{Script=Han}{2,12}?(?:公司|集团|开发区|高新区|经开区|园区|工业园|产业园|新区|保税区|街道)|\p{Script=Han}{0,4}(?:企业|公司|集团)[“"][^”"]{2,14}[”"]))(?:\uFFFC|实现|完成|达|年|今年|累计|总量)*(?=\p{Script=Han}|$)/u;
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

const NO_NAME = /^(?:位|居|在|列|培育|引进|全|各|该|本|我|省级|国家级|市级|其余)/u;

/**
 * Tells whose figure it is from the words before its name.
 *
 * @param nameFrom - where the name of what is measured begins; the figure's own place where it has none
 */
export const scopeOf = (
  form: string,
  { clauseFrom, quantity }: Around,
  nameFrom: number,
  isRelated: boolean,
  park: string | null,
): SaidScope => {
  const to = nameFrom >= clauseFrom - 40 && nameFrom < quantity.from ? nameFrom : quantity.from;
  const words = form.slice(Math.min(clauseFrom, to), to);
  if (!isRelated)
    for (const [pattern, region] of REGIONS) {
      const found = pattern.exec(words);
      if (found === null) continue;
      const rest = words.slice(found.index + found[0].length);
      const isPlace = /^\S{0,6}(?:开发区|园区|zones?|parks?)/u.test(rest);
      if (
        !isPlace &&
        !/[占居于比较在]\s*$/u.test(words.slice(0, found.index)) &&
        bare(rest).length <= 4
      )
        return region;
    }
  return holderIn(form, clauseFrom, quantity.from, park);
};

/** The body at the head of a clause, which has figures of its own; null for the park itself. */
export const holderIn = (
  form: string,
  clauseFrom: number,
  to: number,
  park: string | null,
): { readonly name: string; readonly at: Words } | null => {
  const start = Math.max(0, clauseFrom - 1);
  const holder = HOLDER.exec(form.slice(start, to));
  const name = holder?.groups?.name;
  if (holder == null || name === undefined || NO_NAME.test(name)) return null;
  if (park !== null && (park.endsWith(name) || name.endsWith(park))) return null;
  const from = start + holder.index + holder[0].indexOf(name);
  return { name, at: { from, to: from + name.length } };
};
