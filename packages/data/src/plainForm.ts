const TRADITIONAL =
  "億萬兩戶時噸個約餘長達佔為減負縮於過額噸畝歐項條處臺輛棟類級幾數點標虧損間從較並雙";
const SIMPLIFIED =
  "亿万两户时吨个约余长达占为减负缩于过额吨亩欧项条处台辆栋类级几数点标亏损间从较并双";

const PLAIN: ReadonlyMap<string, string> = /*#__PURE__*/ (() =>
  new Map([
    ...Array.from(TRADITIONAL, (word, at) => [word, SIMPLIFIED[at] ?? word] as const),
    ["−", "-"],
    ["﹣", "-"],
    ["—", "–"],
    ["～", "~"],
  ]))();

const CHANGED = /*#__PURE__*/ (() =>
  new RegExp(`[\uFF01-\uFF5E${[...PLAIN.keys()].join("")}]`, "gu"))();

/**
 * A text in the one form in which figures are read, character by character, so that places stay: full-width forms as
 * ASCII, the marks for minus as one, traditional words of numbers and units as simplified ones.
 */
export const plainForm = (text: string): string =>
  text.replace(
    CHANGED,
    (character) =>
      PLAIN.get(character) ??
      (/[\uFF01-\uFF5E]/.test(character)
        ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
        : character),
  );
