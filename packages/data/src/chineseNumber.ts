const DIGITS = "〇一二三四五六七八九";
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number in Chinese number words below 10,000.
 *
 * @returns its digits, or null where the words are no well-formed number
 */
export const chineseNumber = (words: string): string | null => {
  if (words === "零" || words === "〇") return "0";
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  let isGap = false;
  for (const word of words.replaceAll("两", "二")) {
    const place = PLACES[word];
    if (place !== undefined) {
      // 十 alone is one ten; 百 and 千 need their digit.
      if (place >= lastPlace || (digit === null && !(place === 10 && total === 0))) return null;
      total += (digit ?? 1) * place;
      [digit, lastPlace, isGap] = [null, place, false];
    } else if (word === "零" || word === "〇") {
      if (digit !== null || total === 0 || isGap) return null;
      isGap = true;
    } else {
      if (digit !== null) return null;
      digit = DIGITS.indexOf(word);
    }
  }
  if (digit === null) return isGap ? null : String(total);
  // 一百五 is 150 when spoken and no number in print; 一百零五 is 105.
  if (total > 0 && lastPlace > 10 && !isGap) return null;
  return String(total + digit);
};
