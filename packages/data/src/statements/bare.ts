import { EMPTY_EN, EMPTY_ZH, VERB_EN } from "./cues.ts";

const FRONT = new RegExp(`^(?:${EMPTY_ZH.source}|[\\s,，、：:；;。.·●•—–-])+`, "u");
const BACK = new RegExp(`(?:${EMPTY_ZH.source}|[\\s,，、：:；;。.“”"])+$`, "u");

/** Blotted out: a time, the park's own name, a figure that is part of a name. */
export const BLOT = "\uFFFC";

/** A phrase without words that say only that a number is reached, counted or meant. */
export const bare = (words: string): string => {
  let rest = words.replaceAll(BLOT, " ").trim();
  if (rest === "") return "";
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(FRONT, "")
      .replace(BACK, "")
      .replace(EMPTY_EN, "")
      .replace(VERB_EN, "")
      .trim();
  }
  return rest;
};
