/** A stretch of text that says one thing: up to a full stop, a semicolon or the end of a line that is no wrapped one. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Counts up with each line or heading that begins anew. */
  readonly paragraph: number;
  /** Whether only a semicolon parts it from the one before. */
  readonly goesOn: boolean;
}

/** A full stop in Latin letters, but for those of short forms. */
const STOP = /[。！？!?；;]["”’)]?|\.(?=["”’)]?(?:\s|$))|\n+/g;
const SHORT = /(?:^|[\s(])(?:rs|no|nos|approx|mr|mrs|ms|dr|st|co|ltd|inc|vs|e\.g|i\.e|[a-z])$/;

/** A line that speaks of a part of the line before. */
const GOES_ON = /^[\s•●·—–\-*]*(?:其中|of which|including)/u;

/** How long a sentence is at most: what has no end is cut at a comma, so that no figure is read with all that stands before it. */
const LONGEST = 1200;

/** Behind the last comma between two places that is not one of a number; the second place where there is none. */
const lastMark = (plain: string, from: number, to: number): number => {
  for (let at = to - 1; at > from; at -= 1)
    if (/[,，、)）]/.test(plain[at] ?? "") && !/\d/.test(plain[at + 1] ?? "")) return at + 1;
  return to;
};

/** Takes a text apart into sentences. */
export const sentencesOf = (plain: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let goesOn = false;
  let seen = 0;
  let depth = 0;
  const push = (start: number, to: number, isNext: boolean): void => {
    let at = start;
    while (to - at > LONGEST) {
      const cut = lastMark(plain, at + LONGEST / 2, at + LONGEST);
      sentences.push({ from: at, to: cut, paragraph, goesOn: isNext || at > start });
      at = cut;
    }
    sentences.push({ from: at, to, paragraph, goesOn: isNext || at > start });
  };
  for (const { 0: mark, index } of plain.matchAll(STOP)) {
    const isLine = mark[0] === "\n";
    for (; seen < index; seen += 1) {
      if (plain[seen] === "(") depth += 1;
      else if (plain[seen] === ")") depth = Math.max(0, depth - 1);
    }
    if (isLine) depth = 0;
    // In brackets a semicolon parts what is said of one figure.
    else if (depth > 0 && /^[;；]/.test(mark)) continue;
    if (mark === "." && SHORT.test(plain.slice(Math.max(0, index - 8), index))) continue;
    const to = index + mark.length;
    if (plain.slice(from, to).trim() !== "") push(from, to, goesOn);
    goesOn = /^[；;]/.test(mark);
    if (isLine && !GOES_ON.test(plain.slice(to, to + 12))) paragraph += 1;
    from = to;
  }
  if (plain.slice(from).trim() !== "") push(from, plain.length, goesOn);
  return sentences;
};
