import { BLOT, bare } from "./bare.ts";
import { CHANGED, GROWS } from "./cues.ts";
import { lastClause } from "./figureWords.ts";
import type { Lexicon, NameAt, Sense } from "./lexicon.ts";
import type { Places } from "./places.ts";

/** Verbs that stand inside a name: 规上工业企业实现营业收入. */
const INSIDE = /(?:企业|全年|本年)?(?:累计|共计?|预计)?(?:实现|完成|达到|录得)/gu;
const HAN = /\p{Script=Han}/u;

/** The names in a text, and those that a verb or a time parts. */
export const namesIn = (find: Lexicon, form: string, quiet: string): readonly NameAt[] => {
  const found = find(form);
  const places: number[] = [];
  let joined = "";
  let last = 0;
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      if (quiet[at] === BLOT) continue;
      joined += form[at] ?? "";
      places.push(at);
    }
  };
  for (const { 0: verb, index } of form.matchAll(INSIDE)) {
    if (!HAN.test(form[index - 1] ?? "") || !HAN.test(form[index + verb.length] ?? "")) continue;
    keep(last, index);
    last = index + verb.length;
  }
  keep(last, form.length);
  const longer: NameAt[] = [];
  const parts = new Set<NameAt>();
  let next = 0;
  for (const { from, to, senses } of find(joined)) {
    const [a, b] = [places[from] ?? 0, (places[to - 1] ?? 0) + 1];
    if (b - a === to - from) continue;
    while ((found[next]?.to ?? b) <= a) next += 1;
    const near: NameAt[] = [];
    for (let at = next; (found[at]?.from ?? b) < b; at += 1) {
      const one = found[at];
      if (one !== undefined && one.to > a) near.push(one);
    }
    // A longer name over a gap goes before the parts of it that stand on either side.
    if (near.some((one) => one.from < a || one.to > b || (one.from === a && one.to === b)))
      continue;
    const within = near.find((one) => one.to === b);
    if (within !== undefined) parts.add(within);
    longer.push({ from: a, to: b, senses });
  }
  return [...found.filter((one) => !parts.has(one)), ...longer].sort(
    (x, y) => x.from - y.from || y.to - x.to,
  );
};

/** The names of a text. */
export type Names = Places<NameAt>;

export interface Named {
  readonly name: NameAt;
  readonly sense: Sense;
}

const EACH =
  /(?:人均|亩均|户均|每\p{Script=Han}{0,2}|单位|per capita |average |\b(?:per|for (?:each|every)) )$/u;
/** "Receipts per tenant" are of neither alone. */
const PER = /^\s(?:per|for (?:each|every))\s(?!cent|year|annum|month|day|week)/u;

/** Whether nothing stands between a name and its figure but verbs and times, or whole clauses of them. */
const isEmptyBetween = (words: string, isRelative: boolean): boolean => {
  const plain = words.replace(/\([^()]*\)/gu, "").replace(/[“”"'’]/gu, "");
  const at = lastClause(plain);
  const clause = plain.slice(at).replace(GROWS, "").replace(CHANGED, "");
  const rest = bare(clause);
  if (HAN.test(clause)) {
    if (rest !== "") return false;
    return at === 0 || isRelative || bare(plain.slice(0, at)).length <= 12;
  }
  if (at > 0 && rest === "") return true;
  return bare(plain).split(/\s+/).length <= 8;
};

/** Whether a name is only what another noun is of: in "sales of the tenants" the sales are meant. */
const isComplement = (lead: string): boolean =>
  !HAN.test(lead.slice(-1)) &&
  /\bof (?:(?:the|its|their|all|our) )?$/u.test(lead) &&
  !/\b(?:number|total|value|volume|amount|inflow|level|sum|growth|increase|rise|fall|worth) of (?:(?:the|its|their|all|our) )?$/u.test(
    lead,
  );

/**
 * The name nearest before a figure that it can be of, with nothing but verbs and times between.
 *
 * @param from - where the words of the figure before end
 * @param to - where the figure begins, or the words of its whole
 */
export const nameBefore = (
  form: string,
  quiet: string,
  names: Names,
  from: number,
  to: number,
  fits: (sense: Sense, name: NameAt) => boolean,
  isRelative: boolean,
  isValue: (sense: Sense, words: string) => boolean = () => false,
): Named | null => {
  for (const name of [...names.between(from, to)].reverse()) {
    if (name.to > to) continue;
    const lead = form.slice(Math.max(from, name.from - 24), name.from);
    const isEach = EACH.test(lead) || PER.test(form.slice(name.to, name.to + 16));
    const sense = name.senses.find(
      (one) => (!isEach || one.measure.unit.includes("/")) && fits(one, name),
    );
    if (sense === undefined || /占[^,，。；、]{0,20}$/u.test(lead) || isComplement(lead)) continue;
    if (sense.measure.kind === "rank" || isEmptyBetween(quiet.slice(name.to, to), isRelative))
      return { name, sense };
    const between = bare(quiet.slice(name.to, to));
    if (between.length <= 8 && isValue(sense, between)) return { name, sense };
  }
  return null;
};
