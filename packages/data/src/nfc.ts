/** More marks in a row than any writing system needs: Unicode's Stream-Safe Text Format (UAX #15) allows 30. */
const LONG_RUN = /\p{M}{31,}/gu;

/** Below 0 where Unicode puts mark `a` before `b`, above 0 where behind it, 0 where they stay as they stand. */
const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  if ((b + a).normalize("NFD") === a + b) return -1;
  return (a + b).normalize("NFD") === b + a ? 1 : 0;
};

/** Letters before all marks, Chinese ones, and the marks of print: NFC leaves them as they are. */
export const STABLE = "\0-\u02FF\u2010-\u2027\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF5E";
const IS_STABLE = /*#__PURE__*/ (() => new RegExp(`^[${STABLE}]*$`))();

/** The marks that Unicode puts before all others and behind all others. */
const [FIRST, LAST] = ["\u0334", "\u0345"] as const;

/** Whether a mark, such as a vowel sign that takes room of its own, stays in its place, and others do not pass it. */
const isFixed = (mark: string): boolean =>
  mark !== FIRST && mark !== LAST && compare(FIRST, mark) === 0 && compare(mark, LAST) === 0;

/** The marks of a run in the order that Unicode gives them. */
const inOrder = (run: string): string => {
  // Each by itself: taken together they would be put into order, one after the other.
  const marks = Array.from(Array.from(run, (mark) => mark.normalize("NFD")).join(""));
  const ranks = new Map<string, number>();
  let last = "";
  for (const mark of [...new Set(marks)].filter((one) => !isFixed(one)).sort(compare)) {
    ranks.set(
      mark,
      ranks.size === 0 ? 0 : (ranks.get(last) ?? 0) + (compare(last, mark) === 0 ? 0 : 1),
    );
    last = mark;
  }
  let stretch = 0;
  return marks
    .map((mark) => {
      const rank = ranks.get(mark);
      if (rank === undefined) stretch += 1;
      return { mark, stretch, rank: rank ?? -1 };
    })
    .sort((a, b) => a.stretch - b.stretch || a.rank - b.rank)
    .map(({ mark }) => mark)
    .join("");
};

/**
 * Unicode's normal form C of any text. `normalize` of the platform puts marks into order one by one, which takes the square
 * of their number: a letter with 200,000 marks, which is no writing of any language, would take it a minute.
 */
export const nfc = (text: string): string =>
  IS_STABLE.test(text) ? text : text.replace(LONG_RUN, inOrder).normalize("NFC");
