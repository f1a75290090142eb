import type { Quantity } from "../text/quantities.ts";
import { bare } from "./bare.ts";
import type { Sentence } from "./sentences.ts";

/** The words around a figure that may say what it is. */
export interface Around {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The figure before it in the sentence. */
  readonly previous: Quantity | null;
  /** From the figure before it, or the beginning of the sentence, to its own. */
  readonly lead: string;
  readonly leadFrom: number;
  /** The lead with the words of direction and precision that belong to the figure. */
  readonly led: string;
  /** From its end to the next figure, or the end of the sentence. */
  readonly tail: string;
  /** From its end to the next mark. */
  readonly near: string;
  /** From the end of its digits to the next mark: the noun that it counts. */
  readonly noun: string;
  /** Where its clause begins. */
  readonly clauseFrom: number;
  /** From the last mark to the figure, over other figures between. */
  readonly clause: string;
  /** The noun phrase of the clause before it; empty where there is none. */
  readonly phrase: string;
  readonly isBracketed: boolean;
  /** Whether nothing but a comma or "and" parts it from the figure before. */
  readonly isJoined: boolean;
}

const MARKS = ",，、：:；;()（）\n\t";
const BOUNDARY = /*#__PURE__*/ (() => new RegExp(`[${MARKS}]`, "u"))();
const JOINED = /^[,，\s]*(?:[、和与及]|and\s|or\s|&\s)[\s]*$/u;

/** Where the last clause of some words begins; no mark of a number is one. */
export const lastClause = (words: string): number => {
  for (let at = words.length - 1; at >= 0; at -= 1)
    if (MARKS.includes(words.charAt(at)) && !/^,\d/.test(words.slice(at, at + 2))) return at + 1;
  return 0;
};

/** The noun phrase of a clause; of one that is only a colon, that before the colon. */
const phraseBefore = (quiet: string, leadFrom: number, clauseFrom: number, to: number): string => {
  const own = bare(quiet.slice(clauseFrom, to));
  if (own !== "" || !/[:：]/u.test(quiet[clauseFrom - 1] ?? "")) return own;
  const lead = quiet.slice(leadFrom, clauseFrom - 1);
  return bare(lead.slice(lastClause(lead)));
};

/** Words of direction and precision before a number, without the mark of money. */
const SIGN = /^(?:\p{Script=Han}+|[+-]|(?:[a-z]+(?: [a-z]+)* ))/u;

/** The words around each figure of a sentence. */
export const aroundFigures = (
  form: string,
  quiet: string,
  sentence: Sentence,
  here: readonly Quantity[],
): readonly Around[] =>
  here.map((quantity, index) => {
    const previous = here[index - 1] ?? null;
    const leadFrom = previous?.to ?? sentence.from;
    const lead = form.slice(leadFrom, quantity.from);
    const end = Math.min(here[index + 1]?.from ?? sentence.to, sentence.to);
    const tail = form.slice(quantity.to, Math.max(quantity.to, end));
    const mark = tail.search(BOUNDARY);
    const near = mark < 0 ? tail : tail.slice(0, mark);
    const clauseFrom = leadFrom + lastClause(lead);
    const sentenceLead = form.slice(sentence.from, quantity.from);
    const open = sentenceLead.lastIndexOf("(");
    return {
      quantity,
      sentence,
      previous,
      lead,
      leadFrom,
      led: lead + (SIGN.exec(form.slice(quantity.from, quantity.numberFrom))?.[0] ?? ""),
      tail,
      near,
      noun: form.slice(quantity.numberTo, quantity.to) + near,
      clauseFrom,
      clause: sentenceLead.slice(lastClause(sentenceLead)),
      phrase: phraseBefore(quiet, leadFrom, clauseFrom, quantity.from),
      isBracketed: open >= 0 && !sentenceLead.includes(")", open),
      isJoined: previous !== null && JOINED.test(lead),
    };
  });
