import type { AspectId, Measure, Measures, WholeInput } from "@park/data";
import type { OtherName } from "../codebook/otherNames.ts";
import { plainForm } from "../text/plainForm.ts";

/** What a name says of a figure: the measure, the part of it that the name means, and the aspect where the name has one. */
export interface Sense {
  readonly measure: Measure;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly as?: AspectId;
  readonly of?: WholeInput | null;
  /** Measures of which one must have been named before it: 总投资 alone says nothing of whose. */
  readonly behind?: readonly string[];
  /** Whether it means the measure only with an industry before it: 产值 alone is the output of anything. */
  readonly needsPart?: true;
  /** Whether it means the measure only where it touches the figure, alone in its clause: 企业, zones. */
  readonly isAlone?: true;
  /** Whether it is a verb, whose object is what is counted. */
  readonly isVerb?: true;
  /** Whether it means the measure only of what is still to come. */
  readonly isExpected?: true;
}

/** A name of the lexicon where it stands in a text. */
export interface NameAt {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}

interface Node {
  /** By UTF-16 unit. */
  readonly next: Map<number, Node>;
  senses: Sense[] | null;
}

/** The form in which words of a plain form are looked up: small letters. */
export const nameForm = (plain: string): string => plain.toLowerCase().replaceAll("每亩", "亩均");

/** A name with the other ways in which it is written: 规上 for 规模以上, without quotation marks, singular or plural. */
const writtenAs = (name: string): readonly string[] => {
  const form = nameForm(plainForm(name));
  const forms = [form, form.replace("规模以上", "规上"), form.replace(/^规上/, "规模以上")];
  if (/[“”"]/.test(form)) forms.push(form.replace(/[“”"]/g, ""), form.replace(/[“”]/g, '"'));
  // 海关AEO认证企业 is set with spaces, too.
  const spaced = form.replace(/(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/gu, " ");
  if (spaced !== form) forms.push(spaced);
  if (/^[\p{Script=Latin}\d][^\p{Script=Han}]*$/u.test(form)) {
    const single = /(?:ies)$/.test(form)
      ? form.replace(/ies$/, "y")
      : form.replace(/(?<=[^s])s$/, "");
    forms.push(single);
    if (!/s$/.test(form)) forms.push(`${form}s`, form.replace(/y$/, "ies"));
    forms.push(...forms.map((one) => one.replaceAll("-", " ")));
  }
  return [...new Set(forms)];
};

const LATIN = /[\p{Script=Latin}\p{N}]/u;
const LATIN_ONLY = /\p{Script=Latin}/u;

/** Finds the names in a text in {@link nameForm}. */
export type Lexicon = (text: string) => readonly NameAt[];

/**
 * Prepares to find the names of measures in a text: labels, synonyms, names of their parts and aspects, each whole and the
 * longest first.
 *
 * @param others - names that reviews use beside those
 */
export const lexicon = (measures: Measures, others: readonly OtherName[]): Lexicon => {
  const root: Node = { next: new Map(), senses: null };
  const add = (name: string, sense: Sense): void => {
    for (const word of writtenAs(name)) {
      let node = root;
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at);
        const next = node.next.get(unit) ?? { next: new Map(), senses: null };
        node.next.set(unit, next);
        node = next;
      }
      // What needs more to be meant goes first.
      const isSpecial = sense.isExpected === true || sense.needsPart === true;
      node.senses = isSpecial ? [sense, ...(node.senses ?? [])] : [...(node.senses ?? []), sense];
    }
  };
  for (const measure of Object.values(measures)) {
    const { label, synonyms, views } = measure;
    for (const name of [label.zh, label.en, ...synonyms.zh, ...synonyms.en])
      add(name, { measure, dimensions: {} });
    for (const view of Object.values(views))
      for (const name of [
        view.label.zh,
        view.label.en,
        ...(view.synonyms?.zh ?? []),
        ...(view.synonyms?.en ?? []),
      ])
        add(name, {
          measure,
          dimensions: view.dimensions ?? {},
          ...(view.as === "level" ? {} : { as: view.as }),
          ...(view.as === "share" ? { of: view.of ?? null } : {}),
        });
  }
  for (const { measure: id, dimensions = {}, of, names, ...more } of others) {
    const measure = measures[id];
    if (measure === undefined) continue;
    for (const name of names)
      add(name, {
        measure,
        dimensions,
        ...more,
        ...(more.as === undefined ? {} : { of: of ?? null }),
      });
  }
  return (text) => {
    const found: NameAt[] = [];
    for (let from = 0; from < text.length; ) {
      let node: Node | undefined = root;
      let best: { readonly to: number; readonly senses: readonly Sense[] } | null = null;
      for (let at = from; node !== undefined && at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        node = node.next.get(unit === 10 || unit === 9 ? 32 : unit);
        if (node?.senses == null) continue;
        const goesOn = LATIN_ONLY.test(text[at] ?? "") && LATIN_ONLY.test(text[at + 1] ?? "");
        if (!goesOn) best = { to: at + 1, senses: node.senses };
      }
      const isInside =
        best !== null && LATIN.test(text[from] ?? "") && LATIN_ONLY.test(text[from - 1] ?? "");
      if (best === null || isInside) from += 1;
      else {
        found.push({ from, ...best });
        from = best.to;
      }
    }
    return found;
  };
};
