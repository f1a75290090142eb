import { simplifiedOnes } from "./simplified.ts";

const PLAIN: ReadonlyMap<string, string> = /*#__PURE__*/ (() =>
  new Map([...simplifiedOnes(), ["−", "-"], ["∶", ":"], ["﹣", "-"], ["—", "–"], ["～", "~"]]))();

const CHANGED = /*#__PURE__*/ (() =>
  new RegExp(`[\uFF01-\uFF5E${[...PLAIN.keys()].join("")}]`, "gu"))();

/**
 * A text in the one form in which figures are read, character by character, so that places stay: full-width forms as
 * ASCII, the marks for minus as one, traditional characters as simplified ones.
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
