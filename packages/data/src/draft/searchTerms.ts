/** Words that say nothing of what is measured. */
const COMMON = /*#__PURE__*/ (() =>
  new Set("a an and as at by for from in its of on or the to with".split(" ")))();

/**
 * The terms that a text is searched by: pairs of Han characters, because Chinese has no spaces, and Latin words without
 * the s of the plural.
 */
export const searchTerms = (text: string): string[] => {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|\p{Script=Latin}+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      if (!COMMON.has(run)) terms.push(run.replace(/(?<=\p{L}{3})s$/u, ""));
      continue;
    }
    const characters = Array.from(run);
    if (characters.length === 1) terms.push(run);
    for (let at = 1; at < characters.length; at += 1)
      terms.push(`${characters[at - 1]}${characters[at]}`);
  }
  return terms;
};
